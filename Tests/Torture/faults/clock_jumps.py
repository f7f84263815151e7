"""The clock jumps while people write: a year ahead, a day back, through 29 February, over a change to and from summer time."""
import re

from support import comparing
from support.shop import ROOT, Shop, Writers, expect

FAKETIME = "/usr/lib/x86_64-linux-gnu/faketime/libfaketimeMT.so.1"
JUMPS = ["@2027-11-22 10:00:00", "@2026-11-21 10:00:00", "@2028-02-28 23:59:57", "@2026-03-29 00:59:57", "@2026-10-25 00:59:57",
         "@2016-12-31 23:59:57", "@2026-11-22 10:00:00"]
TRIALS = 2


def run(luck):
    shop = Shop().open()
    clock = f"{ROOT}/clock-{luck.randint(0, 1 << 40)}"
    set_clock(clock, "@2026-11-22 10:00:00")
    shop.variables = {"LD_PRELOAD": FAKETIME, "FAKETIME_TIMESTAMP_FILE": clock, "FAKETIME_NO_CACHE": "1",
                      "FAKETIME_DONT_FAKE_MONOTONIC": "1"}
    # libfaketime adds to the environment when it is loaded first, and Swift then finds no arguments; a program before ours
    # takes that upon itself.
    shop.prefix = ["/usr/bin/env"]
    dues = ["2026-12-01", "2027-02-28", "2028-02-29", "2026-03-29 02:30", "2026-10-25 02:30"]
    for number, due in enumerate(dues):
        shop.must("promise", "Pak Budi", f"antar galon {number}", "--due", due)
    promised = shop.ask("SELECT what, due_at, due_is_day FROM promise ORDER BY id")
    server = shop.serve()
    writers = Writers(server, people=4)
    pages = 0
    for jump in JUMPS:
        before = writers.count
        set_clock(clock, jump)
        writers.wait_for(before + 40)
        expect(writers.count >= before + 40, f"nothing more is written after the jump to {jump}")
        for path in ("/?semua=1", "/pelanggan"):
            status, page = server.get(path)
            expect(status == 200, f"{path} answers {status} at {jump}")
            negative = re.search(r"[^0-9A-Za-z+]-\d+ (?:hari|jam|menit|detik|days?|hours?|minutes?)", page)
            expect(not negative, f"a negative time at {jump}: {negative and negative[0]}")
            pages += 1
    server.kill()
    writers.stop()
    expect(not writers.refused, f"refused: {writers.refused[:1] and writers.refused[0][1]}")
    for person in range(4):
        order = [int(row[0].split("-")[1]) for row in shop.ask(
            "SELECT text FROM entry WHERE kind = 40 AND text GLOB ? ORDER BY id", f"w{person}-[0-9]*")]
        expect(order == sorted(order), f"the journal is not in the order of writing for w{person}")
    expect(shop.ask("SELECT what, due_at, due_is_day FROM promise ORDER BY id") == promised, "a promise moved")
    for jump in JUMPS:
        set_clock(clock, jump)
        for command in (["today"], ["show", "Pak Budi"], ["imports"], ["rebuild"]):
            said = shop.must(*command)
            expect(not re.search(r"(?:^|\s)-\d+ (?:days?|hours?|minutes?)", said.out), f"a negative time: {said.out[-300:]}")
    expect(shop.ask("SELECT count(*) FROM (SELECT id FROM entry GROUP BY id HAVING count(*) > 1)")[0][0] == 0, "an id twice")
    shop.variables, shop.prefix = {}, []
    comparing.after_restart(shop, writers.acknowledged, writers.tried)
    shop.discard()
    return {"jumps": len(JUMPS), "acknowledged": writers.count, "pages": pages}


def set_clock(path, words):
    with open(path, "w") as file:
        file.write(words + "\n")
