/// A few words in a row, as people write them: each place takes any of some words, may be left out, or lets others pass.
///
/// Written as words with a space between: `ga|gak|tidak` any of these, `sudah?` may be missing, `*` up to two other words of the
/// same clause. Words stand as ``Folding`` gives them.
package struct WordPattern: Sendable {
    private enum Place: Sendable {
        case any(Set<String>, isOptional: Bool)
        case others
    }
    private static let mostOthers = 2
    private let places: [Place]

    package init(_ text: String) {
        places = text.split(separator: " ").map { word in
            if word == "*" { return .others }
            let isOptional = word.hasSuffix("?")
            let words = (isOptional ? word.dropLast() : word).split(separator: "|" as Character).map(String.init)
            return .any(Set(words), isOptional: isOptional)
        }
    }

    /// One a line; `{name}` stands for the words given for it.
    package static func list(_ text: String, _ names: [String: String] = [:]) -> [WordPattern] {
        text.split(whereSeparator: \.isNewline).map { line in
            var line = String(line)
            for (name, words) in names { line = line.replacing("{\(name)}", with: words) }
            return WordPattern(line)
        }
    }

    fileprivate func end(in words: [String?], from start: Int, denying: Set<String>, place: Int = 0) -> Int? {
        guard place < places.count else { return start }
        switch places[place] {
        case .any(let known, let isOptional):
            if start < words.count, let word = words[start], known.contains(word),
                let end = end(in: words, from: start + 1, denying: denying, place: place + 1)
            {
                return end
            }
            return isOptional ? end(in: words, from: start, denying: denying, place: place + 1) : nil
        case .others:
            for skipped in 0...Self.mostOthers {
                let next = start + skipped
                let passed = words[start..<min(next, words.count)]
                guard next <= words.count, passed.allSatisfy({ $0.map { !denying.contains($0) } ?? false }) else { return nil }
                if let end = end(in: words, from: next, denying: denying, place: place + 1) { return end }
            }
            return nil
        }
    }
}

/// A text cut into words once, to hold many patterns against.
package struct WordRow: Sendable {
    private let tokens: [Token]
    /// Nil where a clause ends.
    private let words: [String?]

    package init(_ text: String) {
        tokens = Folding.tokens(of: text)
        words = tokens.map { token in
            switch token.kind {
            case .word: Folding.letters(of: token, in: text)
            case .pause, .questionMark: nil
            case .number, .emoji: ""
            }
        }
    }

    /// UTF-8 offsets of the first place where one of them stands, without a word of `denying` just before it or let pass in it.
    package func first(of patterns: [WordPattern], denying: Set<String> = []) -> Range<Int>? {
        for start in words.indices where words[start] != nil {
            if start > 0, let before = words[start - 1], denying.contains(before) { continue }
            for pattern in patterns {
                if let end = pattern.end(in: words, from: start, denying: denying), end > start {
                    return tokens[start].span.lowerBound..<tokens[end - 1].span.upperBound
                }
            }
        }
        return nil
    }
}
