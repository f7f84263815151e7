import Measures
import Testing
import Vocabulary

@Suite("Give and take, and a fair share") struct FairnessTests {
    private let asOf = Telling.at("2026-11-19 12:00")

    private func gift(_ rupiah: Int64, low: Int64? = nil, high: Int64? = nil) -> Gift {
        Gift(kind: .goods, text: "kue", value: .rupiah(rupiah), low: low.map { .rupiah($0) }, high: high.map { .rupiah($0) })
    }

    @Test("swapping the sides flips the sign; splitting a gift in two changes nothing")
    func reciprocity() throws {
        var diary = Diary()
        var swapped = Diary()
        var split = Diary()
        for (side, at, value) in [(Side.us, "2026-10-01 09:00", 40_000), (.customer, "2026-08-01 09:00", 90_000)]
            as [(Side, String, Int64)]
        {
            diary.add(side, at, .gave(gift(value)))
            swapped.add(side.opposite, at, .gave(gift(value)))
            split.add(side, at, .gave(gift(value / 4)))
            split.add(side, at, .gave(gift(value - value / 4)))
        }
        func assess(_ diary: Diary) -> Finding { Reciprocity().assess(diary.history, asOf: asOf) }
        let found = try #require(assess(diary).value)
        #expect(isClose(assess(swapped).value, -found))
        #expect(isClose(assess(split).value, found))
        #expect(found < -0.2 && assess(diary).next == .giveBack && assess(swapped).next == .acceptWithThanks)
        #expect(assess(diary).outcomes == [true, false])
    }

    @Test("low and high values make the range; one gift alone is little data")
    func range() {
        var diary = Diary()
        diary.add(.us, at: asOf, .gave(gift(40_000, low: 20_000, high: 60_000)))
        #expect(Reciprocity().assess(diary.history, asOf: asOf).state == .thin)
        diary.add(.customer, at: asOf, .gave(gift(40_000, low: 30_000, high: 50_000)))
        let finding = Reciprocity().assess(diary.history, asOf: asOf)
        #expect(isClose(finding.interval?.lowerBound, -3 / 7) && isClose(finding.interval?.upperBound, 1 / 3))
    }

    @Test("sums never cross currencies")
    func currencies() throws {
        var diary = Diary()
        diary.add(.us, at: asOf, .gave(gift(10_000)))
        diary.add(.customer, at: asOf, .gave(gift(10_000)))
        let dollars = try #require(Currency("USD"))
        diary.add(.us, at: asOf, .gave(Gift(kind: .money, text: "tip", value: Money(minor: 500_000, dollars))))
        #expect(Reciprocity().assess(diary.history, asOf: asOf).value == 0)
    }

    @Test("favours are measured in both directions, each by its own entries")
    func returned() {
        var diary = Diary()
        let theirs = diary.add(.customer, "2026-05-01 09:00", .gave(gift(10_000)))
        let ours = diary.add(.us, "2026-05-20 09:00", .gave(gift(10_000)))
        let toUs = ReturnedFavours.assess(diary.history, returnedBy: .us, asOf: asOf)
        let toThem = ReturnedFavours.assess(diary.history, returnedBy: .customer, asOf: asOf)
        #expect(toUs.entries == [theirs] && toUs.outcomes == [true] && toUs.next == nil)
        #expect(toThem.entries == [ours] && toThem.outcomes == [false])
        #expect(toUs.measure != toThem.measure)
    }

    @Test("harm repaired within two weeks")
    func harm() {
        var diary = Diary()
        let mended = diary.add(.customer, "2026-09-01 09:00", .complained(ComplaintMade(text: "bocor")))
        diary.add(.us, "2026-09-05 09:00", .complaintStep(ComplaintStep(kind: .compensate, text: "")), refersTo: mended)
        let left = diary.add(.customer, "2026-10-01 09:00", .complained(ComplaintMade(text: "telat")))
        diary.add(.customer, "2026-11-18 09:00", .complained(ComplaintMade(text: "baru")))
        let finding = Reciprocity.assessHarmRepaired(diary.history, asOf: asOf)
        #expect(finding.entries == [mended, left] && finding.outcomes == [true, false])
        #expect(finding.next == .repairHarm(left))
    }

    private func shares(_ us: Int64, _ customer: Int64, _ inUs: Int64, _ inCustomer: Int64) -> Diary {
        var diary = Diary()
        diary.add(.us, "2026-10-01 09:00", .rewarded(gift(us)))
        diary.add(.customer, "2026-10-01 09:00", .rewarded(gift(customer)))
        diary.add(.us, "2026-10-01 09:00", .contributed(gift(inUs)))
        diary.add(.customer, "2026-10-01 09:00", .contributed(gift(inCustomer)))
        return diary
    }

    @Test("equity does not change with the scale; its transfer makes the gap zero")
    func equity() throws {
        let small = Equity.assess(shares(900, 100, 400, 600).history, asOf: asOf)
        let large = Equity.assess(shares(900_000, 100_000, 4_000, 6_000).history, asOf: asOf)
        #expect(isClose(small.value, 0.5) && isClose(large.value, 0.5))
        #expect(small.next == .balance(minor: 50_000, to: .customer))
        let transfer = try #require(
            Equity(rewards: .init(us: 900, customer: 100), contributions: .init(us: 400, customer: 600)).transferToCustomer)
        let after = Equity(
            rewards: .init(us: 900 - transfer, customer: 100 + transfer), contributions: .init(us: 400, customer: 600))
        #expect(isClose(after.gap, 0))
    }

    @Test("what the two agreed comes before proportion; a side that put nothing in makes no finding")
    func agreed() {
        let history = shares(500, 500, 400, 600).history
        #expect(isClose(Equity.assess(history, asOf: asOf).value, 0.1))
        #expect(isClose(Equity.assess(history, rule: .agreed(ourShare: 0.5), asOf: asOf).value, 0))
        #expect(Equity.assess(shares(500, 500, 400, 0).history, asOf: asOf).state == .unknown)
    }

    private func decision(_ chosen: String, _ options: [(String, Int64, Int64)]) -> Event {
        .decided(
            DecisionMade(
                situation: "salah ukuran", options: options.map { .init(name: $0, costUs: $1, costCustomer: $2) },
                chosen: chosen))
    }

    @Test("a dominated option more changes nothing; the worst avoidable cost names its precedent")
    func jointCost() throws {
        var diary = Diary()
        var more = Diary()
        let options: [(String, Int64, Int64)] = [("tukar", 40, 0), ("tolak", 0, 90)]
        let made = diary.add(.us, "2026-10-01 09:00", decision("tolak", options))
        more.add(.us, "2026-10-01 09:00", decision("tolak", options + [("biarkan", 100, 100)]))
        let one = JointCost.assess(diary.history.decisions, asOf: asOf)
        let other = JointCost.assess(more.history.decisions, asOf: asOf)
        #expect(one.map(\.value) == other.map(\.value))
        #expect(one[.avoidableCost]?.value == 50 && one[.avoidableCost]?.entries == [made])
        #expect(one[.oneSided]?.outcomes == [true] && one[.bestForBoth]?.outcomes == [false])
        #expect(one[.bestForBoth]?.next == .revisePrecedent(situation: "salah ukuran"))
    }

    @Test("relabelling the decisions changes nothing; opposite ones ask for a precedent")
    func consistency() throws {
        func business(_ names: [String]) -> BusinessHistory {
            var diary = Diary()
            for (index, name) in names.enumerated() {
                let at = Telling.at("2026-10-01 09:00").adding(.days(index))
                diary.add(.us, at: at, .decided(DecisionMade(situation: index % 2 == 0 ? "telat" : "bocor", chosen: name)))
            }
            return diary.business
        }
        let names = ["ganti", "ganti", "maaf", "ganti", "ganti", "maaf", "maaf", "ganti"]
        let other = names.map { $0 == "ganti" ? "x" : "y" }
        let finding = try #require(Consistency().assess(business(names), asOf: asOf)[.consistency])
        let relabelled = try #require(Consistency().assess(business(other), asOf: asOf)[.consistency])
        #expect(finding.value == relabelled.value && finding.interval == relabelled.interval)
        #expect(finding.entries.count == 8 && finding.state == .enough)
        #expect(finding.next == .agreeOnPrecedent(situation: "telat"))
        #expect(Consistency().assess(business(["ganti", "ganti", "ganti"]), asOf: asOf)[.consistency]?.state == .unknown)
    }

    @Test("exceptions, single cases, precedents and outcomes stand beside it")
    func besideConsistency() throws {
        var diary = Diary()
        diary.add(.us, "2026-09-01 09:00", .precedentSet(Precedent(text: "ganti", situation: "telat")))
        var made: [EntryID] = []
        for day in 1...4 {
            made.append(
                diary.add(
                    .us, "2026-10-0\(day) 09:00",
                    .decided(
                        DecisionMade(
                            situation: day == 4 ? "hilang" : "telat", chosen: "ganti", exception: day == 3 ? "tamu" : nil))))
        }
        for (index, sign) in [Sign.good, .good, .bad].enumerated() {
            diary.add(
                .customer, "2026-10-1\(index) 09:00", .decisionTurnedOut(DecisionOutcome(sign: sign)), refersTo: made[index])
        }
        let findings = Consistency().assess(diary.business, asOf: asOf)
        #expect(findings[.precedentKnown]?.outcomes == [true, true, true, false])
        #expect(findings[.exceptions]?.outcomes == [false, false, true, false])
        #expect(findings[.singleCases]?.outcomes == [false, false, false, true])
        #expect(findings[.sameResults]?.effectiveEvidence == 3)
    }
}
