import Measures
import Testing
import Vocabulary

/// What holds for every figure there is.
@Suite("Every measure") struct EveryMeasureTests {
    private let asOf = Telling.at("2026-11-19 12:00")

    private func findings(_ history: History, asOf: Instant) -> [Finding] {
        let customer = CustomerMeasures(usual: BusinessUsual(asOf: asOf), zone: .jakarta)
        var business = BusinessHistory()
        business.gather(history)
        var others = [ReturnOnCustomer.assess(cashFlow: 1, equityDraws: [(start: 4, end: 5)], evidence: [])]
        others += BusinessMeasures(owner: "Bu Sari").assess(business, asOf: asOf)
        let forecast = Loyalty.Forecast(chanceAlive: 0.5, expectedPurchases: 2)
        var measures = customer
        measures.neededFacts = ["alamat", "alergi"]
        return measures.assess(history, forecast: forecast, asOf: asOf) + others
    }

    @Test("every figure of the list is taken, and of an empty journal nothing is known")
    func complete() {
        let found = findings(RandomLife(seed: 1, until: asOf, days: 300).history, asOf: asOf)
        #expect(Set(found.map(\.measure)) == Set(MeasureName.allCases.map(\.rawValue)))
        let customer = CustomerMeasures(usual: BusinessUsual(asOf: asOf), zone: .jakarta)
        let nothing =
            customer.assess(History(customer: Diary.ratna), asOf: asOf)
            + BusinessMeasures(owner: "Bu Sari").assess(BusinessHistory(), asOf: asOf)
        #expect(nothing.filter { $0.state != .unknown }.map(\.measure) == [])
        for finding in nothing {
            let saysNothing = finding.value == nil && finding.interval == nil && finding.next == nil
            #expect(saysNothing && finding.evidence.isEmpty && !finding.needsCare, "\(finding)")
        }
    }

    @Test("every number from M1 to M24 has its figure")
    func numbers() {
        #expect(Set(MeasureName.allCases.map(\.number)) == Set((1...24).map { "M\($0)" }))
    }

    @Test("nothing after the moment asked about has any influence", arguments: 1...6)
    func asOfOnly(_ seed: Int) {
        let life = RandomLife(seed: UInt64(seed), until: asOf, days: 300)
        let then = asOf.subtracting(.days(97))
        let cut = RandomLife(seed: UInt64(seed), until: asOf, days: 300, noneAfter: then)
        for (whole, known) in zip(findings(life.history, asOf: then), findings(cut.history, asOf: then)) {
            #expect(whole == known, "\(whole.measure)")
        }
    }

    @Test("a shift of the clock by whole weeks changes no number", arguments: 1...3)
    func timeShift(_ seed: Int) {
        let shift = Span.days(700)
        let life = RandomLife(seed: UInt64(seed), until: asOf, days: 400)
        let later = RandomLife(seed: UInt64(seed), until: asOf.adding(shift), days: 400)
        for (now, then) in zip(findings(life.history, asOf: asOf), findings(later.history, asOf: asOf.adding(shift))) {
            #expect(now.value == then.value && now.evidence == then.evidence && now.state == then.state, "\(now.measure)")
        }
    }

    @Test("a number comes with its interval around it, its evidence and its state", arguments: 1...6)
    func honest(_ seed: Int) {
        let found = findings(RandomLife(seed: UInt64(seed), until: asOf, days: 300).history, asOf: asOf)
        for finding in found {
            if finding.state == .unknown { #expect(finding.value == nil, "\(finding.measure)") }
            if let value = finding.value {
                #expect(value.isFinite, "\(finding.measure)")
                #expect(finding.state != .unknown, "\(finding.measure)")
                if let interval = finding.interval {
                    #expect(interval.lowerBound - 1e-9 <= value && value <= interval.upperBound + 1e-9, "\(finding.measure)")
                }
            }
            #expect(finding.evidence.allSatisfy { $0.weight >= 0 && $0.weight <= 1 }, "\(finding.measure)")
        }
        #expect(found == findings(RandomLife(seed: UInt64(seed), until: asOf, days: 300).history, asOf: asOf))
    }

    @Test("what people wrote stays in the journal")
    func wordless() {
        var diary = Diary()
        let secret = "rahasia Bu Ratna"
        diary.add(.customer, "2026-09-01 09:00", .suggested(Suggestion(text: secret)))
        diary.add(.customer, "2026-09-01 09:00", .mentioned(Mention(text: secret, isPublic: true, sign: .bad)))
        diary.add(.customer, "2026-09-01 09:00", .complained(ComplaintMade(text: secret)))
        diary.add(.us, "2026-09-01 09:00", .riskNoticed(Risk(text: secret)))
        diary.add(.us, "2026-09-01 09:00", .decided(DecisionMade(text: secret, situation: "a", chosen: "b")))
        diary.add(.customer, "2026-09-01 09:00", .message(Message(text: secret)))
        #expect(!"\(diary.history)".contains(secret) && diary.history.mentions.count == 1)
    }
}
