/// `&amp;`, `&#10;`, `&#x1F60A;`: the five names every XML has, and letters by their number. Whatever else stands behind an
/// ampersand stays as it is.
enum XMLEntities {
    static func append(_ text: CellBytes, to bytes: inout [UInt8]) {
        var index = 0
        var plainFrom = 0
        while index < text.count {
            guard text[index] == UInt8(ascii: "&"), let (scalar, length) = entity(text, at: index) else {
                index += 1
                continue
            }
            bytes.append(contentsOf: text.cellSlice(plainFrom, index))
            bytes.append(contentsOf: UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter)
            index += length
            plainFrom = index
        }
        bytes.append(contentsOf: text.cellSlice(plainFrom, text.count))
    }

    static func text(_ value: CellBytes) -> String {
        guard value.contains(UInt8(ascii: "&")) else { return String(decoding: value, as: UTF8.self) }
        var bytes: [UInt8] = []
        append(value, to: &bytes)
        return String(decoding: bytes, as: UTF8.self)
    }

    private static func entity(_ text: CellBytes, at start: Int) -> (Unicode.Scalar, length: Int)? {
        var end = start + 1
        while end < text.count, end - start < 12, text[end] != UInt8(ascii: ";") { end += 1 }
        guard end < text.count, text[end] == UInt8(ascii: ";") else { return nil }
        let name = text.cellSlice(start + 1, end)
        guard let scalar = scalar(name) else { return nil }
        return (scalar, end - start + 1)
    }

    private static func scalar(_ name: CellBytes) -> Unicode.Scalar? {
        if name.isWord("amp") { return "&" }
        if name.isWord("lt") { return "<" }
        if name.isWord("gt") { return ">" }
        if name.isWord("quot") { return "\"" }
        if name.isWord("apos") { return "'" }
        guard name.count > 1, name[0] == UInt8(ascii: "#") else { return nil }
        let isHex = name[1].asciiLowered == UInt8(ascii: "x")
        var value: UInt32 = 0
        for index in (isHex ? 2 : 1)..<max(name.count, 2) {
            guard index < name.count, let digit = name[index].hexValue, isHex || digit < 10, value < 0x1000000 else {
                return nil
            }
            value = value * (isHex ? 16 : 10) + digit
        }
        // A zero byte is no letter, and would be cut out of the row it stands in.
        return value == 0 ? nil : Unicode.Scalar(value)
    }
}

extension UInt8 {
    var hexValue: UInt32? {
        switch self {
        case UInt8(ascii: "0")...UInt8(ascii: "9"): UInt32(self - 48)
        case UInt8(ascii: "a")...UInt8(ascii: "f"): UInt32(self - 87)
        case UInt8(ascii: "A")...UInt8(ascii: "F"): UInt32(self - 55)
        default: nil
        }
    }
}
