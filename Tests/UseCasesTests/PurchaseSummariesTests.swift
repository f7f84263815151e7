import Chances
import Foundation
import Journal
import Storage
import StorageTesting
import Testing
import Vocabulary

@testable import UseCases

/// What somebody has bought so far is a cache, kept up as orders come; it says what the orders say.
@Suite("Summaries of purchases") struct PurchaseSummariesTests {
    @Test("two orders of one day are one visit, and what was given back is no longer spent", arguments: TestEngine.all)
    func netted(on engine: TestEngine) async throws {
        try await withShop(on: engine) { front in
            let sari = try await front.write { try $0.meet("Bu Sari", how: "typed") }
            try await front.order(sari, on: "2025-01-06 08:00", 100_000)
            try await front.order(sari, on: "2025-01-06 16:00", 20_000)
            try await front.order(sari, on: "2025-02-03 09:00", 80_000, refunded: 30_000)
            try await front.order(sari, on: "2025-02-10 09:00", 50_000, refunded: 50_000)
            try await front.order(sari, on: "2025-02-17 09:00", 70_000, status: .cancelled)
            try await front.order(sari, on: "2025-02-24 09:00", 90_000, status: .returned)
            try await front.shop.refreshUnderstanding()
            let rows = try await front.summaries(of: sari)
            #expect(rows.count == 1)
            #expect(rows.first?.firstDay.iso == "2025-01-06")
            #expect(rows.first?.lastDay.iso == "2025-02-03")
            #expect(rows.first?.repeats == 1)
            #expect(rows.first?.firstAmount == 12_000_000)
            #expect(rows.first?.lastAmount == 5_000_000)
        }
    }

    @Test("an order that turns up late is woven in between, and a cancelled one is taken out", arguments: TestEngine.all)
    func late(on engine: TestEngine) async throws {
        try await withShop(on: engine) { front in
            let budi = try await front.write { try $0.meet("Pak Budi", how: "typed") }
            try await front.order(budi, on: "2025-01-06 08:00", 10_000)
            try await front.order(budi, on: "2025-03-03 08:00", 30_000)
            try await front.shop.refreshUnderstanding()
            try await front.order(budi, on: "2025-02-03 08:00", 20_000)
            try await front.shop.refreshUnderstanding()
            let woven = try #require(try await front.summaries(of: budi).first)
            #expect(woven.repeats == 2)
            #expect(woven.betweenAmount == 2_000_000 && woven.lastAmount == 3_000_000)

            let last = try #require(try await front.read { try $0.orders(of: budi).first })
            try await front.write { _ = try $0.change(last, OrderChange(status: .cancelled, refunded: nil)) }
            try await front.shop.refreshUnderstanding()
            let left = try #require(try await front.summaries(of: budi).first)
            #expect(left.repeats == 1)
            #expect(left.lastDay.iso == "2025-02-03")
        }
    }

    @Test(
        "each currency is for itself, whoever is merged is one, and a card that is parted has its own",
        arguments: TestEngine.all)
    func currenciesAndCards(on engine: TestEngine) async throws {
        try await withShop(on: engine) { front in
            let (clara, other) = try await front.write {
                (try $0.meet("Ms. Clara", how: "typed"), try $0.meet("Clara", how: "typed"))
            }
            try await front.order(clara, on: "2025-01-06 08:00", 10_000)
            try await front.order(clara, on: "2025-01-13 08:00", 20_000, currency: "USD")
            try await front.order(other, on: "2025-01-20 08:00", 40_000)
            try await front.write { _ = try $0.merge(other, into: clara) }
            try await front.shop.refreshUnderstanding()
            let rows = try await front.summaries(of: clara)
            #expect(rows.map(\.key.currency) == ["IDR", "USD"])
            #expect(rows.map(\.repeats) == [1, 0])
            try await front.write { _ = try $0.unmerge(other) }
            try await front.shop.refreshUnderstanding()
            #expect(try await front.summaries(of: other).map(\.repeats) == [0])
            #expect(try await front.summaries(of: clara).map(\.repeats) == [0, 0])
        }
    }

    @Test("an organisation is seen alone and with its people", arguments: TestEngine.all)
    func whole(on engine: TestEngine) async throws {
        try await withShop(on: engine) { front in
            let (office, rudi) = try await front.write {
                (try $0.meet("Kantor Lurah", kind: .organisation, how: "typed"), try $0.meet("Pak Rudi", how: "typed"))
            }
            try await front.order(office, on: "2025-01-06 08:00", 10_000)
            try await front.write { try $0.join(rudi, to: office, role: "bendahara") }
            try await front.order(rudi, on: "2025-01-20 08:00", 40_000)
            try await front.shop.refreshUnderstanding()
            let rows = try await front.summaries(of: office)
            #expect(rows.map(\.key.isWhole) == [false, true])
            #expect(rows.map(\.repeats) == [0, 1])
            #expect(try await front.summaries(of: rudi).map(\.repeats) == [0])
            #expect(try await front.flawsOfSummaries() == [])
        }
    }

    @Test("of whom nobody wants assessed nothing is kept", arguments: TestEngine.all)
    func unassessed(on engine: TestEngine) async throws {
        try await withShop(on: engine) { front in
            let euis = try await front.write { try $0.meet("Teh Euis", how: "typed") }
            try await front.order(euis, on: "2025-01-06 08:00", 10_000)
            try await front.run("UPDATE customer SET assess = 0 WHERE id = \(euis)")
            try await front.shop.rebuildUnderstanding()
            #expect(try await front.summaries(of: euis).isEmpty)
        }
    }

    @Test("kept up step by step they are what one pass over all orders makes", arguments: TestEngine.all)
    func stepByStep(on engine: TestEngine) async throws {
        try await withShop(on: engine) { front in
            var chance = Chance("summaries", seed: 7)
            let people = try await front.write { pen in
                try ["Bu Sari", "Pak Budi", "Teh Euis", "Ko Felix"].map { try pen.meet($0, how: "typed") }
            }
            for step in 0..<40 {
                let person = chance.pick(people)
                let day = 1 + chance.below(27)
                let refunded = chance.happens(20) ? Int64(chance.below(50_000)) : nil
                try await front.order(
                    person, on: "2025-02-\(day < 10 ? "0" : "")\(day) 10:00", Int64(1_000 + chance.below(90_000)),
                    refunded: refunded, status: chance.happens(10) ? .cancelled : .placed)
                if step % 8 == 5 { _ = try await front.write { try $0.merge(people[3], into: people[2]) } }
                if step % 8 == 7 { _ = try await front.write { try $0.unmerge(people[3]) } }
                if step % 3 == 0 { try await front.shop.refreshUnderstanding() }
            }
            try await front.shop.refreshUnderstanding()
            let kept = try await front.everySummary()
            try await front.shop.rebuildUnderstanding()
            #expect(try await front.everySummary() == kept)
            #expect(kept.count > 2)
            #expect(try await front.flawsOfSummaries() == [])
        }
    }
}

extension Storefront {
    func summaries(of customer: CustomerID) async throws -> [PurchaseSummaryRow] {
        try await read { try $0.purchaseSummaries(of: customer) }
    }

    func everySummary() async throws -> [PurchaseSummaryRow] {
        try await read { book in
            var rows: [PurchaseSummaryRow] = []
            try book.purchaseSummaries { rows.append($0) }
            return rows
        }
    }

    func flawsOfSummaries() async throws -> [Flaw] {
        try await read { book in
            let findings = Findings(.purchases)
            try PurchasesCheck(currency: .rupiah).look(book, findings)
            return findings.result.flaws
        }
    }

    /// An order of theirs, by hand.
    func order(
        _ customer: CustomerID, on time: String, _ total: Int64, refunded: Int64? = nil, status: Order.Status = .placed,
        currency: String = "IDR"
    ) async throws {
        let at = wib(time)
        let money = Currency(currency) ?? .rupiah
        let key = ExternalKey(bytes: Array("\(customer)/\(time)/\(total)".utf8.reversed()))
        _ = try await write { pen in
            _ = try pen.place([
                OrderRow(
                    customer: customer, number: nil, placedAt: When(at, precision: .minute, offsetMinutes: 420), deliverAt: nil,
                    total: Money(minor: total * 100, money), paid: nil,
                    refunded: refunded.map { Money(minor: $0 * 100, money) }, status: status, lines: [], note: nil,
                    channel: .unknown, externalKey: key)
            ])
            try pen.markStale([customer])
        }
    }
}
