import Testing
import Vocabulary

@testable import Listening

@Suite("needs a reply: as people type")
struct NeedsReplyTypingTests {
    @Test(
        "slang questions without a mark",
        arguments: [
            "gmn caranya", "brp harganya", "ready ga", "bisa cod gk", "knp lama", "kpn buka", "bs dianter ga", "tlg dicek",
            "dmn lokasinya", "piro regane", "sabaraha hargana",
        ])
    func slangAsks(text: String) { #expect(waits(text)) }

    @Test(
        "slang that rests",
        arguments: [
            "otw kak", "gpp kak", "sip", "okde", "siyap", "mksh ya", "trims", "ywdh", "makaci", "suwun", "nuhun", "ty",
            "thx min",
        ])
    func slangRests(text: String) { #expect(!waits(text)) }

    @Test(
        "stretched words are the words they stretch",
        arguments: [
            ("makasihhhh kakkk", false), ("okeeee", false), ("siaaaap", false), ("brppp kak", true), ("tolooong", true),
            ("kapaaan", true),
        ])
    func stretched(text: String, expected: Bool) { #expect(waits(text) == expected) }

    @Test("laughter", arguments: ["wkwkwk", "hahaha", "hehe", "xixixi", "awkwkwk", "😂😂😂", "wkwk bisa aja", "lol"])
    func laughter(text: String) { #expect(!waits(text)) }

    @Test("laughing softens a question, it does not take it back") func laughingQuestion() {
        #expect(waits("brp harganya wkwk"))
    }

    @Test("emoji alone wait for nobody, joined ones too", arguments: ["👍🏽", "🙏🙏", "👨‍👩‍👧‍👦", "❤️", "🇮🇩", "😭"])
    func emoji(text: String) {
        #expect(!waits(text))
        #expect(!waits(text, opens: true))
    }

    @Test("emoji around words change nothing") func emojiAroundWords() { #expect(waits("👨‍👩‍👧‍👦 buat 4 org ada❓")) }

    @Test(
        "garbage waits for nobody and breaks nothing",
        arguments: [
            "", " ", "\n\n", "....", "!!!", "\u{0}\u{1}", "\u{200D}\u{FE0F}", "\u{FFFD}", "------", "🏴󠁧󠁢", "@@@###", "\u{202E}",
        ])
    func garbage(text: String) {
        #expect(!waits(text))
        #expect(!waits(text, opens: true))
    }

    @Test("fifty thousand characters are judged, by a few reasons", .timeLimit(.minutes(2)))
    func veryLong() {
        let texts = ["makasih kak ", "a", "?", "ga kok ", "😀\u{200D}", "é", ", ", "kurang rusak "].map {
            String(repeating: $0, count: 50_000 / $0.count)
        }
        for text in texts {
            #expect(verdict(text, opens: true).reasons.count <= 60)
            #expect(verdict(text).reasons.count <= 60)
        }
        #expect(!waits(texts[0]))
    }

    @Test("the quick answer is the judged answer")
    func quickAgrees() {
        for ending in FixtureEnding.all {
            for asked in Asking.allCases {
                for opens in [true, false] {
                    let context = NeedsReply.Context(asked: asked, opens: opens)
                    #expect(
                        NeedsReply.quick(ending.last, before: context)
                            == NeedsReply.judge(ending.last, before: context).needsReply)
                }
            }
        }
        #expect(NeedsReply.quick(Message(text: "boleh deh"), previousWasOursAsking: true))
        #expect(!NeedsReply.quick(Message(text: "boleh deh"), previousWasOursAsking: false))
    }
}
