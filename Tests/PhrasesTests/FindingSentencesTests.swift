import Measures
import Phrases
import Testing
import Vocabulary

/// Every finding, in both languages, from unknown to enough.
@Suite("Findings in words") struct FindingSentencesTests {
    private let indonesian = Samples.indonesian
    private let english = Samples.english

    private func finding(
        _ measure: MeasureName, _ value: Double?, _ state: Finding.State, interval: ClosedRange<Double>? = nil,
        outcomes: [Bool?] = [true, true, false], next: NextAct? = nil, prior: Finding.Prior? = nil
    ) -> Finding {
        Finding(
            measure: measure.rawValue, value: value, interval: interval ?? value.map { $0...$0 + 1 }, effectiveEvidence: 2,
            prior: prior, state: state, direction: .neither,
            evidence: outcomes.enumerated().map { .init(entry: EntryID(Int64($0 + 1)), weight: 1, outcome: $1) }, next: next)
    }

    @Test("every figure, unknown, thin and enough, in both languages", arguments: MeasureName.allCases)
    func everyFigure(_ measure: MeasureName) {
        for state in [Finding.State.unknown, .thin, .enough] {
            for value in [nil, -4, -0.4, 0, 0.4, 1, 3, 12.5, 1e12] as [Double?] {
                let finding = finding(measure, value, state)
                expectBoth { $0.line(finding).label }
                expectBoth { $0.line(finding).short }
                expectBoth { $0.line(finding).sentence }
                if english.line(finding).range != nil { expectBoth { $0.line(finding).range ?? "" } }
                #expect(indonesian.line(finding).sentence.hasSuffix("."))
                #expect((state == .unknown) == (indonesian.line(finding).short == "belum tahu"))
            }
        }
    }

    @Test("a figure that is known says its own thing, not only that it is known", arguments: MeasureName.allCases)
    func ownWords(_ measure: MeasureName) {
        let line = indonesian.line(finding(measure, 0.4, .enough))
        #expect(line.sentence != "Belum tahu." && !line.sentence.hasPrefix("Data masih sedikit"))
        #expect(line.label != measure.rawValue)
    }

    @Test("no two figures have the same name")
    func labels() {
        for phrases in [indonesian, english] {
            #expect(Set(MeasureName.allCases.map { phrases.label($0) }).count == MeasureName.allCases.count)
        }
    }

    @Test("every next act", arguments: NextAct.examples)
    func acts(_ act: NextAct) {
        expectBoth { $0.act(act) }
        #expect(indonesian.act(act) != "Lihat catatannya.")
    }

    @Test("the next act stands with the finding, and an unknown one asks nothing")
    func next() {
        let act = NextAct.keepOrMovePromise(EntryID(1))
        #expect(
            indonesian.line(finding(.promiseKeeping, 0.8, .enough, next: act)).next
                == "Tepati janjinya, atau minta waktu lagi sebelum lewat.")
        #expect(indonesian.line(finding(.promiseKeeping, nil, .unknown, next: act)).next == nil)
        let balance = NextAct.balance(minor: 50_000_00, to: .customer)
        #expect(english.act(balance) == "Offer the customer Rp50,000, so that it is fair to both.")
    }

    @Test("what is assumed is marked where it stands")
    func assumed() {
        let assumed = Finding.Prior(mean: 0.5, strength: 6, isAssumed: true)
        let own = Finding.Prior(mean: 0.5, strength: 6)
        #expect(indonesian.line(finding(.heard, 0.5, .enough, prior: assumed)).basis == "perkiraan, belum dari data toko ini")
        #expect(indonesian.line(finding(.heard, 0.5, .enough, prior: own)).basis == nil)
    }

    @Test("a count people can check")
    func counts() {
        #expect(indonesian.line(finding(.heard, 0.6, .enough)).sentence == "2 dari 3 usul sudah ditanggapi.")
        #expect(english.line(finding(.realChoices, 0.6, .enough)).short == "2 of 3")
        let silent = indonesian.line(finding(.silentAboutConduct, 10, .thin, interval: 3...59, outcomes: [nil, nil]))
        #expect(silent.sentence == "2 keluhan; yang kecewa kira-kira 10 orang.")
        #expect(silent.range == "kira-kira 3 sampai 59 orang")
        #expect(indonesian.line(finding(.stage, 3, .enough)).short == "akrab")
        #expect(
            english.line(finding(.velocity, -1, .enough, interval: -2 ... -0.1, outcomes: [false, false, true])).sentence
                == "1 time in the last 90 days, 2 times in the 90 days before: less often.")
        #expect(indonesian.line(finding(.untilOptOut, 0, .enough)).short == "langsung")
        #expect(
            indonesian.line(finding(.timeToSettle, 30, .enough)).sentence
                == "Keluhan biasanya beres dalam 30 jam, dari 3 catatan.")
        #expect(indonesian.line(finding(.hierarchy, nil, .thin)).sentence == "Data masih sedikit; lihat catatannya.")
        #expect(english.line(finding(.avoidableCost, 50_000_00, .enough)).short == "Rp50,000 could be saved")
        #expect(
            english.line(finding(.comingsAfterCare, 1.4, .enough, interval: 1.1...2)).sentence
                == "After a kindness there is usually this: people come more often (3 times; not necessarily because of it).")
    }

    private func expectBoth(_ say: (Phrasebook) -> String, sourceLocation: SourceLocation = #_sourceLocation) {
        Saying.expectBoth(say, sourceLocation: sourceLocation)
    }
}

extension NextAct {
    static let examples: [NextAct] =
        [
            .answer(EntryID(1)), .answerIdea(EntryID(1)), .askInstead, .writeFirst, .keepOrMovePromise(EntryID(1)),
            .agreeOnPrecedent(situation: "telat"), .revisePrecedent(situation: "telat"), .giveBack, .acceptWithThanks,
            .balance(minor: 1_000, to: .us), .balance(minor: 1_000, to: .customer), .repairHarm(EntryID(1)),
            .respectNo(EntryID(1)), .offerRealChoice, .giveWayNow, .reviewPressure(EntryID(1)), .tellRisk(EntryID(1)),
            .askVerdict(EntryID(1)), .askWhetherContent(people: 5), .getInTouch, .endWell(EntryID(1)),
            .useWhatWeKnow(EntryID(1)), .askFact(key: "alergi"), .lookBeforeAsking(key: "alergi"), .checkGuesses,
            .askMorePeople, .answerMention(EntryID(1)), .thankReferrer(nil), .rethinkReward, .protectLoyalty,
            .askWhyTheyLeave, .askBack(from: "Wati", to: "Andi"),
        ] + ComplaintStep.Kind.allCases.map { .complaintStep(EntryID(1), $0) } + ServiceGiven.Form.allCases.map { .tryForm($0) }
}
