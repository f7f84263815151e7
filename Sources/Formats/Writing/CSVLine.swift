/// One line of a table (RFC 4180, UTF-8). What a spreadsheet would take for a formula gets an apostrophe before it, as
/// spreadsheets themselves write it: it is then shown, not worked out, and our readers take it off again.
package struct CSVLine: ~Copyable {
    package private(set) var bytes: [UInt8] = []
    private let form: CSVForm
    private var isFirst = true

    package init(_ form: CSVForm) { self.form = form }

    /// Before the first line: without it Excel takes UTF-8 for something older.
    package static let mark: [UInt8] = [0xEF, 0xBB, 0xBF]

    package mutating func begin() {
        bytes.removeAll(keepingCapacity: true)
        isFirst = true
    }

    package mutating func end() { bytes += [UInt8(ascii: "\r"), UInt8(ascii: "\n")] }

    /// Somebody's words; nil and empty are the same here.
    package mutating func text(_ words: String?) {
        separate()
        guard var words, !words.isEmpty else { return }
        let needsGuard = FormulaSign.needsGuard(words)
        let separator = form.separator
        words.withUTF8 { utf8 in
            let needsQuotes =
                needsGuard || utf8[0] == 0x20 || utf8[utf8.count - 1] == 0x20
                || utf8.contains { $0 == separator || $0 == UInt8(ascii: "\"") || $0 == 0x0A || $0 == 0x0D }
            if needsQuotes { bytes.append(UInt8(ascii: "\"")) }
            if needsGuard { bytes.append(UInt8(ascii: "'")) }
            for byte in utf8 {
                if byte == UInt8(ascii: "\"") { bytes.append(byte) }
                bytes.append(byte)
            }
            if needsQuotes { bytes.append(UInt8(ascii: "\"")) }
        }
    }

    /// Digits and signs of our own making: numbers, days, hours.
    package mutating func plain(_ digits: String) {
        separate()
        bytes += digits.utf8
    }

    package mutating func empty() { separate() }

    private mutating func separate() {
        if isFirst { isFirst = false } else { bytes.append(form.separator) }
    }
}

/// With what a cell begins that a spreadsheet works out.
enum FormulaSign {
    /// Those, and what would be read as one of them with our apostrophe before it: `'=1` is kept as `''=1`.
    static func needsGuard(_ text: String) -> Bool {
        text.withCellBytes { cell in
            if cell.allSatisfy(\.isAsciiDigit) { return losesDigits(cell) }
            var start = 0
            while start < cell.count, cell[start] == UInt8(ascii: "'") { start += 1 }
            return begins(cell, at: start)
        }
    }

    /// A spreadsheet keeps fifteen digits of a number and no zeros in front: two customers' numbers would become one.
    private static func losesDigits(_ cell: CellBytes) -> Bool {
        cell.count > 15 || cell.count > 1 && cell[0] == UInt8(ascii: "0")
    }

    /// `=`, `+`, `-`, `@`, TAB, CR, and the wide forms of the signs.
    static func begins(_ cell: CellBytes, at start: Int) -> Bool {
        guard start < cell.count else { return false }
        switch cell[start] {
        case UInt8(ascii: "="), UInt8(ascii: "+"), UInt8(ascii: "-"), UInt8(ascii: "@"), 0x09, 0x0D: return true
        // U+FF1D, U+FF0B, U+FF0D, U+FF20
        case 0xEF where start + 2 < cell.count && cell[start + 1] == 0xBC:
            return [0x9D, 0x8B, 0x8D, 0xA0].contains(cell[start + 2])
        default: return false
        }
    }
}
