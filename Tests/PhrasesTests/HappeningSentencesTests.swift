import Phrases
import Testing
import Vocabulary

@Suite("What happened, in a line") struct HappeningSentencesTests {
    private static let events: [Event] = [
        .visited("ambil sendiri"), .visited(""), .rewardUsed(RewardUse(text: "10 cap", value: .rupiah(20_000))),
        .weighed(Rivalry(text: "lebih dekat", reason: .distance, to: "Depot Jaya")), .weighed(Rivalry(hasStayed: true)),
        .suggested(Suggestion(text: "antar sore")), .asked(QuestionAsked(text: "berapa?", key: "keluarga")),
        .beliefChecked(BeliefCheck(text: "dua", key: "kebutuhan", isRight: false)),
        .beliefChecked(BeliefCheck(text: "dua", key: "kebutuhan", isRight: true)),
        .surveyAnswered(SurveyAnswer(text: "Tirta", wave: "1", question: "Merek apa?")),
        .contributed(Gift(kind: .money, text: "ongkos", value: .rupiah(5_000))), .rewarded(Gift(kind: .money, text: "hemat")),
        .conceded(Concession(text: "menunggu")), .consented(Consent(purpose: .marketing, isGranted: false)),
        .consented(Consent(text: "lewat chat", purpose: .service, isGranted: true)),
        .consented(Consent(purpose: .care, isGranted: true)), .offered(Offer(text: "antar", options: ["mingguan", "bulanan"])),
        .chose(Choice(text: "mingguan")), .chose(Choice(text: "", isNo: true)), .campaigned(Campaign(text: "syukuran")),
        .exposed(Exposure(text: "teh")), .reacted(Reaction(isDisappointed: true)),
        .reacted(Reaction(text: "senang", isDisappointed: false)),
        .mentioned(Mention(text: "segar", isPublic: true, sign: .good)),
        .mentioned(Mention(text: "segar", isPublic: false, sign: .good)), .referred(Referral(to: "Pak Budi")),
        .tied(Tie(text: "satu gang", other: "Pak Budi", closeness: .close)),
        .decided(DecisionMade(text: "segera", situation: "terlambat", chosen: "ganti")),
        .precedentSet(Precedent(text: "ongkos kita", situation: "terlambat")),
        .endorsed(Endorsement(text: "Dina", situation: "terlambat")),
        .staffExchanged(StaffExchange(text: "lanjutkan", from: "Dina", to: "Rudi")), .ideaGiven(Idea(text: "ditandai")),
        .ideaGiven(Idea(text: "ditandai", from: "Rudi")), .ideaGiven(Idea(text: "rem aus", from: "Rudi", isAlarm: true)),
        .ideaAnswered(IdeaAnswer(isAdopted: true)),
        .ideaAnswered(IdeaAnswer(text: "nanti", isAdopted: false)),
        .priced(PricesAgreed(text: "nastar Rp45.000", list: PriceList(items: [.init(what: "nastar", eachMinor: 4_500_000)]))),
        .orderRewritten(OrderRewritten(text: "25 × nastar", value: .rupiah(1_250_000), lines: [])),
        .priced(PricesAgreed(text: "", list: PriceList())),
        .tagged(Tagging("reseller")), .untagged(Tagging("reseller")),
        .attached(Attached(text: "kue.jpg", size: 48_213)), .detached(Attached(text: "kue.jpg", size: 48_213)),
        .handed(Handing(text: "Bayu", to: StaffID(9))),
        .handed(Handing()), .colleagueMentioned(ColleagueMention(text: "Rini", colleague: StaffID(11))),
        .mentionRead(MentionRead()), .planned(PlanWritten(text: "Makan siang", kind: .event)),
        .planned(PlanWritten(text: "Makan siang", kind: .event, isGone: true)),
        .invited(Invited(text: "Makan siang", predicted: 0.25)),
        .invited(Invited(text: "Makan siang", predicted: 0, isKeptAside: true)),
        .grouped(GroupWritten(text: "Kantor", conditions: [])),
        .grouped(GroupWritten(text: "Kantor", conditions: [], isGone: true)),
        .traitWritten(TraitWritten(text: "petai", id: "food.petai", english: "stink beans", base: 0.2)),
        .traitWritten(TraitWritten(text: "petai", id: "food.petai", english: "stink beans", base: 0.2, isGone: true)),
        .proposalDropped(ProposalDropped(kind: "promise")),
        .readingCorrected(ReadingCorrected(intents: ["complaint", "later"], sentiment: "negative")),
        .message(Message(text: "lihat ini", forwardedFrom: "Bu Tuti")), .message(Message(text: "lihat ini", forwardedFrom: "")),
    ]

    private static var all: [Event] {
        events + SuggestionAnswer.Outcome.allCases.map { .suggestionAnswered(SuggestionAnswer(outcome: $0)) }
            + HeardOfUs.How.allCases.map { .heardOfUs(HeardOfUs(how: $0)) }
            + ServiceGiven.Form.allCases.map { .served(ServiceGiven(text: "dibantu", form: $0)) }
            + Sign.allCases.map { .decisionTurnedOut(DecisionOutcome(sign: $0)) }
    }

    private func line(_ event: Event, _ phrases: Phrasebook) -> String {
        let entry = Entry(
            id: EntryID(1), at: When(Samples.now), recordedAt: Samples.now, side: .customer, event: event)
        return phrases.happening(entry, customerName: "Bu Sari Dewi")
    }

    @Test("is said in both languages, each in its own words")
    func both() {
        for event in Self.all {
            let (indonesian, english) = (line(event, Samples.indonesian), line(event, Samples.english))
            #expect(indonesian != english, "\(event)")
            for text in [indonesian, english] {
                #expect(!text.isEmpty && !text.contains("  ") && !text.contains("Optional") && !text.hasSuffix(": "), "\(text)")
                #expect(
                    !text.split(whereSeparator: { !$0.isLetter }).contains { ["ia", "dia", "nil"].contains($0) }, "\(text)")
            }
        }
    }

    @Test("no kind of its own falls back to “a note”")
    func none() {
        for event in Self.all { #expect(line(event, Samples.english) != "A note", "\(event)") }
        let kinds = Set(Self.all.compactMap(\.kind))
        let ranges = [14...16, 33...34, 42...45, 51...53, 72...77, 82...85, 110...122, 130...139]
        let own = Event.Kind.allCases.filter { kind in ranges.contains { $0.contains(kind.rawValue) } }
        #expect(Set(own).subtracting(kinds) == [])
    }
}
