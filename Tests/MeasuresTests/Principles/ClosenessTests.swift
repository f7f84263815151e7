import Chances
import Measures
import Testing
import Vocabulary

@Suite("Closeness, memory and service") struct ClosenessTests {
    private let asOf = Telling.at("2026-11-19 12:00")
    private let closeness = Closeness(zone: .jakarta)

    private func order(_ diary: inout Diary, daysAgo: Int) {
        diary.add(.customer, at: asOf.subtracting(.days(daysAgo)), .ordered(OrderPlaced(number: nil, total: nil, lines: [])))
    }

    @Test("equal rates give one half; fewer lately is cooling")
    func velocity() throws {
        let even = RateChange(
            prior: Closeness.prior, before: GammaDistribution(shape: 6, exposure: 3),
            after: GammaDistribution(shape: 6, exposure: 3))
        #expect(isClose(even.chanceAfterLower, 0.5) && isClose(even.logRatio, 0))
        var diary = Diary()
        order(&diary, daysAgo: 200)
        for day in stride(from: 100, to: 178, by: 6) { order(&diary, daysAgo: day) }
        order(&diary, daysAgo: 20)
        let finding = try #require(closeness.assess(diary.history, asOf: asOf)[.velocity])
        #expect((finding.value ?? 0) < 0 && finding.needsCare && finding.next == .getInTouch)
        #expect(finding.interval?.contains(finding.value ?? 0) == true)
        #expect(finding.outcomes.count { $0 == false } == 13 && finding.outcomes.count { $0 == true } == 1)
    }

    @Test("the trigamma function", arguments: [(1.0, 1.6449340668482264), (0.5, 4.934802200544679), (10, 0.10516633568168575)])
    func trigammas(_ x: Double, _ wanted: Double) { #expect(isClose(trigamma(x), wanted, 1e-12)) }

    @Test("twenty messages of one day are one contact; machines make none")
    func contacts() throws {
        var diary = Diary()
        for minute in 10..<30 {
            diary.add(.customer, "2026-11-10 09:\(minute)", .message(Message(text: "a")), channel: .whatsapp)
        }
        diary.add(.customer, "2026-11-12 09:00", .message(Message(text: "b", isAutomatic: true)), channel: .whatsapp)
        diary.add(.customer, "2026-11-14 09:00", .visited(""))
        let findings = closeness.assess(diary.history, asOf: asOf)
        #expect(findings[.contacts]?.effectiveEvidence == 2)
        #expect(isClose(findings[.channels]?.value, 2) && isClose(findings[.diversity]?.value, 2))
    }

    @Test("from acquainted to friend, with the entries that say so")
    func stages() throws {
        var diary = Diary()
        func stage() -> Double? { closeness.assess(diary.history, asOf: asOf)[.stage]?.value }
        #expect(stage() == nil)
        diary.add(.customer, "2026-06-01 09:00", .visited(""))
        #expect(stage() == 1)
        for day in 2...4 { diary.add(.customer, "2026-06-0\(day) 09:00", .visited("")) }
        #expect(stage() == 2)
        for (day, side) in [(5, Side.us), (7, .us), (9, .customer), (11, .customer)] {
            diary.add(side, "2026-06-\(day < 10 ? "0" : "")\(day) 09:00", .message(Message(text: "halo")))
        }
        for key in ["alamat", "keluarga", "suka"] {
            diary.add(.customer, "2026-06-20 09:00", .learnt(FactLearnt(key: key, value: "x", source: .said, confidence: 1)))
        }
        #expect(stage() == 3)
        diary.add(.us, "2026-07-01 09:00", .gave(Gift(kind: .time, text: "antar")))
        diary.add(.customer, "2026-07-02 09:00", .gave(Gift(kind: .patience, text: "menunggu")))
        #expect(stage() == 3)
        let wedding = diary.add(.customer, "2026-07-03 09:00", .moment(Moment(kind: .wedding, text: "anak")))
        #expect(stage() == 4)
        #expect(closeness.assess(diary.history, asOf: asOf)[.stage]?.entries.last == wedding)
    }

    @Test("the strongest, the last and the mean; a bad peak without a good end is to be ended well")
    func memory() throws {
        var diary = Diary()
        func moment(_ at: String, _ sign: Sign, _ intensity: Int) -> EntryID {
            diary.add(.customer, at, .moment(Moment(kind: .other, text: "", sign: sign, intensity: intensity)))
        }
        _ = moment("2026-06-01 09:00", .good, 2)
        let peak = moment("2026-07-01 09:00", .bad, 5)
        let end = moment("2026-08-01 09:00", .bad, 1)
        let findings = Memory.assess(diary.history, asOf: asOf)
        #expect(findings[.memoryPeak]?.value == -5 && findings[.memoryPeak]?.entries == [peak])
        #expect(findings[.memoryEnd]?.value == -1 && findings[.memoryEnd]?.entries == [end])
        #expect(isClose(findings[.memoryMean]?.value, -4 / 3))
        #expect(findings[.memoryPeak]?.next == .endWell(peak))
        _ = moment("2026-09-01 09:00", .good, 4)
        #expect(Memory.assess(diary.history, asOf: asOf)[.memoryPeak]?.next == nil)
    }

    /// Placebo: people come at a steady rate, and the dates mean nothing.
    @Test("placebo dates give a ratio of about one; a real drop is seen")
    func lagged() throws {
        var numbers = Chance(seed: 3)
        var business = BusinessHistory()
        for person in 1...120 {
            var diary = Diary(CustomerID(Int64(person)))
            let isStung = person % 4 == 0
            let sting = asOf.subtracting(.days(120 + numbers.below(100)))
            for day in 0..<360 where numbers.fraction() < 0.05 {
                let at = asOf.subtracting(.days(360 - day))
                let staysAway = isStung && at > sting && numbers.fraction() < 0.6
                if !staysAway { diary.add(.customer, at: at, .visited("")) }
            }
            let placebo = asOf.subtracting(.days(120 + numbers.below(100)))
            if person % 4 == 1 { diary.add(.us, at: placebo, .cared("")) }
            if isStung { diary.add(.customer, at: sting, .complained(ComplaintMade(text: ""))) }
            business.gather(diary.history)
        }
        let nothing = LaggedEffect.assess(business, after: .caredFor, asOf: asOf)
        let sting = LaggedEffect.assess(business, after: .complained, asOf: asOf)
        #expect(nothing.state == .enough && nothing.interval?.contains(1) == true && abs((nothing.value ?? 0) - 1) < 0.3)
        #expect(sting.effectiveEvidence == 30 && (sting.interval?.upperBound ?? 9) < 1)
    }

    @Test("all seven alike gives seven; nothing gives nothing")
    func forms() {
        let all = Dictionary(uniqueKeysWithValues: ServiceGiven.Form.allCases.map { ($0, 3) })
        #expect(ServiceForms(all).effectiveForms == 7 && ServiceForms([:]).effectiveForms == nil)
    }

    private func serve(_ diary: inout Diary, _ at: String, _ service: ServiceGiven) -> EntryID {
        diary.add(.us, at, .served(service))
    }

    @Test("advice that an order followed within a day was selling, unless the need was known before")
    func relabelled() {
        var diary = Diary()
        let sold = serve(&diary, "2026-09-01 09:00", ServiceGiven(form: .advise))
        diary.add(.customer, "2026-09-01 15:00", .ordered(OrderPlaced(number: nil, total: nil, lines: [])))
        diary.add(
            .customer, "2026-09-10 09:00", .learnt(FactLearnt(key: "kebutuhan", value: "kue", source: .said, confidence: 1)))
        let advised = serve(&diary, "2026-09-20 09:00", ServiceGiven(form: .advise))
        diary.add(.customer, "2026-09-20 15:00", .ordered(OrderPlaced(number: nil, total: nil, lines: [])))
        let forms = ServiceForms.forms(in: diary.history, asOf: asOf)
        #expect(forms.map(\.service.entry) == [sold, advised] && forms.map(\.form) == [.sell, .advise])
    }

    @Test("depth is as deep as the journal confirms; only selling asks for another form")
    func depth() throws {
        #expect(ServiceForms.depth(ServiceGiven(form: .relate, depth: .being)) == .doing)
        #expect(ServiceForms.depth(ServiceGiven(form: .relate, depth: .being, isConfirmed: true)) == .being)
        #expect(ServiceForms.depth(ServiceGiven(form: .relate, depth: .doing)) == .knowing)
        var diary = Diary()
        for day in 1...6 { _ = serve(&diary, "2026-09-0\(day) 09:00", ServiceGiven(form: .sell)) }
        let findings = ServiceForms.assess(diary.history, asOf: asOf)
        #expect(findings[.serviceForms]?.value == 1 && findings[.serviceForms]?.next == .tryForm(.advise))
        #expect(findings[.serviceDepth]?.outcomes == Array(repeating: false, count: 6))
    }
}
