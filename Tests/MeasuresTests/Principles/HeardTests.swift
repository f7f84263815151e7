import Measures
import Testing
import Vocabulary

@Suite("Heard") struct HeardTests {
    private let asOf = Telling.at("2026-11-19 12:00")

    @Test("answered in time, refused with a reason, refused without one, never answered, still young")
    func outcomes() throws {
        var diary = Diary()
        let done = diary.add(.customer, "2026-09-01 09:00", .suggested(Suggestion(text: "tutupnya dilak")))
        diary.add(.us, "2026-09-03 09:00", .suggestionAnswered(SuggestionAnswer(outcome: .done)), refersTo: done)
        let explained = diary.add(.customer, "2026-09-02 09:00", .suggested(Suggestion(text: "buka Minggu")))
        diary.add(
            .us, "2026-09-04 09:00", .suggestionAnswered(SuggestionAnswer(text: "Minggu ibadah", outcome: .declined)),
            refersTo: explained)
        let bare = diary.add(.customer, "2026-09-03 09:00", .suggested(Suggestion(text: "diskon")))
        diary.add(.us, "2026-09-04 10:00", .suggestionAnswered(SuggestionAnswer(outcome: .declined)), refersTo: bare)
        let silence = diary.add(.customer, "2026-09-05 09:00", .suggested(Suggestion(text: "porsi kecil")))
        let young = diary.add(.customer, "2026-11-18 09:00", .suggested(Suggestion(text: "sambal terpisah")))
        let finding = Heard().assess(diary.history, asOf: asOf)
        #expect(finding.entries == [done, explained, bare, silence])
        #expect(finding.outcomes == [true, true, false, false])
        #expect(finding.state == .enough && finding.next == .answerIdea(silence))
        #expect(!finding.entries.contains(young))
    }

    @Test("what is pending does not change the posterior")
    func pending() {
        var diary = Diary()
        let idea = diary.add(.customer, "2026-11-01 09:00", .suggested(Suggestion(text: "a")))
        diary.add(.us, "2026-11-02 09:00", .suggestionAnswered(SuggestionAnswer(outcome: .planned)), refersTo: idea)
        let before = Heard().assess(diary.history, asOf: asOf)
        diary.add(.customer, "2026-11-18 09:00", .suggested(Suggestion(text: "b")))
        let after = Heard().assess(diary.history, asOf: asOf)
        #expect(after.value == before.value && after.interval == before.interval && after.evidence == before.evidence)
    }

    @Test("nobody suggested anything: nothing is known")
    func unknown() {
        let finding = Heard().assess(History(customer: Diary.ratna), asOf: asOf)
        #expect(finding.state == .unknown && finding.value == nil && finding.next == nil)
    }

    @Test("what we suggested is answered by them, not by us")
    func theirs() {
        var diary = Diary()
        let ours = diary.add(.us, "2026-09-01 09:00", .suggested(Suggestion(text: "pesan sehari sebelumnya")))
        diary.add(.us, "2026-09-02 09:00", .suggestionAnswered(SuggestionAnswer(outcome: .done)), refersTo: ours)
        #expect(Heard().assessTheirs(diary.history, asOf: asOf).outcomes == [false])
        diary.add(.customer, "2026-09-03 09:00", .suggestionAnswered(SuggestionAnswer(outcome: .planned)), refersTo: ours)
        #expect(Heard().assessTheirs(diary.history, asOf: asOf).outcomes == [true])
        #expect(Heard().assess(diary.history, asOf: asOf).state == .unknown)
    }
}
