import StorageTesting
import Testing
import Vocabulary

@testable import UseCases

@Suite("What a page does") struct DeedsTests {
    private static func open(_ engine: TestEngine) async throws -> (Shop, CustomerID) {
        let shop = try await Shop.open(try await engine.open())
        let id = try await shop.journal.write(as: .owner) { pen in try pen.meet("Bu Tini", how: "test") }
        return (shop, id)
    }

    @Test("pressed many times at once, it is done once", arguments: TestEngine.all)
    func once(_ engine: TestEngine) async throws {
        let (shop, id) = try await Self.open(engine)
        let outcomes = try await withThrowingTaskGroup(of: DeedOutcome.self) { group in
            for _ in 0..<12 { group.addTask { try await shop.perform(.note("sekali", about: id), once: "a") } }
            return try await group.reduce(into: [DeedOutcome]()) { $0.append($1) }
        }
        #expect(outcomes.count { $0 == .done } == 1)
        #expect(outcomes.count { $0 == .doneBefore } == 11)
        #expect(try await shop.perform(.note("sekali", about: id), once: "b") == .done)
        #expect(try await shop.perform(.note("lain", about: id), once: "a") == .done)
        #expect(try await shop.customer(id)?.timeline.count { $0.event.words == "sekali" } == 2)
    }

    @Test("what cannot be done is said, and nothing is written", arguments: TestEngine.all)
    func refused(_ engine: TestEngine) async throws {
        let (shop, id) = try await Self.open(engine)
        let before = try await shop.lastEntry()
        #expect(try await shop.perform(.note("  ", about: id), once: "1") == .unclear)
        #expect(try await shop.perform(.note("x", about: CustomerID(7)), once: "2") == .missing)
        #expect(try await shop.perform(.keep(PromiseID(7)), once: "3") == .missing)
        #expect(try await shop.perform(.merge(id, into: id), once: "4") == .alreadyOne)
        #expect(try await shop.perform(.unmerge(id), once: "5") == .notMerged)
        #expect(try await shop.lastEntry() == before)
    }

    @Test("an order written down has a number of its own and is paid by it", arguments: TestEngine.all)
    func order(_ engine: TestEngine) async throws {
        let (shop, id) = try await Self.open(engine)
        let day = shop.zone.day(of: shop.now).adding(days: 1)
        let written = try #require(
            shop.order(typed: "2 x tumpeng\n1,5 kg rendang", total: "1.250.000", day: day.iso, hour: "9.30", note: "Jl. Melati")
        )
        #expect(written.lines.map(\.quantityMilli) == [2000, 1500])
        #expect(try await shop.perform(.place(written, by: id), once: "1") == .done)
        let order = try #require(try await shop.orders(on: day).first)
        #expect(order.customer.id == id)
        #expect(order.thing.number?.wholeMatch(of: #/P-[0-9A-HJKMNP-TV-Z]{5}/#) != nil)
        let payment = Payment(amount: .rupiah(1_250_000), method: "tunai", forOrder: order.thing.number)
        #expect(try await shop.perform(.pay(payment, by: id), once: "2") == .done)
        #expect(try await shop.order(order.thing.id)?.owed == nil)
    }

    @Test("words are found whatever their case and accents, the latest first", arguments: TestEngine.all)
    func search(_ engine: TestEngine) async throws {
        let (shop, id) = try await Self.open(engine)
        for (turn, words) in ["Suka Café Merah", "café merah lagi", "tidak ada apa-apa"].enumerated() {
            #expect(try await shop.perform(.note(words, about: id), once: "\(turn)") == .done)
        }
        let found = try await shop.search("MERAH cafe")
        #expect(Set(found.entries.map { $0.thing.event.words ?? "" }) == ["Suka Café Merah", "café merah lagi"])
        #expect(try await shop.search("bu tini").customers.map(\.id) == [id])
    }
}
