"""A chat and a list of orders of 100 MB each, in a control group of 256 MB: they come in, or are refused cleanly."""
import os
import subprocess

from support import comparing, files
from support.shop import Shop, expect

GROUP = "/sys/fs/cgroup/memory/akrab-torture"
LIMIT = 256 << 20


def run(luck):
    shop = Shop().open()
    shop_chat = f"{shop.folder}/Chat WhatsApp dengan Bu Ratna.txt"
    files.chat(100, shop_chat)
    files.long_table(100, f"{shop.folder}/pesanan.csv")
    os.makedirs(GROUP, exist_ok=True)
    result = {}
    try:
        open(GROUP + "/memory.limit_in_bytes", "w").write(str(LIMIT))
        for name in (shop_chat, "pesanan.csv"):
            open(GROUP + "/memory.max_usage_in_bytes", "w").write("0")
            said = shop.run(
                "import", name, "--we", "Dapur", timeout=1800,
                prefix=["sh", "-c", f'echo $$ >{GROUP}/cgroup.procs; exec "$@"', "sh"])
            expect(said.code in (0, 1) and not said.crashed, f"{name}: {said}")
            killed = said.code == 137
            result[os.path.basename(name)[-11:]] = "in" if said.code == 0 else "refused: " + said.err.strip()[:80]
            result[os.path.basename(name)[-11:] + " s"] = said.seconds
            comparing.sound(shop)
    finally:
        subprocess.run(["rmdir", GROUP])
    shop.discard()
    return result
