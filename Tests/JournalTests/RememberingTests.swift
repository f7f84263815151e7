import Journal
import Storage
import StorageTesting
import Testing
import Vocabulary

@Suite("What we remember of somebody") struct RememberingTests {
    private func fact(_ key: String, _ value: String) -> FactLearnt {
        FactLearnt(key: key, value: value, source: .said, confidence: 0.9)
    }

    @Test("is what was said last; the earlier word stays in the journal", arguments: TestEngine.all)
    func replaced(on engine: TestEngine) async throws {
        try await withCounter(on: engine) { counter in
            let ratna = try await counter.meet("Bu Ratna")
            _ = try await counter.write { try $0.learn(fact("alamat", "Jl. Melati 4"), about: ratna) }
            _ = try await counter.write { try $0.learn(fact("alamat", "Jl. Kenanga 9"), about: ratna) }
            let known = try await counter.read { try $0.facts(of: ratna) }
            #expect(known.map(\.value) == ["Jl. Kenanga 9"])
            let words = try await counter.read { try $0.timeline(of: ratna) }.compactMap(\.event.words)
            #expect(words.contains("alamat: Jl. Melati 4"))
        }
    }

    @Test("of what they like and avoid may be several things at once", arguments: TestEngine.all)
    func several(on engine: TestEngine) async throws {
        try await withCounter(on: engine) { counter in
            let ratna = try await counter.meet("Bu Ratna")
            for thing in ["plastik", "alkohol", "plastik"] {
                _ = try await counter.write { try $0.learn(fact("pantang", thing), about: ratna) }
            }
            let known = try await counter.read { try $0.facts(of: ratna) }
            #expect(Set(known.map(\.value)) == ["alkohol", "plastik"])
            #expect(known.count == 2)
        }
    }

    @Test("is nothing when there are no words", arguments: TestEngine.all, ["", "  ", "\n"])
    func empty(on engine: TestEngine, words: String) async throws {
        try await withCounter(on: engine) { counter in
            let ratna = try await counter.meet("Bu Ratna")
            let before = try await TableDump.take(counter.database)
            await expectRefused(.emptyWords) { try await counter.write { try $0.learn(fact("alamat", words), about: ratna) } }
            await expectRefused(.emptyWords) { try await counter.write { try $0.note(words, about: ratna) } }
            await expectRefused(.emptyWords) { try await counter.write { try $0.complain(words, by: ratna) } }
            await expectRefused(.emptyWords) { try await counter.write { try $0.care(words, for: ratna) } }
            await expectRefused(.emptyWords) { try await counter.write { try $0.rename(ratna, to: words) } }
            await expectRefused(.emptyWords) { try await counter.write { try $0.meet(words, how: "typed") } }
            #expect(try await TableDump.take(counter.database).differences(from: before) == [])
        }
    }

    @Test("a favour says who gave, what, and what it is worth", arguments: TestEngine.all)
    func gifts(on engine: TestEngine) async throws {
        try await withCounter(on: engine) { counter in
            let tuti = try await counter.meet("Bu Tuti")
            let kue = Gift(kind: .goods, text: "kue lebaran", value: .rupiah(50_000))
            let ajak = Gift(kind: .referral, text: "ajak arisan", value: nil, low: .rupiah(0), high: .rupiah(900_000))
            _ = try await counter.write { try $0.give(kue, by: .us, with: tuti) }
            _ = try await counter.write { try $0.give(ajak, by: .customer, with: tuti) }
            let lines = try await counter.read { try $0.timeline(of: tuti, limit: 2) }
            #expect(lines.map(\.event) == [.gave(ajak), .gave(kue)])
            #expect(lines.map(\.side) == [.customer, .us])
        }
    }

    @Test("a new name is found at once, and the old one stays written", arguments: TestEngine.all)
    func renamed(on engine: TestEngine) async throws {
        try await withCounter(on: engine) { counter in
            let sari = try await counter.meet("Bu Sary")
            _ = try await counter.write { try $0.rename(sari, to: "Bu Sari Dewi") }
            let found = try await counter.read { try $0.customers(named: "sari dewi") }
            #expect(found.map(\.id) == [sari])
            let gone = try await counter.read { try $0.customers(named: "sary") }
            #expect(gone.isEmpty)
            let last = try await counter.read { try $0.timeline(of: sari, limit: 1) }
            #expect(last.map(\.event) == [.renamed(to: "Bu Sari Dewi", was: "Bu Sary")])
        }
    }

    @Test("a payment for an order counts as paid there", arguments: TestEngine.all)
    func paid(on engine: TestEngine) async throws {
        try await withCounter(on: engine) { counter in
            let andi = try await counter.meet("Mas Andi")
            let order = OrderRow.sample(andi, number: "SR-7", key: 7)
            _ = try await counter.write { try $0.place([order]) }
            _ = try await counter.write {
                try $0.pay(Payment(amount: .rupiah(100_000), method: "transfer", forOrder: "SR-7"), by: andi)
            }
            let paid = try await counter.number("SELECT paid FROM orders WHERE number = \("SR-7")")
            #expect(paid == Money.rupiah(100_000).minor)
        }
    }
}

extension OrderRow {
    static func sample(
        _ customer: CustomerID, number: String?, at placedAt: String = "2025-03-01 10:00", key: UInt8,
        status: Order.Status = .placed, refunded: Money? = nil
    ) -> OrderRow {
        OrderRow(
            customer: customer, number: number, placedAt: StorageTesting.at(placedAt), deliverAt: nil, total: .rupiah(250_000),
            paid: nil, refunded: refunded, status: status,
            lines: [OrderLine(what: "Nasi kotak", quantityMilli: 10_000, amountMinor: 25_000_000)], note: nil,
            channel: .unknown, externalKey: ExternalKey(bytes: [UInt8](repeating: key, count: 16)))
    }
}
