import Testing
import UseCases
import Vocabulary

/// Orders by day, promises, search, two cards that are one.
@Suite("Places") struct PlacesTests {
    private static func open() async throws -> (OpenShop, CustomerID) {
        let open = try await OpenShop(name: "Warung Uji") { shop in
            for name in ["Bu Tini Lestari", "Tini L."] {
                try await shop.journal.write(as: .owner) { pen in _ = try pen.meet(name, how: "test") }
            }
        }
        return (open, try await open.customer("Bu Tini Lestari"))
    }

    @Test("an order goes from its lines to paid, on the day it is for")
    func order() async throws {
        let (open, id) = try await Self.open()
        let page = "/pelanggan/\(id)"
        let placed = try await open.send(
            "\(page)/pesanan", from: page,
            [
                ("isi", "20 nasi kotak\r\n5 x tumpeng mini\r\nkerupuk"), ("tanggal", "2026-11-20"), ("jam", "09:30"),
                ("jumlah", "Rp1.250.000"), ("catatan", "Jl. Melati 4"),
            ])
        #expect(placed.headers["location"] == "\(page)?kabar=pesanan")
        let day = try await open.get("/pesanan?hari=2026-11-20")
        let text = Markup(day.body).text
        for words in [
            "20 × nasi kotak, 5 × tumpeng mini, 1 × kerupuk", "09.30", "Jl. Melati 4", "Bu Tini Lestari", "Untuk dapur",
        ] {
            #expect(text.contains(words), "\(words)")
        }
        let order = try #require(try await open.shop.customer(id)?.orders.first)
        _ = try await open.send("/pesanan/\(order.id)/dibayar", from: page, [("jumlah", "500.000"), ("cara", "transfer")])
        #expect(try await open.shop.order(order.id)?.owed == .rupiah(750_000))
        #expect(Markup(try await open.get("/pesanan?hari=2026-11-20").body).text.contains("kurang Rp750.000"))
        _ = try await open.send("/pesanan/\(order.id)/dibayar", from: page, [("jumlah", "750 rb")])
        #expect(try await open.shop.order(order.id)?.owed == nil)
        _ = try await open.send("/pesanan/\(order.id)/diantar", from: page, [])
        #expect(try await open.shop.order(order.id)?.status == .delivered)
    }

    @Test(
        "an order that cannot be understood is not written",
        arguments: [
            [("isi", "")], [("isi", "20 nasi"), ("jumlah", "banyak")], [("isi", "20 nasi"), ("tanggal", "2026-02-30")],
            [("isi", "20 nasi"), ("tanggal", "2026-11-20"), ("jam", "25:00")],
            [("isi", "20 nasi"), ("jam", "10:00"), ("jumlah", "-5")],
        ])
    func unclearOrder(_ fields: [(String, String)]) async throws {
        let (open, id) = try await Self.open()
        let answer = try await open.send("/pelanggan/\(id)/pesanan", from: "/pelanggan/\(id)", fields)
        #expect(answer.status == 422)
        #expect(Markup(answer.body).text.contains("Pesanan belum tersimpan"))
        // What was typed stands in its fields again.
        for (_, value) in fields where !value.isEmpty {
            #expect(answer.body.contains("value=\"\(value)\"") || answer.body.contains(">\(value)</textarea>"), "\(value)")
        }
        #expect(try await open.shop.customer(id)?.orders.isEmpty == true)
    }

    @Test("somebody new is noted, and known the second time")
    func newcomer() async throws {
        let (open, _) = try await Self.open()
        let first = try await open.send("/pelanggan", from: "/pelanggan", [("nama", "Pak Joko"), ("nomor", "0813-0000-0042")])
        #expect(first.headers["location"]?.hasSuffix("?kabar=kenal") == true)
        let again = try await open.send("/pelanggan", from: "/pelanggan", [("nama", "Joko S"), ("nomor", "+62 813 0000 0042")])
        #expect(again.headers["location"]?.hasSuffix("?kabar=sudah-kenal") == true)
        #expect(try await open.shop.customers(named: "joko").count == 1)
    }

    @Test("words are found in people and in what was said", arguments: ["tini", "KOTAK besar", "0813 0000 1234"])
    func search(_ words: String) async throws {
        let (open, id) = try await Self.open()
        try await open.shop.note("Suka kotak besar warna merah", about: id)
        try await open.shop.note("nomornya 0813 0000 1234", about: id)
        let page = try await open.get("/cari?cari=\(words.replacing(" ", with: "+"))")
        #expect(Markup(page.body).text.contains("Bu Tini Lestari"))
    }

    @Test("somebody joins two cards that have nothing in common but the person")
    func mergeByHand() async throws {
        let (open, id) = try await Self.open()
        let other = try await open.customer("Tini L.")
        let page = "/pelanggan/\(id)/satukan"
        #expect(try await open.get("/pelanggan/\(id)").body.contains("href=\"\(page)\""))
        let found = try await open.get(page + "?cari=tini")
        #expect(
            found.body.contains("action=\"/pelanggan/\(other)/satukan\"")
                && !found.body.contains("method=\"post\" action=\"/pelanggan/\(id)/satukan\""))
        #expect(Markup(try await open.get(page + "?cari=zzz").body).text.contains("Tidak ada yang bernama begitu."))
        let joined = try await open.send(
            "/pelanggan/\(other)/satukan", from: page + "?cari=tini", [("dengan", "\(id)")])
        #expect(joined.status == 303)
        #expect(try await open.shop.customer(other)?.customer.id == id)
        let text = Markup(try await open.get("/pelanggan/\(id)").body).text
        #expect(text.contains("Disatukan dari") && text.contains("Tini L."))
    }

    @Test("two cards become one, and two again")
    func merge() async throws {
        let (open, id) = try await Self.open()
        let other = try await open.customer("Tini L.")
        let joined = try await open.send("/pelanggan/\(other)/satukan", from: "/pelanggan/\(id)", [("dengan", "\(id)")])
        #expect(joined.headers["location"] == "/pelanggan/\(id)?kabar=disatukan")
        #expect(try await open.shop.customers().count == 1)
        let parted = try await open.send("/pelanggan/\(other)/pisahkan", from: "/pelanggan/\(id)", [])
        #expect(parted.headers["location"] == "/pelanggan/\(id)?kabar=dipisah")
        #expect(try await open.shop.customers().count == 2)
    }

    @Test("the business gets its name")
    func name() async throws {
        let (open, _) = try await Self.open()
        _ = try await open.send("/setelan", from: "/setelan", [("nama", "Dapur Baru")])
        #expect(open.shop.name == "Dapur Baru")
    }
}
