"""A disk of 64 MB runs full while six people write, and has room again later."""
import os
import time

from support import comparing, machine
from support.shop import Shop, Writers, expect

TRIALS = 3


def run(luck):
    loop = machine.Loop(machine.blank(64))
    os.mkdir(loop.folder + "/rumah")
    shop = Shop(loop.folder + "/rumah").open()
    server = shop.serve()
    writers = Writers(server, people=6)
    writers.wait_for(luck.randint(20, 200))
    fill(loop.folder + "/penuh", luck.choice([1 << 20, 4096, 512]))
    refused = wait(lambda: len(writers.refused) >= 12)
    expect(refused, "nobody was refused on a full disk")
    for words, said in writers.refused:
        expect("disk is full" in said.err, f"{words} was refused with: {said}")
    for page in ("/", "/pelanggan"):
        status, _ = server.get(page)
        expect(status == 200, f"{page} answers {status} on a full disk")
    at_full = len(writers.refused)
    os.unlink(loop.folder + "/penuh")
    before = writers.count
    expect(wait(lambda: writers.count >= before + 30), "no write was taken when there was room again")
    server.kill()
    writers.stop()
    comparing.after_restart(shop, writers.acknowledged, writers.tried)
    fill(loop.folder + "/penuh", 512)
    read = shop.run("today")
    expect(read.code == 0 or "disk is full" in read.err, f"opened on a full disk: {read}")
    return {"acknowledged": writers.count, "refused": at_full, "opened on a full disk": read.err.strip()[:60] or "reads"}


def fill(path, piece):
    file = os.open(path, os.O_WRONLY | os.O_CREAT | os.O_APPEND)
    size = 1 << 20
    while size >= piece:
        try:
            os.write(file, b"x" * size)
            os.fsync(file)
        except OSError:
            size //= 2
    os.close(file)


def wait(holds, limit=60):
    deadline = time.monotonic() + limit
    while time.monotonic() < deadline:
        if holds():
            return True
        time.sleep(0.05)
    return False
