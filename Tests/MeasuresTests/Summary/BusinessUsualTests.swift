import Measures
import Testing
import Vocabulary

@Suite("What is usual here") struct BusinessUsualTests {
    private let asOf = Telling.at("2026-11-19 12:00")

    private func answered(after minutes: [Int]) -> CustomerSummary {
        var telling = Telling()
        for (index, minute) in minutes.enumerated() {
            telling.says(.customer, "2026-11-0\(index + 1) 09:00")
            telling.says(.us, "2026-11-0\(index + 1) 09:\(minute < 10 ? "0" : "")\(minute)")
        }
        return CustomerSummary(of: telling.history, asOf: asOf, zone: .jakarta)
    }

    @Test("nothing known: no usual at all")
    func nothing() {
        let usual = BusinessUsual(from: [], asOf: asOf)
        #expect(usual.replyMedianHours == nil && usual.replyRatePerHour == nil)
        #expect(usual.ours.strength == 6 && usual.ours.mean == 0.5 && !usual.ours.isEstimated)
    }

    @Test("half of all answers, over all customers, however they are gathered")
    func gathered() {
        let summaries = [answered(after: [10, 20, 30]), answered(after: [40, 50])]
        let usual = BusinessUsual(from: summaries, asOf: asOf)
        #expect(usual.replyMedianHours == 0.5 && usual.waits == 5 && usual.answers == 5 && usual.customers == 2)
        var one = BusinessGathering()
        var other = BusinessGathering()
        one.add(summaries[0])
        other.add(summaries[1])
        one.add(other)
        #expect(one.usual(asOf: asOf) == usual)
    }

    @Test("a chat that was left unanswered last spring weighs two weeks, not half a year")
    func plainlyOver() {
        var telling = Telling()
        telling.says(.customer, "2026-05-01 09:00")
        let summary = CustomerSummary(of: telling.history, asOf: asOf, zone: .jakarta)
        #expect(summary.openWaits.isEmpty)
        #expect(summary.endedWaits == [WaitLength(hours: 336, answered: false)])
    }

    @Test("waits older than a year no longer say how we answer now")
    func memory() {
        var telling = Telling()
        telling.says(.customer, "2025-11-01 09:00")
        telling.says(.us, "2025-11-01 10:00")
        #expect(CustomerSummary(of: telling.history, asOf: asOf, zone: .jakarta).endedWaits.isEmpty)
    }

    @Test("nothing after the moment asked about has any influence")
    func asOfOnly() {
        var telling = Telling()
        telling.says(.customer, "2026-11-10 09:00")
        telling.promises(made: "2026-11-10", due: "2026-11-12")
        telling.orders("2026-11-11 09:00")
        let before = CustomerSummary(of: telling.history, asOf: Telling.at("2026-11-11 12:00"), zone: .jakarta)
        telling.says(.us, "2026-11-15 09:00")
        telling.says(.customer, "2026-11-16 09:00")
        telling.orders("2026-11-16 09:00", digest: 4)
        telling.orders("2026-11-16 09:01", digest: 4)
        telling.promises(made: "2026-11-15", due: "2026-11-16")
        telling.history.promises[0].keptAt = Telling.at("2026-11-12 08:00")
        telling.history.complaints = [
            ComplaintTrace(complaint: ComplaintID(1), entry: EntryID(900), at: Telling.at("2026-11-16 09:00"))
        ]
        telling.history.gifts = [GiftTrace(entry: EntryID(901), at: Telling.at("2026-11-16 09:00"), by: .customer)]
        telling.history.moments = [MomentTrace(entry: EntryID(902), at: Telling.at("2026-11-16 09:00"), kind: .mourning)]
        telling.history.cares = [Mark(entry: EntryID(903), at: Telling.at("2026-11-16 09:00"))]
        telling.history.heldBack = [HeldBackTrace(entry: EntryID(904), at: Telling.at("2026-11-16 09:00"))]
        let after = CustomerSummary(of: telling.history, asOf: Telling.at("2026-11-11 12:00"), zone: .jakarta)
        #expect(before == after)
    }
}
