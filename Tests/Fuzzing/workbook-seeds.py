"""Seeds of workbooks from the folders under Fixtures/workbooks: as the fuzzer's own text of parts, or as archives."""
import pathlib
import sys
import zipfile

fixtures, form, target = pathlib.Path(sys.argv[1]), sys.argv[2], pathlib.Path(sys.argv[3])
for book in sorted(folder for folder in fixtures.iterdir() if folder.is_dir()):
    parts = {str(path.relative_to(book)): path.read_bytes() for path in sorted(book.rglob("*")) if path.is_file()}
    if form == "workbook":
        (target / book.name).write_bytes(b"\n".join(b"=== " + name.encode() + b"\n" + text for name, text in parts.items()))
        continue
    for method in (zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED):
        with zipfile.ZipFile(target / f"{book.name}-{method}", "w", method) as archive:
            for name, text in parts.items():
                archive.writestr(zipfile.ZipInfo(name, (2026, 11, 19, 15, 2, 0)), text, method)
