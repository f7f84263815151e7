import Chances
import CustomerValue
import Foundation
import Testing
import Vocabulary

@Suite("The rhythm of purchases") struct PurchaseRhythmTests {
    private static let start = Day(number: 20_000)

    /// Neighbours who come about every two weeks for a year; every fourth stops somewhere in the middle.
    private func ledger(people: Int, closed: Range<Int>? = nil) -> PurchaseLedger {
        var chance = Chance("rhythm", seed: 11)
        var ledger = PurchaseLedger()
        for person in 0..<people {
            let stops = person % 4 == 0 ? 100 + chance.below(150) : 400
            var day = chance.below(14)
            while day < min(stops, 365) {
                if closed.map({ !$0.contains(day) }) ?? true {
                    ledger.add(.init(customer: Int32(person), day: Self.start.adding(days: day), amount: 1))
                }
                // Two throws: neither by the clock nor at random.
                day += 1 + chance.below(14) + chance.below(14)
            }
        }
        return ledger
    }

    private func history(repeats: Int, silentDays: Int) -> PurchaseSummary {
        let lastAt = Double(repeats) * 2
        return PurchaseSummary(repeats: repeats, lastAt: lastAt, observed: lastAt + Double(silentDays) / 7)
    }

    @Test("who comes as always is very likely there, who has missed six turns is not")
    func chances() throws {
        let rhythm = try #require(PurchaseRhythm(ledger(people: 80), until: Self.start.adding(days: 365)))
        #expect(rhythm.seesLeaving)
        let here = try #require(rhythm.chanceStillWithUs(history(repeats: 12, silentDays: 10)))
        let gone = try #require(rhythm.chanceStillWithUs(history(repeats: 12, silentDays: 84)))
        #expect(here.middle > 0.95 && gone.middle < 0.1)
        for range in [here, gone] { #expect(range.low <= range.middle && range.middle <= range.high) }
        #expect(gone.high > gone.low)
        #expect(!PurchaseRhythm.families.contains(.bgNBD) && PurchaseRhythm.families.contains(rhythm.family))
    }

    @Test("the chance falls with every silent day")
    func falling() throws {
        let rhythm = try #require(PurchaseRhythm(ledger(people: 80), until: Self.start.adding(days: 365)))
        let chances = stride(from: 0, through: 200, by: 5).compactMap {
            rhythm.chanceStillWithUs(history(repeats: 12, silentDays: $0))?.middle
        }
        #expect(chances.count == 41)
        #expect(zip(chances, chances.dropFirst()).allSatisfy { $0 >= $1 })
    }

    @Test("kept and read again it says the same")
    func kept() throws {
        let rhythm = try #require(PurchaseRhythm(ledger(people: 60), until: Self.start.adding(days: 365)))
        let again = try JSONDecoder().decode(PurchaseRhythm.self, from: JSONEncoder().encode(rhythm))
        #expect(again == rhythm)
        let history = history(repeats: 9, silentDays: 40)
        #expect(again.chanceStillWithUs(history) == rhythm.chanceStillWithUs(history))
    }

    @Test("of too few who come again nothing is learnt")
    func few() {
        #expect(PurchaseRhythm(ledger(people: 15), until: Self.start.adding(days: 365)) == nil)
        #expect(PurchaseRhythm(PurchaseLedger(), until: Self.start) == nil)
    }

    @Test("days on which the shop was closed are known, and counted where they fall into a silence")
    func closures() throws {
        let rhythm = try #require(PurchaseRhythm(ledger(people: 80, closed: 200..<210), until: Self.start.adding(days: 365)))
        let closed = try #require(rhythm.closures.first)
        #expect(closed.first <= Self.start.adding(days: 200) && closed.last >= Self.start.adding(days: 209))
        let days = closed.last.days(since: closed.first) + 1
        #expect(rhythm.closedDays(after: closed.first.adding(days: -5), through: closed.last.adding(days: 9)) == days)
        #expect(rhythm.closedDays(after: closed.first, through: closed.last.adding(days: -1)) == days - 2)
        #expect(rhythm.closedDays(after: closed.last, through: closed.last.adding(days: 30)) == 0)
    }
}

@Suite("A change of worth where somebody has left") struct EquityOfThoseWhoLeftTests {
    @Test("what little is still expected of who left counts with the loss, and the parts add up")
    func left() {
        let change = EquityChange(
            from: ["Bu Sari": 100.0, "Pak Budi": 80, "Teh Euis": 60],
            to: ["Bu Sari": 130, "Pak Budi": 5, "Teh Euis": 50, "Ko Felix": 20],
            left: ["Pak Budi"])
        #expect(change.deepened == 30 && change.cooled == -10 && change.lost == -75 && change.won == 20)
        #expect(change.kept == 20)
        #expect(change.change == change.kept + change.lost + change.won)
    }
}
