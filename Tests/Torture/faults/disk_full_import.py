"""The disk runs full in the middle of an import and of a backup: neither is half there, and both say why."""
import os

from faults.disk_full import fill
from support import comparing, files, machine
from support.shop import Shop, expect

TRIALS = 3


def run(luck):
    loop = machine.Loop(machine.blank(64))
    os.mkdir(loop.folder + "/rumah")
    shop = Shop(loop.folder + "/rumah").open()
    outside = Shop()
    list_of_orders = outside.file("pesanan.csv", files.orders(60_000))
    fill(loop.folder + "/penuh", 1 << 20)
    os.truncate(loop.folder + "/penuh", os.path.getsize(loop.folder + "/penuh") - (luck.randint(2, 12) << 20))
    said = shop.run("import", list_of_orders)
    expect(said.code != 0 and not said.crashed, f"import: {said}")
    expect("disk is full" in said.err + said.out, f"the import does not say that the disk is full: {said}")
    comparing.sound(shop)
    backup = shop.run("backup")
    names = [name for name in os.listdir(shop.database + "/backups")] if os.path.isdir(shop.database + "/backups") else []
    whole = [name for name in names if name.endswith(".akrab") and not name.startswith(".")]
    expect(backup.code == 0 or not whole, f"a backup that failed has a name: {names}")
    expect(backup.code == 0 or "disk is full" in backup.err, f"backup: {backup}")
    os.unlink(loop.folder + "/penuh")
    shop.must("imports")
    expect(shop.ask("SELECT count(*) FROM orders WHERE withdrawn = 0")[0][0] == 0, "half an import stays")
    big = shop.run("import", list_of_orders)
    room = "in" if big.code == 0 else "still too small"
    if big.code != 0:
        expect("disk is full" in big.err + big.out, f"second import: {big}")
    comparing.sound(shop)
    outside.discard()
    return {"import refused": 1, "backup": "refused" if backup.code else "made", "with room": room}
