import Measures
import Phrases
import Testing
import Vocabulary

@Suite("One person, many cards: what is said of it") struct SamenessSentencesTests {
    private static let clues: [Clue] = [
        .sharedHandle(Handle(kind: .phone, value: "+6281300001001")),
        .sameOrderNumber("SR-101", EntryID(1), EntryID(2)), .sameAddress("Jl. Melati 5", FactID(1), FactID(2)),
        .sameBirthday(Day(number: 4000), FactID(1), FactID(2)), .sameOrganisation("Bank Citra", FactID(1), FactID(2)),
        .ordersOnChatDays(4, of: 5, EntryID(1), EntryID(2)), .names("Bu Ratna", "Ratna Wulandari", .part),
        .names("Ratna W", "Ratna Wulandari", .whole), .names("Wulan", "Ratna Wulandari", .shortForm),
    ]

    private func expectBoth(_ say: (Phrasebook) -> String) {
        let (indonesian, english) = (say(Samples.indonesian), say(Samples.english))
        #expect(!indonesian.isEmpty && !english.isEmpty)
        #expect(indonesian != english, "\(indonesian)")
        for text in [indonesian, english] {
            #expect(!text.contains("Optional(") && !text.contains("  "), "\(text)")
        }
    }

    @Test("how sure, by which rule, and why")
    func reasons() {
        for certainty in Candidate.Certainty.allCases { expectBoth { $0.certainty(certainty) } }
        for rule in Candidate.Rule.allCases { expectBoth { $0.rule(rule) } }
        for clue in Self.clues { expectBoth { $0.clue(clue, today: Day(number: 20_000)) } }
        for count in [0, 1, 12] { expectBoth { $0.duplicatesHeadline(count) } }
        expectBoth { $0.nextAct(one: CustomerID(1), other: CustomerID(2)) }
    }

    @Test("merging, parting, telling apart")
    func merging() {
        expectBoth { $0.mergeHeadline("Sari Galon", "Bu Sari") }
        expectBoth { $0.holdings(orders: 1, promises: 2, complaints: 0, facts: 1) }
        expectBoth { $0.contradictions }
        expectBoth { $0.contradiction("birthday", "1980-03-04", "1980-04-03", shown: "1980-04-03") }
        expectBoth { $0.afterwards }
        expectBoth { $0.canBePartedAgain(CustomerID(1)) }
        expectBoth { $0.mergeQuestion }
        expectBoth { $0.merged("Sari Galon", "Bu Sari") }
        expectBoth { $0.parted("Sari Galon", from: "Bu Sari") }
        expectBoth { $0.toldApart("Sari Galon", "Bu Sari") }
        expectBoth { $0.toldApartTakenBack("Sari Galon", "Bu Sari") }
    }
}
