"""A shop in a folder of its own, spoken to through the built program as people do."""
import json
import os
import re
import shutil
import signal
import socket
import sqlite3
import subprocess
import tempfile
import threading
import time

AKRAB = os.environ["AKRAB_BINARY"]
ROOT = tempfile.mkdtemp(prefix="akrab-torture-")
START_LIMIT = 5.0


class Finding(Exception):
    """The product did what it must not."""


def expect(holds, words):
    if not holds:
        raise Finding(words)


class Said:
    """How a command ended. A code below zero is the signal that ended it."""

    def __init__(self, code, out, err, seconds):
        self.code, self.out, self.err, self.seconds = code, out, err, seconds

    def __str__(self):
        return f"exit {self.code} after {self.seconds:.1f} s: {self.out.strip()[-300:]} {self.err.strip()[-600:]}"

    @property
    def crashed(self):
        return self.code < 0 or "Fatal error" in self.err or "Illegal instruction" in self.err


class Shop:
    def __init__(self, folder=None):
        self.folder = folder or tempfile.mkdtemp(prefix="shop-", dir=ROOT)
        self.database = self.folder + "/toko"
        self.language = "en"
        self.variables = {}
        self.prefix = []

    @property
    def environment(self):
        return {
            "HOME": self.folder, "PATH": "/usr/bin:/bin:/usr/sbin:/sbin", "LANG": "C.UTF-8", "AKRAB_LANGUAGE": self.language,
            "AKRAB_DATABASE": self.database, **self.variables,
        }

    def file(self, name, content):
        path = f"{self.folder}/{name}"
        with open(path, "wb") as file:
            file.write(content if isinstance(content, bytes) else content.encode())
        return path

    def start(self, *arguments, prefix=(), **more):
        return subprocess.Popen(
            [*self.prefix, *prefix, AKRAB, *arguments], cwd=self.folder, env=self.environment, stdin=subprocess.DEVNULL,
            stdout=subprocess.PIPE, stderr=subprocess.PIPE, start_new_session=True, **more)

    def run(self, *arguments, timeout=300, prefix=(), **more):
        began = time.monotonic()
        process = self.start(*arguments, prefix=prefix, **more)
        try:
            out, err = process.communicate(timeout=timeout)
        except subprocess.TimeoutExpired:
            os.killpg(process.pid, signal.SIGKILL)
            out, err = process.communicate()
            raise Finding(f"`akrab {' '.join(arguments)[:80]}` hung for {timeout} s: {err.decode(errors='replace')[-400:]}")
        return Said(process.returncode, out.decode(errors="replace"), err.decode(errors="replace"), time.monotonic() - began)

    def must(self, *arguments, **more):
        said = self.run(*arguments, **more)
        expect(said.code == 0, f"`akrab {' '.join(arguments)[:80]}`: {said}")
        return said

    def open(self):
        """Pak Budi, and who lives here."""
        self.file("catatan.csv", "Jenis;Tanggal;Pelanggan;No HP;Isi\ncatatan;02/11/2026;Pak Budi;0812-0000-0003;kopi\n")
        self.must("import", "catatan.csv", "--business", "Dapur")
        return self

    def serve(self, **more):
        return Server(self, **more)

    def ask(self, query, *values):
        """Of the data as they lie there, read by SQLite's own library."""
        with sqlite3.connect(f"file:{self.database}/akrab.db?mode=ro", uri=True, timeout=10) as db:
            return db.execute(query, values).fetchall()

    def discard(self):
        shutil.rmtree(self.folder, ignore_errors=True)


class Server:
    """`akrab serve` at a free port."""

    running = []

    def __init__(self, shop, prefix=(), wait=60, **more):
        self.shop = shop
        self.log = f"{ROOT}/serve-{time.monotonic_ns()}"
        began = time.monotonic()
        with open(self.log + ".out", "wb") as out, open(self.log + ".err", "wb") as err:
            self.process = subprocess.Popen(
                [*shop.prefix, *prefix, AKRAB, "serve", "--port", "0"], cwd=shop.folder, env=shop.environment, stdin=subprocess.DEVNULL,
                stdout=out, stderr=err, start_new_session=True, **more)
        Server.running.append(self)
        self.port = None
        while self.port is None:
            match = re.search(r"http://127\.0\.0\.1:(\d+)/", self.text(".out"))
            if match:
                self.port = int(match[1])
            elif self.process.poll() is not None or time.monotonic() - began > wait:
                self.kill()
                raise Finding(f"the server did not start: exit {self.process.returncode} {self.text('.err')[-600:]}")
            else:
                time.sleep(0.01)
        self.seconds_to_start = time.monotonic() - began

    def text(self, end):
        with open(self.log + end, "rb") as file:
            return file.read().decode(errors="replace")

    @property
    def is_running(self):
        return self.process.poll() is None

    def kill(self):
        if self.is_running:
            os.killpg(self.process.pid, signal.SIGKILL)
        self.process.wait()

    def stop(self, limit=15):
        """As a system ends a program; how long it took."""
        began = time.monotonic()
        self.process.send_signal(signal.SIGTERM)
        try:
            self.process.wait(limit)
        except subprocess.TimeoutExpired:
            self.kill()
            raise Finding(f"SIGTERM was not obeyed within {limit} s")
        expect(self.process.returncode == 0, f"SIGTERM ended it with {self.process.returncode}: {self.text('.err')[-400:]}")
        return time.monotonic() - began

    def get(self, path, timeout=30):
        """The status line's number and the page."""
        with socket.create_connection(("127.0.0.1", self.port), timeout) as line:
            line.settimeout(timeout)
            line.sendall(f"GET {path} HTTP/1.1\r\nHost: 127.0.0.1\r\nConnection: close\r\n\r\n".encode())
            answer = b""
            while piece := line.recv(65536):
                answer += piece
        head, _, body = answer.partition(b"\r\n\r\n")
        return (int(head.split()[1]) if head else 0), body.decode(errors="replace")

    def call(self, *arguments, timeout=60):
        """One command over the private socket, as the command line hands it on. None when the line broke off."""
        began = time.monotonic()
        said = {"out": "", "err": ""}
        with socket.socket(socket.AF_UNIX, socket.SOCK_STREAM) as line:
            line.settimeout(timeout)
            line.connect(self.shop.database + "/akrab.sock")
            environment = {"HOME": self.shop.folder, "AKRAB_LANGUAGE": self.shop.language, "AKRAB_DATABASE": self.shop.database}
            call = {"arguments": arguments, "directory": self.shop.folder, "environment": environment, "isTerminal": False}
            line.sendall(json.dumps(call).encode() + b"\n")
            for text in line.makefile():
                reply = json.loads(text)
                for stream in ("out", "err"):
                    said[stream] += reply.get(stream) or ""
                if reply.get("exit") is not None:
                    return Said(reply["exit"], said["out"], said["err"], time.monotonic() - began)
        return None

    def memory(self):
        """Resident megabytes at their highest."""
        with open(f"/proc/{self.process.pid}/status") as file:
            return int(re.search(r"VmHWM:\s+(\d+)", file.read())[1]) // 1024


class Writers:
    """People who note one thing after another over the server's socket, and remember what was acknowledged, as soon as it was."""

    def __init__(self, server, people=8, tag="w"):
        self.server = server
        self.lock = threading.Lock()
        self.tried, self.acknowledged, self.refused, self.slowest = set(), [], [], 0.0
        self.is_over = False
        self.threads = [threading.Thread(target=self.write, args=(f"{tag}{number}",), daemon=True) for number in range(people)]
        for thread in self.threads:
            thread.start()

    def write(self, name):
        number = 0
        while not self.is_over:
            number += 1
            words = f"{name}-{number}"
            with self.lock:
                self.tried.add(words)
            try:
                said = self.server.call("note", "Pak Budi", words)
            except (OSError, ValueError):
                said = None
            if said is None:
                if not self.server.is_running:
                    return
                time.sleep(0.02)
                continue
            with self.lock:
                self.slowest = max(self.slowest, said.seconds)
                if said.code == 0:
                    self.acknowledged.append(words)
                else:
                    self.refused.append((words, said))
            if said.code != 0:
                time.sleep(0.05)

    @property
    def count(self):
        with self.lock:
            return len(self.acknowledged)

    def known(self):
        with self.lock:
            return list(self.acknowledged)

    def wait_for(self, count, limit=120):
        deadline = time.monotonic() + limit
        while self.count < count and self.server.is_running and time.monotonic() < deadline:
            time.sleep(0.005)

    def stop(self):
        self.is_over = True
        for thread in self.threads:
            thread.join(60)
        return self
