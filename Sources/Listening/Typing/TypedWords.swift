/// The words of a message in one plain spelling: lower case, without accents, "bangettt" as "banget", "anak2" as "anak",
/// every number alike. Emoji and "!" and "?" are words too, because they speak.
package struct TypedWords: Sendable {
    package private(set) var letters: [UInt8] = []
    package private(set) var words: [TypedWord] = []
    /// Words in capitals, of two letters or more.
    package private(set) var shouted = 0

    /// How much of a long message is read, in bytes: who has something to say has said it by then.
    package static let longest = 4_000
    private static let longestWord = 40

    package init(of text: String) {
        var text = text
        text.withUTF8 { bytes in
            letters.reserveCapacity(min(bytes.count, 4_000) + 8)
            words.reserveCapacity(min(bytes.count / 5 + 4, 800))
            scan(bytes, 0..<(bytes.count <= Self.longest ? bytes.count : Self.boundary(bytes, Self.longest)))
        }
    }

    /// The same words with the spellings of `slang` in their dictionary form; one word may become two.
    package func inPlainWords(by slang: Slang) -> TypedWords {
        guard slang.count > 0 else { return self }
        var plain = TypedWords(letters: [], words: [], shouted: shouted)
        plain.letters.reserveCapacity(letters.count + 32)
        plain.words.reserveCapacity(words.count + 8)
        letters.withUnsafeBufferPointer { bytes in
            for word in words {
                if word.kind == .word, let formal = slang.formal(of: bytes[word.letters]) {
                    plain.append(formal, as: word)
                } else {
                    plain.append(letters[word.letters], as: word)
                }
            }
        }
        return plain
    }

    private init(letters: [UInt8], words: [TypedWord], shouted: Int) {
        self.letters = letters
        self.words = words
        self.shouted = shouted
    }

    private mutating func append(_ spelling: some Collection<UInt8>, as word: TypedWord) {
        var start = letters.count
        for byte in spelling {
            if byte == UInt8(ascii: " ") {
                if letters.count > start { close(start, word, last: false) }
                start = letters.count
            } else {
                letters.append(byte)
            }
        }
        if letters.count > start { close(start, word, last: true) }
    }

    private mutating func close(_ start: Int, _ word: TypedWord, last: Bool) {
        words.append(
            TypedWord(
                kind: word.kind, letters: start..<letters.count, span: word.span, endsClause: last && word.endsClause))
    }

    private static func boundary(_ bytes: UnsafeBufferPointer<UInt8>, _ near: Int) -> Int {
        var position = near
        while position < bytes.count, bytes[position] & 0xC0 == 0x80 { position += 1 }
        return position
    }
}

extension TypedWords {
    private mutating func scan(_ bytes: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) {
        var position = range.lowerBound
        let end = range.upperBound
        while position < end {
            let byte = bytes[position]
            if Letters.folded(ascii: byte) != nil && byte < 0x80 {
                position = byte &- 48 < 10 ? number(bytes, position, end) : word(bytes, position, end)
            } else if byte < 0x80 {
                position = punctuation(bytes, position, end)
            } else {
                position = foreign(bytes, position, end)
            }
        }
        endClause()
    }

    private mutating func endClause() {
        if !words.isEmpty { words[words.count - 1].endsClause = true }
    }

    /// "!" and "?" speak, however many; "." and "," only divide.
    private mutating func punctuation(_ bytes: UnsafeBufferPointer<UInt8>, _ start: Int, _ end: Int) -> Int {
        let byte = bytes[start]
        switch byte {
        case UInt8(ascii: "!"), UInt8(ascii: "?"):
            var position = start + 1
            while position < end, bytes[position] == byte { position += 1 }
            let from = letters.count
            letters.append(byte)
            words.append(TypedWord(kind: .mark, letters: from..<letters.count, span: start..<position, endsClause: true))
            return position
        case UInt8(ascii: "."), UInt8(ascii: ","), UInt8(ascii: ";"), UInt8(ascii: "\n"):
            let next = start + 1
            if byte == UInt8(ascii: "\n") || next >= end || Letters.folded(ascii: bytes[next]) == nil { endClause() }
            return next
        default:
            return start + 1
        }
    }

    private mutating func number(_ bytes: UnsafeBufferPointer<UInt8>, _ start: Int, _ end: Int) -> Int {
        var position = start
        while position < end {
            let byte = bytes[position]
            let joins = byte == 0x2E || byte == 0x2C || byte == 0x2F || byte == 0x3A
            if byte &- 48 < 10 {
                position += 1
            } else if joins, position + 1 < end, bytes[position + 1] &- 48 < 10 {
                position += 1
            } else {
                break
            }
        }
        let from = letters.count
        letters.append(UInt8(ascii: "0"))
        words.append(TypedWord(kind: .number, letters: from..<letters.count, span: start..<position))
        return position
    }

    private mutating func word(_ bytes: UnsafeBufferPointer<UInt8>, _ start: Int, _ end: Int) -> Int {
        var position = start
        let from = letters.count
        var capitals = 0
        while position < end {
            let byte = bytes[position]
            if byte < 0x80 {
                if byte == UInt8(ascii: "'") || byte == UInt8(ascii: "`") {
                    position += 1
                    continue
                }
                guard let folded = Letters.folded(ascii: byte) else { break }
                if byte &- 65 < 26 { capitals += 1 }
                take(folded, from: from)
                position += 1
                continue
            }
            let (scalar, width) = Scalars.decode(bytes, at: position)
            switch Letters.kind(of: scalar) {
            case .latin(let folded): take(folded, from: from)
            case .mark: break
            case .other: for offset in 0..<min(width, end - position) { letters.append(bytes[position + offset]) }
            case .none:
                finish(from, start..<position, capitals)
                return position
            }
            position += width
        }
        finish(from, start..<position, capitals)
        return position
    }

    /// Three alike in a row are one: nobody spells so, it is a voice drawn out.
    private mutating func take(_ letter: UInt8, from start: Int) {
        let count = letters.count
        if count - start >= 2, letters[count - 1] == letter, letters[count - 2] == letter { return }
        letters.append(letter)
    }

    private mutating func finish(_ from: Int, _ span: Range<Int>, _ capitals: Int) {
        if letters.count > from + Self.longestWord { letters.removeSubrange((from + Self.longestWord)...) }
        // Drawn-out ends keep two of a letter so far: "baguss" and "banget" both end plainly in one.
        while letters.count > from + 3, letters[letters.count - 1] == letters[letters.count - 2],
            letters[letters.count - 1] > 57
        {
            letters.removeLast()
        }
        // "anak2", "ilang2an": said twice, meant once.
        if letters.count > from + 3, let two = letters[(from + 3)...].firstIndex(of: UInt8(ascii: "2")) {
            letters.remove(at: two)
        }
        guard letters.count > from else { return }
        if capitals >= 2, capitals * 5 >= span.count * 4 { shouted += 1 }
        words.append(TypedWord(kind: .word, letters: from..<letters.count, span: span))
    }

    private mutating func foreign(_ bytes: UnsafeBufferPointer<UInt8>, _ start: Int, _ end: Int) -> Int {
        let (scalar, width) = Scalars.decode(bytes, at: start)
        if Scalars.isEmoji(scalar) {
            let from = letters.count
            for offset in 0..<min(width, end - start) { letters.append(bytes[start + offset]) }
            words.append(TypedWord(kind: .emoji, letters: from..<letters.count, span: start..<min(end, start + width)))
            return start + width
        }
        switch Letters.kind(of: scalar) {
        case .latin, .other: return word(bytes, start, end)
        case .mark, .none: return start + width
        }
    }
}
