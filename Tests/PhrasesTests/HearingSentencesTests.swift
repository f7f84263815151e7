import Listening
import Phrases
import Testing
import Vocabulary

@testable import Guidance

@Suite("What was heard, in sentences") struct HearingSentencesTests {
    private func proposals() throws -> [Proposal] {
        let listener = try #require(Listener(), "the program carries no readable weights")
        let said: [(Side, String)] = [
            (.us, "Daftar lengkapnya kami kirim Rabu tanggal 25 ya"), (.customer, "besok saya transfer ya kak"),
            (.us, "nanti saya kabari ya kak"), (.customer, "nanti saya transfer ya kak"),
            (.customer, "kak 4 dus penyok, isinya pada hancur 😔"),
            (.customer, "saran aja kak, lebih baik kalau ada menu sayur"), (.customer, "Sama tolong jangan pedas ya 🙏"),
            (.customer, "anak saya alergi udang"), (.customer, "saya vegetarian"),
            (.customer, "nggak usah diganti mbak"), (.us, "yang rusak kami ganti semua"),
            (.customer, "saya sudah rekomendasikan ke teman kantor"), (.customer, "anak saya wisuda hari Sabtu"),
        ]
        func order(paid: Int64, refunded: Int64?) -> Order {
            Order(
                id: OrderID(5), customer: CustomerID(1), entry: EntryID(5), number: nil, placedAt: When(Samples.now),
                total: .rupiah(300_000), paid: .rupiah(paid), refunded: refunded.map { .rupiah($0) })
        }
        let orders = [order(paid: 325_000, refunded: nil), order(paid: 300_000, refunded: 50_000)]
        let settled = try #require(
            SettlingStep(
                entry: EntryID(6), customer: CustomerID(1), at: When(Samples.now),
                step: ComplaintStep(kind: .compensate, text: "ongkir kita ganti"),
                before: DecisionMade(situation: "terlambat antar", chosen: "ganti ongkir")))
        return heard(said, listener) + orders.flatMap { Proposal.seen(in: $0) } + Proposal.seen(in: settled)
    }

    private func heard(_ said: [(Side, String)], _ listener: Listener) -> [Proposal] {
        said.flatMap { side, text in
            let local = Zone.jakarta.local(Samples.now)
            let reading = listener.read(text, Listener.Occasion(at: local, side: side), explaining: true)
            let message = HeardMessage(
                entry: EntryID(1), customer: CustomerID(1), at: When(Samples.now), side: side, text: text, reading: reading)
            return Proposal.heard(in: message, zone: .jakarta)
        }
    }

    @Test("a proposal: its tag, its sentence, what to do with it, and what was done")
    func proposed() throws {
        let all = try proposals()
        #expect(Set(all.map(\.id.kind)) == Set(Proposal.Kind.allCases))
        for proposal in all {
            Saying.expectBoth { $0.tag(proposal) }
            Saying.expectBoth { $0.sentence(proposal, customerName: "Bu Ratna Wulandari", now: Samples.now).text }
            Saying.expectBoth { $0.acceptLabel(proposal) }
            Saying.expectBoth { $0.accepted(proposal, customerName: "Bu Ratna Wulandari") }
        }
        #expect(
            Samples.indonesian.sentence(all[0], customerName: "Bu Ratna Wulandari", now: Samples.now).text
                == "Sepertinya kita berjanji ke Bu Ratna, untuk Rabu, 25 Nov.")
    }

    @Test("around proposals")
    func around() {
        Saying.expectBoth { $0.worthWritingDown }
        Saying.expectBoth { $0.dropLabel }
        Saying.expectBoth { $0.betterWordsLabel }
        Saying.expectBoth { $0.dueDayLabel }
        Saying.expectBoth { $0.dropped }
        Saying.expectBoth { $0.noProposals }
        Saying.expectBoth { $0.unknownProposal("77") }
        Saying.expectBoth { $0.proposalAlreadyDecided }
        Saying.expectBoth { $0.onlyPromisesAreDue }
        Saying.expectBoth { $0.promiseNeedsDay }
    }

    @Test("wishes, topics and moods")
    func readings() throws {
        for intent in Intent.allCases {
            Saying.expectBoth { $0.intent(intent) }
        }
        for topic in Topic.allCases { Saying.expectBoth { $0.topic(topic) } }
        for sentiment in Sentiment.allCases { Saying.expectBoth { $0.sentiment(sentiment) } }
        let listener = try #require(Listener(), "the program carries no readable weights")
        for text in ["kecewa banget, kuenya rusak semua", "hmm ya begitulah"] {
            let reading = listener.read(text, Listener.Occasion(at: Zone.jakarta.local(Samples.now)))
            for isCorrected in [true, false] { Saying.expectBoth { $0.heard(reading, isCorrected: isCorrected) } }
        }
        Saying.expectBoth { $0.readingCorrected(to: [.complaint, .question]) }
        for meaning in MessageMeaning.allCases { Saying.expectBoth { $0.meaning(meaning) } }
        Saying.expectBoth { $0.wordsThatSaySo("sekarang juga") }
        let around: [@Sendable (Phrasebook) -> String] = [
            { $0.meaningTitle }, { $0.howWasItMeant }, { $0.heardRight }, { $0.takeMeaningBack }, { $0.notThis },
            { $0.meaningHolds }, { $0.readingTakenBack },
        ]
        for words in around { Saying.expectBoth { words($0) } }
        Saying.expectBoth { $0.notAMessage("77") }
    }

    @Test("tags of today, and what customers say")
    func voices() {
        for kind in HeardTag.Kind.allCases {
            Saying.expectBoth { $0.tagWithWords(HeardTag(kind: kind, entry: EntryID(1), words: "sekarang juga")) }
            for isCorrected in [true, false] {
                let tag = HeardTag(kind: kind, entry: EntryID(1), words: "", isCorrected: isCorrected)
                Saying.expectBoth { $0.quietTag(tag) }
            }
        }
        for before in [0, 1, 2] {
            let theme = Voices.Theme(
                topic: .delivery, intent: .complaint, people: 2, messages: 3, peopleBefore: before, examples: [])
            Saying.expectBoth { $0.theme(theme) }
            Saying.expectBoth { $0.themeCount(theme) }
            Saying.expectBoth { $0.risingCount(theme) }
        }
        for isPartial in [true, false] {
            Saying.expectBoth {
                $0.voicesHeard(
                    Voices(since: Samples.now), since: Samples.at("2026-11-12 00:00"), now: Samples.now, isPartial: isPartial)
            }
        }
        Saying.expectBoth { $0.voicesTitle }
        Saying.expectBoth { $0.risingVoices }
        Saying.expectBoth { $0.noVoices }
    }
}
