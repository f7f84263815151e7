"""Another program holds the write lock for 30 seconds: reads answer, writes wait and then say so, nothing is lost."""
import sqlite3
import time

from faults.disk_full import wait
from support import comparing
from support.shop import Shop, Writers, expect


def run(luck):
    shop = Shop().open()
    server = shop.serve()
    writers = Writers(server, people=4)
    writers.wait_for(20)
    other = sqlite3.connect(shop.database + "/akrab.db", timeout=30, isolation_level=None)
    other.execute("BEGIN EXCLUSIVE")
    began, slowest = time.monotonic(), 0.0
    time.sleep(0.5)
    before = writers.count
    while time.monotonic() - began < 30:
        asked = time.monotonic()
        status, _ = server.get("/")
        slowest = max(slowest, time.monotonic() - asked)
        expect(status == 200, f"Today answers {status} beside a lock")
        time.sleep(0.2)
    expect(writers.count == before, "acknowledged beside a lock")
    expect(writers.refused, "no write was refused")
    for _, said in writers.refused:
        expect("Busy just now" in said.err, f"refused with: {said}")
    other.execute("ROLLBACK")
    other.close()
    expect(wait(lambda: writers.count >= before + 20), "no write was taken after the lock")
    slowest_write = writers.slowest
    server.kill()
    writers.stop()
    comparing.after_restart(shop, writers.acknowledged, writers.tried)
    shop.discard()
    return {"refused": len(writers.refused), "slowest page s": slowest, "longest wait of a write s": slowest_write}
