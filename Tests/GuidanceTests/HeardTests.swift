import Guidance
import Listening
import Testing
import Vocabulary

extension Chat {
    var kept: [KeptMessage] {
        messages.map { KeptMessage($0.entry, $0.text, KeptReading(of: $0, isCorrected: false, zone: .jakarta)) }
    }

    func tell(_ voices: inout Voices) {
        for (message, kept) in zip(messages, kept) {
            voices.hear(kept.reading, in: message.entry, of: message.customer, at: message.at.instant)
        }
    }
}

@Suite("What is kept of a reading") struct KeptReadingTests {
    private static let said: [(Side, String)] = [
        (.customer, "rekening saya kebobol, tolong blokir sekarang"), (.customer, "kak 4 dus penyok, isinya pada hancur 😔"),
        (.customer, "saran aja kak, lebih baik kalau ada menu sayur"), (.customer, "ongkir ke bogor brp kak?"),
        (.customer, "makasih ya kak, enak banget kuenya"), (.customer, "anak saya alergi udang"), (.customer, "p"),
        (.us, "Galon barunya kami antar hari Rabu ya"), (.us, "Halo Bu"),
    ]

    @Test("comes out of one number as it went in")
    func packed() throws {
        var chat = try Chat()
        for (side, text) in Self.said { chat.says(side, text) }
        var seen: Set<Int64> = []
        for reading in chat.kept.map(\.reading) {
            let back = KeptReading(
                packed: reading.packed, urgency: reading.urgency.rawValue, margin: reading.margin, words: reading.words,
                proposes: reading.proposes)
            #expect(back == reading)
            seen.insert(reading.packed)
        }
        #expect(seen.count > 5)
        #expect(KeptReading(packed: 1 << 20, urgency: 0, margin: 0, words: nil, proposes: false) == nil)
        #expect(KeptReading(packed: 3 << 10, urgency: 0, margin: 0, words: nil, proposes: false) == nil)
        #expect(KeptReading(packed: 0, urgency: 3, margin: 0, words: nil, proposes: false) == nil)
    }

    @Test("says where to listen again, and names no theme")
    func proposes() throws {
        var chat = try Chat()
        for (side, text) in Self.said { chat.says(side, text) }
        #expect(chat.kept.map(\.reading.proposes) == [true, true, true, false, false, true, false, true, false])
    }
}

@Suite("A quiet tag beside a message") struct QuietTagTests {
    private func tags(_ side: Side, _ text: String, isCorrected: Bool = false, _ change: (inout KeptReading) -> Void = { _ in })
        throws -> [HeardTag]
    {
        var chat = try Chat()
        chat.says(side, text)
        let message = try #require(chat.messages.first)
        var reading = KeptReading(of: message, isCorrected: isCorrected, zone: .jakarta)
        change(&reading)
        return HeardTag.tags(of: KeptMessage(message.entry, text, reading))
    }

    @Test("a question, a complaint, a suggestion; chatter and our own words have none")
    func kinds() throws {
        #expect(try tags(.customer, "ongkir ke bogor brp kak?").map(\.kind) == [.question])
        #expect(try tags(.customer, "kecewa banget, kuenya rusak semua").map(\.kind) == [.complaint])
        #expect(try tags(.customer, "saran aja kak, lebih baik kalau ada menu sayur").map(\.kind) == [.suggestion])
        #expect(try tags(.customer, "makasih ya kak").isEmpty)
        #expect(try tags(.us, "kecewa banget, kuenya rusak semua").isEmpty)
    }

    @Test("none where displeasure is unsure; a person's word is as sure as can be")
    func unsure() throws {
        let words = "kecewa banget, kuenya rusak semua"
        #expect(try tags(.customer, words) { $0.isUnsure = true }.isEmpty)
        let meant = try tags(.customer, words, isCorrected: true)
        #expect(meant.map(\.kind) == [.complaint] && meant.allSatisfy(\.isCorrected))
        #expect(try tags(.customer, "makasih ya kak", isCorrected: true).map(\.kind) == [.settled])
    }
}

@Suite("What stands out behind a line of today") struct HeardTagTests {
    @Test("what cannot wait, with the words that say so; ours say nothing")
    func urgent() throws {
        var chat = try Chat()
        chat.says(.us, "tolong kirim sekarang juga ya")
        #expect(HeardTag.tags(of: chat.kept, in: .waiting) == [])
        chat.says(.customer, "rekening saya kebobol, tolong blokir sekarang")
        let tag = try #require(HeardTag.tags(of: chat.kept, in: .waiting).first)
        #expect(tag.kind == .urgent && tag.entry == EntryID(2) && tag.words == "kebobol")
    }

    @Test("displeasure, but not on the line of an open complaint")
    func complaint() throws {
        var chat = try Chat()
        chat.says(.customer, "kak 4 dus penyok, isinya pada hancur 😔")
        #expect(HeardTag.tags(of: chat.kept, in: .waiting).map(\.kind) == [.complaint])
        #expect(HeardTag.tags(of: chat.kept, in: .complaint) == [])
    }
}

@Suite("What customers say") struct VoicesTests {
    @Test("is counted by people, beside the span before")
    func people() throws {
        var chat = try Chat()
        let late = "pengirimannya telat terus, kecewa"
        chat.says(.customer, late, "2026-11-05 10:00", by: 3)
        chat.says(.customer, late, "2026-11-18 10:00", by: 1)
        chat.says(.customer, late, "2026-11-18 11:00", by: 1)
        chat.says(.customer, late, "2026-11-18 09:00", by: 2)
        chat.says(.us, late, "2026-11-18 12:00", by: 2)
        var voices = Voices(since: Shop.at("2026-11-12 00:00"))
        chat.tell(&voices)
        let theme = try #require(voices.themes.first)
        #expect(theme.intent == .complaint && theme.topic == .delivery)
        #expect(theme.people == 2 && theme.messages == 3 && theme.peopleBefore == 1)
        // One of each person first, the latest first.
        #expect(theme.examples == [EntryID(3), EntryID(4), EntryID(2)])
        #expect(voices.people == 2 && voices.messages == 3)
    }

    @Test("does not tell of what only the span before spoke of")
    func over() throws {
        var chat = try Chat()
        chat.says(.customer, "pengirimannya telat terus, kecewa", "2026-11-05 10:00")
        var voices = Voices(since: Shop.at("2026-11-12 00:00"))
        chat.tell(&voices)
        #expect(voices.themes.isEmpty && voices.people == 0)
    }
}
