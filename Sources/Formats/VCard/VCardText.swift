import Foundation

/// Bytes of a property's value to words: quoted-printable, character sets, escapes.
enum VCardText {
    /// For heads, which are ASCII in every version; anything else becomes `?`.
    static func ascii(_ bytes: some Sequence<UInt8>) -> String {
        String(decoding: bytes.map { $0 < 0x80 ? $0 : UInt8(ascii: "?") }, as: UTF8.self)
    }

    /// UTF-8, and where it is not, the old Western set.
    static func unicode(_ bytes: some Collection<UInt8>) -> String {
        String(validating: bytes, as: UTF8.self) ?? windows1252(bytes)
    }

    /// The words, and the name of the set that had to be guessed, if one had.
    static func decode(_ bytes: [UInt8], charset: String?) -> (text: String, guessed: String?) {
        guard bytes.contains(where: { $0 >= 0x80 }) || charset != nil else {
            return (String(decoding: bytes, as: UTF8.self), nil)
        }
        let name = (charset ?? "").lowercased()
        switch name {
        case "", "utf-8", "utf8", "us-ascii", "ascii":
            if let text = String(validating: bytes, as: UTF8.self) { return (normal(text), nil) }
            return (windows1252(bytes), "windows-1252")
        // Browsers read both names as the wider set, because that is what was written.
        case "iso-8859-1", "iso8859-1", "latin1", "latin-1", "windows-1252", "cp1252": return (windows1252(bytes), nil)
        default:
            if let encoding = others[name], let text = String(data: Data(bytes), encoding: encoding) {
                return (normal(text), nil)
            }
            return (normal(unicode(bytes)), name)
        }
    }

    private static let others: [String: String.Encoding] = [
        "iso-8859-2": .isoLatin2, "windows-1250": .windowsCP1250, "windows-1251": .windowsCP1251,
        "windows-1253": .windowsCP1253, "windows-1254": .windowsCP1254, "shift_jis": .shiftJIS, "shift-jis": .shiftJIS,
        "euc-jp": .japaneseEUC, "iso-2022-jp": .iso2022JP, "utf-16": .utf16, "utf-16le": .utf16LittleEndian,
        "utf-16be": .utf16BigEndian,
    ]

    /// Keys compare bytes, so the same name must always be the same bytes.
    private static func normal(_ text: String) -> String { text.precomposedStringWithCanonicalMapping }

    static func windows1252(_ bytes: some Sequence<UInt8>) -> String {
        var text = String.UnicodeScalarView()
        for byte in bytes {
            let value = (0x80..<0xA0).contains(byte) ? high[Int(byte) - 0x80] : UInt32(byte)
            text.append(Unicode.Scalar(value) ?? "\u{FFFD}")
        }
        return String(text)
    }

    /// 0x80 ... 0x9F; the five that mean nothing stay the control characters they are in Latin-1.
    private static let high: [UInt32] = [
        0x20AC, 0x81, 0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021, 0x02C6, 0x2030, 0x0160, 0x2039, 0x0152, 0x8D, 0x017D,
        0x8F, 0x90, 0x2018, 0x2019, 0x201C, 0x201D, 0x2022, 0x2013, 0x2014, 0x02DC, 0x2122, 0x0161, 0x203A, 0x0153, 0x9D,
        0x017E, 0x0178,
    ]

    /// `=3B` is a semicolon of the text, not one that separates, so it leaves here escaped.
    static func quotedPrintable(_ bytes: some Collection<UInt8>) -> [UInt8] {
        var result: [UInt8] = []
        result.reserveCapacity(bytes.count)
        var rest = bytes[...]
        while let byte = rest.popFirst() {
            guard byte == UInt8(ascii: "="), let high = rest.first.flatMap(digit),
                let low = rest.dropFirst().first.flatMap(digit)
            else {
                result.append(byte)
                continue
            }
            rest = rest.dropFirst(2)
            let value = high << 4 | low
            if value == UInt8(ascii: ";"), result.last != UInt8(ascii: "\\") { result.append(UInt8(ascii: "\\")) }
            result.append(value)
        }
        return result
    }

    private static func digit(_ byte: UInt8) -> UInt8? {
        switch byte {
        case UInt8(ascii: "0")...UInt8(ascii: "9"): byte - UInt8(ascii: "0")
        case UInt8(ascii: "A")...UInt8(ascii: "F"): byte - UInt8(ascii: "A") + 10
        case UInt8(ascii: "a")...UInt8(ascii: "f"): byte - UInt8(ascii: "a") + 10
        default: nil
        }
    }

    /// `\n`, `\,`, `\;`, `\:`, `\\`, `\"`; any other backslash was typed and stays.
    static func unescaped(_ text: some StringProtocol) -> String {
        var result: [UInt8] = []
        var rest = Array(text.utf8)[...]
        while let byte = rest.popFirst() {
            guard byte == UInt8(ascii: "\\"), let next = rest.first else {
                // An encoded line end arrives as CR LF.
                if byte != 0x0D || rest.first != 0x0A { result.append(byte) }
                continue
            }
            switch next {
            case UInt8(ascii: "n"), UInt8(ascii: "N"): result.append(0x0A)
            case UInt8(ascii: ","), UInt8(ascii: ";"), UInt8(ascii: ":"), UInt8(ascii: "\\"), UInt8(ascii: "\""):
                result.append(next)
            default: result += [byte, next]
            }
            rest = rest.dropFirst()
        }
        return trimmed(String(decoding: result, as: UTF8.self))
    }

    /// Pieces of a value that is still escaped, each without its escapes.
    static func pieces(of text: String, at separator: UInt8) -> [String] {
        var pieces: [String] = []
        let bytes = Array(text.utf8)
        var start = 0
        var index = 0
        while index < bytes.count {
            if bytes[index] == separator {
                pieces.append(unescaped(String(decoding: bytes[start..<index], as: UTF8.self)))
                start = index + 1
            }
            // What follows a backslash never separates.
            index += bytes[index] == UInt8(ascii: "\\") ? 2 : 1
        }
        pieces.append(unescaped(String(decoding: bytes[start...], as: UTF8.self)))
        return pieces
    }

    /// Without the spaces, tabs and line ends round it.
    static func trimmed(_ text: String) -> String {
        func isSpace(_ byte: UInt8) -> Bool { byte == 0x20 || (0x09...0x0D).contains(byte) }
        let bytes = text.utf8
        guard let first = bytes.first, let last = bytes.last else { return "" }
        guard isSpace(first) || isSpace(last) else { return text }
        guard let start = bytes.firstIndex(where: { !isSpace($0) }), let end = bytes.lastIndex(where: { !isSpace($0) })
        else { return "" }
        return String(text[start...end])
    }
}
