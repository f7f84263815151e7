"""Files to bring in, made on the spot."""


def orders(count, people=2000):
    """A list of orders as a spreadsheet writes it."""
    lines = ["No;Tanggal;Nama;No HP;Menu;Jumlah;Harga;Total"]
    for number in range(1, count + 1):
        person = 1 + number * 7 % people
        pieces = number % 40 + 1
        lines.append(
            f"K-{number};{1 + number % 28}/{1 + number // 28 % 12}/2025;Bu Sari {person};0812-00{person // 10000:02}-"
            f"{person % 10000:04};Nasi kotak;{pieces};25.000,00;{pieces * 25}.000,00")
    return "\n".join(lines) + "\n"


def chat(megabytes, path, name="Bu Ratna"):
    """A long talk of two on Android."""
    size = 0
    with open(path, "w") as file:
        number = 0
        while size < megabytes << 20:
            piece = []
            for _ in range(5000):
                number += 1
                minute = number * 3
                day, hour = minute // 1440, minute % 1440 // 60
                who = name if number % 3 else "Dapur"
                piece.append(
                    f"{1 + day % 28:02}/{1 + day // 28 % 12:02}/{20 + day // 336 % 7:02} {hour:02}.{minute % 60:02} - {who}: "
                    f"Pesan nomor {number}, nasi kotak dua puluh untuk hari Kamis ya\n")
            text = "".join(piece)
            size += len(text)
            file.write(text)


def long_table(megabytes, path):
    """A list of orders of that size."""
    size, number = 0, 0
    with open(path, "w") as file:
        file.write("No;Tanggal;Nama;No HP;Menu;Jumlah;Harga;Total\n")
        while size < megabytes << 20:
            piece = []
            for _ in range(5000):
                number += 1
                person = number % 50000
                piece.append(
                    f"K-{number};{1 + number % 28}/{1 + number // 28 % 12}/2025;Bu Sari {person};0812-{person // 10000:04}-"
                    f"{person % 10000:04};Nasi kotak ayam bakar, sambal terpisah;2;25.000,00;50.000,00\n")
            text = "".join(piece)
            size += len(text)
            file.write(text)
