/// A small shop to begin with: two people called Sari, one Pak Budi, and Mas Joko, who waits for an answer.
enum Dapur {
    static let heading = "Jenis;Tanggal;Pelanggan;No HP;Pihak;Isi;Jatuh Tempo;Nilai;Kunci\n"
    static let notebook =
        heading + """
            ingatan;01/11/2026;Bu Sari Dewi;0812-0000-0001;pelanggan;Bu Sari;;;sapaan
            ingatan;01/11/2026;Bu Sari Utami;0812-0000-0002;pelanggan;Bu Utami;;;sapaan
            ingatan;02/11/2026;Pak Budi;0812-0000-0003;pelanggan;kopi tanpa gula;;;suka

            """
    static let chat = """
        18/11/26 08.00 - Dapur: Selamat pagi Mas Joko
        18/11/26 09.14 - Mas Joko: Pagi. Besok bisa 40 kotak jam berapa?

        """

    /// Brings both in.
    static func open() async throws -> Terminal {
        let terminal = try Terminal()
        let notebook = try terminal.file("catatan.csv", notebook)
        let chat = try terminal.file("Chat WhatsApp dengan Mas Joko.txt", chat)
        let came = try await terminal.run(
            "import", notebook, chat, "--business", "Dapur", "--we", "Dapur", "--exported-at", "2026-11-19 15:02")
        guard came.code == 0 else { throw TestTrouble("the small shop did not come in: \(came)") }
        return terminal
    }

    static let asOf = ["--as-of", "2026-11-19 15:10"]
}
