import Journal
import StorageTesting
import Testing
import Vocabulary

@testable import UseCases

@Suite("Orders that are changed") struct RewrittenOrdersTests {
    @Test("what it was holds until then, for what was bought as well", arguments: TestEngine.all)
    func rewritten(on engine: TestEngine) async throws {
        let clock = TestClock(wib("2025-03-10 09:00"))
        let shop = try await Shop.open(try await engine.open(), clock: { clock.now })
        let id = try await shop.journal.write(as: .owner) { pen in try pen.meet("Bu Tini", how: "test") }
        func written(_ text: String, _ total: String) throws -> OrderWritten {
            try #require(shop.order(typed: text, total: total, day: "", hour: "", note: ""))
        }
        #expect(try await shop.perform(.place(try written("20 nastar", "1.000.000"), by: id), once: "a") == .done)
        let order = try #require(try await shop.customer(id)?.orders.first)
        let before = clock.now
        clock.set("2025-03-11 09:00")
        #expect(try await shop.perform(.rewrite(order.id, as: try written("25 nastar", "1.250.000")), once: "b") == .done)
        #expect(try await shop.perform(.rewrite(order.id, as: try written("25 nastar", "1.250.000")), once: "c") == .doneBefore)
        func bought(_ asOf: Instant?) async throws -> Int64 {
            try await shop.journal.read(as: .owner) { book in
                var sum: Int64 = 0
                try book.purchases(of: [id], asOf: asOf) { sum += $0.net }
                return sum
            }
        }
        #expect(try await bought(nil) == 125_000_000)
        #expect(try await bought(before) == 100_000_000)
        #expect(try await bought(clock.now) == 125_000_000)
        try await shop.close()
    }

    @Test("what a line came to stays while the line does, whatever the total; a word about the order changes nothing of it")
    func linesKept() async throws {
        let shop = try await Shop.open(try await TestEngine.sqlite.open())
        let id = try await shop.journal.write(as: .owner) { pen in try pen.meet("Bu Tini", how: "test") }
        // Three for 10,000: no price of one is exact.
        let lines = [OrderLine(what: "lemper", quantityMilli: 3_000, amountMinor: 1_000_000)]
        let first = OrderWritten(lines: lines, total: .rupiah(12_000))
        #expect(try await shop.perform(.place(first, by: id), once: "a") == .done)
        let order = try #require(try await shop.customer(id)?.orders.first)
        func changed(_ text: String, _ total: String, _ once: String) async throws -> Order {
            let typed = try #require(
                shop.order(typed: text, total: total, day: "2026-11-20", hour: "", note: "", recipient: ""))
            let priced = try await shop.priced(typed, for: id, before: order, as: .owner)
            #expect(try await shop.perform(.rewrite(order.id, as: priced), once: once) == .done)
            return try #require(try await shop.order(order.id))
        }
        let moved = try await changed("3 lemper", "12.000", "b")
        #expect(moved.lines == lines && moved.total == .rupiah(12_000))
        #expect(try await changed("3 lemper", "", "c").total == .rupiah(10_000))
        let more = try await changed("4 lemper", "", "d")
        #expect(more.total == nil && more.lines == [OrderLine(what: "lemper", quantityMilli: 4_000)])
        try await shop.close()
    }
}
