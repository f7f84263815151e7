"""Syncs fail for a while, on a disk with a volatile write cache; then they work again; then the power is cut."""
import os
import time

from faults import power_cut
from faults.disk_full import wait
from support.machine import Loop, settle, shim
from support.shop import ROOT, Shop, Writers, expect
from support.volatile_disk import VolatileDisk

TRIALS = 5


def run(luck):
    disk = VolatileDisk(256, ROOT)
    loop = Loop(disk.path)
    trigger = f"{ROOT}/bad-{luck.randint(0, 1 << 40)}"
    os.mkdir(loop.folder + "/rumah")
    shop = Shop(loop.folder + "/rumah").open()
    shop.variables = {"LD_PRELOAD": shim("badsync"), "BADSYNC_WHILE": trigger}
    server = shop.serve()
    writers = Writers(server)
    writers.wait_for(luck.randint(20, 200))
    open(trigger, "w").close()
    time.sleep(0.5)
    before = writers.known()
    refused = wait(lambda: len(writers.refused) >= 24 or not server.is_running)
    expect(refused, "no write was refused while syncs failed")
    expect(len(writers.known()) == len(before), f"{len(writers.known()) - len(before)} acknowledged without a sync")
    sentences = {said.err.strip() for _, said in writers.refused}
    stays = server.is_running
    if stays:
        status, _ = server.get("/")
        expect(status == 200, f"Today answers {status} while syncs fail")
    os.unlink(trigger)
    if stays:
        wait(lambda: writers.count >= len(before) + 20, 10)
    writers.before_cut = writers.known()
    image = f"{ROOT}/cut-{luck.randint(0, 1 << 40)}"
    disk.cut(image, luck.randint(0, 1 << 40), luck.choice([0, 0.5, 1]))
    server.kill()
    writers.stop()
    settle()
    seconds = power_cut.examined(image, writers)
    return {
        "acknowledged": len(writers.before_cut), "refused": len(writers.refused), "start s": seconds,
        "afterwards": ("went on" if len(writers.before_cut) > len(before) else "refused") if stays else "stopped",
        "said": " / ".join(sorted(sentences))[:200],
    }
