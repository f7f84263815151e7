/// Walks once over a message's bytes and hands out its tokens.
struct TokenScanner {
    private let bytes: UnsafeBufferPointer<UInt8>
    private var position = 0

    init(_ bytes: UnsafeBufferPointer<UInt8>) { self.bytes = bytes }

    mutating func next() -> Token? {
        while position < bytes.count {
            let byte = bytes[position]
            switch byte {
            case 97...122, 65...90: return word()
            case 48...57: return number()
            case UInt8(ascii: "?"): return mark(.questionMark)
            case UInt8(ascii: "!"), UInt8(ascii: ";"), UInt8(ascii: "\n"): return mark(.pause)
            case UInt8(ascii: "."), UInt8(ascii: ","):
                if endsClause(at: position + 1) { return mark(.pause) }
                position += 1
            case 0..<0x80: position += 1
            default: if let token = foreign() { return token }
            }
        }
        return nil
    }

    /// "bit.ly" and "10.000" go on; "ya. Besok" does not.
    private func endsClause(at next: Int) -> Bool {
        guard next < bytes.count else { return true }
        return Letters.folded(ascii: bytes[next]) == nil
    }

    /// "?!", "???" and "..." are one mark each.
    private mutating func mark(_ kind: Token.Kind) -> Token {
        let start = position
        var kind = kind
        while position < bytes.count {
            switch bytes[position] {
            case UInt8(ascii: "?"): kind = .questionMark
            case UInt8(ascii: "!"), UInt8(ascii: ";"), UInt8(ascii: "."), UInt8(ascii: ","), UInt8(ascii: "\n"): break
            default: return Token(kind: kind, span: start..<position, hash: 0, squeezedHash: 0)
            }
            position += 1
        }
        return Token(kind: kind, span: start..<position, hash: 0, squeezedHash: 0)
    }

    private mutating func word() -> Token {
        var reader = LetterReader(bytes, from: position)
        var letters = HashedLetters()
        reader.read(into: &letters)
        defer { position = reader.position }
        return Token(
            kind: .word, span: position..<reader.position, hash: letters.hash.value, squeezedHash: letters.squeezed.value,
            stemHash: letters.stem, laughs: letters.laughs)
    }

    /// "10.000", "2x" (the x is a word of its own), "08.30", "3/4".
    private mutating func number() -> Token {
        let start = position
        while position < bytes.count {
            let byte = bytes[position]
            if (48...57).contains(byte) {
                position += 1
            } else if byte == 0x2E || byte == 0x2C || byte == 0x2F || byte == 0x3A, position + 1 < bytes.count,
                (48...57).contains(bytes[position + 1])
            {
                position += 1
            } else {
                break
            }
        }
        return Token(kind: .number, span: start..<position, hash: WordHash.number, squeezedHash: WordHash.number)
    }

    private mutating func foreign() -> Token? {
        let start = position
        let (scalar, width) = Scalars.decode(bytes, at: position)
        if scalar == 0xFF1F || scalar == 0x61F || scalar == 0x2049 || scalar == 0x2753 || scalar == 0x2754 {
            position += width
            return Token(kind: .questionMark, span: start..<position, hash: 0, squeezedHash: 0)
        }
        if Scalars.isEmoji(scalar) { return emoji(scalar, width: width) }
        switch Letters.kind(of: scalar) {
        case .latin, .other: return word()
        case .mark, .none:
            position += width
            // An ellipsis trails off: "bu sari…"
            return scalar == 0x2026 ? Token(kind: .pause, span: start..<position, hash: 0, squeezedHash: 0) : nil
        }
    }

    /// A family of four joined by invisible joiners is one emoji; so is a flag.
    private mutating func emoji(_ first: UInt32, width: Int) -> Token {
        let start = position
        position += width
        var flagIsOpen = Scalars.isFlagLetter(first)
        while position < bytes.count {
            let (scalar, width) = Scalars.decode(bytes, at: position)
            if Scalars.dressesEmoji(scalar) {
                position += width
            } else if scalar == Scalars.joiner {
                position += width
                guard position < bytes.count else { break }
                let (joined, joinedWidth) = Scalars.decode(bytes, at: position)
                if Scalars.isEmoji(joined) { position += joinedWidth }
            } else if flagIsOpen, Scalars.isFlagLetter(scalar) {
                position += width
                flagIsOpen = false
            } else {
                break
            }
        }
        return Token(kind: .emoji, span: start..<position, hash: UInt64(first), squeezedHash: UInt64(first))
    }
}
