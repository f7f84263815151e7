"""A cut of power on ext4, on a disk with a volatile write cache, while eight people write."""
import os

from support import comparing
from support.machine import Loop, settle
from support.shop import ROOT, Shop, Writers
from support.volatile_disk import VolatileDisk

TRIALS = 10


def run(luck):
    writers, image = cut(luck, {})
    seconds = examined(image, writers)
    return {"acknowledged": len(writers.before_cut), "start s": seconds}


def cut(luck, variables):
    """The disk as it is found afterwards, and who wrote."""
    disk = VolatileDisk(256, ROOT)
    loop = Loop(disk.path)
    os.mkdir(loop.folder + "/rumah")
    shop = Shop(loop.folder + "/rumah").open()
    shop.variables = variables
    server = shop.serve()
    writers = Writers(server)
    writers.wait_for(luck.randint(50, 600))
    # First what was acknowledged until now, then the cut: nothing of it may be missing.
    writers.before_cut = writers.known()
    image = f"{ROOT}/cut-{luck.randint(0, 1 << 40)}"
    disk.cut(image, luck.randint(0, 1 << 40), luck.choice([0, 0.1, 0.5, 0.9, 1]))
    server.kill()
    writers.stop()
    settle()
    return writers, image


def examined(image, writers):
    loop = Loop(image, is_made=False)
    try:
        return comparing.after_restart(Shop(loop.folder + "/rumah"), writers.before_cut, writers.tried)
    finally:
        settle()
        os.unlink(image)
