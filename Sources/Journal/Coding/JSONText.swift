/// JSON written straight, where `JSONEncoder` would be most of the cost of an import.
enum JSONText {
    /// Appends the words in quotes.
    static func add(_ words: String, to text: inout String) {
        text += "\""
        text += words.utf8.allSatisfy({ $0 >= 0x20 && $0 != 0x22 && $0 != 0x5C }) ? words : escaped(words)
        text += "\""
    }

    private static func escaped(_ words: String) -> String {
        var out: [UInt8] = []
        for byte in words.utf8 {
            switch byte {
            case UInt8(ascii: "\""), UInt8(ascii: "\\"): out += [UInt8(ascii: "\\"), byte]
            case 0..<0x20: out += "\\u00\(byte < 16 ? "0" : "")\(String(byte, radix: 16))".utf8
            default: out.append(byte)
            }
        }
        return String(decoding: out, as: UTF8.self)
    }
}
