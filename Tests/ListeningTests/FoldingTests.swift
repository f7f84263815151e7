import Testing

@testable import Listening

@Suite("folding: how people type, made comparable")
struct FoldingTests {
    private func words(_ text: String) -> [String] {
        Folding.tokens(of: text).filter { $0.kind == .word }.map { Folding.letters(of: $0, in: text) }
    }

    private func kinds(_ text: String) -> [Token.Kind] { Folding.tokens(of: text).map(\.kind) }

    @Test(
        "letters are lower case, without accents, apostrophes and stretching",
        arguments: [
            ("Makasihhh", "makasih"), ("okeeee", "oke"), ("SIAAAP", "siap"), ("Café", "cafe"),
            ("Assalamu’alaikum", "assalamualaikum"),
            ("I'd", "id"), ("maaf", "maaf"), ("naïve", "naive"), ("Ürün", "urun"), ("sama²", "sama2"), ("é", "e"),
            ("e\u{301}", "e"),
        ])
    func letters(typed: String, folded: String) { #expect(words(typed) == [folded]) }

    @Test("a stretched word and its plain form share a hash", arguments: [("makasihhh", "makasih"), ("BRPPPP", "brp")])
    func hashes(stretched: String, plain: String) throws {
        let stretched = try #require(Folding.tokens(of: stretched).first)
        let plain = try #require(Folding.tokens(of: plain).first)
        #expect(stretched.hash == plain.hash)
    }

    @Test("a letter doubled by accident is found too, and so is a word without its -nya")
    func lookups() throws {
        #expect(try #require(Folding.tokens(of: "iyaa").first).squeezedHash == #require(Folding.tokens(of: "iya").first).hash)
        #expect(try #require(Folding.tokens(of: "kabarnya").first).stemHash == #require(Folding.tokens(of: "kabar").first).hash)
        #expect(try #require(Folding.tokens(of: "kabar").first).stemHash == 0)
    }

    @Test("words, numbers, marks and emoji come apart")
    func kinds() {
        #expect(kinds("brp harganya 10.000?") == [.word, .word, .number, .questionMark])
        #expect(kinds("gula 5kg,teh 2") == [.word, .number, .word, .word, .number])
        #expect(kinds("makasih🙏🙏") == [.word, .emoji, .emoji])
        #expect(kinds("halo???!!") == [.word, .questionMark])
        #expect(kinds("bu sari…") == [.word, .word, .pause])
        #expect(kinds("bit.ly/abc ya. ok") == [.word, .word, .word, .word, .pause, .word])
    }

    @Test(
        "a joined emoji, a skin tone and a flag are one each",
        arguments: ["👨‍👩‍👧‍👦", "👍🏽", "🇮🇩", "❤️", "🏴󠁧󠁢󠁥󠁮󠁧󠁿", "🧑🏿‍🚀"])
    func joinedEmoji(emoji: String) {
        #expect(kinds(emoji) == [.emoji])
        #expect(Folding.tokens(of: emoji).first?.span == 0..<emoji.utf8.count)
    }

    @Test(
        "laughter is laughter however long",
        arguments: ["wkwk", "wkwkwkwk", "WKWKWK", "awkwkwk", "hahaha", "hehe", "hihihi", "xixixi", "kwkwk", "wkwkwkkk"])
    func laughs(text: String) { #expect(Folding.tokens(of: text).first?.laughs == true) }

    @Test("words made of the same letters are not", arguments: ["awak", "kakak", "aha", "wah", "kk", "hai", "ha", "he", "hi"])
    func doesNotLaugh(text: String) { #expect(Folding.tokens(of: text).first?.laughs == false) }

    @Test(
        "every token's place is inside the text and in order",
        arguments: ["Kak, é 😀 ga? 你好 ٣ \u{202E}abc\u{0}", "\u{FFFD}\u{200D}\u{FE0F}👨‍", "?", ""])
    func places(text: String) {
        var end = 0
        for token in Folding.tokens(of: text) {
            #expect(token.span.lowerBound >= end)
            #expect(!token.span.isEmpty)
            end = token.span.upperBound
        }
        #expect(end <= text.utf8.count)
    }
}
