import Testing
import UseCases
import Vocabulary

@Suite("What is not fully paid") struct OwedTests {
    private static func open() async throws -> OpenShop {
        try await OpenShop(name: "Warung Uji") { shop in
            let (tini, budi) = try await shop.journal.write(as: .owner) { pen in
                let tini = try pen.meet("Bu Tini Lestari", how: "typed")
                try pen.give(try pen.handle(Handle(kind: .phone, value: "+6281234567890")), to: tini)
                return (tini, try pen.meet("Pak Budi", how: "typed"))
            }
            for (customer, day, what) in [
                (tini, "2026-11-01", "2 tumpeng"), (budi, "2026-11-18", "5 galon"), (budi, "2026-11-25", "1 kue"),
            ] {
                let order = try #require(shop.order(typed: what, total: "100.000", day: day, hour: "", note: ""))
                #expect(try await shop.perform(.place(order, by: customer), once: what) == .done)
            }
        }
    }

    @Test("the oldest first, each with gentle words by how long it is; nothing of days to come, nothing that is paid")
    func list() async throws {
        let open = try await Self.open()
        let page = Markup(try await open.get("/pesanan?belum-lunas=1").body)
        let people = page.words.filter { ["Bu Tini Lestari", "Pak Budi"].contains($0) }
        #expect(people == ["Bu Tini Lestari", "Pak Budi"])
        #expect(page.text.contains("Halo Bu Tini, apa kabar?") && page.text.contains("– Warung Uji"))
        #expect(page.text.contains("Halo Pak Budi, terima kasih sudah pesan galon"))
        #expect(page.links.contains { $0.hasPrefix("https://wa.me/6281234567890?text=Halo%20Bu%20Tini") })
        let order = try #require(try await open.shop.owedOrders().first?.thing)
        let paid = try await open.send("/pesanan/\(order.id)/dibayar", from: "/pesanan?belum-lunas=1", [("jumlah", "100.000")])
        #expect(paid.status == 303)
        #expect(try await open.shop.owedOrders().map(\.customer.name) == ["Pak Budi"])
    }

    @Test("of an order list that says nothing of payments nobody is said to owe")
    func silent() async throws {
        let open = try await OpenShop.sample()
        #expect(try await open.get("/pesanan?belum-lunas=1").body.contains("Tidak ada yang tercatat kurang bayar."))
        #expect(Markup(try await open.get("/pesanan").body).links.contains("/pesanan?belum-lunas=1"))
    }

    @Test("page after page")
    func paging() async throws {
        let open = try await OpenShop(name: "Warung Uji") { shop in
            let tini = try await shop.journal.write(as: .owner) { try $0.meet("Bu Tini", how: "typed") }
            for number in 1...23 {
                let order = try #require(
                    shop.order(typed: "kue \(number)", total: "10.000", day: "2026-11-1\(number % 9)", hour: "", note: ""))
                #expect(try await shop.perform(.place(order, by: tini), once: "\(number)") == .done)
            }
        }
        let first = Markup(try await open.get("/pesanan?belum-lunas=1").body)
        let next = try #require(first.links.first { $0.contains("sesudah=") })
        let second = Markup(try await open.get(next).body)
        func things(_ page: Markup) -> Set<String> { Set(page.words.filter { $0.contains("× kue") }) }
        #expect(things(first).count == 20 && things(second).count == 3 && things(first).isDisjoint(with: things(second)))
    }
}
