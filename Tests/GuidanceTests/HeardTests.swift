import Guidance
import Listening
import Testing
import Vocabulary

@Suite("What stands out behind a line of today") struct HeardTagTests {
    @Test("what cannot wait, with the words that say so; ours say nothing")
    func urgent() throws {
        var chat = try Chat()
        chat.says(.us, "tolong kirim sekarang juga ya")
        #expect(HeardTag.tags(of: chat.messages, in: .waiting) == [])
        chat.says(.customer, "rekening saya kebobol, tolong blokir sekarang")
        let tag = try #require(HeardTag.tags(of: chat.messages, in: .waiting).first)
        #expect(tag.kind == .urgent && tag.entry == EntryID(2) && tag.words == "kebobol")
    }

    @Test("displeasure, but not on the line of an open complaint")
    func complaint() throws {
        var chat = try Chat()
        chat.says(.customer, "kak 4 dus penyok, isinya pada hancur 😔")
        #expect(HeardTag.tags(of: chat.messages, in: .waiting).map(\.kind) == [.complaint])
        #expect(HeardTag.tags(of: chat.messages, in: .complaint) == [])
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
        for message in chat.messages { voices.hear(message) }
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
        for message in chat.messages { voices.hear(message) }
        #expect(voices.themes.isEmpty && voices.people == 0)
    }
}
