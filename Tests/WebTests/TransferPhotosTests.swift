import Foundation
import Testing
import UseCases
import Vocabulary

@Suite("Photos of transfers") struct TransferPhotosTests {
    private static let friday = Day(year: 2026, month: 11, day: 20) ?? Day(number: 0)

    /// Bu Tini and Pak Budi both owe for an order; only hers comes with words of a transfer.
    private static func open() async throws -> OpenShop {
        let folder = FileManager.default.temporaryDirectory.appendingPathComponent("akrab-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(at: folder) }
        for (name, chat) in [
            (
                "Bu Tini",
                """
                19/11/2026 09.00 - Bu Tini: <Media tidak disertakan>
                19/11/2026 10.00 - Bu Tini: IMG-20261119-WA0001.jpg (file terlampir)
                19/11/2026 10.01 - Bu Tini: sudah tf ya kak

                """
            ),
            ("Pak Budi", "19/11/2026 11.00 - Pak Budi: IMG-20261119-WA0002.jpg (file terlampir)\n"),
        ] {
            try Data(chat.utf8).write(to: folder.appendingPathComponent("WhatsApp Chat with \(name).txt"))
        }
        return try await OpenShop(name: "Warung Uji") { shop in
            var request = ImportRequest(paths: [folder.path])
            request.we = ["Warung Uji"]
            request.exportedAt = OpenShop.now
            _ = try await ImportDesk(shop, request).run()
            for (name, what, day) in [
                ("Bu Tini", "2 tumpeng", "2026-11-20"), ("Bu Tini", "1 kue", "2026-12-01"),
                ("Pak Budi", "5 galon", "2026-11-20"),
            ] {
                let customer = try #require(try await shop.find(name, as: .owner, limit: 1).first).id
                let order = try #require(shop.order(typed: what, total: "100.000", day: day, hour: "", note: ""))
                #expect(try await shop.perform(.place(order, by: customer), once: what) == .done)
            }
        }
    }

    @Test("is shown beside the order it may be for, and is no payment", arguments: ["id", "en"])
    func shown(_ language: String) async throws {
        let open = try await Self.open()
        let found = try await open.shop.transferPhotos()
        #expect(found.map(\.customer.name) == ["Bu Tini"])
        #expect(found.first?.orders.map(\.lines.first?.what) == ["tumpeng", "kue"])
        let page = try await open.get("/pesanan?hari=2026-11-20&bahasa=\(language)").body
        #expect(page.contains(language == "id" ? "1 foto transfer belum dicocokkan" : "1 transfer photo not matched yet"))
        let talk = try await open.get("/pelanggan/\(try await open.customer("Bu Tini"))/percakapan").body
        #expect(talk.contains("foto transfer belum dicocokkan</span>"))
        let budi = try await open.get("/pelanggan/\(try await open.customer("Pak Budi"))/percakapan").body
        #expect(!budi.contains("foto transfer"))
        #expect(try await open.shop.orders(on: Self.friday).allSatisfy { $0.thing.paid == nil })
    }

    @Test("matched, it is a payment that points to it, once; the form goes back to its own day")
    func matched() async throws {
        let open = try await Self.open()
        let found = try #require(try await open.shop.transferPhotos().first)
        let day = "/pesanan?hari=2026-11-20"
        let path = "/pesan/\(found.photo.id)/transfer/bayar"
        let order = try #require(found.orders.first).id
        let odd = try await open.send(path, from: day, [("pesanan", "\(order)"), ("jumlah", "banyak")])
        #expect(odd.status == 422 && odd.body.contains(">banyak</textarea>") && odd.body.contains("href=\"\(day)\""))
        let others = try #require(
            try await open.shop.orders(on: Self.friday).first { $0.customer.name == "Pak Budi" })
        let wrong = try await open.send(path, from: day, [("pesanan", "\(others.thing.id)"), ("jumlah", "60.000")])
        #expect(wrong.status == 404)
        let done = try await open.send(path, from: day, [("pesanan", "\(order)"), ("jumlah", "60.000")])
        #expect(done.headers["location"] == day + "&kabar=dibayar")
        #expect(try await open.shop.order(order)?.paid == Money(minor: 6_000_000, .rupiah))
        #expect(try await open.shop.transferPhotos().isEmpty)
        let again = try await open.send(path, from: day, [("pesanan", "\(order)"), ("jumlah", "40.000")])
        #expect(again.headers["location"] == day + "&kabar=sudah")
    }

    @Test("said to be no transfer, it is gone, and nothing is paid")
    func none() async throws {
        let open = try await Self.open()
        let found = try #require(try await open.shop.transferPhotos().first)
        let back = try await open.send("/pesan/\(found.photo.id)/transfer/bukan", from: "/pesanan", [])
        #expect(back.headers["location"] == "/pesanan?kabar=bukan-transfer")
        #expect(try await open.shop.transferPhotos().isEmpty)
        #expect(try await open.shop.order(try #require(found.orders.first).id)?.paid == nil)
    }

    @Test("whoever sees only their own customers sees no photo of others")
    func viewer() async throws {
        let open = try await Self.open()
        let viewer = Viewer(staff: StaffID(7), reach: .own(StaffID(7)))
        #expect(try await open.shop.transferPhotos(as: viewer).isEmpty)
        let found = try #require(try await open.shop.transferPhotos().first)
        #expect(try await open.shop.perform(.noTransfer(found.photo.id), once: "1", as: viewer) == .missing)
    }
}
