"""What must hold after every fault."""
import sqlite3

from .shop import START_LIMIT, expect


def knows_check(shop):
    return "akrab check" in shop.run("check", "--help").out


def sound(shop):
    """The file by SQLite's own word, and by the product's where it has one."""
    with sqlite3.connect(f"file:{shop.database}/akrab.db?mode=ro", uri=True, timeout=10) as db:
        said = [row[0] for row in db.execute("PRAGMA integrity_check").fetchall()]
        expect(said == ["ok"], f"integrity_check: {said[:3]}")
        broken = db.execute("PRAGMA foreign_key_check").fetchall()
        expect(not broken, f"foreign keys broken: {broken[:3]}")
    if knows_check(shop):
        shop.must("check")


def notes(shop):
    return [row[0] for row in shop.ask("SELECT text FROM entry WHERE kind = 40 AND withdrawn = 0 AND text GLOB '*-[0-9]*'")]


def after_restart(shop, acknowledged, tried):
    """Nothing acknowledged is missing, nothing is there twice, nothing nobody wrote; and it starts in time."""
    server = shop.serve()
    expect(server.seconds_to_start < START_LIMIT, f"it took {server.seconds_to_start:.1f} s to start")
    status, _ = server.get("/")
    expect(status == 200, f"Today answers {status}")
    server.stop()
    complete(shop, acknowledged, tried)
    return server.seconds_to_start


def complete(shop, acknowledged, tried):
    kept = notes(shop)
    missing = set(acknowledged) - set(kept)
    expect(not missing, f"{len(missing)} of {len(acknowledged)} acknowledged and gone, as {sorted(missing)[:3]}")
    expect(len(kept) == len(set(kept)), "written twice")
    strange = set(kept) - set(tried)
    expect(not strange, f"nobody wrote {sorted(strange)[:3]}")
    sound(shop)
