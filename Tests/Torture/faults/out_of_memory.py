"""Ten chats of 10 MB, then a list of orders of 100 MB, in a control group of 256 MB: they come in, or are refused in words."""
import os
import subprocess

from support import comparing, files
from support.shop import Shop, expect

GROUP = "/sys/fs/cgroup/memory/akrab-torture"
LIMIT = 256 << 20


def run(luck):
    shop = Shop().open()
    os.mkdir(shop.folder + "/chat")
    for number in range(10):
        name = f"Bu Ratna {'ABCDEFGHIJ'[number]}"
        files.chat(10, f"{shop.folder}/chat/Chat WhatsApp dengan {name}.txt", name)
    files.long_table(100, f"{shop.folder}/pesanan.csv")
    os.makedirs(GROUP, exist_ok=True)
    result = {}
    try:
        write("memory.limit_in_bytes", LIMIT)
        for name in ("chat", "pesanan.csv"):
            said = shop.run(
                "import", name, "--we", "Dapur", timeout=3600,
                prefix=["sh", "-c", f'echo $$ >{GROUP}/cgroup.procs; exec "$@"', "sh"])
            expect(said.code in (0, 1) and not said.crashed, f"{name}: {said}")
            result[name] = "in" if said.code == 0 else "refused: " + said.err.strip()[:80]
            result[name + " s"] = said.seconds
            comparing.sound(shop)
    finally:
        subprocess.run(["rmdir", GROUP])
    shop.discard()
    return result


def write(name, number):
    with open(f"{GROUP}/{name}", "w") as file:
        file.write(str(number))
