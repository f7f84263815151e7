/// The words of a text as they are searched by: lower case, without accents, one emoji a word; the application's own, so that both
/// engines find the same.
enum SearchWords {
    /// Of a longer word its beginning counts, in UTF-8 bytes.
    static let longest = 48
    /// Of a question so many words count.
    static let mostAsked = 6

    static func of(_ text: String) -> [[UInt8]] { words(in: KeptText.searchKey(text)) }

    private static func words(in key: String) -> [[UInt8]] {
        var words: [[UInt8]] = []
        var word: [UInt8] = []
        func end() {
            if !word.isEmpty { words.append(word) }
            word.removeAll(keepingCapacity: true)
        }
        for sign in key.unicodeScalars {
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
        var key = KeptText.searchKey(text)
        // Most texts hold no such letters at all.
        guard key.withUTF8({ key in question.allSatisfy { holds(key, $0) } }) else { return false }
        let words = words(in: key)
        return question.allSatisfy { asked in words.contains { $0.starts(with: asked) } }
    }

    private static func holds(_ key: UnsafeBufferPointer<UInt8>, _ word: [UInt8]) -> Bool {
        guard let first = word.first, key.count >= word.count else { return word.isEmpty }
        return (0...key.count - word.count).contains { start in
            key[start] == first && word.indices.allSatisfy { key[start + $0] == word[$0] }
        }
    }

    private static func belongs(_ sign: Unicode.Scalar) -> Bool {
        switch sign.value {
        case 48...57, 97...122: true
        case ..<128: false
        default: sign.properties.isAlphabetic || sign.properties.numericType != nil
        }
    }
}
