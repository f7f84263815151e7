import Chances
import Measures
import Testing
import Vocabulary

@Suite("Care and recovery") struct CareTests {
    private let asOf = Telling.at("2026-11-19 12:00")

    @Test("a risk they reported first can only lower the share we told first")
    func risks() throws {
        var diary = Diary()
        let told = diary.add(.us, "2026-09-01 09:00", .riskNoticed(Risk(text: "ukuran keliru")))
        diary.add(.us, "2026-09-01 15:00", .riskTold, refersTo: told)
        let before = try #require(ProactiveCare().assess(diary.history, asOf: asOf)[.toldFirst]?.value)
        diary.add(.customer, "2026-10-01 09:00", .riskNoticed(Risk(text: "tagihan dobel")))
        let after = try #require(ProactiveCare().assess(diary.history, asOf: asOf)[.toldFirst]?.value)
        #expect(after < before)
    }

    @Test("known and untold: censored in the delay, pending in the share, and the next act")
    func untold() {
        var diary = Diary()
        let told = diary.add(.us, "2026-09-01 09:00", .riskNoticed(Risk(text: "a")))
        diary.add(.us, "2026-09-01 15:00", .riskTold, refersTo: told)
        let untold = diary.add(.us, "2026-11-18 12:00", .riskNoticed(Risk(text: "alergi kacang")))
        let findings = ProactiveCare().assess(diary.history, asOf: asOf)
        #expect(findings[.toldFirst]?.entries == [told])
        #expect(findings[.timeToTell]?.outcomes == [true, false])
        #expect(findings[.timeToTell]?.next == .tellRisk(untold))
    }

    @Test("kindness with an offer inside counts for nothing")
    func care() {
        var diary = Diary()
        let kind = diary.add(.us, "2026-05-01 09:00", .cared("tanya kabar anak"))
        diary.add(.us, "2026-08-01 09:00", .cared("selamat ulang tahun"))
        diary.add(.us, "2026-08-01 09:05", .offered(Offer(options: ["diskon ulang tahun"])))
        #expect(ProactiveCare.care(in: diary.history, asOf: asOf).acts == [kind])
    }

    @Test("honesty: our mistake told by us, and one they found")
    func honesty() {
        var diary = Diary()
        let told = diary.add(.us, "2026-08-01 09:00", .riskNoticed(Risk(text: "salah kirim", topic: "kesalahan kita")))
        diary.add(.us, "2026-08-01 10:00", .riskTold, refersTo: told)
        let found = diary.add(.customer, "2026-10-15 09:00", .complained(ComplaintMade(text: "kurang dua kotak")))
        let finding = ProactiveCare().assess(diary.history, asOf: asOf)[.honesty]
        #expect(finding?.entries == [told, found] && finding?.outcomes == [true, false])
    }

    private func complain(
        _ diary: inout Diary, _ day: String, _ steps: [(String, ComplaintStep.Kind)], _ verdict: (String, Bool)?
    )
        -> EntryID
    {
        let complaint = diary.add(.customer, day, .complained(ComplaintMade(text: "bocor", topic: day)))
        for (at, kind) in steps { diary.add(.us, at, .complaintStep(ComplaintStep(kind: kind, text: "")), refersTo: complaint) }
        if let verdict {
            diary.add(.customer, verdict.0, .complaintVerdict(ComplaintVerdict(accepted: verdict.1)), refersTo: complaint)
        }
        return complaint
    }

    @Test("only the customer's verdict closes; what has none stays censored")
    func recovery() throws {
        var diary = Diary()
        let settled = complain(
            &diary, "2026-09-01 09:00",
            [("2026-09-01 12:00", .explain), ("2026-09-01 12:05", .apologise), ("2026-09-02 09:00", .solve)],
            ("2026-09-03 09:00", true))
        let open = complain(
            &diary, "2026-10-01 09:00", [("2026-10-01 12:00", .acknowledge), ("2026-10-02 12:00", .solve)], nil)
        let findings = Recovery().assess(diary.history.complaints, asOf: asOf)
        #expect(findings[.complaintsAccepted]?.entries == [settled] && findings[.complaintsAccepted]?.outcomes == [true])
        #expect(findings[.explainedAndApologised]?.outcomes == [true] && findings[.smoothRecovery]?.outcomes == [true])
        #expect(findings[.timeToSettle]?.entries == [settled, open] && findings[.timeToSettle]?.outcomes == [true, false])
        #expect(findings[.complaintsAccepted]?.next == .complaintStep(open, .explain))
    }

    @Test("a reopening takes the verdict back, and nothing after the moment asked about counts")
    func reopened() {
        var diary = Diary()
        let complaint = complain(&diary, "2026-09-01 09:00", [("2026-09-02 09:00", .solve)], ("2026-09-03 09:00", true))
        diary.add(.customer, "2026-10-01 09:00", .complaintStep(ComplaintStep(kind: .reopen, text: "")), refersTo: complaint)
        let then = Recovery().assess(diary.history.complaints, asOf: Telling.at("2026-09-15"))
        let now = Recovery().assess(diary.history.complaints, asOf: asOf)
        #expect(then[.complaintsAccepted]?.outcomes == [true] && then[.reopened]?.outcomes == [false])
        #expect(now[.complaintsAccepted]?.state == .unknown)
    }

    @Test("simulated complaints: the interval covers the true share about 95 times in 100")
    func simulated() {
        var numbers = Chance(seed: 11)
        var covered = 0
        for round in 0..<400 {
            let truth = 0.5 + 0.4 * numbers.fraction()
            let complaints = (0..<30).map { index in
                ComplaintTrace(
                    complaint: ComplaintID(Int64(index + 1)), entry: EntryID(Int64(round * 100 + index + 1)),
                    at: asOf.subtracting(.days(index + 2)),
                    verdicts: [
                        .init(at: asOf, accepted: numbers.fraction() < truth)
                    ])
            }
            let interval = Recovery().assess(complaints, asOf: asOf)[.complaintsAccepted]?.interval
            if interval?.contains(truth) == true { covered += 1 }
        }
        #expect((364...396).contains(covered))
    }

    @Test("no complaint: none estimated, and an upper end above none")
    func silent() {
        let silent = Silent(complaints: 0, prior: Silent.aboutConduct)
        #expect(silent.expectedTotal == 0 && silent.totalRange90 == 0...23)
        #expect(Silent(complaints: 2, prior: Silent.aboutConduct).totalRange90 == 3...59)
    }

    @Test("complaints stand for more people than spoke; asking makes the chance to speak our own")
    func silentBusiness() throws {
        var diary = Diary()
        let spoken = diary.add(.customer, "2026-10-01 09:00", .complained(ComplaintMade(text: "dibentak")))
        let before = try #require(Silent.assess(diary.business, asOf: asOf)[.silentAboutConduct])
        #expect(before.entries == [spoken] && before.state == .thin && before.next == .askWhetherContent(people: 5))
        for day in 1...6 {
            diary.add(
                .customer, "2026-10-1\(day) 09:00",
                .surveyAnswered(SurveyAnswer(text: day < 3 ? "ya" : "tidak", wave: "2026", question: "voiced")))
        }
        let after = try #require(Silent.assess(diary.business, asOf: asOf)[.silentAboutConduct])
        #expect(after.state == .enough && (after.value ?? 0) < (before.value ?? 0))
        #expect(isClose(after.value, 26 / 5.5))
    }

    @Test("gone without a word: not seen since a disappointment, and probably gone")
    func exit() {
        var diary = Diary()
        diary.add(.customer, "2026-06-01 09:00", .ordered(OrderPlaced(number: nil, total: nil, lines: [])))
        let reason = diary.add(.customer, "2026-06-02 09:00", .complained(ComplaintMade(text: "basi")))
        let gone = Silent.assessExit(diary.history, chanceAlive: 0.1, asOf: asOf)
        #expect(gone.entries == [reason] && gone.next == .getInTouch && isClose(gone.value, 0.9))
        #expect(Silent.assessExit(diary.history, chanceAlive: 0.6, asOf: asOf).next == nil)
        #expect(Silent.assessExit(diary.history, chanceAlive: nil, asOf: asOf).state == .unknown)
    }
}
