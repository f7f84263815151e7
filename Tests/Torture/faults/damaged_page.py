"""One byte flipped in each of 20 random pages, one at a time; nothing crashes, what is seen is named, a backup brings it back."""
import os
import shutil
import sqlite3

from support import comparing, files
from support.shop import Finding, Shop, expect

TRIALS = 20
AS_OF = ["--as-of", "2026-11-22 10:00"]
made = {}


def run(luck):
    if not made:
        base = Shop().open()
        base.file("pesanan.csv", files.orders(5000, people=300))
        base.must("import", "pesanan.csv")
        base.must("note", "Pak Budi", "w-1")
        base.must("backup")
        made["base"] = base
        made["backup"] = base.database + "/backups/" + [n for n in os.listdir(base.database + "/backups")][0]
        made["today"] = base.must("today", *AS_OF).out
    base = made["base"]
    shop = Shop()
    shutil.copytree(base.database, shop.database)
    shutil.copy(base.folder + "/pesanan.csv", shop.folder)
    path = shop.database + "/akrab.db"
    size = os.path.getsize(path)
    page = luck.randrange(size // 4096)
    with open(path, "r+b") as file:
        place = page * 4096 + luck.randrange(4096)
        file.seek(place)
        byte = file.read(1)[0]
        file.seek(place)
        file.write(bytes([byte ^ (1 << luck.randrange(8))]))
    noticed_by = "nobody: SQLite keeps no checksums of pages"
    if integrity(path) != ["ok"]:
        noticed_by = "integrity_check only"
    for command in (["today", *AS_OF], ["imports"], ["show", "Pak Budi"], ["show", "0812-0000-0007"], ["note", "Pak Budi", "w-2"],
                    ["rebuild"], ["import", "pesanan.csv"], ["backup"]):
        said = shop.run(*command, timeout=120)
        expect(not said.crashed and said.code in (0, 1), f"page {page}, byte {place % 4096}: {command}: {said}")
        if said.code and "damaged" in said.err + said.out and "integrity" in noticed_by:
            noticed_by = f"a command in words"
        elif said.code:
            expect("damaged" in said.err + said.out or "not the data" in said.err,
                   f"page {page}, byte {place % 4096}: {command}: {said}")
    if comparing.knows_check(shop) and integrity(path) != ["ok"]:
        said = shop.run("check")
        expect(said.code != 0, f"check found nothing: {said}")
        noticed_by = "check"
    shop.must("restore", made["backup"], *(["--yes"] if "--yes" in shop.run("restore", "--help").out else []))
    expect(shop.must("today", *AS_OF).out == made["today"], "the backup did not bring it back")
    comparing.sound(shop)
    shop.discard()
    return {"noticed by": noticed_by}


def integrity(path):
    try:
        with sqlite3.connect(f"file:{path}?mode=ro", uri=True) as db:
            return [row[0] for row in db.execute("PRAGMA integrity_check").fetchall()]
    except sqlite3.DatabaseError as error:
        return [str(error)]
