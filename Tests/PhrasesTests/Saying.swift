import Phrases
import Testing

/// How Akrab says things: in both languages, differently, and in our own words.
enum Saying {
    /// Voice: what Akrab never says.
    static let forbidden = [
        "Optional(", "nil", "panggilan", "menunggu Anda", "Integritas", "Keadilan", "Ekuitas", "Otonomi", "Empati",
        "Kelonggaran",
        "Preseden", "Gunung es", "bukti", "melarang", "Ajakan", "segmen", "Denyut", "Tandai ditepati", "Jadwalkan ulang",
        "Anggapan",
        "skor", "score", "Sendable", "EntryID", "Instant(", "nan", "inf ",
    ]

    static func expectSaid(_ text: String, sourceLocation: SourceLocation = #_sourceLocation) {
        #expect(!text.trimming().isEmpty, sourceLocation: sourceLocation)
        #expect(!text.contains("  "), "\(text)", sourceLocation: sourceLocation)
        for word in Self.forbidden where word != "nan" {
            #expect(!text.contains(word), "\(text)", sourceLocation: sourceLocation)
        }
        let words = text.lowercased().split { !$0.isLetter }
        for pronoun in ["ia", "dia", "nan"] {
            #expect(!words.contains { $0 == pronoun }, "\(text)", sourceLocation: sourceLocation)
        }
    }

    static func expectBoth(_ say: (Phrasebook) -> String, sourceLocation: SourceLocation = #_sourceLocation) {
        let indonesian = say(Samples.indonesian)
        let english = say(Samples.english)
        expectSaid(indonesian, sourceLocation: sourceLocation)
        expectSaid(english, sourceLocation: sourceLocation)
        #expect(indonesian != english, "not translated: \(indonesian)", sourceLocation: sourceLocation)
    }
}
