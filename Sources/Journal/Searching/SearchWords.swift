/// The words of a text as they are searched by: lower case, without accents, one emoji a word; the application's own, so that both
/// engines find the same.
enum SearchWords {
    /// Of a longer word its beginning counts, in UTF-8 bytes.
    static let longest = 48
    /// Of a question so many words count.
    static let mostAsked = 6

    static func of(_ text: String) -> [[UInt8]] {
        var words: [[UInt8]] = []
        var word: [UInt8] = []
        func end() {
            if !word.isEmpty { words.append(word) }
            word.removeAll(keepingCapacity: true)
        }
        for sign in KeptText.searchKey(text).unicodeScalars {
            if belongs(sign) {
                if word.count < longest { word += UTF8.encode(sign).map(Array.init) ?? [] }
            } else {
                end()
                if sign.properties.isEmojiPresentation { words.append(UTF8.encode(sign).map(Array.init) ?? []) }
            }
        }
        end()
        return words
    }

    static func asked(_ question: String) -> [[UInt8]] { Array(of(question).prefix(mostAsked)) }

    /// Whether every word of the question begins a word of the text.
    static func fit(_ text: String, _ question: [[UInt8]]) -> Bool {
        let words = of(text)
        return question.allSatisfy { asked in words.contains { $0.starts(with: asked) } }
    }

    private static func belongs(_ sign: Unicode.Scalar) -> Bool {
        switch sign.value {
        case 48...57, 97...122: true
        case ..<128: false
        default: sign.properties.isAlphabetic || sign.properties.numericType != nil
        }
    }
}
