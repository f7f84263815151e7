"""What faults are made with: small shims in C, file systems of their own."""
import os
import random
import shutil
import subprocess
import tempfile
import time

from .shop import ROOT, Server
from .volatile_disk import VolatileDisk

HERE = os.path.dirname(os.path.dirname(os.path.abspath(__file__)))


def shim(name):
    """Compiled on the spot."""
    library = f"{ROOT}/{name}.so"
    if not os.path.exists(library):
        subprocess.run(["cc", "-shared", "-fPIC", "-O", "-o", library, f"{HERE}/shims/{name}.c"], check=True)
    return library


def chance(fault, trial):
    return random.Random(f"{fault}/{trial}")


class Loop:
    """A file as a block device with ext4 on it, mounted."""

    mounted = []

    def __init__(self, image, is_made=True):
        self.image = image
        self.folder = tempfile.mkdtemp(prefix="mount-", dir=ROOT)
        if is_made:
            subprocess.run(
                ["mkfs.ext4", "-q", "-F", "-E", "nodiscard,lazy_itable_init=0,lazy_journal_init=0", image], check=True)
        self.device = subprocess.run(
            ["losetup", "--find", "--show", image], check=True, capture_output=True, text=True).stdout.strip()
        try:
            subprocess.run(["mount", "-t", "ext4", self.device, self.folder], check=True)
        except subprocess.CalledProcessError:
            subprocess.run(["losetup", "-d", self.device])
            raise
        Loop.mounted.append(self)

    def close(self):
        if self not in Loop.mounted:
            return
        Loop.mounted.remove(self)
        for _ in range(50):
            if subprocess.run(["umount", self.folder], capture_output=True).returncode == 0:
                break
            time.sleep(0.1)
        else:
            subprocess.run(["umount", "-l", self.folder])
        subprocess.run(["losetup", "-d", self.device])


def blank(size_megabytes):
    path = f"{ROOT}/image-{time.monotonic_ns()}"
    with open(path, "wb") as file:
        file.truncate(size_megabytes << 20)
    return path


def settle():
    """Between two trials nothing runs and nothing is mounted, however the last one ended."""
    while Server.running:
        Server.running.pop().kill()
    for loop in list(Loop.mounted):
        loop.close()
    while VolatileDisk.spinning:
        VolatileDisk.spinning.pop().close()


def clean_up():
    settle()
    shutil.rmtree(ROOT, ignore_errors=True)
