/// One line of a mail, and what it looks like by itself.
struct ReplyLine {
    enum Kind {
        case empty
        case text
        /// `> what we had written`
        case quote
        /// The two dashes above a signature.
        case dashes
        /// `------`, `======`, `______`
        case rule
    }

    /// As written, without blanks at its end.
    let whole: Substring
    /// Without blanks and stars round it.
    let text: Substring
    let kind: Kind
    /// Seen once, since most lines have none of them and need no further look.
    let hasDigit: Bool
    let hasAt: Bool

    var endsWithColon: Bool { text.utf8.last == UInt8(ascii: ":") || text.hasSuffix("：") }
    var isFence: Bool { text.hasPrefix("```") }
    var isUnderscores: Bool { kind == .rule && text.utf8.first == UInt8(ascii: "_") && text.utf8.count >= 5 }
    /// Short enough for "Sent from my iPhone" and "Original Message".
    var mayBeMark: Bool { text.utf8.count <= 160 }

    static func all(in text: String) -> [ReplyLine] {
        // In Swift "\r\n" is one character: lines are told apart by bytes.
        text.utf8.split(separator: 10, omittingEmptySubsequences: false).map { ReplyLine(Substring($0)) }
    }

    init(_ line: Substring) {
        var whole = line.utf8[...]
        while let last = whole.last, last <= 32 { whole.removeLast() }
        self.whole = Substring(whole)
        var text = whole
        while let first = text.first, first <= 32 || first == UInt8(ascii: "*") { text.removeFirst() }
        while let last = text.last, last <= 32 || last == UInt8(ascii: "*") { text.removeLast() }
        self.text = Substring(text).trimmingHardSpaces
        kind = Self.kind(whole, text)
        var hasDigit = false
        var hasAt = false
        for byte in text {
            if (48...57).contains(byte) { hasDigit = true }
            if byte == UInt8(ascii: "@") { hasAt = true }
        }
        self.hasDigit = hasDigit
        self.hasAt = hasAt
    }

    private static func kind(_ whole: Substring.UTF8View, _ text: Substring.UTF8View) -> Kind {
        guard let first = text.first else { return whole.isEmpty || whole.allSatisfy { $0 <= 32 } ? .empty : .rule }
        switch first {
        case UInt8(ascii: ">"): return .quote
        case UInt8(ascii: "-"), UInt8(ascii: "_"), UInt8(ascii: "="), UInt8(ascii: "#"), UInt8(ascii: "~"), UInt8(ascii: "+"):
            guard text.allSatisfy({ $0 == first }) else { return .text }
            if first == UInt8(ascii: "-"), text.count == 2 { return .dashes }
            return text.count >= 3 ? .rule : .text
        case 0xC2...0xFF: return unusual(text)
        default: return isNamedQuote(text) ? .quote : .text
        }
    }

    /// A long dash alone, and the mark a mail counter leaves.
    private static func unusual(_ text: Substring.UTF8View) -> Kind {
        guard text.count <= 6 else { return .text }
        let word = Substring(text)
        if ["—", "––", "——"].contains(word) { return .dashes }
        if word == "ᐧ" || word.trimmingHardSpaces.isEmpty { return .empty }
        return .text
    }

    /// `Richard> as he wrote`
    private static func isNamedQuote(_ text: Substring.UTF8View) -> Bool {
        var letters = 0
        for byte in text {
            if byte == UInt8(ascii: ">") { return letters > 0 }
            guard (byte | 0x20) >= UInt8(ascii: "a"), (byte | 0x20) <= UInt8(ascii: "z"), letters < 12 else { return false }
            letters += 1
        }
        return false
    }
}

extension Substring {
    /// No-break spaces and invisible marks round a word count as blanks too.
    var trimmingHardSpaces: Substring {
        guard let first = utf8.first, let last = utf8.last, first >= 0xC2 || last >= 0x80 else { return self }
        var trimmed = unicodeScalars[...]
        while let first = trimmed.first, first.isHardSpace { trimmed.removeFirst() }
        while let last = trimmed.last, last.isHardSpace { trimmed.removeLast() }
        return Substring(trimmed)
    }
}

extension Unicode.Scalar {
    fileprivate var isHardSpace: Bool {
        switch value {
        case 0...32, 0xA0, 0x200B...0x200F, 0x202A...0x202F, 0x2060, 0xFEFF, 0x00AD: true
        default: false
        }
    }
}

extension StringProtocol {
    /// Whether these letters stand in it, byte by byte: no locale, no composed forms.
    func holds(_ letters: String) -> Bool {
        var letters = letters
        return letters.withUTF8 { wanted in
            guard let first = wanted.first else { return true }
            var rest = utf8[...]
            while let start = rest.firstIndex(of: first) {
                if rest[start...].starts(with: wanted) { return true }
                rest = rest[rest.index(after: start)...]
            }
            return false
        }
    }
}
