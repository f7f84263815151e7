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
        #expect(
            text.contains("Andil kita Rp1,2 jt, andil Mbak Tika Rp800 rb. Bagian kita Rp900 rb, bagian Mbak Tika Rp700 rb."))
        #expect(text.contains("Sesuai andil: sama-sama enak."))
    }

    @Test("every line opens to its entry", arguments: ["saling-bantu"])
    func opens(_ page: String) async throws {
        let (open, markup) = try await Self.ratna(page)
        let links = markup.links.filter { $0.contains("sebelum=") }
        #expect(!links.isEmpty)
        for link in links.prefix(12) {
            let body = try await open.get(String(link.prefix { $0 != "#" })).body
            #expect(body.contains("id=\"riwayat\""), "\(link)")
            #expect(body.contains("<ul class=\"timeline\">"), "\(link)")
        }
        let first = try #require(links.first { $0.contains("#riwayat") })
        let there = Markup(try await open.get(String(first.prefix { $0 != "#" })).body)
        let place = try #require(markup.elements.firstIndex { $0.attributes["href"] == first })
        #expect(place > 0 && there.text.contains("meminjamkan 4 meja lipat dua hari"))
    }

    @Test("the customer's page leads there")
    func leads() async throws {
        let open = try await OpenShop.sample()
        let id = try await open.customer("Bu Ratna Wulandari")
        let links = Markup(try await open.get("/pelanggan/\(id)").body).links
        #expect(links.contains("/pelanggan/\(id)/saling-bantu"))
    }

    @Test("nobody reaches them whom they are not for")
    func missing() async throws {
        let open = try await OpenShop.sample()
        #expect(try await open.get("/pelanggan/7/saling-bantu").status == 404)
    }
}
