/// What stands behind the `?` of an address, as a form sends it: `+` is a space, and every name has its last value.
enum QueryWords {
    /// - Parameter keepsLines: what is typed into a form may have several.
    static func read(_ query: String?, keepsLines: Bool = false) -> [String: String] {
        Dictionary(pairs(query, keepsLines: keepsLines), uniquingKeysWith: { _, last in last })
    }

    /// Every name with its value, as they stand.
    static func pairs(_ query: String?, keepsLines: Bool) -> [(String, String)] {
        var words: [(String, String)] = []
        for pair in (query ?? "").split(separator: "&") {
            let parts = pair.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
            words.append((decoded(parts[0], false), parts.count > 1 ? decoded(parts[1], keepsLines) : ""))
        }
        return words
    }

    /// What is no UTF-8 becomes a mark; signs nobody types are left out.
    private static func decoded(_ text: Substring, _ keepsLines: Bool) -> String {
        var bytes: [UInt8] = []
        var rest = text.utf8[...]
        while let byte = rest.popFirst() {
            switch byte {
            case UInt8(ascii: "+"): bytes.append(UInt8(ascii: " "))
            case UInt8(ascii: "%"):
                guard let high = rest.first?.hexValue, let low = rest.dropFirst().first?.hexValue else { fallthrough }
                bytes.append(high << 4 | low)
                rest = rest.dropFirst(2)
            default: bytes.append(byte)
            }
        }
        return String(decoding: bytes.filter { ($0 >= 0x20 && $0 != 0x7F) || (keepsLines && $0 == 0x0A) }, as: UTF8.self)
    }
}

extension UInt8 {
    fileprivate var hexValue: UInt8? {
        switch self {
        case 48...57: self - 48
        case 65...70: self - 55
        case 97...102: self - 87
        default: nil
        }
    }
}
