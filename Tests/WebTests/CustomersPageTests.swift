import Testing
import Vocabulary

@Suite("The page of names") struct CustomersPageTests {
    private func names(_ body: String) -> [String] { Markup(body).links.compactMap(Self.customer) }
    private static func customer(_ link: String) -> String? {
        guard link.hasPrefix("/pelanggan/") else { return nil }
        return String(link.dropFirst("/pelanggan/".count).prefix { $0 != "?" })
    }

    @Test("page after page, everybody comes once, in the order of their names")
    func keyset() async throws {
        let open = try await OpenShop.sample()
        let everybody = try await open.shop.customers(limit: 500).map { "\($0.id)" }
        var shown: [String] = []
        var next: String? = "/pelanggan"
        while let path = next {
            let body = try await open.get(path).body
            shown += names(body)
            next = Markup(body).links.first { $0.contains("sesudah=") }
        }
        #expect(everybody.count > 100)
        #expect(shown == everybody)
    }

    @Test(
        "people are found by a part of their name, whatever its letters",
        arguments: ["ratna", "RATNA wulandari", "wulandari ratna", "%20ratna%20", "Ratna%20%20Wulandari"])
    func search(_ words: String) async throws {
        let open = try await OpenShop.sample()
        let id = try await open.customer("Bu Ratna Wulandari")
        let body = try await open.get("/pelanggan?cari=\(words.replacing(" ", with: "+"))").body
        #expect(names(body) == ["\(id)"])
    }

    @Test("what was searched for stays in the box")
    func box() async throws {
        let body = try await OpenShop.sample().get("/pelanggan?cari=Bu%20Sari").body
        let box = try #require(Markup(body).elements.first { $0.name == "input" && $0.attributes["name"] == "cari" })
        #expect(box.attributes["value"] == "Bu Sari")
    }

    @Test(
        "nobody of that name is said so, in the language asked for",
        arguments: [
            ("/pelanggan?cari=Zzyzx", "Tidak ada yang bernama begitu."),
            ("/pelanggan?cari=Zzyzx&bahasa=en", "Nobody of that name."),
        ])
    func nobody(_ path: String, _ sentence: String) async throws {
        #expect(Markup(try await OpenShop.sample().get(path).body).text.contains(sentence))
    }

    @Test(
        "signs that mean something to a database are only signs",
        arguments: [
            "%25", "_", "'", "%27%20OR%201%3D1--", "%5C", "%F0%9F%8C%B8", "(a%2B)%2B%24", "%22",
        ])
    func signs(_ words: String) async throws {
        let open = try await OpenShop.sample()
        let answer = try await open.get("/pelanggan?cari=\(words)")
        #expect(answer.status == 200)
        #expect(names(answer.body).count < 3)
    }
}
