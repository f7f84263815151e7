"""64 file handles, 200 connections held open: some wait or are turned away, and afterwards all is as before."""
import socket
import time

from faults.disk_full import wait
from support import comparing
from support.shop import Shop, Writers, expect


def run(luck):
    shop = Shop().open()
    server = shop.serve(prefix=["prlimit", "--nofile=64:64"])
    writers = Writers(server, people=4)
    writers.wait_for(20)
    lines = []
    for _ in range(200):
        try:
            lines.append(socket.create_connection(("127.0.0.1", server.port), 2))
        except OSError:
            pass
    time.sleep(3)
    expect(server.is_running, f"it died: {server.text('.err')[-300:]}")
    for line in lines:
        line.close()
    before = writers.count

    def answers():
        try:
            return server.get("/", timeout=3)[0] == 200
        except OSError:
            return False

    began = time.monotonic()
    expect(wait(answers, 30), "no page is answered afterwards")
    seconds = time.monotonic() - began
    expect(wait(lambda: writers.count >= before + 20, 30), "no command is carried out afterwards")
    refused = list(writers.refused)
    server.stop()
    writers.stop()
    comparing.after_restart(shop, writers.acknowledged, writers.tried)
    shop.discard()
    return {"connections": len(lines), "answers again after s": seconds, "refused": len(refused)}
