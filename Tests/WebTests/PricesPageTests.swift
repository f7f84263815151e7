import Testing
import UseCases
import Vocabulary

/// What things cost, those who sell on, and words that are never lost.
@Suite("Prices and resellers") struct PricesPageTests {
    private static func open() async throws -> (OpenShop, CustomerID) {
        let open = try await OpenShop(name: "Warung Uji") { shop in
            try await shop.journal.write(as: .owner) { pen in _ = try pen.meet("Mbak Tika Reseller", how: "test") }
        }
        return (open, try await open.customer("Mbak Tika Reseller"))
    }

    @Test("a reseller's order costs what was agreed, and says whom it is for")
    func order() async throws {
        let (open, id) = try await Self.open()
        let own = "/pelanggan/\(id)/harga"
        let page = "/pelanggan/\(id)"
        #expect(
            try await open.send("/pesanan/harga", from: "/pesanan/harga", [("isi", "Nastar 60.000\r\nKastengel 70rb")])
                .headers["location"] == "/pesanan/harga?kabar=harga")
        #expect(try await open.get("/pesanan/harga").body.contains("Nastar Rp60.000\nKastengel Rp70.000</textarea>"))
        #expect(
            try await open.send(own, from: own, [("isi", "nastar 50.000\r\nsemua potong 10%")]).headers["location"]
                == "\(own)?kabar=harga")
        #expect(Markup(try await open.get(page).body).text.contains("Harga khusus: nastar Rp50.000, semua potong 10%"))
        #expect(
            Markup(try await open.get(page + "?bahasa=en").body).text.contains("Special prices: nastar Rp50,000, all 10% off"))
        // What the page shows is read again as it stands, in either language.
        let english = try await open.get(own + "?bahasa=en").body
        #expect(english.contains("nastar Rp50,000\nall 10% off</textarea>"))
        _ = try await open.send(own, from: own, [("isi", "nastar Rp50,000\r\nall 10% off")])
        _ = try await open.send(
            "\(page)/pesanan", from: page,
            [("isi", "2 nastar\r\n1 kastengel"), ("tanggal", "2026-11-20"), ("untuk", "Bu Yuni, Jl. Mawar 5")])
        let order = try #require(try await open.shop.customer(id)?.orders.first)
        #expect(order.total == .rupiah(163_000))
        for path in ["/pesanan?hari=2026-11-20", page, own] {
            #expect(Markup(try await open.get(path).body).text.contains("Bu Yuni, Jl. Mawar 5"), "\(path)")
        }
        #expect(try await open.shop.customers(named: "Yuni").isEmpty)
    }

    @Test("an order is changed: what was in it costs what it did, what comes new what it costs them, and the hour is kept")
    func changed() async throws {
        let (open, id) = try await Self.open()
        let page = "/pelanggan/\(id)"
        _ = try await open.send("/pesanan/harga", from: "/pesanan/harga", [("isi", "Nastar 60.000\r\nKastengel 70rb")])
        let first = [("isi", "1,25 nastar"), ("tanggal", "2026-11-20"), ("jam", "09:30"), ("untuk", "Bu Yuni")]
        _ = try await open.send("\(page)/pesanan", from: page, first)
        _ = try await open.send("/pesanan/harga", from: "/pesanan/harga", [("isi", "Nastar 90.000\r\nKastengel 70rb")])
        let order = try #require(try await open.shop.customer(id)?.orders.first)
        #expect(order.total == .rupiah(75_000))
        let day = "/pesanan?hari=2026-11-20"
        let form = "/pesanan/\(order.id)/ubah?kembali=%2Fpesanan%3Fhari%3D2026-11-20"
        #expect(try await open.get(day).body.contains("href=\"\(form)\""))
        let shown = try await open.get(form).body
        #expect(shown.contains("name=\"kembali\" value=\"\(day)\""))
        #expect(
            try await open.get("/pesanan/\(order.id)/ubah?kembali=%2F%2Fjahat.example").body.contains(
                "name=\"kembali\" value=\"\(page)\""))
        #expect(try await open.get("/pesanan/99/ubah").status == 404)
        for words in [">1,25 nastar</textarea>", "value=\"09:30\"", "value=\"Bu Yuni\"", "name=\"jumlah\" value=\"\""] {
            #expect(shown.contains(words), "\(words)")
        }
        let change = [("isi", "2 nastar\r\n1 kastengel"), ("tanggal", "2026-11-20"), ("jam", "10:00"), ("untuk", "Bu Yuni")]
        let answer = try await open.send("/pesanan/\(order.id)/ubah", from: day, change)
        #expect(answer.headers["location"]?.hasSuffix("kabar=pesanan-ubah") == true)
        let now = try #require(try await open.shop.order(order.id))
        #expect(now.total == .rupiah(190_000) && now.lines.count == 2 && now.recipient == "Bu Yuni")
        let text = Markup(try await open.get(day).body).text
        #expect(text.contains("10.00") && !text.contains("09.30"))
        #expect(Markup(try await open.get(page).body).text.contains("Pesanan diubah: 2 × nastar, kastengel · Rp190.000"))
        let same = try await open.send("/pesanan/\(order.id)/ubah", from: day, change)
        #expect(same.headers["location"]?.hasSuffix("kabar=sudah") == true)
        let empty = try await open.send("/pesanan/\(order.id)/ubah", from: day, [("isi", "5 nastar"), ("jumlah", "banyak")])
        #expect(empty.status == 422 && empty.body.contains(">5 nastar</textarea>") && empty.body.contains("value=\"banyak\""))
        #expect(empty.body.contains("name=\"kembali\" value=\"\(day)\""))
        let english = try await open.send(
            "/pesanan/\(order.id)/ubah", from: day, [("isi", "5 nastar"), ("jumlah", "much"), ("bahasa", "en")])
        #expect(english.body.contains("The order is not saved"))
        _ = try await open.send("/pesanan/\(order.id)/batal", from: day, [])
        #expect(
            try await open.send("/pesanan/\(order.id)/ubah", from: day, [("isi", "5 nastar")]).headers["location"]?
                .hasSuffix("kabar=sudah") == true)
    }

    @Test("a line without a price is named, and the list stays as it was typed")
    func unread() async throws {
        let (open, id) = try await Self.open()
        for path in ["/pelanggan/\(id)/harga", "/pesanan/harga"] {
            let answer = try await open.send(path, from: path, [("isi", "Nastar 60.000\r\nkastengel <murah>")])
            #expect(answer.status == 422)
            #expect(Markup(answer.body).text.contains("“kastengel <murah>”"))
            #expect(answer.body.contains("Nastar 60.000\nkastengel &lt;murah&gt;</textarea>"))
        }
        let off = try await open.send("/pesanan/harga", from: "/pesanan/harga", [("isi", "semua potong 10%")])
        #expect(off.status == 422)
        #expect(try await open.shop.prices() == nil)
    }

    @Test("a thing of the order that has no price is said")
    func partly() async throws {
        let (open, id) = try await Self.open()
        _ = try await open.send("/pesanan/harga", from: "/pesanan/harga", [("isi", "Nastar 60.000")])
        let fields = [("isi", "2 nastar\r\n1 tumpeng"), ("tanggal", "2026-11-20")]
        _ = try await open.send("/pelanggan/\(id)/pesanan", from: "/pelanggan/\(id)", fields)
        let text = Markup(try await open.get("/pesanan?hari=2026-11-20").body).text
        #expect(text.contains("1 × tumpeng (belum ada harganya)") && text.contains("total belum ada"))
    }

    @Test("words that are too long are refused whole and come back, never cut")
    func tooLong() async throws {
        let (open, id) = try await Self.open()
        let words = String(repeating: "panjang ", count: 1_300)
        let answer = try await open.send(
            "/pelanggan/\(id)/tulis", from: "/pelanggan/\(id)", [("apa", "catatan"), ("isi", words)])
        #expect(answer.status == 413)
        #expect(answer.body.contains(words.dropLast() + "</textarea>"))
        #expect(try await open.shop.customer(id)?.timeline.contains { $0.event.kind == .noted } == false)
    }

    @Test("words written on a page that is no longer ours come back to be copied; a stranger's site gets none")
    func wordsKept() async throws {
        let (open, id) = try await Self.open()
        let words = "Beliau minta dikabari\n<b>setelah</b> Lebaran"
        let path = "/pelanggan/\(id)/tulis"
        let stale = try await open.send(path, key: "lama.lama", [("apa", "catatan"), ("isi", words)])
        #expect(stale.status == 403)
        #expect(stale.body.contains("Beliau minta dikabari\n&lt;b&gt;setelah&lt;/b&gt; Lebaran</textarea>"))
        #expect(try await open.shop.customer(id)?.timeline.contains { $0.event.words == words } == false)
        let foreign = try await open.send(
            path, key: "lama.lama", [("apa", "catatan"), ("isi", words)], more: "Sec-Fetch-Site: cross-site\r\n")
        #expect(foreign.status == 403 && !foreign.body.contains("Beliau minta dikabari"))
    }
}
