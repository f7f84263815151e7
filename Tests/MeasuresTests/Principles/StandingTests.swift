import Chances
import Measures
import Testing
import Vocabulary

@Suite("Among people: name, word of mouth, loyalty") struct StandingTests {
    private let asOf = Telling.at("2026-11-19 12:00")

    @Test("the newest wave counts; people outside the market do not; two waves make a change")
    func awareness() throws {
        var diary = Diary()
        func ask(_ wave: String, _ month: String, _ yes: Int, of asked: Int) {
            for person in 0..<asked {
                diary.add(
                    .other, "2026-\(month)-01 09:00",
                    .surveyAnswered(
                        SurveyAnswer(text: person < yes ? "ya" : "tidak", wave: wave, question: "unaided", isInMarket: true)))
            }
        }
        ask("Mei", "05", 48, of: 80)
        ask("Oktober", "10", 56, of: 70)
        diary.add(
            .other, "2026-10-02 09:00",
            .surveyAnswered(SurveyAnswer(text: "ya", wave: "Oktober", question: "unaided", isInMarket: false)))
        let findings = Awareness().assess(diary.business, asOf: asOf)
        #expect(isClose(findings[.awareness]?.value, 0.8) && findings[.awareness]?.evidence.count == 70)
        #expect(isClose(findings[.awarenessChange]?.value, 0.2))
        #expect(isClose(findings[.awarenessChange]?.interval?.lowerBound, 0.0524, 1e-4))
        #expect(findings[.liking]?.state == .unknown && findings[.topOfMind]?.state == .unknown)
    }

    private func mention(_ sign: Sign, isPublic: Bool = true, isTrue: Bool? = nil) -> Event {
        .mentioned(Mention(isPublic: isPublic, sign: sign, isTrue: isTrue))
    }

    @Test("the order of mentions does not matter; a bad one with a settled case is settled")
    func credibility() throws {
        var diary = Diary()
        let complaint = diary.add(.customer, "2026-09-01 09:00", .complained(ComplaintMade(text: "basi")))
        diary.add(.customer, "2026-09-03 09:00", .complaintVerdict(ComplaintVerdict(accepted: true)), refersTo: complaint)
        let settled = diary.add(.customer, "2026-09-02 09:00", mention(.bad), refersTo: complaint)
        let open = diary.add(.other, "2026-09-02 09:00", mention(.bad))
        diary.add(.us, "2026-09-02 11:00", mention(.good), refersTo: open)
        diary.add(.other, "2026-09-02 09:00", mention(.good))
        diary.add(.us, "2026-09-05 09:00", mention(.good, isTrue: true))
        let findings = Credibility().assess(diary.business, asOf: asOf)
        #expect(
            findings[.mentionsSettled]?.entries == [settled, open] && findings[.mentionsSettled]?.outcomes == [true, false])
        #expect(findings[.timeToAnswerMentions]?.outcomes == [false, true])
        #expect(findings[.claimsTrue]?.outcomes == [true])
        var reversed = Diary()
        for sign in [Sign.good, .bad, .bad] { reversed.add(.other, "2026-09-02 09:00", mention(sign)) }
        let wanted = try #require(findings[.negativeMentions]?.value)
        #expect(isClose(Credibility().assess(reversed.business, asOf: asOf)[.negativeMentions]?.value, wanted))
    }

    @Test("a star of n and a chain of five")
    func chains() {
        for n in 2...9 {
            let star = Chain((1..<n).map { (from: 0, to: $0) })
            #expect(isClose(star.averageDistance, 2 * Double(n - 1) / Double(n)))
        }
        #expect(Chain((0..<4).map { (from: $0, to: $0 + 1) }).averageDistance == 2)
        #expect(Chain([(from: 1, to: 1)]).averageDistance == nil)
    }

    private func referral(_ to: Int64?, rewarded: Bool? = nil, accepted: Bool? = nil) -> Event {
        .referred(Referral(to: "teman", customer: to.map { CustomerID($0) }, isRewarded: rewarded, isAccepted: accepted))
    }

    @Test("who brought whom; bringing oneself does not count")
    func referrals() throws {
        var ratna = Diary(CustomerID(7))
        let first = ratna.add(.customer, "2026-10-01 09:00", referral(8, accepted: true))
        ratna.add(.customer, "2026-10-02 09:00", referral(7, accepted: true))
        var budi = Diary(CustomerID(8))
        budi.add(.customer, "2026-10-20 09:00", referral(9, accepted: false))
        var business = BusinessHistory()
        business.gather(ratna.history)
        business.gather(budi.history)
        let findings = WordOfMouth().assess(business, asOf: asOf)
        #expect(findings[.referralsAccepted]?.outcomes == [true, false])
        #expect(isClose(findings[.referrersBegetting]?.value, 0.5))
        #expect(isClose(findings[.referralDistance]?.value, 4 / 3))
        let own = WordOfMouth().assess(ratna.history, asOf: asOf)
        #expect(own.entries == [first] && own.next == .thankReferrer(nil))
    }

    @Test("since the reward fewer come by themselves: rethink it; equal counts give one half")
    func crowdingOut() throws {
        var diary = Diary()
        for day in stride(from: 300, to: 160, by: -10) { diary.add(.customer, at: asOf.subtracting(.days(day)), referral(nil)) }
        diary.add(.customer, at: asOf.subtracting(.days(150)), referral(nil, rewarded: true, accepted: false))
        diary.add(.customer, at: asOf.subtracting(.days(100)), referral(nil, rewarded: false, accepted: true))
        let findings = CrowdingOut().assess(diary.business, asOf: asOf)
        #expect(findings[.rateChange]?.next == .rethinkReward && (findings[.rateChange]?.value ?? 0) < 0)
        #expect(isClose(findings[.rewardedAcceptance]?.value, -1))
        let even = RateChange(
            prior: CrowdingOut.prior, before: GammaDistribution(shape: 12, exposure: 5),
            after: GammaDistribution(shape: 12, exposure: 5))
        #expect(isClose(even.chanceAfterLower, 0.5))
    }

    @Test("nothing changed: the alarm rings about five times in a hundred")
    func falseAlarms() {
        var numbers = Chance(seed: 17)
        func count() -> Double { Double((0..<120).count { _ in numbers.fraction() < 0.1 }) }
        let alarms = (0..<500).count { _ in
            RateChange(
                prior: CrowdingOut.prior, before: GammaDistribution(shape: count(), exposure: 12),
                after: GammaDistribution(shape: count(), exposure: 12)
            ).chanceAfterLower >= CrowdingOut.alarm
        }
        #expect((8...38).contains(alarms))
    }

    @Test("profit that eats what customers are worth asks to protect loyalty")
    func returnOnCustomer() {
        let draws = (0..<200).map { (start: 1000.0 + Double($0 % 20), end: 700.0 + Double($0 % 20)) }
        let finding = ReturnOnCustomer.assess(cashFlow: 150, equityDraws: draws, evidence: [EntryID(1)])
        #expect((finding.value ?? 0) < -0.1 && finding.next == .protectLoyalty && finding.needsCare)
        #expect(finding.interval?.contains(finding.value ?? 0) == true)
        #expect(ReturnOnCustomer.assess(cashFlow: 1, equityDraws: [(start: 0, end: 5)], evidence: []).state == .unknown)
        #expect(ReturnOnCustomer.backTest(predictedCash: (1...100).map(Double.init), realised: 50) == true)
        #expect(ReturnOnCustomer.backTest(predictedCash: (1...100).map(Double.init), realised: 500) == false)
    }

    @Test("a chain of orders is all one way, a ring is none; three people get no number")
    func flatness() throws {
        func links(_ names: [String], isRing: Bool) -> [FlatCollaboration.Link] {
            let chain = zip(names, names.dropFirst()).map { FlatCollaboration.Link(from: $0, to: $1) }
            return isRing ? chain + [FlatCollaboration.Link(from: names[names.count - 1], to: names[0])] : chain
        }
        let names = ["Sari", "Andi", "Wati", "Joko"]
        #expect(FlatCollaboration.hierarchy(informs: links(names, isRing: false)).value == 1)
        #expect(FlatCollaboration.hierarchy(informs: links(names, isRing: true)).value == 0)
        var diary = Diary()
        for (from, to) in [("Sari", "Andi"), ("Andi", "Wati")] {
            diary.add(.us, "2026-11-01 09:00", .staffExchanged(StaffExchange(from: from, to: to)))
        }
        let finding = try #require(FlatCollaboration().assess(diary.business, asOf: asOf)[.hierarchy])
        #expect(finding.value == nil && finding.state == .thin && finding.evidence.count == 2)
        #expect(finding.next == .askBack(from: "Wati", to: "Andi") || finding.next == .askBack(from: "Andi", to: "Sari"))
    }

    @Test("ideas answered in time, complaints settled alone, bad news to the owner")
    func collaboration() {
        var diary = Diary()
        let idea = diary.add(.us, "2026-09-01 09:00", .ideaGiven(Idea(text: "kotak lebih kuat", from: "Wati")))
        diary.add(.us, "2026-09-02 09:00", .ideaAnswered(IdeaAnswer(isAdopted: true)), refersTo: idea)
        let open = diary.add(.us, "2026-09-03 09:00", .ideaGiven(Idea(text: "jam buka", from: "Joko")))
        let complaint = diary.add(.customer, "2026-09-05 09:00", .complained(ComplaintMade(text: "basi")))
        diary.add(.us, "2026-09-05 12:00", .staffExchanged(StaffExchange(from: "Wati", to: "Bu Sari")), refersTo: complaint)
        diary.add(.customer, "2026-09-06 09:00", .complaintVerdict(ComplaintVerdict(accepted: true)), refersTo: complaint)
        let findings = FlatCollaboration(owner: "Bu Sari").assess(diary.business, asOf: asOf)
        #expect(findings[.staffIdeas]?.outcomes == [true, false] && findings[.staffIdeas]?.next == .answerIdea(open))
        #expect(findings[.firstContact]?.outcomes == [false])
        #expect(findings[.badNews]?.outcomes == [true] && isClose(findings[.badNews]?.value, 3 * 1.0))
    }

    @Test("loyalty: what a model foretells, staying when a rival was in play, orders without a reward, and why people leave")
    func loyalty() {
        var diary = Diary()
        let stayed = diary.add(.customer, "2026-05-01 09:00", .weighed(Rivalry(hasStayed: true)))
        let left = diary.add(.customer, "2026-06-01 09:00", .weighed(Rivalry(reason: .treatment, hasStayed: false)))
        let bought = diary.add(.customer, "2026-07-01 09:00", .ordered(OrderPlaced(number: nil, total: nil, lines: [])))
        diary.add(.customer, "2026-07-01 09:05", .rewardUsed(RewardUse(text: "poin")))
        let plain = diary.add(.customer, "2026-08-01 09:00", .ordered(OrderPlaced(number: nil, total: nil, lines: [])))
        let forecast = Loyalty.Forecast(chanceAlive: 0.3, expectedPurchases: 4.5)
        let findings = Loyalty().assess(diary.history, forecast: forecast, asOf: asOf, zone: .jakarta)
        #expect(findings[.stillWithUs]?.value == 0.3 && findings[.stillWithUs]?.next == .getInTouch)
        #expect(findings[.expectedPurchases]?.value == 4.5)
        #expect(
            findings[.staysWhenRivalled]?.entries == [stayed, left] && findings[.staysWhenRivalled]?.outcomes == [true, false])
        #expect(findings[.withoutReward]?.entries == [bought, plain] && findings[.withoutReward]?.outcomes == [false, true])
        let reasons = Loyalty.reasons(diary.history.rivalries, asOf: asOf)
        #expect(reasons.map(\.reason) == [.treatment])
        #expect(Loyalty().assess(diary.business, asOf: asOf)[.reasonsForLeaving]?.entries == [left])
    }

    @Test("coming again after a disappointment, the recovered and the others apart; absence is censored")
    func afterDisappointment() {
        var business = BusinessHistory()
        for person in 1...8 {
            var diary = Diary(CustomerID(Int64(person)))
            let complaint = diary.add(.customer, "2026-06-01 09:00", .complained(ComplaintMade(text: "")))
            if person % 2 == 0 {
                diary.add(
                    .customer, "2026-06-02 09:00", .complaintVerdict(ComplaintVerdict(accepted: true)), refersTo: complaint)
                diary.add(.customer, "2026-06-12 09:00", .visited(""))
            }
            business.gather(diary.history)
        }
        let findings = Loyalty().assess(business, asOf: asOf)
        #expect(findings[.afterRecovery]?.outcomes == [true, true, true, true])
        #expect(findings[.afterDisappointment]?.outcomes == [false, false, false, false])
        #expect(findings[.afterDisappointment]?.value == nil)
    }
}
