import Measures
import Testing
import Vocabulary

@Suite("Quiet gap") struct QuietGapTests {
    private func gap(_ telling: Telling, _ asOf: String = "2026-11-19 12:00") -> QuietGap? {
        QuietGap(
            telling.history.orders, coveredUntil: telling.history.ordersCoveredUntil, asOf: Telling.at(asOf), zone: .jakarta)
    }

    @Test("several orders of one day are one, and cancelled ones are none")
    func orderDays() throws {
        var telling = Telling()
        telling.orders("2026-09-01 08:00")
        telling.orders("2026-09-01 20:00")
        telling.orders("2026-09-13 08:00")
        telling.orders("2026-09-25 08:00")
        telling.orders("2026-10-01 08:00", cancelled: true)
        #expect(gap(telling) == nil)
        let last = telling.orders("2026-10-07 08:00")
        let found = try #require(gap(telling))
        #expect(found.orderDays == 4 && found.orders == 5 && found.usualGapDays == 12 && found.lastOrder == last)
        #expect(found.quietFrom == Telling.at("2026-11-12 08:00"))
    }

    @Test("one long pause in the past makes us wait longer")
    func longGaps() throws {
        var telling = Telling()
        for day in ["2026-01-01", "2026-01-08", "2026-01-15", "2026-01-22", "2026-01-29", "2026-03-30"] {
            telling.orders("\(day) 08:00")
        }
        let found = try #require(gap(telling))
        #expect(found.usualGapDays == 7)
        // Gaps 7 7 7 7 60: nine tenths lie below 38.8; half as long again is 58.2.
        #expect(abs(found.quietFrom.since(found.lastOrderAt).days - 58.2) < 1e-6)
    }

    @Test("nobody is quiet before two weeks, nor forever")
    func bounds() throws {
        var telling = Telling()
        for day in 1...6 { telling.orders("2026-09-0\(day) 08:00") }
        let found = try #require(gap(telling))
        #expect(found.quietFrom.since(found.lastOrderAt) == .days(14.0))
        #expect(found.goneFrom.since(found.lastOrderAt) == .days(365.0))
    }

    @Test("orders after the moment asked about do not exist yet")
    func asOf() {
        var telling = Telling()
        for day in ["2026-09-01", "2026-09-13", "2026-09-25", "2026-10-07"] { telling.orders("\(day) 08:00") }
        #expect(gap(telling, "2026-10-01 00:00") == nil)
        #expect(gap(telling, "2026-10-08 00:00") != nil)
    }

    @Test("the usual gap has an interval once six gaps are known")
    func interval() {
        var telling = Telling()
        for day in 1...7 { telling.orders("2026-09-0\(day) 08:00") }
        let finding = QuietGap.assess(telling.history, asOf: Telling.at("2026-11-19"), zone: .jakarta)
        #expect(finding.state == .enough && finding.value == 1 && finding.interval == 1...1)
        telling.history.orders.removeLast()
        #expect(QuietGap.assess(telling.history, asOf: Telling.at("2026-11-19"), zone: .jakarta).state == .thin)
    }
}
