"""Makes the workbooks beside this file, each as a folder of its parts. Run once by hand: pip install xlsxwriter openpyxl."""

import datetime as dt
import io
import pathlib
import shutil
import zipfile

import openpyxl
import xlsxwriter

HERE = pathlib.Path(__file__).parent


def unfold(name, data):
    folder = HERE / name
    shutil.rmtree(folder, ignore_errors=True)
    zipfile.ZipFile(io.BytesIO(data)).extractall(folder)
    for extra in ["docProps", "xl/theme"]:
        shutil.rmtree(folder / extra, ignore_errors=True)


def toko():
    """A shop's own book: a title above the list, days and amounts as numbers, a formula, hidden and helper sheets."""
    out = io.BytesIO()
    book = xlsxwriter.Workbook(out, {"in_memory": True})
    day = book.add_format({"num_format": "dd/mm/yyyy"})
    moment = book.add_format({"num_format": "[$-421]dd mmmm yyyy hh.mm;@"})
    rupiah = book.add_format({"num_format": '"Rp"#,##0'})
    phone = book.add_format({"num_format": '"0"###########'})
    bold = book.add_format({"bold": True})

    orders = book.add_worksheet("Pesanan 2026")
    orders.merge_range("A1:H1", "Dapur Melati: pesanan", bold)
    orders.write_row("A3", ["No Nota", "Tanggal", "Nama", "No HP", "Menu", "Porsi", "Harga", "Total"], bold)
    rows = [
        ("N-1", dt.datetime(2026, 4, 3, 9, 14), "Bu Ratna Wulandari", 81234567890, "Nasi box, ayam", 50, 25000, None),
        ("N-1", dt.datetime(2026, 4, 3, 9, 14), "Bu Ratna Wulandari", 81234567890, 'Es teh "manis"', 50, 3500, None),
        ("N-2", dt.datetime(2026, 4, 12, 16, 0), "Pak Budi", 6281300001002, "Kue lapis\npotong", 2.5, 1250.5, None),
    ]
    for index, row in enumerate(rows):
        line = 3 + index + (1 if index == 2 else 0)  # row 6 stays empty
        for column, value in enumerate(row):
            if column == 1:
                orders.write_datetime(line, column, value, moment)
            elif column == 3:
                orders.write_number(line, column, value, phone if index < 2 else None)
            elif column == 7:
                orders.write_formula(line, column, f"=F{line + 1}*G{line + 1}", rupiah, row[5] * row[6])
            elif isinstance(value, (int, float)):
                orders.write_number(line, column, value)
            else:
                orders.write_string(line, column, value)
    orders.write("A9", "Total")
    orders.write_formula("H9", "=SUM(H4:H7)", rupiah, 1428126.25)

    people = book.add_worksheet("Pelanggan")
    people.write_row("A1", ["Nama", "No HP", "Email", "Tanggal Lahir", "Alamat", "Catatan"], bold)
    people.write_row("A2", ["Bu Sari", "0812-1111-2222"])
    people.write_datetime("D2", dt.datetime(1975, 8, 17), day)
    people.write("F2", "suka pedas ☕")
    people.write_rich_string("A3", "Pak ", bold, "Budi", " Santoso")
    people.write_number("B3", 6281300001002)
    people.write("C3", "budi@contoh.id")
    people.write("E3", "Jl. Melati 3\nBandung")

    notes = book.add_worksheet("Catatan")
    notes.write_row("A1", ["Jenis", "Tanggal", "Pelanggan", "Isi", "Jatuh Tempo", "Nilai"], bold)
    notes.write_row("A2", ["Janji"])
    notes.write_datetime("B2", dt.datetime(2026, 4, 3), day)
    notes.write_row("C2", ["Bu Ratna Wulandari", "antar 40 kotak"])
    notes.write_datetime("E2", dt.datetime(2026, 4, 15), day)

    other = book.add_worksheet("Rekap suhu")
    other.write_row("A1", ["suhu", "cuaca"])
    other.write_row("A2", [30, "cerah"])
    book.add_worksheet("Sheet5")
    hidden = book.add_worksheet("Bantuan")
    hidden.write_row("A1", ["Nama", "No HP"])
    hidden.write_row("A2", ["Rahasia", "081255556666"])
    hidden.hide()
    book.close()
    unfold("toko", out.getvalue())


def ekspor():
    """A marketplace's export: everything is text, the amounts with dots; written by another program, counting from 1904."""
    book = openpyxl.Workbook()
    book.epoch = openpyxl.utils.datetime.MAC_EPOCH
    sheet = book.active
    sheet.title = "orders"
    sheet.append(["No. Pesanan", "Status Pesanan", "Waktu Pesanan Dibuat", "Nama Produk", "Harga Setelah Diskon", "Jumlah",
                  "Total Pembayaran", "Username (Pembeli)", "No. Telepon"])
    sheet.append(["2604ABC1", "Selesai", "2026-04-03 09:14", "Sambal bawang", "125.000", "2", "250.000", "sari.dewi", "******34"])
    sheet.append(["2604ABC2", "Batal", dt.datetime(2026, 4, 12, 16, 0), "Kue lapis", 1250.5, 1, 1250.5, "budi_s", "081300001002"])
    out = io.BytesIO()
    book.save(out)
    unfold("ekspor", out.getvalue())


toko()
ekspor()
