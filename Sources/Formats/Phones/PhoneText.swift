/// What stands in a phone cell, made plain and cut into pieces that may each be one number.
enum PhoneText {
    struct Piece: Equatable {
        /// ASCII digits only.
        var digits: [UInt8]
        var hasPlus = false
        /// From `wa.me/…` or `…?phone=…`: such digits always begin with the country.
        var isLink = false
    }

    /// Small ASCII letters, digits and signs. Full-width, Arabic and Persian digits become plain ones; marks that nobody
    /// sees are left out; whatever else there is becomes a letter `z`, so that it parts numbers.
    static func plain(_ text: String) -> [UInt8] {
        var plain: [UInt8] = []
        plain.reserveCapacity(text.utf8.count)
        for scalar in text.unicodeScalars {
            switch scalar.value {
            case 10, 13: plain.append(10)
            case 0..<0x80: plain.append(UInt8(scalar.value).asciiLowered)
            case 0xFF01...0xFF5E: plain.append(UInt8(scalar.value - 0xFF00 + 0x20).asciiLowered)
            case 0x0660...0x0669: plain.append(UInt8(scalar.value - 0x0660 + 48))
            case 0x06F0...0x06F9: plain.append(UInt8(scalar.value - 0x06F0 + 48))
            case 0xA0, 0x2000...0x200A, 0x202F, 0x3000: plain.append(32)
            case 0xAD, 0x200B...0x200F, 0x202A...0x202E, 0x2060...0x2069, 0xFEFF: continue
            case 0x2010...0x2015, 0x2212: plain.append(UInt8(ascii: "-"))
            case 0x2022, 0x25CF, 0x00D7, 0x2731: plain.append(UInt8(ascii: "*"))
            case 0x2018, 0x2019: plain.append(UInt8(ascii: "'"))
            default: plain.append(UInt8(ascii: "z"))
            }
        }
        return plain
    }

    /// `6.28123e+12`, `6,28e12`
    static func hasExponent(_ plain: [UInt8]) -> Bool {
        for index in plain.indices where plain[index] == UInt8(ascii: "e") && index > 0 && plain[index - 1].isAsciiDigit {
            var next = index + 1
            if next < plain.count, plain[next] == UInt8(ascii: "+") { next += 1 }
            guard next < plain.count, plain[next].isAsciiDigit else { continue }
            let before = plain[..<index].reversed().prefix {
                $0.isAsciiDigit || $0 == UInt8(ascii: ".") || $0 == UInt8(ascii: ",")
            }
            let behind = plain[next...].prefix(while: \.isAsciiDigit)
            if before.count >= 1, behind.count <= 2 { return true }
        }
        return false
    }

    /// A star is never part of a number; `xxx` and `###` among digits hide some.
    static func isMasked(_ plain: [UInt8]) -> Bool {
        guard plain.contains(where: \.isAsciiDigit) || plain.count(where: { $0 == UInt8(ascii: "*") }) > 2 else { return false }
        if plain.contains(UInt8(ascii: "*")) { return true }
        var run = 0
        for byte in plain {
            run = byte == UInt8(ascii: "x") || byte == UInt8(ascii: "#") ? run + 1 : 0
            if run == 3 { return true }
        }
        return false
    }

    static func pieces(_ plain: [UInt8]) -> [Piece] {
        var pieces: [Piece] = []
        var start = 0
        while start < plain.count {
            if let link = linkStart(plain, from: start) {
                var end = link
                while end < plain.count, plain[end].isAsciiDigit || plain[end] == UInt8(ascii: "+") { end += 1 }
                pieces.append(Piece(digits: plain[link..<end].filter(\.isAsciiDigit), isLink: true))
                // The rest of an address is no number: `?text=…`
                while end < plain.count, plain[end] > 32 { end += 1 }
                start = end
                continue
            }
            guard isPart(plain[start]) else {
                start += 1
                continue
            }
            var end = start
            while end < plain.count, isPart(plain[end]) { end += 1 }
            pieces += split(plain[start..<end])
            start = end
        }
        return pieces
    }

    private static func isPart(_ byte: UInt8) -> Bool {
        if byte.isAsciiDigit { return true }
        switch byte {
        case UInt8(ascii: "+"), UInt8(ascii: "-"), UInt8(ascii: "."), UInt8(ascii: "("), UInt8(ascii: ")"), UInt8(ascii: "'"),
            32, 9:
            return true
        default: return false
        }
    }

    /// Where the digits of `wa.me/…` or `phone=…` begin, if such an address begins here.
    private static func linkStart(_ plain: [UInt8], from start: Int) -> Int? {
        for opening in ["wa.me/", "phone=", "phone=%2b", "wa.link/"] {
            let bytes = Array(opening.utf8)
            guard plain.count - start > bytes.count, plain[start..<start + bytes.count].elementsEqual(bytes) else { continue }
            let next = start + bytes.count
            if plain[next].isAsciiDigit || plain[next] == UInt8(ascii: "+") { return next }
        }
        return nil
    }

    /// Two numbers with only blanks between them, or two that both begin with `+`, are two.
    private static func split(_ part: ArraySlice<UInt8>) -> [Piece] {
        var texts: [ArraySlice<UInt8>] = []
        var start = part.startIndex
        for index in part.indices where part[index] == UInt8(ascii: "+") && part[start..<index].contains(where: \.isAsciiDigit)
        {
            texts.append(part[start..<index])
            start = index
        }
        texts.append(part[start...])
        return texts.flatMap { splitAtBlanks($0) }
    }

    private static func splitAtBlanks(_ part: ArraySlice<UInt8>) -> [Piece] {
        let whole = piece(part)
        guard whole.digits.count > 13 else { return whole.digits.isEmpty ? [] : [whole] }
        let words = part.split(whereSeparator: { $0 == 32 || $0 == 9 }).map(piece).filter { !$0.digits.isEmpty }
        if words.count > 1, words.allSatisfy({ $0.digits.count >= 9 }) { return words }
        let parts = part.split(separator: UInt8(ascii: "-")).map(piece).filter { !$0.digits.isEmpty }
        if parts.count > 1, parts.allSatisfy({ $0.digits.count >= 9 }) { return parts }
        return [whole]
    }

    private static func piece(_ part: ArraySlice<UInt8>) -> Piece {
        var part = part
        // A number that went through a spreadsheet as a decimal: 81234567890.0
        if part.suffix(2).elementsEqual(".0".utf8), part.dropLast(2).allSatisfy({ $0.isAsciiDigit }) { part = part.dropLast(2) }
        return Piece(digits: part.filter(\.isAsciiDigit), hasPlus: part.contains(UInt8(ascii: "+")))
    }
}
