import Testing

extension TheCommand {
    /// What one command writes down, another shows.
    @Suite("What was said is there") struct RoundTrips {
        @Test("the small shop comes in, and today names who waits")
        func today() async throws {
            let shop = try await Dapur.open()
            let said = try await shop.run(["today"] + Dapur.asOf)
            #expect(said.code == 0)
            #expect(said.out.contains("Kamis, 19 November 2026, 15.10"))
            #expect(said.out.contains("1 orang perlu dikabari hari ini"))
            #expect(said.out.contains("1. Mas Joko · Belum dijawab"))
            #expect(said.out.contains("“Pagi. Besok bisa 40 kotak jam berapa?”"))
        }

        @Test("the same in English, about the same people")
        func todayInEnglish() async throws {
            let shop = try await Dapur.open().english
            let said = try await shop.run(["today"] + Dapur.asOf)
            #expect(said.out.contains("1 person to get back to today"))
            #expect(said.out.contains("1. Mas Joko · Not answered yet"))
        }

        @Test("the same files again add nothing")
        func twice() async throws {
            let shop = try await Dapur.open()
            let again = try await shop.run(
                "import", "catatan.csv", "Chat WhatsApp dengan Mas Joko.txt", "--exported-at", "2026-11-19 15:02")
            #expect(again.code == 0)
            #expect(!again.out.contains("Masuk:"), "\(again.out)")
            #expect(try await shop.sqlite("SELECT count(*) FROM entry WHERE kind = 1") == "2")
        }

        @Test("a dry run says what would happen, and keeps nothing")
        func dryRun() async throws {
            let shop = try Terminal()
            try shop.file("catatan.csv", Dapur.notebook)
            let said = try await shop.run("import", "catatan.csv", "--dry-run")
            #expect(said.out.contains("tidak ada yang disimpan"))
            #expect(try await shop.sqlite("SELECT count(*) FROM customer") == "0")
        }

        @Test("a promise is noted, shown, moved and kept")
        func promise() async throws {
            let shop = try await Dapur.open()
            let noted = try await shop.run("promise", "Pak Budi", "antar galon", "--due", "2030-01-31")
            #expect(noted.out.hasPrefix("Janji tercatat untuk Pak Budi: antar galon, sampai Kamis, 31 Januari 2030."))
            let number = String(noted.out.filter(\.isNumber).dropFirst("312030".count))
            #expect(try await shop.run("show", "Pak Budi").out.contains("antar galon · Kamis, 31 Jan 2030 (\(number))"))
            let moved = try await shop.run("keep", "Pak Budi", "--move", "2030-02-02 15:00")
            #expect(moved.out == "Dipindah: antar galon, sampai Sabtu, 2 Februari 2030, 15.00.\n")
            #expect(try await shop.run("keep", number).out == "Ditepati: antar galon.\n")
            let again = try await shop.run("keep", number)
            #expect(again.code == 1)
            #expect(again.err == "Janji ini sudah selesai dicatat. Tidak ada yang berubah.\n")
        }

        @Test("of several promises the words say which")
        func whichPromise() async throws {
            let shop = try await Dapur.open()
            try await shop.run("promise", "Pak Budi", "antar galon", "--due", "besok")
            try await shop.run("promise", "Pak Budi", "kirim daftar harga", "--due", "Jumat")
            let unclear = try await shop.run("keep", "Pak Budi")
            #expect(unclear.code == 1)
            #expect(unclear.err.contains("Janji yang mana?"))
            #expect(try await shop.run("keep", "Pak Budi", "HARGA").out == "Ditepati: kirim daftar harga.\n")
        }

        @Test("what they promised us is theirs")
        func theirs() async throws {
            let shop = try await Dapur.open()
            let noted = try await shop.run("promise", "Pak Budi", "transfer DP", "--due", "2020-01-01", "--theirs")
            #expect(noted.code == 0)
            #expect(try await shop.run("today").out.contains("transfer DP") == false)
        }

        @Test(
            "a verb leaves its line in what happened",
            arguments: [
                (["note", "Pak Budi", "suka duduk di pojok"], "Catatan: suka duduk di pojok"),
                (["care", "Pak Budi", "jenguk ibunya"], "Perhatian: jenguk ibunya"),
                (["complain", "Pak Budi", "kuah tumpah"], "Keluhan: kuah tumpah"),
                (["remember", "Pak Budi", "ulang tahun", "3 Mei"], "Diingat: ulang tahun 3 Mei"),
                (["later", "Pak Budi", "sedang umrah", "--until", "2030-01-01"], "Nanti dulu: sedang umrah"),
                (["told", "Pak Budi"], "Sudah diberi tahu"),
                (["answered", "Pak Budi"], "Sudah dibalas di tempat lain"),
                (["answered", "Pak Budi", "--not-needed"], "Tak perlu dibalas"),
            ])
        func verb(_ arguments: [String], _ line: String) async throws {
            let shop = try await Dapur.open()
            let said = try await shop.run(arguments)
            #expect(said.code == 0)
            #expect(said.out == "Tercatat: Pak Budi.\n")
            #expect(try await shop.run("show", "Pak Budi").out.contains(line))
        }

        @Test("whoever was answered elsewhere waits no longer")
        func answered() async throws {
            let shop = try await Dapur.open()
            #expect(try await shop.run("answered", "Mas Joko").code == 0)
            #expect(try await shop.run("today").out.contains("Tidak ada yang perlu dikabari hari ini"))
        }

        @Test("an open complaint is on today's list, and not after it was put off")
        func later() async throws {
            let shop = try await Dapur.open()
            try await shop.run("answered", "Mas Joko")
            let complaint = "keluhan;01/11/2024;Bu Sari Dewi;0812-0000-0001;pelanggan;nasi kurang matang;;;"
            try shop.file("keluhan.csv", Dapur.heading + complaint + "\n")
            try await shop.run("import", "keluhan.csv")
            #expect(try await shop.run("today").out.contains("Bu Sari Dewi · Keluhan terbuka"))
            try await shop.run("later", "Bu Sari Dewi", "sedang keluar kota")
            #expect(!(try await shop.run("today").out.contains("Bu Sari Dewi")))
        }

        @Test("an import is listed with its number, taken back, and can come again")
        func undo() async throws {
            let shop = try Terminal()
            try shop.file("catatan.csv", Dapur.notebook)
            try await shop.run("import", "catatan.csv")
            let listed = try #require(try await shop.run("imports").lines.first)
            #expect(listed.contains("catatan.csv: 3 masuk, 0 sudah ada, 0 dilewati"))
            let number = String(listed.prefix { $0 != " " })
            let undone = try await shop.run("import", "--undo", number)
            #expect(undone.code == 0)
            #expect(try await shop.run("show", "Pak Budi").code == 1)
            #expect(try await shop.run("imports").out.contains("ditarik kembali"))
            #expect(try await shop.run("import", "catatan.csv").code == 0)
            #expect(try await shop.run("show", "Pak Budi").out.contains("kopi tanpa gula"))
        }

        @Test("thinking everything anew changes nothing that is shown", arguments: ["id", "en"])
        func rebuild(_ language: String) async throws {
            var shop = try await Dapur.open()
            shop.language = language
            let before = try await shop.run(["today"] + Dapur.asOf).out
            let said = try await shop.run("rebuild").out
            #expect(
                said
                    == (language == "id"
                        ? "Semua dihitung ulang dari catatan.\n" : "Everything was thought anew from the journal.\n"))
            #expect(try await shop.run(["today"] + Dapur.asOf).out == before)
        }

        @Test("the refused rows can be written down, and none of them is a formula")
        func refused() async throws {
            let shop = try Terminal()
            try shop.file("catatan.csv", Dapur.notebook + "=1+1;01/11/2026;Bu Wati;0812-0000-0009;kita;x;;;\n")
            #expect(try await shop.run("import", "catatan.csv", "--refused", "ditolak.csv").code == 0)
            let rows = try await shop.other("/bin/cat", "ditolak.csv").out
            #expect(rows.contains("Nilai;Kunci;akrab_line;akrab_reason\r\n'=1+1;01/11/2026;Bu Wati;"))
            #expect(rows.contains(";5;"))
            #expect(!rows.contains("\n="))
        }

        @Test(
            "what akrab is, and its version, are told without opening anything",
            arguments: ["--help", "--version", "import --help"])
        func help(_ words: String) async throws {
            let shop = try Terminal()
            let said = try await shop.run(words.split(separator: " ").map(String.init))
            #expect(said.code == 0)
            #expect(!said.out.isEmpty)
            #expect(try await shop.other("/usr/bin/test", "-e", shop.database).code == 1)
        }
    }
}
