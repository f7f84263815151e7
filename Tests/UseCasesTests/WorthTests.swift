import Chances
import CustomerValue
import Foundation
import Journal
import Storage
import StorageTesting
import Testing
import Vocabulary

@testable import UseCases

/// A warung with forty regulars who come about every ten days; the last eight have stopped.
private struct Warung: Sendable {
    let front: Storefront
    let people: [CustomerID]

    static func open(on engine: TestEngine, _ body: (Warung) async throws -> Void) async throws {
        try await withShop(on: engine, at: "2025-12-30 20:00") { front in
            let people = try await front.write { pen in
                try (0..<40).map { try pen.meet("Langganan \($0)", kind: $0 == 39 ? .organisation : .person, how: "typed") }
            }
            try await front.write { pen in
                let run = try pen.startImport(format: "orders", name: "nota.csv", digest: "", decisions: "{}")
                try pen.cover(nil, from: nil, until: wib("2025-12-30 18:00"), by: run)
                _ = try pen.place(orders(of: people))
                try pen.finishImport(run, added: 0, known: 0, refused: 0)
            }
            try await front.shop.rebuildUnderstanding()
            try await body(Warung(front: front, people: people))
        }
    }

    private static func orders(of people: [CustomerID]) -> [OrderRow] {
        var chance = Chance("warung", seed: 3)
        let first = Day(number: 20_089)
        return people.enumerated().flatMap { index, customer in
            let stops = index >= 32 && index < 39 ? 180 + 10 * (index - 32) : 365
            var day = chance.below(10)
            var rows: [OrderRow] = []
            while day < stops - 2 {
                let at = Zone.jakarta.start(of: first.adding(days: day)).adding(.hours(10))
                rows.append(
                    OrderRow(
                        customer: customer, number: nil, placedAt: When(at, precision: .minute, offsetMinutes: 420),
                        deliverAt: nil, total: .rupiah(Int64(30_000 + index * 2_000 + chance.below(10_000))), paid: nil,
                        refunded: nil, status: .delivered, lines: [], note: nil, channel: .unknown,
                        externalKey: ExternalKey(bytes: Array("\(index)/\(day)/abcdefghijkl".utf8))))
                day += 1 + chance.below(10) + chance.below(10)
            }
            return rows
        }
    }
}

@Suite("What relationships are worth") struct WorthTests {
    @Test("who comes is expected again, who has stopped is not; it is kept, and pages only read it", arguments: TestEngine.all)
    func kept(on engine: TestEngine) async throws {
        try await Warung.open(on: engine) { warung in
            let shop = warung.front.shop
            #expect(try await shop.worth().report == nil)
            #expect(try await shop.needsAppraisal())
            let made = try #require(try await shop.appraise().first)
            let report = try #require(made.report)
            #expect(try await shop.needsAppraisal() == false)
            #expect(try await shop.worth().report == report)
            #expect(report.day.iso == "2025-12-30")
            #expect(report.customers == 40)
            #expect(report.alive.middle > 30 && report.alive.middle < 36)
            let stopped = try #require(try await shop.worth(of: warung.people[33]))
            let coming = try #require(try await shop.worth(of: warung.people[3]))
            #expect(stopped.own.chance.middle < 0.1 && coming.own.chance.middle > 0.9)
            #expect(stopped.own.ahead.middle < coming.own.ahead.middle / 5)
            for row in made.rows {
                #expect(row.chance.low <= row.chance.middle && row.chance.middle <= row.chance.high)
                #expect(row.purchases.low <= row.purchases.middle && row.purchases.middle <= row.purchases.high)
                #expect(row.ahead.low <= row.ahead.middle && row.ahead.middle <= row.ahead.high)
            }
            // Everybody together are worth what each is.
            let sum = made.rows.filter { !$0.key.isWhole }.reduce(0) { $0 + Double($1.ahead.middle) / 100 }
            #expect(abs(sum - (report.ahead?.middle ?? 0)) < 100)
        }
    }

    @Test("what a quarter did adds up, and those who stopped are its loss")
    func quarters() async throws {
        try await Warung.open(on: .sqlite) { warung in
            let report = try #require(try await warung.front.shop.appraise().first?.report)
            #expect(report.quarters.map(\.first.iso) == ["2025-01-01", "2025-04-01", "2025-07-01", "2025-10-01"])
            for quarter in report.quarters {
                let parts = quarter.deepened + quarter.cooled + quarter.lost + quarter.won
                #expect(abs(quarter.atStart + parts - quarter.atEnd.middle) < 1)
                #expect(quarter.atEnd.low <= quarter.atEnd.middle && quarter.atEnd.middle <= quarter.atEnd.high)
            }
            for (before, after) in zip(report.quarters, report.quarters.dropFirst()) {
                #expect(abs(before.atEnd.middle - after.atStart) < 1)
            }
            #expect(report.quarters.map { $0.lost < -10_000 }.contains(true))
            #expect(report.quarters.first?.rate == nil)
            #expect(report.cohorts.reduce(0) { $0 + $1.people } == 40)
            #expect(report.kinds.map(\.people) == [39, 1])
        }
    }

    @Test("another moment is thought of from the journal alone, and remembered")
    func asOf() async throws {
        try await Warung.open(on: .sqlite) { warung in
            let shop = warung.front.shop
            let then = wib("2025-10-15 12:00")
            let report = try #require(try await shop.appraise(asOf: then).first?.report)
            #expect(report.day.iso == "2025-10-15")
            #expect(try await shop.worth(asOf: then).report == report)
            #expect(try await shop.worth().report == nil)
            #expect(try await warung.front.number("SELECT count(*) FROM worth") == 0)
            #expect(try await shop.appraise(asOf: then).first?.report == report)
        }
    }

    @Test("who sees only their own sees no sums of others", arguments: TestEngine.all)
    func viewer(on engine: TestEngine) async throws {
        try await Warung.open(on: engine) { warung in
            let shop = warung.front.shop
            try await shop.appraise()
            let rini = try await warung.front.write { try $0.employ("Rini") }
            let mine = warung.people[5]
            try await warung.front.run("UPDATE customer SET keeper = \(rini) WHERE id = \(mine)")
            let viewer = Viewer(staff: rini, reach: .own(rini))
            let view = try await shop.worth(as: viewer)
            #expect(view.report == nil && !view.seesEverybody)
            #expect(view.carriers.map(\.customer.id) == [mine])
            #expect(try await shop.worth(of: mine, as: viewer) != nil)
            #expect(try await shop.worth(of: warung.people[6], as: viewer) == nil)
        }
    }

    @Test("nobody is judged who is not to be")
    func unassessed() async throws {
        try await Warung.open(on: .sqlite) { warung in
            let shop = warung.front.shop
            try await shop.appraise()
            let euis = warung.people[4]
            #expect(try await shop.worth(of: euis) != nil)
            try await shop.assess(euis, false, why: "tidak mau dihitung")
            #expect(try await shop.worth(of: euis) == nil)
            #expect(try await shop.worth().carriers.allSatisfy { $0.customer.id != euis })
            try await shop.appraise()
            let left = try await warung.front.number("SELECT count(*) FROM worth WHERE customer_id = \(euis)")
            let summaries = try await warung.front.number(
                "SELECT count(*) FROM purchase_summary WHERE customer_id = \(euis)")
            #expect(left == 0 && summaries == 0)
            try await shop.assess(euis, true, why: "boleh lagi")
            try await shop.appraise()
            #expect(try await shop.worth(of: euis) != nil)
            // The page says it by a form; what was thought of them is gone with it, not at the next night's reckoning.
            #expect(try await shop.perform(.assess(euis, false, why: "lagi"), once: "x") == .done)
            #expect(try await warung.front.number("SELECT count(*) FROM worth WHERE customer_id = \(euis)") == 0)
        }
    }

    @Test("the silent lane speaks by the model where enough come again")
    func quietLane() async throws {
        try await Warung.open(on: .sqlite) { warung in
            let list = try await warung.front.shop.today(limit: 50)
            let quiet = list.lines.filter { $0.call.lane == .quiet }
            #expect(Set(quiet.map(\.customer.id)) == Set(warung.people[32..<39]))
            for line in quiet {
                guard case .quiet(_, _, _, _, _, let outlook, _) = line.call.reason else { continue }
                #expect((outlook?.chance ?? 1) < 0.5)
            }
            let fresh = try await warung.front.shop.today(asOf: warung.front.clock.now, limit: 50)
            #expect(fresh.lines.map(\.call) == list.lines.map(\.call))
        }
    }

    @Test("where there are no orders, that is said")
    func nothing() async throws {
        try await withShop(on: .sqlite) { front async throws in
            let made = try await front.shop.appraise()
            #expect(made.isEmpty)
            let report = try await front.shop.worth().report
            #expect(report == nil)
        }
    }
}
