"""SIGTERM while fifty pages and commands are under way: they end, it exits with 0, the log is folded into the data."""
import os
import threading

from support import comparing
from support.shop import Shop, Writers, expect

TRIALS = 5


def run(luck):
    shop = Shop().open()
    server = shop.serve()
    writers = Writers(server, people=25)
    broken, pages = [], []

    def read():
        while not writers.is_over:
            try:
                status, page = server.get("/")
            except OSError:
                return
            if status not in (0, 200):
                broken.append(status)
            if status == 200 and "</html>" not in page:
                broken.append("half a page")
            pages.append(status)

    readers = [threading.Thread(target=read, daemon=True) for _ in range(25)]
    for reader in readers:
        reader.start()
    writers.wait_for(luck.randint(50, 300))
    seconds = server.stop(limit=10)
    writers.stop()
    for reader in readers:
        reader.join(10)
    expect(not broken, f"pages broke: {broken[:3]}")
    log = shop.database + "/akrab.db-wal"
    expect(not os.path.exists(log) or os.path.getsize(log) == 0, "the log was not folded in")
    comparing.after_restart(shop, writers.acknowledged, writers.tried)
    shop.discard()
    return {"acknowledged": writers.count, "pages": len(pages), "ended after s": seconds}
