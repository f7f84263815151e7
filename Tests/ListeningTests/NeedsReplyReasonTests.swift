import Testing
import Vocabulary

@testable import Listening

@Suite("needs a reply: the words that say so")
struct NeedsReplyReasonTests {
    private func reasons(_ text: String, after ours: String? = nil, opens: Bool = false) -> [String] {
        verdict(text, after: ours, opens: opens).reasons.map { "\($0.rule): \($0.words(in: text))" }
    }

    @Test(
        "the deciding reason comes first, with its words",
        arguments: [
            ("Makasih ya 🙏 oiya harganya brp kak", "question: brp"), ("tlg dikirim hari ini", "request: tlg"),
            ("isinya kurang 1 kak", "trouble: isinya kurang"), ("udah tf ya kak", "payment: tf ya"),
            ("oke ditunggu kabarnya", "awaitsNews: ditunggu"),
            ("bisa cod ga kak", "question: ga"), ("mau yg maroon 1", "wish: mau yg"), ("gula 5kg ya", "order: 5kg"),
            ("oke makasih", "thanks: makasih"),
            ("GA JADI kak", "withdraws: GA JADI"), ("itu udah sama ongkir?", "question: itu udah sama ongkir?"),
            ("nanti saya kabari", "theirTurn: saya kabari"), ("éh bérapa kak", "question: bérapa"),
        ])
    func first(text: String, reason: String) { #expect(reasons(text).first == reason) }

    @Test("what was heard besides is kept") func besides() {
        #expect(reasons("makasih ya, eh besok buka?").contains("thanks: makasih"))
    }

    @Test("what our question made of it is said") func answer() {
        #expect(reasons("boleh deh", after: "Bisa diantar sore ini kak, mau?").first == "answersUs: boleh deh")
    }

    @Test("every span of every ending lies in its text")
    func spansAreInside() {
        for ending in FixtureEnding.all {
            let verdict = NeedsReply.judge(ending.last, before: .opening)
            for reason in verdict.reasons {
                #expect(reason.span.upperBound <= ending.last.text.utf8.count)
                #expect(reason.words(in: ending.last.text).utf8.count == reason.span.count)
            }
            #expect(!verdict.reasons.isEmpty)
        }
    }

    @Test("a span for another text says nothing rather than crash") func strangeSpan() {
        #expect(NeedsReply.Reason(rule: .question, span: 10..<20).words(in: "brp") == "")
    }
}
