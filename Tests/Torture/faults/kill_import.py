"""kill -9 at a random moment of an import of 50,000 orders: nothing of it or all of it, and the second time ends whole."""
import os
import signal
import time

from support import comparing, files
from support.shop import START_LIMIT, Shop, expect

TRIALS = 20
ORDERS = 50_000
known = {}


def run(luck):
    if "text" not in known:
        known["text"] = files.orders(ORDERS)
        whole = Shop()
        whole.file("pesanan.csv", known["text"])
        known["seconds"] = whole.must("import", "pesanan.csv").seconds
        whole.discard()
    shop = Shop()
    shop.file("pesanan.csv", known["text"])
    process = shop.start("import", "pesanan.csv")
    time.sleep(known["seconds"] * luck.random() * 1.05)
    os.killpg(process.pid, signal.SIGKILL)
    process.communicate()

    seconds = 0.0
    if os.path.exists(shop.database + "/akrab.db"):
        seconds = shop.must("imports").seconds
        expect(seconds < START_LIMIT, f"it took {seconds:.1f} s to start")
        visible = shop.ask("SELECT count(*) FROM orders WHERE withdrawn = 0")[0][0]
        expect(visible in (0, ORDERS), f"half an import: {visible}")
        expect(visible == ORDERS or process.returncode != 0, "it said done and is not there")
        comparing.sound(shop)
    shop.must("import", "pesanan.csv")
    for query, right in [
        ("SELECT count(*) FROM orders WHERE withdrawn = 0", ORDERS),
        ("SELECT count(DISTINCT number) FROM orders WHERE withdrawn = 0", ORDERS),
        ("SELECT count(*) FROM entry WHERE kind = 10 AND withdrawn = 0", ORDERS),
        ("SELECT count(*) FROM customer WHERE withdrawn = 0", 2000),
    ]:
        found = shop.ask(query)[0][0]
        expect(found == right, f"{query}: {found}, not {right}")
    comparing.sound(shop)
    shop.discard()
    return {"restart s": seconds, "an import takes s": known["seconds"]}
