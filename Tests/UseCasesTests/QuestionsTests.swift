import Guidance
import Journal
import StorageTesting
import Testing
import UseCases
import Vocabulary

/// What is known of many and of somebody not is worth asking, while their order is made.
@Suite("Facts worth asking") struct QuestionsTests {
    /// Four people told where they live and what they believe; five others did not, and have ordered.
    private func open(on engine: TestEngine, _ body: (Storefront, [CustomerID]) async throws -> Void) async throws {
        try await withShop(on: engine, at: "2026-11-19 11:00") { front in
            try await front.write { pen in
                for number in 1...4 {
                    let known = try pen.meet("Dikenal \(number)", how: "typed")
                    for key in ["Agama", "Alamat"] {
                        try pen.learn(FactLearnt(key: key, value: "x", source: .said, confidence: 1), about: known)
                    }
                }
            }
            let people = try await front.write { pen in try (1...5).map { try pen.meet("Baru \($0)", how: "typed") } }
            try await front.write { pen in _ = try pen.place(Self.orders(of: people)) }
            try await front.shop.learnMeasureBasis()
            try await front.shop.rebuildUnderstanding()
            try await body(front, people)
        }
    }

    private static func orders(of people: [CustomerID]) -> [OrderRow] {
        people.enumerated().flatMap { index, customer in
            ["2026-11-16 09:00", "2026-11-17 09:00", "2026-11-18 09:00"].map { day in
                OrderRow(
                    customer: customer, number: nil, placedAt: When(wib(day), precision: .minute, offsetMinutes: 420),
                    deliverAt: When(wib("2026-11-2\(1 + index) 09:00")), total: .rupiah(100_000), paid: nil, refunded: nil,
                    status: .placed, lines: [], note: nil, channel: .unknown,
                    externalKey: ExternalKey(bytes: Array("\(index)/\(day)".utf8)))
            }
        }
    }

    private func asked(_ front: Storefront) async throws -> [CustomerID: String] {
        let lines = try await front.shop.today(limit: 50).lines.filter { $0.call.lane == .ask }
        return Dictionary(
            uniqueKeysWithValues: lines.compactMap { line in
                guard case .factToAsk(let key, _) = line.call.reason else { return nil }
                return (line.customer.id, key)
            })
    }

    @Test("the soonest first and few at once; belief is not asked after; an answer makes room", arguments: TestEngine.all)
    func answers(on engine: TestEngine) async throws {
        try await open(on: engine) { front, people in
            #expect(try await asked(front) == [people[0]: "alamat", people[1]: "alamat", people[2]: "alamat"])
            #expect(try await front.shop.today(limit: 1).people == 3)
            let fresh = try await front.shop.today(asOf: front.clock.now, limit: 50)
            #expect(fresh.lines.map(\.call) == (try await front.shop.today(limit: 50).lines.map(\.call)))
            let deed = Deed.learn(key: "alamat", value: "Jl. Kaliurang 5", about: people[1])
            #expect(try await front.shop.perform(deed, once: "x") == .done)
            #expect(try await asked(front).keys.sorted() == [people[0], people[2], people[3]])
        }
    }

    @Test("a card they were known by before counts as theirs")
    func merged() async throws {
        try await open(on: .sqlite) { front, people in
            let known = try await front.customer("Dikenal 1")
            _ = try await front.write { try $0.merge(known, into: people[0]) }
            #expect(try await asked(front)[people[0]] == nil)
            try await front.shop.rebuildUnderstanding()
            #expect(try await asked(front)[people[0]] == nil)
        }
    }
}
