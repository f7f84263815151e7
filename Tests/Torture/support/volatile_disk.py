"""A disk with a volatile write cache, as every disk has one: a file of a FUSE file system that a loop device stands on.

What is written is seen at once and is on the platter only after a flush: the loop device turns the flushes that the file system
above it asks for (journal commits, fsync) into an fsync of this file. A cut of power keeps what was flushed and, of what was
written since, any part of 4 KiB or none, in no order: that is what a disk may do, and more than a copy of an image shows,
which only loses what was still in the page cache."""
import errno
import os
import random
import stat
import subprocess
import sys
import tempfile
import threading
import time

BLOCK = 4096


class VolatileDisk:
    """The process that is the disk; used from the test."""

    spinning = []

    def __init__(self, size_megabytes, root):
        self.folder = tempfile.mkdtemp(prefix="disk-", dir=root)
        self.process = subprocess.Popen(["/usr/bin/python3", os.path.abspath(__file__), self.folder, str(size_megabytes), root])
        VolatileDisk.spinning.append(self)
        self.path = self.folder + "/disk"
        for _ in range(500):
            if os.path.exists(self.path):
                return
            time.sleep(0.02)
        raise RuntimeError("the disk did not come up")

    def cut(self, image, seed, share):
        """The platter as it is found after the cut; `share` of the unflushed blocks happened to get there."""
        with open(self.folder + "/cut", "w") as control:
            control.write(f"{image} {seed} {share}")

    def counts(self):
        return tuple(map(int, open(self.folder + "/counts").read().split()))

    def close(self):
        if self.process.poll() is None:
            subprocess.run(["fusermount3", "-u", "-z", self.folder], capture_output=True)
            try:
                self.process.wait(30)
            except subprocess.TimeoutExpired:
                self.process.kill()
                self.process.wait()


def serve(folder, size_megabytes, root):
    from fusepy import FUSE, FuseOSError, Operations

    class Disk(Operations):
        def __init__(self):
            self.guard = threading.Lock()
            self.size = size_megabytes << 20
            self.seen = os.open(tempfile.mktemp(dir=root), os.O_RDWR | os.O_CREAT)
            self.platter_path = tempfile.mktemp(dir=root)
            self.platter = os.open(self.platter_path, os.O_RDWR | os.O_CREAT)
            for file in (self.seen, self.platter):
                os.ftruncate(file, self.size)
            self.unflushed, self.flushes, self.written = [], 0, 0

        def getattr(self, path, handle=None):
            if path == "/":
                return {"st_mode": stat.S_IFDIR | 0o700, "st_nlink": 2}
            if path == "/disk":
                return {"st_mode": stat.S_IFREG | 0o600, "st_nlink": 1, "st_size": self.size}
            if path in ("/cut", "/counts"):
                return {"st_mode": stat.S_IFREG | 0o600, "st_nlink": 1, "st_size": 4096}
            raise FuseOSError(errno.ENOENT)

        def readdir(self, path, handle):
            return [".", "..", "disk", "cut", "counts"]

        def read(self, path, size, offset, handle):
            if path == "/counts":
                return f"{self.flushes} {self.written} {len(self.unflushed)}\n".encode().ljust(4096)[offset:offset + size]
            return os.pread(self.seen, size, offset)

        def truncate(self, path, length, handle=None):
            return 0

        def write(self, path, data, offset, handle):
            if path == "/cut":
                image, seed, share = bytes(data).decode().split()
                self.cut(image, seed, float(share))
                return len(data)
            with self.guard:
                os.pwrite(self.seen, data, offset)
                self.unflushed.append((offset, bytes(data)))
                self.written += len(data)
            return len(data)

        def fsync(self, path, datasync, handle):
            if path == "/disk":
                with self.guard:
                    for offset, data in self.unflushed:
                        os.pwrite(self.platter, data, offset)
                    self.unflushed.clear()
                    self.flushes += 1
            return 0

        flush = None

        def cut(self, image, seed, share):
            luck = random.Random(seed)
            with self.guard:
                subprocess.run(["cp", "--sparse=always", self.platter_path, image], check=True)
                with open(image, "r+b") as file:
                    for offset, data in self.unflushed:
                        for start in range(0, len(data), BLOCK):
                            if luck.random() < share:
                                file.seek(offset + start)
                                file.write(data[start:start + BLOCK])

    del Disk.flush
    FUSE(Disk(), folder, foreground=True, nothreads=True, big_writes=True)


if __name__ == "__main__":
    serve(sys.argv[1], int(sys.argv[2]), sys.argv[3])
