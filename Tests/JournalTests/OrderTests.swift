import Journal
import StorageTesting
import Testing
import Vocabulary

@Suite("Orders in the journal") struct OrderTests {
    @Test("an order seen twice is one order", arguments: TestEngine.all)
    func twice(on engine: TestEngine) async throws {
        try await withCounter(on: engine) { counter in
            let andi = try await counter.meet("Mas Andi")
            let order = OrderRow.sample(andi, number: "SR-1", key: 1)
            #expect(try await counter.write { try $0.place([order, order]) } == [.added, .known])
            #expect(try await counter.write { try $0.place([order]) } == [.known])
            let orders = try await counter.read { try $0.orders(of: andi) }
            #expect(orders.map(\.number) == ["SR-1"])
            #expect(orders.first?.lines.map(\.what) == ["Nasi kotak"])
        }
    }

    @Test("that has moved on is written down as changed, forward only", arguments: TestEngine.all)
    func changed(on engine: TestEngine) async throws {
        try await withCounter(on: engine) { counter in
            let andi = try await counter.meet("Mas Andi")
            let placed = OrderRow.sample(andi, number: "SR-1", key: 1)
            let delivered = OrderRow.sample(andi, number: "SR-1", key: 1, status: .delivered)
            _ = try await counter.write { try $0.place([placed]) }
            #expect(try await counter.write { try $0.place([delivered]) } == [.changed])
            #expect(try await counter.write { try $0.place([placed]) } == [.known])
            let order = try #require(try await counter.read { try $0.orders(of: andi) }.first)
            #expect(order.status == .delivered)
            let change = try await counter.read { try $0.timeline(of: andi, limit: 1) }.first
            #expect(change?.event == .orderChanged(OrderChange(status: .delivered)))
            #expect(change?.refersTo == order.entry)
        }
    }

    @Test("a refund is remembered, and a smaller one later does not undo it", arguments: TestEngine.all)
    func refunded(on engine: TestEngine) async throws {
        try await withCounter(on: engine) { counter in
            let andi = try await counter.meet("Mas Andi")
            _ = try await counter.write { try $0.place([.sample(andi, number: "SR-1", key: 1)]) }
            for rupiah: Int64 in [20_000, 50_000, 10_000] {
                let row = OrderRow.sample(andi, number: "SR-1", key: 1, refunded: .rupiah(rupiah))
                _ = try await counter.write { try $0.place([row]) }
            }
            let order = try #require(try await counter.read { try $0.orders(of: andi) }.first)
            #expect(order.refunded == .rupiah(50_000))
        }
    }
}
