import Journal
import StorageTesting
import Testing
import UseCases
import Vocabulary

@Suite("How the team does things") struct PracticeTests {
    @Test("each way of settling with how it came back, beside what was agreed", arguments: TestEngine.all)
    func ways(on engine: TestEngine) async throws {
        try await withShop(on: engine, at: "2026-11-19 15:10") { front in
            try await front.bring("kontak.vcf", Files.card("Bu Ratna", "081300001001"))
            let ratna = try await front.customer("Bu Ratna")
            _ = try await front.write { pen in
                func decide(_ chosen: String, _ day: String, _ outcome: Sign?) throws {
                    let made = try pen.happened(
                        .decided(DecisionMade(situation: "kurang kirim", chosen: chosen)), about: ratna, by: .us,
                        at: at("\(day) 09:00"))
                    guard let outcome else { return }
                    try pen.happened(
                        .decisionTurnedOut(DecisionOutcome(sign: outcome)), about: ratna, by: .us, refersTo: made,
                        at: at("\(day) 12:00"))
                }
                try decide("kirim ulang", "2026-11-01", .good)
                try decide("potong harga", "2026-11-02", .mixed)
                try decide("Kirim ulang", "2026-11-03", nil)
                try pen.happened(
                    .precedentSet(Precedent(text: "kirim ulang hari itu", situation: "Kurang kirim")), about: nil, by: .us,
                    at: at("2026-11-04 09:00"))
                try pen.happened(
                    .precedentSet(Precedent(text: "menurut andil", situation: "sama-sama enak")), about: nil, by: .us,
                    at: at("2026-11-05 09:00"))
                try pen.happened(
                    .endorsed(Endorsement(text: "Rini", situation: "sama-sama enak")), about: nil, by: .us,
                    at: at("2026-11-12 09:00"))
            }
            let practice = try await front.shop.practice()
            #expect(practice.situations.map(\.name) == ["Kurang kirim"])
            let situation = try #require(practice.situations.first)
            #expect(situation.precedent?.event.words == "kirim ulang hari itu")
            #expect(
                situation.ways.map { "\($0.name) \($0.decisions.count) \($0.outcomes)" } == [
                    "Kirim ulang 2 [Vocabulary.Sign.good]", "potong harga 1 [Vocabulary.Sign.mixed]",
                ])
            #expect(practice.fairness?.reviewedAt == at("2026-11-12 09:00"))
            let rini = Viewer(staff: StaffID(7), reach: .own(StaffID(7)))
            #expect(try await front.shop.practice(as: rini).situations.flatMap(\.ways).isEmpty)
        }
    }

    @Test("an idea waits until it is answered in words, once; an alarm is for the owner", arguments: TestEngine.all)
    func ideas(on engine: TestEngine) async throws {
        try await withShop(on: engine, at: "2026-11-19 15:10") { front in
            let shop = front.shop
            #expect(try await shop.perform(.raise(" ", by: "Bayu", isAlarm: false), once: "a") == .unclear)
            #expect(try await shop.perform(.raise("es batu di mobil", by: "Bayu", isAlarm: false), once: "b") == .done)
            #expect(try await shop.perform(.raise("rem berdecit", by: "Bayu", isAlarm: true), once: "c") == .done)
            let practice = try await shop.practice()
            #expect(practice.ideas.map(\.idea.text) == ["es batu di mobil"] && practice.ideas.first?.answer == nil)
            #expect(practice.alarms.map(\.idea.from) == ["Bayu"])
            #expect(try await shop.practice(seesAlarms: false).alarms.isEmpty)
            let idea = try #require(practice.ideas.first?.entry.id)
            let no = IdeaAnswer(text: "", isAdopted: false)
            #expect(try await shop.perform(.answerIdea(idea, no), once: "d") == .unclear)
            let yes = IdeaAnswer(text: "mulai besok", isAdopted: true)
            #expect(try await shop.perform(.answerIdea(idea, yes), once: "e") == .done)
            #expect(try await shop.perform(.answerIdea(idea, yes), once: "f") == .doneBefore)
            #expect(try await shop.perform(.answerIdea(EntryID(5), yes), once: "g") == .missing)
            #expect(try await shop.practice().ideas.first?.answer?.said.text == "mulai besok")
        }
    }
}
