/// Makes the text of a cell what a person typed: `_x000D_` is how a workbook writes letters that XML has no way for, and a
/// line ends with one sign whatever the program used.
enum CellText {
    static func finish(_ bytes: inout [UInt8], from start: Int) {
        var needs = false
        for index in start..<bytes.count {
            let byte = bytes[index]
            if byte == 13 || byte == 0 { needs = true }
            if byte == UInt8(ascii: "_"), index + 1 < bytes.count, bytes[index + 1] | 0x20 == UInt8(ascii: "x") { needs = true }
        }
        guard needs else { return }
        unescape(&bytes, from: start)
        joinLineEnds(&bytes, from: start)
    }

    private static func unescape(_ bytes: inout [UInt8], from start: Int) {
        var kept = start
        var index = start
        var high: UInt32?
        while index < bytes.count {
            guard let unit = unit(bytes, at: index) else {
                high = nil
                bytes[kept] = bytes[index]
                kept += 1
                index += 1
                continue
            }
            index += 7
            // Letters outside the first plane come as two halves.
            if let first = high, (0xDC00...0xDFFF).contains(unit) {
                kept = put(0x10000 + (first - 0xD800) << 10 + (unit - 0xDC00), &bytes, kept)
                high = nil
            } else if (0xD800...0xDBFF).contains(unit) {
                high = unit
            } else {
                high = nil
                if unit != 0 { kept = put(unit, &bytes, kept) }
            }
        }
        bytes.removeLast(bytes.count - kept)
    }

    /// Seven bytes made room for at most four.
    private static func put(_ value: UInt32, _ bytes: inout [UInt8], _ kept: Int) -> Int {
        var kept = kept
        for byte in UTF8.encode(Unicode.Scalar(value) ?? "\u{FFFD}") ?? UTF8.encodedReplacementCharacter {
            bytes[kept] = byte
            kept += 1
        }
        return kept
    }

    private static func unit(_ bytes: [UInt8], at index: Int) -> UInt32? {
        guard bytes[index] == UInt8(ascii: "_"), index + 6 < bytes.count, bytes[index + 1] | 0x20 == UInt8(ascii: "x"),
            bytes[index + 6] == UInt8(ascii: "_")
        else { return nil }
        var value: UInt32 = 0
        for offset in 2...5 {
            guard let digit = bytes[index + offset].hexValue else { return nil }
            value = value * 16 + digit
        }
        return value
    }

    private static func joinLineEnds(_ bytes: inout [UInt8], from start: Int) {
        var kept = start
        var followsReturn = false
        for index in start..<bytes.count {
            let byte = bytes[index]
            defer { followsReturn = byte == 13 }
            if byte == 0 || byte == 10 && followsReturn { continue }
            bytes[kept] = byte == 13 ? 10 : byte
            kept += 1
        }
        bytes.removeLast(bytes.count - kept)
    }
}
