import Measures
import Testing
import Vocabulary

@Suite("Response time") struct ResponseTimeTests {
    private func waits(_ telling: Telling, _ asOf: String) -> [Wait] {
        ResponseTime.waits(in: telling.history, asOf: Telling.at(asOf))
    }

    @Test("an open wait is known only as far as the chat was read")
    func censored() {
        var telling = Telling()
        telling.says(.customer, "2026-11-19 09:14")
        telling.history.coveredUntil[Telling.chat] = Telling.at("2026-11-19 09:25")
        let wait = waits(telling, "2026-11-25 09:14")[0]
        #expect(wait.end == .stillWaiting)
        #expect(wait.ended == Telling.at("2026-11-19 09:25"))
        #expect(wait.readUntil == Telling.at("2026-11-19 09:25"))
    }

    @Test("nothing after the moment asked about counts")
    func asOf() {
        var telling = Telling()
        telling.says(.customer, "2026-11-19 09:14")
        telling.says(.us, "2026-11-19 10:14")
        telling.history.coveredUntil[Telling.chat] = Telling.at("2026-11-19 11:00")
        let wait = waits(telling, "2026-11-19 09:44")[0]
        #expect(wait.end == .stillWaiting)
        #expect(wait.hours == 0.5)
        #expect(waits(telling, "2026-11-19 10:14")[0].end == .answered)
    }

    @Test("a reply in another chat answers nobody here; a call noted by hand answers everywhere")
    func conversations() {
        var telling = Telling()
        telling.says(.customer, "2026-11-19 09:14")
        telling.says(.us, "2026-11-19 09:20", in: Telling.otherChat)
        #expect(waits(telling, "2026-11-19 12:00").map(\.end) == [.stillWaiting])
        telling.says(.us, "2026-11-19 09:30", in: nil)
        #expect(waits(telling, "2026-11-19 12:00").map(\.end) == [.answered])
    }

    @Test("needs no answer: it was no wait; answered elsewhere: it was one, of unknown length")
    func marks() {
        var telling = Telling()
        telling.says(.customer, "2026-11-19 09:14")
        telling.says(.us, "2026-11-19 09:20", kind: .needsNoAnswer)
        #expect(waits(telling, "2026-11-19 12:00").isEmpty)
        telling.says(.customer, "2026-11-20 09:14")
        telling.says(.us, "2026-11-20 15:00", kind: .answeredElsewhere)
        let wait = waits(telling, "2026-11-21 12:00")
        #expect(wait.map(\.end) == [.answeredElsewhere])
        #expect(wait[0].length == nil)
    }

    @Test("thanks open no wait, but belong to one that is open")
    func thanks() {
        var telling = Telling()
        telling.says(.customer, "2026-11-19 08:00", needsReply: false)
        let question = telling.says(.customer, "2026-11-19 09:14")
        let addition = telling.says(.customer, "2026-11-19 09:20", needsReply: false)
        let wait = waits(telling, "2026-11-19 12:00")
        #expect(wait.count == 1)
        #expect(wait[0].first == question && wait[0].last == addition && wait[0].messages == 2)
    }

    @Test("a question after weeks of silence begins anew, though the old one was never answered")
    func fresh() {
        var telling = Telling()
        telling.says(.customer, "2026-09-01 09:00")
        let question = telling.says(.customer, "2026-11-19 09:14")
        let wait = waits(telling, "2026-11-19 12:00")[0]
        #expect(wait.start == Telling.at("2026-09-01 09:00"))
        #expect(wait.freshStart == Telling.at("2026-11-19 09:14") && wait.freshFirst == question && wait.freshMessages == 1)
    }

    @Test("unknown stays unknown; few waits lean on the business; five make a median of their own")
    func states() {
        let measure = ResponseTime(businessRate: 0.5)
        var telling = Telling()
        let asOf = Telling.at("2026-11-19 12:00")
        #expect(measure.assess(telling.history, asOf: asOf).state == .unknown)
        #expect(measure.assess(telling.history, asOf: asOf).value == nil)
        for day in 10...13 {
            telling.says(.customer, "2026-11-\(day) 09:00")
            telling.says(.us, "2026-11-\(day) 10:00")
        }
        let thin = measure.assess(telling.history, asOf: asOf)
        #expect(thin.state == .thin)
        // Gamma(2 + 4, 4 + 4): half are answered within 8·(2^(1/6) − 1).
        #expect(abs((thin.value ?? 0) - 8 * 0.122462048309373) < 1e-9)
        telling.says(.customer, "2026-11-14 09:00")
        telling.says(.us, "2026-11-14 09:30")
        let enough = measure.assess(telling.history, asOf: asOf)
        #expect(enough.state == .enough && enough.value == 1)
        #expect(enough.interval?.contains(1) == true)
        #expect(enough.evidence.map(\.outcome) == [true, true, true, true, true])
        #expect(enough.evidence.first?.entry == telling.history.messages.first?.entry)
    }

    @Test("how long we wait for theirs: only what we ask opens a wait, and machines ask nothing")
    func theirs() {
        var diary = Diary()
        let asking = MessageTrace.Reading(asks: true)
        let asked = diary.add(.us, "2026-11-10 09:00", .message(Message(text: "ukuran?")), reading: asking)
        diary.add(.customer, "2026-11-10 12:00", .message(Message(text: "M")))
        diary.add(.us, "2026-11-11 09:00", .message(Message(text: "siap")))
        diary.add(.us, "2026-11-12 09:00", .message(Message(text: "puas?", isAutomatic: true)), reading: asking)
        let open = diary.add(.us, "2026-11-18 12:00", .message(Message(text: "warna?")), reading: asking)
        let finding = ResponseTime.assessTheirs(diary.history, asOf: Telling.at("2026-11-19 12:00"))
        #expect(finding.entries == [asked, open] && finding.outcomes == [true, false])
        #expect(finding.direction == .neither && finding.next == nil && finding.state == .thin)
    }

    @Test("a thread that was given up, one plainly over, one still open")
    func givenUp() {
        var telling = Telling()
        let lost = telling.says(.customer, "2026-09-01 09:00")
        telling.says(.customer, "2026-09-02 09:00", withdraws: true)
        let answered = telling.says(.customer, "2026-09-10 09:00")
        telling.says(.us, "2026-09-10 10:00")
        telling.says(.customer, "2026-11-19 09:00")
        let finding = ResponseTime.assessGivenUp(telling.history, asOf: Telling.at("2026-11-19 12:00"))
        #expect(finding.entries == [lost, answered] && finding.outcomes == [true, false])
        let later = ResponseTime.assessGivenUp(telling.history, asOf: Telling.at("2026-12-19 12:00"))
        #expect(later.outcomes == [true, false, true])
    }
}
