/// One entry of an LDIF file: what it says, in the order it says it.
struct LDIFEntry {
    private(set) var values: [(name: String, value: String)] = []
    var line = 0

    var isEmpty: Bool { values.isEmpty }

    /// `mail: sari@contoh.id`, `cn:: QnUgU2FyaQ==`; an address of a file elsewhere (`:<`) is not followed.
    mutating func take(_ line: LDIFLines.Line) {
        guard let colon = line.bytes.firstIndex(of: UInt8(ascii: ":")), colon > 0 else { return }
        // `cn;lang-id` is a name all the same.
        let name = line.bytes[..<colon].prefix { $0 != UInt8(ascii: ";") }
        let rest = line.bytes[(colon + 1)...]
        let value: [UInt8]
        switch rest.first {
        case UInt8(ascii: ":"): value = Base64.decode(rest.dropFirst())
        case UInt8(ascii: "<"): return
        default: value = Array(rest)
        }
        let text = value.withUnsafeBufferPointer { $0.trimmedCell.cellText() }
        if !text.isEmpty { values.append((String(decoding: name, as: UTF8.self).lowercased(), text)) }
    }

    func all(_ name: String) -> [String] { values.filter { $0.name == name }.map(\.value) }

    /// The first of these that is there.
    func first(_ names: String...) -> String {
        for name in names { if let value = values.first(where: { $0.name == name })?.value { return value } }
        return ""
    }
}

/// Bytes written as letters; what is no such letter is passed over.
enum Base64 {
    static func decode(_ text: some Sequence<UInt8>) -> [UInt8] {
        var bytes: [UInt8] = []
        var bits: UInt32 = 0
        var count = 0
        for byte in text {
            guard let value = value(byte) else { continue }
            bits = bits << 6 | value
            count += 6
            if count >= 8 {
                count -= 8
                bytes.append(UInt8(truncatingIfNeeded: bits >> UInt32(count)))
            }
        }
        return bytes
    }

    private static func value(_ byte: UInt8) -> UInt32? {
        switch byte {
        case UInt8(ascii: "A")...UInt8(ascii: "Z"): UInt32(byte - 65)
        case UInt8(ascii: "a")...UInt8(ascii: "z"): UInt32(byte - 71)
        case UInt8(ascii: "0")...UInt8(ascii: "9"): UInt32(byte + 4)
        case UInt8(ascii: "+"): 62
        case UInt8(ascii: "/"): 63
        default: nil
        }
    }
}
