import Foundation
import Testing

extension TheCommand {
    /// What cannot be done is said in one sentence: what, where, and what to do.
    @Suite("What is refused") struct Refusals {
        /// One sentence for a person on the other stream; nothing of the program's insides.
        private func expectSentence(_ said: Finished, _ words: String..., sourceLocation: SourceLocation = #_sourceLocation) {
            #expect(said.code == 1, sourceLocation: sourceLocation)
            #expect(said.out == "", sourceLocation: sourceLocation)
            for word in words { #expect(said.err.contains(word), sourceLocation: sourceLocation) }
            for inside in ["Error", "error", "errno", "Optional", "Swift", "SQL", "nil"] {
                #expect(!said.err.contains(inside), sourceLocation: sourceLocation)
            }
            #expect(said.err.split(separator: "\n").count == 1, sourceLocation: sourceLocation)
        }

        @Test("a file that is not there", arguments: [("id", "tidak ada"), ("en", "There is no such file")])
        func missingFile(_ language: String, _ words: String) async throws {
            var shop = try Terminal()
            shop.language = language
            expectSentence(try await shop.run("import", "hilang.csv"), "hilang.csv", words)
        }

        @Test(
            "a mistyped place is no shop, and none is made there",
            arguments: [("id", "bukan data toko Akrab"), ("en", "is not the data of an Akrab shop")])
        func mistypedPlace(_ language: String, _ words: String) async throws {
            var shop = try Terminal()
            shop.language = language
            for command in [["today"], ["note", "Bu Sari", "halo"], ["export", "bawaan"], ["import", "--undo", "7"]] {
                expectSentence(try await shop.run(command), shop.database, words)
            }
            #expect(!FileManager.default.fileExists(atPath: shop.database))
        }

        @Test("a file with nothing in it", arguments: [("id", "kosong"), ("en", "empty")])
        func emptyFile(_ language: String, _ words: String) async throws {
            var shop = try Terminal()
            shop.language = language
            try shop.file("kosong.csv", "")
            expectSentence(try await shop.run("import", "kosong.csv"), "kosong.csv", words)
        }

        @Test("a picture instead of a list", arguments: [("id", "Tidak ada yang berubah"), ("en", "Nothing has changed")])
        func binaryFile(_ language: String, _ words: String) async throws {
            var shop = try Terminal()
            shop.language = language
            _ = try shop.file(
                "foto.csv", bytes: [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A] + (0..<600).map { UInt8($0 % 256) })
            expectSentence(try await shop.run("import", "foto.csv"), "foto.csv", words)
        }

        @Test("a workbook instead of a list: how to save it as one")
        func workbook() async throws {
            let shop = try Terminal()
            let zipped = try await shop.other(
                "/usr/bin/sqlite3", ":memory:",
                """
                WITH part (name) AS (VALUES ('[Content_Types].xml'), ('xl/workbook.xml'))
                SELECT writefile('pesanan.xlsx', zipfile(name, 'x')) FROM part
                """)
            try #require(zipped.code == 0)
            expectSentence(try await shop.run("import", "pesanan.xlsx"), "pesanan.xlsx", "Excel", "CSV")
        }

        @Test("a list about something else: which columns would do")
        func wrongFile() async throws {
            let shop = try Terminal()
            try shop.file("cuaca.csv", "suhu;angin;awan\n30;5;ya\n31;6;tidak\n")
            expectSentence(try await shop.run("import", "cuaca.csv"), "cuaca.csv", "Tidak ada yang berubah")
        }

        @Test("a folder with nothing in it")
        func emptyFolder() async throws {
            let shop = try Terminal()
            _ = try await shop.other("/bin/mkdir", "arsip")
            expectSentence(try await shop.run("import", "arsip"), "arsip", "Tidak ada yang bisa diimpor")
        }

        @Test("a chat in which we might be anybody: how to say who we are")
        func whoAreWe() async throws {
            let shop = try Terminal()
            let chat = Dapur.chat + "18/11/26 09.15 - Bu Wati: Saya juga 20 kotak ya\n"
            try shop.file("Chat WhatsApp dengan Arisan Melati.txt", chat)
            expectSentence(
                try await shop.run("import", "Chat WhatsApp dengan Arisan Melati.txt"),
                "Chat WhatsApp dengan Arisan Melati.txt",
                "--we", "Mas Joko", "Bu Wati")
        }

        @Test("what cannot come in does not keep the rest outside")
        func theRest() async throws {
            let shop = try Terminal()
            try shop.file("catatan.csv", Dapur.notebook)
            try shop.file("kosong.csv", "")
            let said = try await shop.run("import", "catatan.csv", "kosong.csv")
            #expect(said.out.contains("3 catatan"))
            #expect(said.err.contains("kosong.csv"))
            #expect(try await shop.run("show", "Pak Budi").code == 0)
        }

        @Test(
            "somebody nobody knows", arguments: ["show", "note", "answered", "told", "keep"])
        func unknownCustomer(_ verb: String) async throws {
            let shop = try await Dapur.open()
            let words = verb == "note" ? ["halo"] : []
            expectSentence(try await shop.run([verb, "Bu Wati"] + words), "“Bu Wati”", "Periksa ejaannya")
        }

        @Test("a name two people have: who is meant, with their numbers", arguments: [("id", "beberapa"), ("en", "several")])
        func ambiguousCustomer(_ language: String, _ words: String) async throws {
            var shop = try await Dapur.open()
            shop.language = language
            let said = try await shop.run("note", "Bu Sari", "halo")
            expectSentence(said, words, "Bu Sari Dewi (", "Bu Sari Utami (")
            let number = try #require(said.err.firstMatch(of: #/Bu Sari Utami \((\d+)\)/#)?.1)
            #expect(try await shop.run("note", String(number), "halo").code == 0)
        }

        @Test(
            "a day that is none",
            arguments: ["31/02/2027", "kapan-kapan", "2026-13-01", "99999999999999999999", "0000-00-00", "-1"])
        func badDay(_ day: String) async throws {
            let shop = try await Dapur.open()
            expectSentence(try await shop.run("promise", "Pak Budi", "antar galon", "--due=\(day)"), "2026-11-19")
        }

        @Test("an hour that is none", arguments: ["2026-11-19 25:00", "2026-11-19 15:99", "19 November jam tiga"])
        func badMoment(_ moment: String) async throws {
            let shop = try await Dapur.open()
            expectSentence(try await shop.run("today", "--as-of", moment), "“\(moment)”", "2026-11-19 09:14")
        }

        @Test("an end of time is a day like any other", arguments: ["9999-12-31", "0001-01-01", "1900-01-01 00:00"])
        func farAway(_ day: String) async throws {
            let shop = try await Dapur.open()
            for command in [["today"], ["today", "--json"], ["show", "Mas Joko"]] {
                #expect(try await shop.run(command + ["--as-of", day]).code == 0)
            }
        }

        @Test("no words at all", arguments: ["note", "complain", "care"])
        func noWords(_ verb: String) async throws {
            let shop = try await Dapur.open()
            expectSentence(try await shop.run(verb, "Pak Budi", " "), "Masih kurang: kata-katanya.")
        }

        @Test("no words of a promise, or of something to remember")
        func noOtherWords() async throws {
            let shop = try await Dapur.open()
            expectSentence(try await shop.run("promise", "Pak Budi", "", "--due", "besok"), "Masih kurang: kata-katanya.")
            expectSentence(try await shop.run("remember", "Pak Budi", "", ""), "Masih kurang: kata-katanya.")
        }

        @Test("an import nobody made", arguments: ["7", "abc", "-5", "99999999999999999999"])
        func unknownImport(_ number: String) async throws {
            let shop = try await Dapur.open()
            expectSentence(try await shop.run("import", "--undo=\(number)"), "“\(number)”", "Lihat daftar impornya")
        }

        @Test("a folder that is a file")
        func folderIsAFile() async throws {
            var shop = try Terminal()
            shop.database = try shop.file("toko.txt", "x")
            expectSentence(try await shop.run("today"), shop.database)
        }

        @Test("a file that is no database of ours")
        func notADatabase() async throws {
            let shop = try Terminal()
            _ = try await shop.other("/bin/mkdir", shop.database)
            try shop.file("toko/akrab.db", String(repeating: "bukan basis data ", count: 500))
            expectSentence(try await shop.run("today"))
        }

        @Test("a database that is nowhere to be reached")
        func unreachable() async throws {
            var shop = try Terminal()
            shop.database = "postgres://postgres@127.0.0.1:1/akrab"
            expectSentence(try await shop.run("today"), "tidak bisa dihubungi")
        }

        @Test("a place the refused rows cannot be written to")
        func cannotWrite() async throws {
            let shop = try Terminal()
            try shop.file("catatan.csv", Dapur.notebook)
            let said = try await shop.run("import", "catatan.csv", "--refused", "tidak/ada/ditolak.csv")
            #expect(said.code == 1)
            #expect(said.err.contains("tidak/ada/ditolak.csv"))
        }

        @Test(
            "a command that does not exist is no success",
            arguments: [["jual"], ["today", "--jangan"], ["promise"], ["import"]])
        func wrongUse(_ arguments: [String]) async throws {
            let said = try await Terminal().run(arguments)
            #expect((said.code ?? 0) != 0)
            #expect(said.out == "")
            #expect(!said.err.isEmpty)
        }
    }
}
