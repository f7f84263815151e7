/// Numbers typed on other keyboards: full-width and Arabic digits, no-break blanks, the true minus sign. They are made
/// plain so that one reader serves all.
enum PlainDigits {
    /// Nil when something is left that no number holds.
    static func with<Result>(_ cell: CellBytes, _ body: (CellBytes) -> Result?) -> Result? {
        guard let plain = plain(cell) else { return nil }
        return plain.withUnsafeBufferPointer(body)
    }

    private static func plain(_ cell: CellBytes) -> [UInt8]? {
        var plain: [UInt8] = []
        plain.reserveCapacity(cell.count)
        for scalar in cell.cellText().unicodeScalars {
            switch scalar.value {
            case 0..<0x80: plain.append(UInt8(scalar.value))
            case 0xFF01...0xFF5E: plain.append(UInt8(scalar.value - 0xFF00 + 0x20))
            case 0x0660...0x0669: plain.append(UInt8(scalar.value - 0x0660 + 48))
            case 0x06F0...0x06F9: plain.append(UInt8(scalar.value - 0x06F0 + 48))
            case 0x066B: plain.append(UInt8(ascii: ","))
            case 0xA0, 0x202F, 0x2009, 0x3000, 0x2007: plain.append(32)
            case 0x2010...0x2015, 0x2212: plain.append(UInt8(ascii: "-"))
            case 0x2019: plain.append(UInt8(ascii: "'"))
            // Currency signs say what, not how much.
            case 0xA2...0xA5, 0x20A0...0x20CF, 0xFFE1, 0xFFE5: continue
            // Direction marks.
            case 0x200B...0x200F, 0x202A...0x202E, 0x2066...0x2069, 0xFEFF: continue
            default: return nil
            }
        }
        return plain
    }
}
