import Testing

extension TheCommand {
    /// Whatever a name looks like, it is a name.
    @Suite("Words are only words") struct LiteralWords {
        private static let names = [
            "$(touch x)", "`touch x`", "; touch x", "--help", "-rf", "%s%n%n", "../../x", "' OR 1=1 --", "Bu 🌸 \u{202E}iraS",
            "a\"b\\c",
        ]

        @Test("a customer of any name is found by it, and gets a note", arguments: names)
        func name(_ name: String) async throws {
            let shop = try Terminal()
            let cell = "\"" + name.replacing("\"", with: "\"\"") + "\""
            try shop.file("kontak.csv", "Nama,No HP\n\(cell),0812-0000-0044\n")
            #expect(try await shop.run("import", "kontak.csv").code == 0)
            let noted = try await shop.run("note", "--", name, "-n \(name)")
            #expect(noted.code == 0, "\(noted)")
            #expect(try await shop.run("show", "--", name).out.contains("Catatan: -n "))
            #expect(try await shop.other("/bin/ls", shop.folder).lines == ["kontak.csv", "toko"])
        }

        @Test("a file of any name is that file", arguments: ["$(touch x).csv", "-rf.csv", "a b;c.csv", "🌸.csv"])
        func file(_ name: String) async throws {
            let shop = try Terminal()
            try shop.file(name, Dapur.notebook)
            let came = try await shop.run("import", "--", name)
            #expect(came.code == 0, "\(came)")
            #expect(try await shop.other("/bin/ls", shop.folder).lines.sorted() == [name, "toko"].sorted())
        }

        @Test("nothing a customer wrote moves the cursor of a terminal")
        func terminalSigns() async throws {
            let shop = try await Dapur.open()
            let words = "halo \u{1B}]0;milikku\u{7}\u{1B}[2J\u{9B}31m\r\u{202E}kilab"
            #expect(try await shop.run("note", "Pak Budi", words).code == 0)
            let shown = try await shop.run("show", "Pak Budi").out
            #expect(shown.contains("halo"))
            #expect(
                !shown.unicodeScalars.contains {
                    $0.value < 0x20 && $0 != "\n" || (0x7F...0x9F).contains($0.value) || $0.value == 0x202E
                })
        }
    }
}
