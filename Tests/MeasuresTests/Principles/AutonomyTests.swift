import Measures
import Testing
import Vocabulary

@Suite("Their freedom") struct AutonomyTests {
    private let asOf = Telling.at("2026-11-19 12:00")

    @Test("even concessions give exactly one half; all by them ask us to give way")
    func concessions() {
        for count in [0, 1, 5, 400] {
            #expect(isClose(Concessions(byCustomer: count, byUs: count).chanceCustomerGivesMore, 0.5, 1e-12))
        }
        var diary = Diary()
        for day in 1...4 { diary.add(.customer, "2026-10-0\(day) 09:00", .conceded(Concession(text: "ongkir"))) }
        let finding = Concessions.assess(diary.history, asOf: asOf)
        #expect(finding.state == .enough && finding.next == .giveWayNow && finding.needsCare)
        #expect(finding.outcomes == [true, true, true, true])
    }

    private func advert(_ diary: inout Diary, _ at: String, _ channel: Channel = .whatsapp) -> EntryID {
        diary.add(.us, at, .message(Message(text: "promo", purpose: .marketing)), channel: channel)
    }

    @Test("a refused purpose is refused on that channel, until they agree again; service messages go on")
    func consent() throws {
        var diary = Diary()
        _ = advert(&diary, "2026-09-01 09:00")
        let refusal = diary.add(
            .customer, "2026-09-02 09:00", .consented(Consent(channel: .whatsapp, purpose: .marketing, isGranted: false)))
        let against = advert(&diary, "2026-09-03 09:00")
        _ = advert(&diary, "2026-09-03 10:00", .email)
        diary.add(.us, "2026-09-04 09:00", .message(Message(text: "sudah dikirim", purpose: .service)), channel: .whatsapp)
        diary.add(.customer, "2026-10-01 09:00", .consented(Consent(channel: nil, purpose: .marketing, isGranted: true)))
        _ = advert(&diary, "2026-10-02 09:00")
        let findings = Autonomy().assess(diary.history, asOf: asOf)
        #expect(findings[.againstConsent]?.entries == [against])
        #expect(findings[.againstConsent]?.value == 1 && findings[.againstConsent]?.next == .respectNo(refusal))
        #expect(findings[.untilOptOut]?.value == 24)
    }

    @Test("nobody refused anything: nothing to say")
    func noConsent() {
        var diary = Diary()
        _ = advert(&diary, "2026-09-01 09:00")
        #expect(Autonomy().assess(diary.history, asOf: asOf)[.againstConsent]?.state == .unknown)
    }

    @Test("two real options and an easy no; an option nobody ever takes is none")
    func choices() {
        var diary = Diary()
        let real = diary.add(.us, "2026-09-01 09:00", .offered(Offer(options: ["kecil", "besar"], hasWayOut: true)))
        let single = diary.add(.us, "2026-09-02 09:00", .offered(Offer(options: ["besar"], hasWayOut: true)))
        let dummy = diary.add(.us, "2026-09-03 09:00", .offered(Offer(options: ["besar", "emas"], hasWayOut: true)))
        diary.add(.us, "2026-09-04 09:00", .offered(Offer(options: ["kecil", "besar"])))
        let finding = Autonomy(dummies: ["emas"]).assess(diary.history, asOf: asOf)[.realChoices]
        #expect(finding?.entries == [real, single, dummy] && finding?.outcomes == [true, false, false])
        #expect(finding?.next == .offerRealChoice)
    }

    @Test("five offers that nobody took make a dummy")
    func dummies() {
        var diary = Diary()
        for day in 1...5 {
            diary.add(.us, "2026-09-0\(day) 09:00", .offered(Offer(options: ["besar", "emas"])))
            diary.add(.customer, "2026-09-0\(day) 10:00", .chose(Choice(text: "besar")))
        }
        #expect(Autonomy.dummyOptions(diary.history.offers, diary.history.choices) == ["emas"])
    }

    @Test("a no is respected when nothing is offered for two weeks")
    func noes() {
        var diary = Diary()
        let nagged = diary.add(.customer, "2026-08-01 09:00", .chose(Choice(text: "", isNo: true)))
        diary.add(.us, "2026-08-05 09:00", .offered(Offer(options: ["lagi"])))
        let respected = diary.add(.customer, "2026-09-01 09:00", .chose(Choice(text: "", isNo: true)))
        diary.add(.customer, "2026-11-18 09:00", .chose(Choice(text: "", isNo: true)))
        let finding = Autonomy().assess(diary.history, asOf: asOf)[.noRespected]
        #expect(finding?.entries == [nagged, respected] && finding?.outcomes == [false, true])
    }

    @Test("decisions under pressure are to be looked at again")
    func pressure() {
        var diary = Diary()
        diary.add(.us, "2026-08-01 09:00", .decided(DecisionMade(situation: "a", chosen: "x", isUnderPressure: false)))
        let pressed = diary.add(
            .us, "2026-09-01 09:00", .decided(DecisionMade(situation: "a", chosen: "x", isUnderPressure: true)))
        let finding = Autonomy().assess(diary.history, asOf: asOf)[.underPressure]
        #expect(finding?.outcomes == [false, true] && finding?.next == .reviewPressure(pressed))
    }
}
