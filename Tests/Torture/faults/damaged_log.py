"""After a kill the log is cut off, or one bit of it flipped: what stands before the damage is there, whole, and it starts."""
import os

from support import comparing
from support.shop import Shop, Writers, expect

TRIALS = 10


def run(luck):
    shop = Shop().open()
    server = shop.serve()
    writers = Writers(server)
    writers.wait_for(luck.randint(50, 200))
    server.kill()
    writers.stop()
    path = shop.database + "/akrab.db-wal"
    size = os.path.getsize(path)
    if luck.random() < 0.5:
        os.truncate(path, luck.randrange(size))
    else:
        with open(path, "r+b") as file:
            place = luck.randrange(size)
            file.seek(place)
            byte = file.read(1)[0]
            file.seek(place)
            file.write(bytes([byte ^ (1 << luck.randrange(8))]))
    comparing.after_restart(shop, [], writers.tried)
    kept = comparing.notes(shop)
    # Each writer's notes were written one after the other: what is kept of them has no hole.
    for person in range(8):
        numbers = sorted(int(words.split("-")[1]) for words in kept if words.startswith(f"w{person}-"))
        expect(numbers == list(range(1, len(numbers) + 1)), f"a hole in what w{person} wrote: {numbers[:5]}…")
    shop.discard()
    return {"acknowledged": writers.count, "kept": len(kept)}
