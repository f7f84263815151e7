"""The same failure made by the kernel's own interface: strace answers every fsync and fdatasync from the fiftieth on with EIO."""
import os
import signal
import subprocess

from faults.disk_full import wait
from support import comparing
from support.shop import Shop, Writers, expect


def run(luck):
    shop = Shop().open()
    strace = ["strace", "-f", "-qq", "-o", "/dev/null", "-e", "trace=fsync,fdatasync", "-e",
              "inject=fsync,fdatasync:error=EIO:when=50+"]
    server = shop.serve(prefix=strace)
    writers = Writers(server, people=4)
    expect(wait(lambda: len(writers.refused) >= 8, 120), "no write was refused while syncs failed")
    count = writers.count
    expect(wait(lambda: len(writers.refused) >= 16, 60), "no write was refused while syncs failed")
    expect(writers.count == count, "acknowledged without a sync")
    status, _ = server.get("/")
    expect(status == 200, f"Today answers {status}")
    server.kill()
    subprocess.run(["pkill", "-KILL", "-g", str(server.process.pid)])
    writers.stop()
    comparing.after_restart(shop, writers.acknowledged, writers.tried)
    shop.discard()
    return {"acknowledged": writers.count, "refused": len(writers.refused)}
