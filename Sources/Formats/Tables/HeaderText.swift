/// A column's name as people write it, made comparable: small letters, no accents, no punctuation, single blanks.
package enum HeaderText {
    package static func normalise(_ text: some StringProtocol) -> String {
        var bytes: [UInt8] = []
        bytes.reserveCapacity(text.utf8.count)
        for scalar in text.lowercased().unicodeScalars {
            switch scalar {
            case "a"..."z", "0"..."9": bytes.append(UInt8(truncatingIfNeeded: scalar.value))
            case "#", "@": bytes.append(UInt8(truncatingIfNeeded: scalar.value))
            // An apostrophe joins: jum'at, Assistant's.
            case "'", "\u{2019}": continue
            case "à"..."å": bytes.append(UInt8(ascii: "a"))
            case "è"..."ë": bytes.append(UInt8(ascii: "e"))
            case "ì"..."ï": bytes.append(UInt8(ascii: "i"))
            case "ò"..."ö": bytes.append(UInt8(ascii: "o"))
            case "ù"..."ü": bytes.append(UInt8(ascii: "u"))
            case "ç": bytes.append(UInt8(ascii: "c"))
            case "ñ": bytes.append(UInt8(ascii: "n"))
            default:
                if scalar.value < 128 || scalar.properties.isWhitespace {
                    if bytes.last != 32, !bytes.isEmpty { bytes.append(32) }
                }
            }
        }
        if bytes.last == 32 { bytes.removeLast() }
        return String(decoding: bytes, as: UTF8.self)
    }

    /// Without what stands in brackets: `Harga Awal (IDR)`, `Weight(kg)`.
    package static func withoutBrackets(_ text: String) -> String {
        var depth = 0
        var kept = String.UnicodeScalarView()
        for scalar in text.unicodeScalars {
            switch scalar {
            case "(", "[": depth += 1
            case ")", "]": depth = max(0, depth - 1)
            default: if depth == 0 { kept.append(scalar) }
            }
        }
        return String(kept)
    }

    /// Numbers, dates, addresses: what stands in rows and not in a header.
    static func looksLikeData(_ text: String) -> Bool {
        var digits = 0
        var letters = 0
        var hasAt = false
        for byte in text.utf8 {
            if byte.isAsciiDigit {
                digits += 1
            } else if byte.isAsciiLetter {
                letters += 1
            } else if byte == UInt8(ascii: "@") {
                hasAt = true
            }
        }
        if hasAt, text.utf8.contains(UInt8(ascii: ".")), letters > 3 { return true }
        if text.lowercased().hasPrefix("http") { return true }
        return digits > 0 && digits >= letters
    }

    static func isKnown(_ text: String) -> Bool { known.contains(normalise(text)) }

    private static let known: Set<String> = {
        var words: Set<String> = []
        for group in ContactColumns.synonyms { words.formUnion(group.names) }
        for group in OrderColumns.synonyms { words.formUnion(group.names) }
        for group in NotebookColumns.synonyms { words.formUnion(group.names) }
        return words
    }()
}
