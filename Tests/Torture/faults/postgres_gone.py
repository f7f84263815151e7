"""PostgreSQL stops at once for 30 seconds, while commands write and pages are read, and comes back."""
import os
import subprocess
import tempfile
import threading
import time

from faults.disk_full import wait
from support.shop import ROOT, Shop, expect

PROGRAMS = "/usr/lib/postgresql/15/bin"


def run(luck):
    os.chmod(ROOT, 0o755)
    cluster = tempfile.mkdtemp(prefix="pg-", dir="/tmp")
    os.chmod(cluster, 0o777)
    try:
        as_postgres(f"{PROGRAMS}/initdb", "-D", f"{cluster}/data", "-A", "trust", "-E", "UTF8", "--locale=C.UTF-8")
        start(cluster)
        return with_server(cluster)
    finally:
        subprocess.run(["runuser", "-u", "postgres", "--", f"{PROGRAMS}/pg_ctl", "-D", f"{cluster}/data", "-m", "immediate", "stop"],
                       capture_output=True, cwd="/tmp")
        subprocess.run(["rm", "-rf", cluster])


def with_server(cluster):
    shop = Shop()
    shop.variables = {"AKRAB_LOG": "error"}
    shop.database = f"postgres:///postgres?host={cluster}&user=postgres"
    shop.open()
    server = shop.serve()
    tried, acknowledged, refused, codes = [], [], [], []
    over = threading.Event()

    def write(name):
        number = 0
        while not over.is_set():
            number += 1
            words = f"{name}-{number}"
            tried.append(words)
            said = shop.run("note", "Pak Budi", words, timeout=60)
            if said.code == 0:
                acknowledged.append(words)
            else:
                refused.append(said)
                time.sleep(0.2)

    def read():
        while not over.is_set():
            codes.append((time.monotonic(), server.get("/")[0]))
            time.sleep(0.1)

    threads = [threading.Thread(target=write, args=(f"w{n}",), daemon=True) for n in range(3)]
    threads.append(threading.Thread(target=read, daemon=True))
    for thread in threads:
        thread.start()
    wait(lambda: len(acknowledged) >= 20)
    as_postgres(f"{PROGRAMS}/pg_ctl", "-D", f"{cluster}/data", "-m", "immediate", "stop")
    gone = time.monotonic()
    time.sleep(30)
    back = time.monotonic()
    start(cluster)
    before = len(acknowledged)
    expect(wait(lambda: len(acknowledged) >= before + 20), "no command is carried out afterwards")
    expect(wait(lambda: codes[-1][1] == 200, 15), f"pages answer {codes[-1][1]} afterwards")
    over.set()
    for thread in threads:
        thread.join(60)
    expect(server.is_running, "the server died")
    while_gone = {code for moment, code in codes if gone + 1 < moment < back}
    expect(while_gone == {503}, f"pages answered {while_gone} while it was gone")
    seconds = next(moment for moment, code in codes if moment > back and code == 200) - back
    server.stop()
    for said in refused:
        expect(not said.crashed and ("cannot be reached" in said.err), f"refused with: {said}")
    kept = subprocess.run(
        ["psql", "-h", cluster, "-U", "postgres", "-Atc", "SELECT text FROM entry WHERE kind = 40 AND text LIKE 'w%-%'"],
        check=True, capture_output=True, text=True, cwd="/tmp").stdout.split()
    missing = set(acknowledged) - set(kept)
    expect(not missing, f"acknowledged and gone: {sorted(missing)[:3]}")
    expect(len(kept) == len(set(kept)), "written twice")
    expect(set(kept) <= set(tried), "nobody wrote that")
    shop.discard()
    return {"acknowledged": len(acknowledged), "refused": len(refused), "pages back after s": seconds}


def start(cluster):
    as_postgres(f"{PROGRAMS}/pg_ctl", "-D", f"{cluster}/data", "-w", "-s", "-l", f"{cluster}/log", "-o",
                f"-k {cluster} -c listen_addresses=''", "start")


def as_postgres(*command):
    subprocess.run(["runuser", "-u", "postgres", "--", *command], check=True, capture_output=True, cwd="/tmp")
