/// The files a shop would drop in, each as small as its story allows.
enum Files {
    static let sariName = "Chat WhatsApp dengan Bu Sari.txt"
    /// As an Android telephone exports it.
    static let sari = """
        03/02/25 08.40 - Pesan dan panggilan terenkripsi secara end-to-end. Hanya orang dalam chat ini yang dapat membaca, mendengarkan, atau membagikannya. Pelajari selengkapnya.
        03/02/25 08.41 - Bu Sari: Galonnya masih ada?
        03/02/25 09.25 - Toko Tirta: Masih Bu, mau berapa?
        03/02/25 09.26 - Bu Sari: Dua ya
        03/02/25 09.26 - Bu Sari: Dua ya
        04/02/25 10.00 - Bu Sari: <Media tidak disertakan>
        """
    /// The same chat a month later, with more in it.
    static let sariLater = sari + "\n05/03/25 07.10 - Bu Sari: Mau pesan lagi, hari ini bisa?"
    /// The same chat as an iPhone exports it.
    static let sariFromIPhone = """
        [03/02/25, 08.40.00] Bu Sari: ‎Pesan dan panggilan terenkripsi secara end-to-end. Hanya orang dalam chat ini yang dapat membaca, mendengarkan, atau membagikannya. Pelajari selengkapnya.
        [03/02/25, 08.41.10] Bu Sari: Galonnya masih ada?
        [03/02/25, 09.25.01] Toko Tirta: Masih Bu, mau berapa?
        [03/02/25, 09.26.05] Bu Sari: Dua ya
        [03/02/25, 09.26.40] Bu Sari: Dua ya
        [04/02/25, 10.00.12] Bu Sari: ‎gambar tidak disertakan
        """
    static let sariIPhoneName = "WhatsApp Chat - Bu Sari.txt"

    static let budiName = "Chat WhatsApp dengan Pak Budi.txt"
    /// He asks often, and has his answer within the hour.
    static let budi = (1...6).map { number in
        """
        0\(number)/02/25 08.41 - Pak Budi: Pagi, nota nomor \(number) sudah ada?
        0\(number)/02/25 09.25 - Toko Tirta: Sudah Pak
        """
    }.joined(separator: "\n")

    static let arisanName = "Chat WhatsApp dengan Arisan Melati.txt"
    static let arisan = """
        01/02/25 08.00 - Bu Tuti membuat grup "Arisan Melati"
        01/02/25 08.00 - Bu Tuti menambahkan Anda
        05/02/25 08.41 - Bu Tuti: Minggu depan di rumah saya ya
        05/02/25 08.50 - Bu Sari: Siap
        05/02/25 09.25 - Toko Tirta: Siap Bu, airnya dari kami
        05/02/25 09.30 - +62 813-0000-1077: Titip dua galon ya
        """

    static func card(_ name: String, _ phones: String..., note: String? = nil) -> String {
        (["BEGIN:VCARD", "VERSION:3.0", "N:;\(name);;;", "FN:\(name)"] + phones.map { "TEL;TYPE=CELL:\($0)" }
            + (note.map { ["NOTE:\($0)"] } ?? []) + ["END:VCARD", ""]).joined(separator: "\r\n")
    }

    static let ordersHead = "No;Tanggal;Jam;Nama;No HP;Menu;Jumlah;Harga;Total;Status\n"
    static let orders =
        ordersHead + """
            SR-1;01/02/2025;08.00;Bu Sari;0813-0000-1001;Galon;2;20.000,00;40.000,00;Baru
            SR-2;02/02/2025;09.00;Pak Budi;6281300001002;Galon;3;20.000,00;60.000,00;Selesai
            SR-2;02/02/2025;09.00;Pak Budi;6281300001002;Gas;1;25.000,00;25.000,00;Selesai

            """

    static let notebookHead = "Jenis;Tanggal;Pelanggan;No HP;Pihak;Isi;Jatuh Tempo;Nilai;Kunci;No Pesanan\n"
}
