/// How people type, made comparable: lower case, accents dropped, "makasihhh" like "makasih", emoji on their own.
///
/// It works on UTF-8 bytes because it runs on every imported message.
package enum Folding {
    /// Nobody reads further than this into one message before deciding; what follows is left alone.
    package static let mostTokens = 1_000

    /// The words, numbers, emoji and marks of a text, in order, each with its place in the text's UTF-8.
    package static func tokens(of text: String, atMost limit: Int = mostTokens) -> [Token] {
        var text = text
        return text.withUTF8 { bytes in
            var tokens: [Token] = []
            tokens.reserveCapacity(min(limit, bytes.count / 5 + 4))
            var scanner = TokenScanner(bytes)
            while tokens.count < limit, let token = scanner.next() { tokens.append(token) }
            return tokens
        }
    }

    /// One token's letters after folding: "Makasihhh" is "makasih", "Assalamu’alaikum" is "assalamualaikum".
    package static func letters(of token: Token, in text: String) -> String {
        var text = text
        return text.withUTF8 { bytes in
            var letters = SpelledLetters()
            var reader = LetterReader(UnsafeBufferPointer(rebasing: bytes[token.span]))
            reader.read(into: &letters)
            return String(decoding: letters.bytes, as: UTF8.self)
        }
    }
}

package struct Token: Hashable, Sendable {
    package enum Kind: UInt8, Sendable {
        case word
        case number
        case emoji
        case questionMark
        /// A full stop, a comma, an exclamation mark, a new line: the clause ends here.
        case pause
    }

    package var kind: Kind
    /// UTF-8 offsets in the text it came from.
    package var span: Range<Int>
    /// Of the folded letters; all numbers share one, an emoji has that of its first scalar.
    package var hash: UInt64
    /// The same with every doubled letter written once: "iyaa" finds "iya" when "iyaa" is not a word.
    package var squeezedHash: UInt64
    /// Without a closing "nya": "kabarnya" finds "kabar"; 0 when there is none.
    package var stemHash: UInt64 = 0
    /// "wkwkwk", "hahaha", "hehehe".
    package var laughs = false
    /// The lists of words it may stand in; all of them until somebody looked.
    var lists: UInt16 = .max
}
