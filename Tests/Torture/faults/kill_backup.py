"""kill -9 at a random moment of a backup, then of a restore: a named backup is whole; the data are the old or the new."""
import os
import signal
import time

from support import comparing, files
from support.shop import Shop, expect

TRIALS = 20
made = {}


def run(luck):
    if not made:
        shop = Shop().open()
        shop.file("pesanan.csv", files.orders(20_000))
        shop.must("import", "pesanan.csv")
        made["shop"], made["backup s"] = shop, shop.must("backup").seconds
        first = [name for name in os.listdir(shop.database + "/backups")][0]
        os.rename(f"{shop.database}/backups/{first}", shop.folder + "/awal.akrab")
        shop.must("note", "Pak Budi", "w-1")
        made["restore s"] = shop.must("restore", "awal.akrab").seconds
        shop.must("note", "Pak Budi", "w-1")
    shop = made["shop"]

    killed(shop, made["backup s"] * luck.random(), "backup")
    folder = shop.database + "/backups"
    for name in os.listdir(folder):
        if name.endswith(".akrab") and not name.startswith("."):
            other = Shop()
            other.must("restore", f"{folder}/{name}")
            comparing.sound(other)
            other.discard()
            os.unlink(f"{folder}/{name}")

    ended = killed(shop, made["restore s"] * luck.random() * 1.05, "restore", "awal.akrab")
    shop.must("today")
    notes = comparing.notes(shop)
    orders = shop.ask("SELECT count(*) FROM orders WHERE withdrawn = 0")[0][0]
    expect(notes in ([], ["w-1"]) and orders == 20_000, f"neither the old nor the new: {notes}, {orders} orders")
    expect(ended != 0 or notes == [], "it said restored and the old are there")
    comparing.sound(shop)
    if not notes:
        shop.must("note", "Pak Budi", "w-1")
    for name in os.listdir(folder):
        if name.startswith("before-"):
            os.unlink(f"{folder}/{name}")
    return {"old": int(bool(notes)), "new": int(not notes)}


def killed(shop, seconds, *arguments):
    process = shop.start(*arguments)
    time.sleep(seconds)
    os.killpg(process.pid, signal.SIGKILL)
    process.communicate()
    return process.returncode
