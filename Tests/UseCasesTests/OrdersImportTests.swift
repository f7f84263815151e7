import Formats
import Journal
import StorageTesting
import Testing
import UseCases
import Vocabulary

@Suite("A list of orders brought in") struct OrdersImportTests {
    private func orders(of name: String, _ front: Storefront) async throws -> [Order] {
        let customer = try await front.customer(name)
        return try await front.read { try $0.orders(of: customer) }
    }

    @Test("gathers the rows of one order", arguments: TestEngine.all)
    func rows(on engine: TestEngine) async throws {
        try await withShop(on: engine) { front in
            let outcome = try await front.bring("pesanan.csv", Files.orders)
            #expect(outcome.added == 2)
            let order = try #require(try await orders(of: "Pak Budi", front).first)
            #expect(order.lines.map(\.what) == ["Galon", "Gas"])
            #expect(order.lines.map(\.quantityMilli) == [3_000, 1_000])
            #expect(order.total == .rupiah(85_000))
            #expect(order.status == .delivered)
            #expect(order.placedAt.instant == wib("2025-02-02 09:00"))
        }
    }

    @Test("twice adds nothing", arguments: TestEngine.all)
    func twice(on engine: TestEngine) async throws {
        try await withShop(on: engine) { front in
            try await front.bring("pesanan.csv", Files.orders)
            let before = try await front.countable()
            let again = try await front.bring("pesanan.csv", Files.orders)
            #expect(again.added == 0)
            #expect(again.known == 2)
            let changed = differences(
                try await front.countable(leavingOut: ["coverage"]), before.filter { $0.key != "coverage" })
            #expect(changed == [])
        }
    }

    @Test("in which an order has moved on says so in the journal", arguments: TestEngine.all)
    func changed(on engine: TestEngine) async throws {
        try await withShop(on: engine) { front in
            try await front.bring("pesanan.csv", Files.orders)
            let later = try await front.bring("pesanan.csv", Files.orders.replacing("Baru", with: "Batal"))
            #expect(later.files.map(\.changed) == [1])
            #expect(try await orders(of: "Bu Sari", front).map(\.status) == [.cancelled])
            let sari = try await front.customer("Bu Sari")
            let last = try await front.read { try $0.timeline(of: sari, limit: 1) }.first
            #expect(last?.event == .orderChanged(OrderChange(status: .cancelled)))
        }
    }

    @Test("remembers what was refunded", arguments: TestEngine.all)
    func refunds(on engine: TestEngine) async throws {
        try await withShop(on: engine) { front in
            let shopify = """
                Name,Email,Financial Status,Fulfillment Status,Currency,Subtotal,Total,Created at,Lineitem quantity,Lineitem name,Lineitem price,Billing Name,Refunded Amount
                #1001,sari@contoh.id,partially_refunded,fulfilled,IDR,100000,100000,2025-02-01 08:00:00 +0700,2,Galon,50000,Bu Sari,50000

                """
            try await front.bring("orders_export.csv", shopify)
            let order = try #require(try await orders(of: "Bu Sari", front).first)
            #expect(order.total == .rupiah(100_000))
            #expect(order.refunded == .rupiah(50_000))
        }
    }

    @Test("with the same thing twice and no number has two orders, however often it comes", arguments: TestEngine.all)
    func withoutNumber(on engine: TestEngine) async throws {
        try await withShop(on: engine) { front in
            let list = """
                Tanggal;Nama;No HP;Menu;Jumlah;Total
                01/02/2025;Bu Sari;081300001001;Galon;2;40.000,00
                01/02/2025;Bu Sari;081300001001;Galon;2;40.000,00
                15/02/2025;Pak Budi;081300001002;Gas;1;25.000,00

                """
            let first = try await front.bring("pesanan.csv", list)
            let again = try await front.bring("pesanan.csv", list)
            #expect([first.added, again.added] == [3, 0])
            #expect(try await orders(of: "Bu Sari", front).count == 2)
        }
    }

    @Test("finds its people in the address book by their numbers, whatever they are called", arguments: TestEngine.all)
    func joined(on engine: TestEngine) async throws {
        try await withShop(on: engine) { front in
            try await front.bring("kontak.vcf", Files.card("Ibu Sari Dewi", "+62 813-0000-1001"))
            try await front.bring("pesanan.csv", Files.orders)
            #expect(try await front.names == ["Ibu Sari Dewi", "Pak Budi"])
            #expect(try await orders(of: "Ibu Sari Dewi", front).count == 1)
        }
    }

    @Test("tells of every row it could not take, by its line", arguments: TestEngine.all)
    func refused(on engine: TestEngine) async throws {
        try await withShop(on: engine) { front in
            let bruised =
                Files.orders + "SR-9;31/02/2025;08.00;Bu Sari;081300001001;Galon;2;20.000,00;40.000,00;Baru\n"
                + "SR-10;20/02/2025;08.00;;;Galon;2;20.000,00;40.000,00;Baru\n"
            let outcome = try await front.bring("pesanan.csv", bruised)
            #expect(outcome.added == 2)
            let refused = outcome.files.flatMap(\.refused)
            #expect(refused.map(\.place.line) == [5, 6])
            #expect(refused.first.map(\.problem) == .noSuchDate("31/02/2025"))
        }
    }
}
