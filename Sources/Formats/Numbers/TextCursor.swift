/// Walks over the bytes of a cell. Every step is checked, so a cell that stops in the middle is simply at its end.
struct TextCursor {
    struct Number {
        var value: Int
        var digits: Int
    }

    private let cell: CellBytes
    private var index = 0

    init(_ cell: CellBytes) { self.cell = cell }

    var isAtEnd: Bool { index >= cell.count }
    /// Zero at the end.
    var byte: UInt8 { index < cell.count ? cell[index] : 0 }
    var isLetter: Bool { byte.isAsciiLetter }
    var isDigit: Bool { index < cell.count && cell[index].isAsciiDigit }
    var rest: CellBytes { cell.cellSlice(index, cell.count) }

    mutating func skip() { if index < cell.count { index += 1 } }

    @discardableResult
    mutating func skip(if wanted: UInt8) -> Bool {
        guard index < cell.count, cell[index] == wanted else { return false }
        index += 1
        return true
    }

    mutating func skipBlanks() { while byte == 32 || byte == 9 { index += 1 } }

    mutating func number(upTo limit: Int) -> Number? {
        var value = 0
        let start = index
        while index < cell.count, cell[index].isAsciiDigit {
            guard index - start < limit else { return nil }
            value = value * 10 + Int(cell[index] - 48)
            index += 1
        }
        return index > start ? Number(value: value, digits: index - start) : nil
    }

    /// Letters; an apostrophe inside is part of the word (`jum'at`).
    mutating func word() -> CellBytes {
        let start = index
        while index < cell.count {
            if cell[index].isAsciiLetter { index += 1; continue }
            if cell[index] == UInt8(ascii: "'"), index > start, index + 1 < cell.count, cell[index + 1].isAsciiLetter {
                index += 1
                continue
            }
            break
        }
        return cell.cellSlice(start, index)
    }

    /// `/`, `-`, `.` with blanks round it, or a blank alone.
    mutating func dateSeparator() -> UInt8? {
        let before = index
        skipBlanks()
        switch byte {
        case UInt8(ascii: "/"), UInt8(ascii: "-"), UInt8(ascii: "."):
            let separator = byte
            index += 1
            skipBlanks()
            return separator
        default: return index > before && isDigit ? 32 : nil
        }
    }

    static func isSeparator(_ byte: UInt8) -> Bool {
        switch byte {
        case 32, 9, UInt8(ascii: "-"), UInt8(ascii: "/"), UInt8(ascii: "."), UInt8(ascii: ","): true
        default: false
        }
    }

    mutating func skipSeparators() { while index < cell.count, Self.isSeparator(cell[index]) { index += 1 } }

    /// The first byte behind any separators here; zero at the end.
    var byteAfterSeparators: UInt8 {
        var ahead = index
        while ahead < cell.count, Self.isSeparator(cell[ahead]) { ahead += 1 }
        return ahead < cell.count ? cell[ahead] : 0
    }

    /// `19th`, `1st`
    mutating func skipOrdinal() {
        var ahead = self
        let word = ahead.word()
        guard word.isWord("st") || word.isWord("nd") || word.isWord("rd") || word.isWord("th") else { return }
        ahead.skipSeparators()
        self = ahead
    }
}
