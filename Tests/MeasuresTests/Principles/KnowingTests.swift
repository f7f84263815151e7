import Chances
import Measures
import Testing
import Vocabulary

@Suite("Knowing them, each in their own way") struct KnowingTests {
    private let asOf = Telling.at("2026-11-19 12:00")

    private func fact(_ key: String, _ value: String = "x") -> Event {
        .learnt(FactLearnt(key: key, value: value, source: .said, confidence: 1))
    }

    @Test("always saying one half scores exactly a quarter")
    func coin() {
        let guesses = (0..<7).map { Calibration.Prediction(predicted: 0.5, happened: $0 % 3 == 0) }
        #expect(Calibration(guesses).brier == 0.25)
    }

    @Test("only what the next service needs counts, as fresh as it is")
    func coverage() {
        var diary = Diary()
        let fresh = diary.add(.customer, at: asOf, fact("alamat"))
        let old = diary.add(.customer, at: asOf.subtracting(.days(365)), fact("ukuran"))
        diary.add(.customer, at: asOf, fact("nama kucing"))
        let finding = Knowing(needed: ["alamat", "ukuran", "alergi"]).assess(diary.history, asOf: asOf)[.coverage]
        #expect(isClose(finding?.value, 0.5) && finding?.entries == [fresh, old])
        #expect(finding?.next == .askFact(key: "alergi"))
        #expect(Knowing().assess(diary.history, asOf: asOf)[.coverage]?.state == .unknown)
    }

    @Test("asked again is asked although we knew")
    func askedAgain() {
        var diary = Diary()
        let first = diary.add(.us, "2026-09-01 09:00", .asked(QuestionAsked(key: "ukuran")))
        diary.add(.customer, "2026-09-01 09:10", fact("Ukuran", "M"))
        let again = diary.add(.us, "2026-09-03 09:00", .asked(QuestionAsked(key: "ukuran")))
        let finding = Knowing().assess(diary.history, asOf: asOf)[.askedAgain]
        #expect(finding?.entries == [first, again] && finding?.outcomes == [false, true])
        #expect(finding?.next == .lookBeforeAsking(key: "ukuran"))
    }

    @Test("guesses worse than a coin ask to be looked at")
    func guesses() {
        var diary = Diary()
        for day in 1...9 {
            diary.add(
                .us, "2026-09-0\(day) 09:00", .beliefChecked(BeliefCheck(key: "suka", isRight: false, confidence: 0.9)))
        }
        let finding = Knowing().assess(diary.history, asOf: asOf)[.guesses]
        #expect(isClose(finding?.value, 0.81) && finding?.state == .thin && finding?.next == .checkGuesses)
    }

    private func act(_ index: Int, _ prefers: String, _ did: String) -> Personalisation.Act {
        Personalisation.Act(
            entry: EntryID(Int64(index + 1)), at: asOf.subtracting(.days(index)), prefers: prefers, did: did)
    }

    @Test("acts dealt at random match no better than luck")
    func shuffled() throws {
        var numbers = Chance(seed: 5)
        let ways = ["wa", "telepon", "datang"]
        var lifts: [Double] = []
        for _ in 0..<60 {
            let prefers = (0..<120).map { _ in ways[numbers.below(3)] }
            let did = prefers.shuffled(using: &numbers)
            lifts.append(try #require(Personalisation.Match(prefers.indices.map { act($0, prefers[$0], did[$0]) }).lift))
        }
        #expect(abs(lifts.reduce(0, +) / 60) < 0.02)
        #expect(lifts.allSatisfy { abs($0) < 0.35 })
    }

    @Test("only what was known before the act is a preference; the door is told from the chat")
    func acts() {
        var diary = Diary()
        diary.add(.us, "2026-09-01 09:00", .message(Message(text: "halo")), channel: .whatsapp)
        diary.add(.customer, "2026-09-02 09:00", fact("kanal", "telepon"))
        let wrong = diary.add(.us, "2026-09-03 09:00", .message(Message(text: "halo")), channel: .whatsapp)
        let right = diary.add(.us, "2026-09-04 09:00", .message(Message(text: "panggilan")), channel: .phone)
        let acts = Personalisation.acts(in: diary.history)
        #expect(acts.map(\.entry) == [wrong, right])
        let finding = Personalisation.assess(acts, asOf: asOf)
        #expect(finding.outcomes == [false, true] && finding.next == .useWhatWeKnow(wrong))
    }

    @Test("ten acts with two preferences have an interval around the value")
    func interval() throws {
        let acts = (0..<24).map {
            act($0, $0 % 2 == 0 ? "wa" : "telepon", $0 % 6 == 0 ? "telepon" : $0 % 2 == 0 ? "wa" : "telepon")
        }
        let finding = Personalisation.assess(acts, asOf: asOf)
        let value = try #require(finding.value)
        #expect(finding.state == .enough && finding.interval?.contains(value) == true)
        #expect(Personalisation.assess(acts, asOf: asOf) == finding)
    }
}
