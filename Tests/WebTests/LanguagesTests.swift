import Testing

@Suite("Both languages") struct LanguagesTests {
    /// Each kind of page.
    static func pages() async throws -> [String] {
        let open = try await OpenShop.sample()
        var pages = ["/", "/pelanggan", "/pelanggan?cari=ratna", "/pelanggan?cari=Zzyzx", "/pelanggan/7"]
        for name in ["Bu Ratna Wulandari", "Warung Kopi Senja", "Mas Andi Hartono", "Keluarga Pak Hendra"] {
            pages.append("/pelanggan/\(try await open.customer(name))")
        }
        return pages
    }

    private static func asked(_ page: String, _ language: String) -> String {
        page + (page.contains("?") ? "&" : "?") + "bahasa=\(language)"
    }

    @Test("every page says which language it speaks", arguments: ["id", "en"])
    func declared(_ language: String) async throws {
        let open = try await OpenShop.sample()
        for page in try await Self.pages() {
            let markup = Markup(try await open.get(Self.asked(page, language)).body)
            #expect(markup.elements.first { $0.name == "html" }?.attributes["lang"] == language, "\(page)")
        }
    }

    @Test(
        "Indonesian is spoken when nothing else is asked for, or something unknown", arguments: ["", "?bahasa=", "?bahasa=xx"])
    func indonesianFirst(_ query: String) async throws {
        let body = try await OpenShop.sample().get("/" + query).body
        #expect(body.contains("<html lang=\"id\">"))
    }

    @Test("no sentence of ours is the same in both: none was forgotten")
    func different() async throws {
        let open = try await OpenShop.sample()
        for page in try await Self.pages() {
            let indonesian = Set(Markup(try await open.get(Self.asked(page, "id")).body).words)
            let english = Set(Markup(try await open.get(Self.asked(page, "en")).body).words)
            // What people said and what they are called is theirs, in any language; our own words are these.
            let ours = indonesian.filter { line in Self.indonesianWords.contains { line.split(separator: " ").contains($0) } }
            let bubbles = indonesian.intersection(english)
            #expect(!ours.subtracting(bubbles).isEmpty, "\(page)")
            for word in ["Hari ini", "Pelanggan", "Mengapa di sini?", "Yang kita ingat", "Kabar hubungan", "Pesanan terakhir"] {
                #expect(!english.contains(word), "\(word) on \(page)")
            }
            for word in ["Today", "Customers", "Why is this here?", "What we remember", "How it stands", "Latest orders"] {
                #expect(!indonesian.contains(word), "\(word) on \(page)")
            }
        }
    }
    private static let indonesianWords: Set<Substring> = [
        "yang", "hari", "ini", "Hari", "tidak", "sudah", "Kembali", "Pelanggan", "Tidak", "isi",
    ]

    @Test("nothing of the program's insides is on a page", arguments: ["id", "en"])
    func noInsides(_ language: String) async throws {
        let open = try await OpenShop.sample()
        for page in try await Self.pages() {
            let text = Markup(try await open.get(Self.asked(page, language)).body).text
            for word in ["Optional(", "nil", "Swift", "Vocabulary.", "Error", "SQLITE", "NaN", "inf ", "\\(", "()", "[]"] {
                #expect(!text.contains(word), "\(word) on \(page)")
            }
        }
    }

    @Test("a page is small enough for a slow telephone")
    func small() async throws {
        let open = try await OpenShop.sample()
        for page in try await Self.pages() {
            #expect(try await open.get(page).body.utf8.count < 60_000, "\(page)")
        }
    }
}
