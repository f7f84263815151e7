import Phrases
import Testing
import Vocabulary

@Suite("Talks and filters, in sentences") struct TalkSentencesTests {
    @Test("a picture or a voice note is told as somebody typed it, and then nobody says that it was not heard")
    func told() {
        for media in Message.Media.allCases where media != .call {
            Saying.expectBoth { $0.message(Message(text: "", media: media), toldAs: "minta sore") }
        }
        let voice = Message(text: "", media: .voice)
        let phrases = Phrasebook(.indonesian, zone: .jakarta)
        #expect(phrases.message(voice, toldAs: "minta sore") == "(pesan suara)\nIsinya: minta sore")
        #expect(phrases.message(voice, toldAs: nil) == "(pesan suara, belum didengar)")
        #expect(phrases.message(Message(text: "halo"), toldAs: "x") == "halo")
    }

    @Test("who called, with and without a name; nobody in particular is nothing to say")
    func colleagues() {
        for name in ["Bayu", nil] { Saying.expectBoth { $0.mentionedBy(name) } }
        Saying.expectBoth { $0.keptBy("Bayu") ?? "" }
        #expect(Phrasebook(.indonesian, zone: .jakarta).keptBy(nil) == nil)
    }

    @Test("everything a filter asks is said")
    func filters() {
        var filter = CustomerFilter()
        filter.tag = "reseller"
        filter.isWaiting = true
        filter.kind = .organisation
        filter.quietDays = 30
        filter.lastOrderTo = Day(iso: "2026-11-19")
        filter.fact = ("ulang tahun anak", "12 Mei")
        Saying.expectBoth { $0.filteredBy(filter) }
        let words = Phrasebook(.indonesian, zone: .jakarta).filteredBy(filter)
        for wanted in [
            "bertanda reseller", "menunggu kita", "usaha", "tak pesan 30 hari", "… – Kamis, 19 November 2026",
            "ulang tahun anak = 12 Mei",
        ] {
            #expect(words.contains(wanted), "\(wanted)")
        }
    }
}
