import Phrases
import Testing
import Vocabulary

@Suite("Words about what is still to be paid") struct ReminderSentencesTests {
    private static func words(_ tone: ReminderTone, _ phrases: Phrasebook, what: String = "2 tumpeng") -> String {
        phrases.reminder(
            tone, to: "Bu Ratna Wulandari", what: what, day: "Kamis, 19 Nov", owed: .rupiah(150_000), from: "Dapur Sari Rasa")
    }

    @Test("in both languages, with and without the things of the order", arguments: ReminderTone.allCases)
    func both(_ tone: ReminderTone) {
        Saying.expectBoth { Self.words(tone, $0) }
        Saying.expectBoth { Self.words(tone, $0, what: "") }
    }

    @Test(
        "say who, how much and from whom, allow that it is paid already, and threaten nobody", arguments: ReminderTone.allCases)
    func gentle(_ tone: ReminderTone) {
        let words = Self.words(tone, Phrasebook(.indonesian, zone: .jakarta))
        #expect(words.contains("Bu Ratna") && words.contains("Rp150.000") && words.hasSuffix("– Dapur Sari Rasa"))
        #expect(words.contains("alau sudah") || words.contains("sudah dibayar"))
        for threat in ["segera", "harus", "denda", "terakhir", "tagih", "wajib", "blokir", "menunggak"] {
            #expect(!words.lowercased().contains(threat), "\(threat)")
        }
    }

    @Test("the longer, the more is asked how they are", arguments: [(0, 0), (3, 0), (4, 1), (14, 1), (15, 2), (400, 2)])
    func tones(_ days: Int, _ wanted: Int) {
        #expect(ReminderTone(daysOver: days) == ReminderTone.allCases[wanted])
    }
}
