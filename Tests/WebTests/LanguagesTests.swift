import Testing

@Suite("Both languages") struct LanguagesTests {
    /// Each kind of page.
    static func pages() async throws -> [String] {
        let open = try await OpenShop.sample()
        var pages = [
            "/", "/kabar", "/pelanggan", "/pelanggan?cari=ratna", "/pelanggan?cari=Zzyzx", "/pelanggan/7", "/nilai",
            "/nilai/contoh?mendingin=0,2", "/setelan/saya", "/tim", "/pesanan?hari=2026-11-20", "/janji", "/keluhan", "/impor",
            "/lainnya", "/kembar", "/suara", "/setelan", "/cari?cari=tahlilan",
        ]
        for name in ["Bu Ratna Wulandari", "Warung Kopi Senja", "Mas Andi Hartono", "Keluarga Pak Hendra", "Bu Tuti Herawati"] {
            pages.append("/pelanggan/\(try await open.customer(name))")
        }
        let ratna = try await open.customer("Bu Ratna Wulandari")
        pages += [
            "/pelanggan/\(ratna)/saling-bantu", "/pelanggan/\(try await open.customer("Mbak Tika Reseller"))/saling-bantu",
        ]
        for customer in [ratna, try await open.customer("Mas Andi Hartono")] {
            pages += ["/pelanggan/\(customer)/pengalaman", "/pelanggan/\(customer)/sekilas"]
        }
        pages.append("/kebiasaan")
        let timeline = try await open.get("/pelanggan/\(ratna)").body
        pages.append(String(try #require(timeline.firstMatch(of: #/\/pesan\/\d+/#)).output))
        pages += [
            "/percakapan", "/percakapan?saring=menunggu", "/pelanggan?sepi=30&jenis=orang", "/pesanan?belum-lunas=1",
            "/pelanggan/\(ratna)/percakapan", "/tim/pintu",
        ]
        let lunch = try await open.lunch()
        pages += ["/promo", "/rencana/baru", "/kelompok", "/ciri", lunch, lunch + "/ubah"]
        let tika = try await open.customer("Mbak Tika Reseller")
        return pages + ["/pesanan/harga", "/pelanggan/\(tika)/harga", "/pelanggan/\(tika)/satukan?cari=tika"]
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

    @Test("no word of ours is left in the other language")
    func different() async throws {
        let open = try await OpenShop.sample()
        for page in try await Self.pages() {
            let indonesian = Set(Markup(try await open.get(Self.asked(page, "id")).body).words)
            let english = Set(Markup(try await open.get(Self.asked(page, "en")).body).words)
            for (ours, theirs) in Self.twins {
                #expect(!english.contains(ours), "“\(ours)” in English on \(page)")
                #expect(!indonesian.contains(theirs), "“\(theirs)” in Indonesian on \(page)")
                #expect(indonesian.contains(ours) == english.contains(theirs), "“\(ours)” on \(page)")
            }
        }
    }
    private static let twins = [
        ("Langsung ke isi", "Skip to content"), ("Hari ini", "Today"), ("Mengapa di sini?", "Why is this here?"),
        ("Yang kita ingat", "What we remember"), ("Saling bantu", "Give and take"), ("Pesanan terakhir", "Latest orders"),
        ("Belum dijawab", "Not answered yet"), ("Janji hari ini", "Promise for today"),
        ("Buka di WhatsApp", "Open in WhatsApp"), ("Tidak ada yang bernama begitu.", "Nobody of that name."),
        ("Kembali ke Hari ini", "Back to Today"), ("Cepat menanggapi", "Quick to answer"), ("Tepat janji", "Keeping our word"),
        ("Undang seseorang", "Invite somebody"), ("Kata sandi lama", "Old password"),
    ]

    @Test("nothing of the program's insides is on a page", arguments: ["id", "en"])
    func noInsides(_ language: String) async throws {
        let open = try await OpenShop.sample()
        for page in try await Self.pages() {
            let text = Markup(try await open.get(Self.asked(page, language)).body).text
            #expect(!text.split { !$0.isLetter }.contains("nil"), "\(page)")
            for word in ["Optional(", "Swift", "Vocabulary.", "Error", "SQLITE", "NaN", "inf ", "\\(", "()", "[]"] {
                #expect(!text.contains(word), "\(word) on \(page)")
            }
        }
    }

    @Test("a page is small enough for a slow telephone", arguments: ["id", "en"])
    func small(_ language: String) async throws {
        let open = try await OpenShop.sample()
        for page in try await Self.pages() {
            let size = try await open.get(Self.asked(page, language)).body.utf8.count
            #expect(size < 60_000, "\(page): \(size)")
        }
    }
}
