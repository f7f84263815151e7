"""Broken letters, broken structure and the samples of AKRAB_SAMPLES under every name a file may have: refused in words or read."""
import os
import random

from support import comparing
from support.shop import Shop, expect

LIMIT = 10
ENDINGS = [".txt", ".csv", ".tsv", ".vcf", ".ldif", ".eml", ".mbox", ".json", ".xlsx", ".zip", ".xls", ""]


def contents():
    luck = random.Random(30)
    broken = [
        b"\xff\xfe\xfd", b"\xc3\x28", b"\xa0\xa1", b"\xe2\x28\xa1", b"\xf0\x28\x8c\xbc", b"\xed\xa0\x80", b"\xc0\x80",
        b"\xf8\xa1\xa1\xa1\xa1", b"\xef\xbf\xbf", b"\x00", b"\xe2\x80\xae", b"\xcc\x80" * 500, b"\xe2", b"\xf4\x90\x80\x80"]
    frames = [
        b"21/07/2026 10.00 - Bu %s: halo %s\n21/07/2026 10.01 - Toko: ya %s\n", b"Nama;No HP;Catatan\nBu %s;0812-3456-7890;%s %s\n",
        b"No;Tanggal;Nama;Total\n%s;1/2/2026;%s;25.000%s\n", b"Jenis;Tanggal;Pelanggan;Isi\ncatatan;1/2/2026;Bu %s;%s%s\n",
        b"BEGIN:VCARD\nVERSION:3.0\nFN:Bu %s\nTEL:0812%s\nNOTE:%s\nEND:VCARD\n", b"dn: cn=Bu %s\ncn: Bu %s\nmobile: 0812345678%s\n",
        b"From: Bu %s <a@contoh.example>\nTo: b@contoh.example\nDate: Mon, 10 Mar 2025 09:14:05 +0700\nSubject: %s\n\nhalo %s\n",
        b'{"name":"Bu %s","type":"personal_chat","id":1,"messages":[{"id":1,"type":"message","date":"2026-07-21T10:00:00","from":"%s","text":"%s"}]}',
    ]
    for letters in broken:
        for frame in frames:
            yield frame % (letters, letters, letters)
    yield b""
    yield b"\n" * 100_000
    yield b"[" * 200_000
    yield b'{"a":' * 100_000
    yield b"," * 300_000
    yield b'"' * 300_001
    yield b"PK\x03\x04" + luck.randbytes(4000)
    yield b"\xd0\xcf\x11\xe0" + luck.randbytes(4000)
    yield b"\xff\xfe" + luck.randbytes(20_001)
    yield luck.randbytes(60_000)
    samples = os.environ.get("AKRAB_SAMPLES")
    for folder, _, names in sorted(os.walk(samples)) if samples else []:
        for name in sorted(names):
            if not name.endswith(".md"):
                with open(f"{folder}/{name}", "rb") as file:
                    yield os.path.splitext(name)[1], file.read()


def run(luck):
    shop = Shop().open()
    server = shop.serve()
    tried = refused = 0
    slowest = 0.0
    for number, content in enumerate(contents()):
        own, content = content if isinstance(content, tuple) else (None, content)
        # A sample under its own name and three others; what we made under every third.
        endings = [own, *luck.sample(ENDINGS, 3)] if own is not None else ENDINGS[number % 3::3]
        for ending in endings:
            shop.file(f"berkas-{number}{ending}", content)
            said = server.call("import", f"berkas-{number}{ending}", "--we", "Toko", timeout=LIMIT + 20)
            where = f"{ending!r}, {content[:60]!r}"
            expect(said is not None and server.is_running, f"it ended the server: {where} {server.text('.err')[-400:]}")
            expect(said.code in (0, 1), f"{where}: {said}")
            expect(said.code == 0 or said.err or said.out, f"refused without a word: {where}")
            expect("unexpected" not in said.err and "on our side" not in said.err, f"not foreseen: {where}: {said}")
            expect(said.seconds < LIMIT, f"{said.seconds:.0f} s: {where}")
            os.unlink(f"{shop.folder}/berkas-{number}{ending}")
            tried, refused, slowest = tried + 1, refused + (said.code != 0), max(slowest, said.seconds)
    memory = server.memory()
    expect(server.get("/")[0] == 200, "Today does not answer any more")
    expect(server.get("/pelanggan")[0] == 200, "the list does not answer any more")
    server.stop()
    comparing.sound(shop)
    shop.must("rebuild", timeout=120)
    shop.discard()
    return {"files": tried, "refused in words": refused, "slowest s": slowest, "memory MB": memory}
