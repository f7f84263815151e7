import Testing
import UseCases
import Vocabulary

@Suite("The pages of one relationship") struct RelationshipPagesTests {
    private static func ratna(_ page: String) async throws -> (OpenShop, Markup) {
        let open = try await OpenShop.sample()
        let id = try await open.customer("Bu Ratna Wulandari")
        return (open, Markup(try await open.get("/pelanggan/\(id)/\(page)").body))
    }

    @Test("the ledger says whose turn it is, what it takes to be even, and what was returned")
    func ledger() async throws {
        let (_, page) = try await Self.ratna("saling-bantu")
        for words in [
            "Giliran kita", "Dari Bu Ratna", "Dari kita", "meminjamkan 4 meja lipat dua hari",
            "Sabtu, 24 Okt · Rp150.000 (Rp100 rb sampai Rp200 rb)", "tak perlu ditagih", "ganti 6 kotak",
        ] {
            #expect(page.words.contains(words), "\(words)")
        }
        #expect(page.text.contains("Bisa juga sudah seimbang"))
        #expect(page.text.contains("sudah kita balas: ganti 6 kotak, Selasa, 10 Nov"))
    }

    @Test("what two did together stands below, with what would be fair")
    func together() async throws {
        let open = try await OpenShop.sample()
        let id = try await open.customer("Mbak Tika Reseller")
        let text = Markup(try await open.get("/pelanggan/\(id)/saling-bantu").body).text
        // Her help was never given a worth: nobody knows whose turn it is.
        #expect(text.contains("Belum bisa ditimbang") && text.contains("Kebaikan dari Mbak Tika belum diberi kira-kira harga."))
        #expect(!text.contains("Tidak perlu ditagih"))
        #expect(
            text.contains("Andil kita Rp1,2 jt, andil Mbak Tika Rp800 rb. Bagian kita Rp900 rb, bagian Mbak Tika Rp700 rb."))
        #expect(text.contains("Sesuai andil: sama-sama enak."))
    }

    @Test("every line opens to its entry", arguments: ["saling-bantu", "pengalaman", "sekilas"])
    func opens(_ page: String) async throws {
        let (open, markup) = try await Self.ratna(page)
        let links = markup.links.filter { $0.contains("sebelum=") }
        #expect(!links.isEmpty)
        for link in links.prefix(12) {
            let body = try await open.get(String(link.prefix { $0 != "#" })).body
            #expect(body.contains("id=\"riwayat\""), "\(link)")
            #expect(body.contains("<ul class=\"timeline\">"), "\(link)")
        }
    }

    @Test("what is opened comes first there")
    func first() async throws {
        let (open, page) = try await Self.ratna("saling-bantu")
        let link = try #require(page.links.first { $0.hasSuffix("#riwayat") })
        let there = Markup(try await open.get(String(link.prefix { $0 != "#" })).body)
        let start = try #require(there.words.firstIndex(of: "Sabtu, 24 Oktober 2026"))
        #expect(there.words[start + 1] == "Dari Bu Ratna: meminjamkan 4 meja lipat dua hari · Rp150.000")
    }

    @Test("her story is told from her side, oldest first, without figures of worth")
    func story() async throws {
        let (_, page) = try await Self.ratna("pengalaman")
        let told = [
            "Kita berjanji kepada beliau: “bawa contoh kotak kertas tanpa plastik”. Ditepati.",
            "Kita tahu “harga ayam naik minggu depan”, dan beliau langsung diberi tahu.",
            "Beliau mengeluh: “6 kotak tumpah kuahnya, kemasan bocor”. Dari kita: minta maaf, diganti. Sesudah 1 hari beliau bilang beres.",
        ]
        let places = told.compactMap { page.words.firstIndex(of: $0) }
        #expect(places.count == told.count && places == places.sorted())
        #expect(!page.text.contains("Rp"))
    }

    @Test("the minute before a contact says what waits, what she avoids, and one kind thing")
    func brief() async throws {
        let (_, page) = try await Self.ratna("sekilas")
        for words in [
            "Panggil", "pantang: plastik", "WhatsApp, pagi; tidak Jumat 11-13", "menulis WhatsApp, 08.00–11.00: 91 dari 123",
            "Giliran kita membalas: beliau meminjamkan 4 meja lipat dua hari.",
        ] {
            #expect(page.words.contains(words), "\(words)")
        }
        #expect(page.text.contains("belum dijawab: “Mbak, pesanan untuk tahlilan besok"))
    }

    @Test("a kindness is noted with what it was worth, at least and at most, in either order")
    func noted() async throws {
        let open = try await OpenShop(name: "Warung Uji") { shop in
            try await shop.journal.write(as: .owner) { pen in _ = try pen.meet("Bu Tini Lestari", how: "test") }
        }
        let id = try await open.customer("Bu Tini Lestari")
        let page = "/pelanggan/\(id)/saling-bantu"
        #expect(try await open.get(page).body.contains("Mulai dari satu kebaikan."))
        func send(_ fields: [(String, String)]) async throws -> String? {
            try await open.send("/pelanggan/\(id)/kebaikan", from: page, fields).headers["location"]
        }
        let mango = [("siapa", "beliau"), ("isi", "mangga sekeranjang"), ("sedikit", "60.000"), ("banyak", "Rp40rb")]
        #expect(try await send(mango) == "\(page)?kabar=tercatat")
        let odd = try await open.send(
            "/pelanggan/\(id)/kebaikan", from: page, [("siapa", "kita"), ("isi", "lemper"), ("sedikit", "banyak sekali")])
        #expect(odd.status == 422 && odd.headers["location"] == nil)
        #expect(odd.body.contains(">lemper</textarea>") && odd.body.contains("href=\"\(page)\""))
        #expect(try await send([("siapa", "kita"), ("isi", "")]) == "\(page)?kabar=tak-jelas")
        let ledger = try #require(try await open.shop.giveAndTake(with: id))
        #expect(
            ledger.lines.map(\.gift) == [
                Gift(
                    kind: .goods, text: "mangga sekeranjang", value: .rupiah(50_000), low: .rupiah(40_000),
                    high: .rupiah(60_000))
            ])
        #expect(ledger.lines.first?.side == .customer)
    }

    @Test("the customer's page leads there")
    func leads() async throws {
        let open = try await OpenShop.sample()
        let id = try await open.customer("Bu Ratna Wulandari")
        let links = Markup(try await open.get("/pelanggan/\(id)").body).links
        for page in ["saling-bantu", "pengalaman", "sekilas"] { #expect(links.contains("/pelanggan/\(id)/\(page)"), "\(page)") }
    }

    @Test("nobody reaches them whom they are not for")
    func missing() async throws {
        let open = try await OpenShop.sample()
        for page in ["saling-bantu", "pengalaman", "sekilas"] {
            #expect(try await open.get("/pelanggan/7/\(page)").status == 404, "\(page)")
        }
    }
}
