/// The bytes of one cell (UTF-8, or Windows-1252 where they are not valid UTF-8). They belong to the reader: good only
/// while their row is being shown.
package typealias CellBytes = UnsafeBufferPointer<UInt8>

extension UnsafeBufferPointer where Element == UInt8 {
    static var emptyCell: CellBytes { CellBytes(start: nil, count: 0) }

    func cellSlice(_ from: Int, _ to: Int) -> CellBytes {
        guard from < to, from >= 0, to <= count else { return .emptyCell }
        return CellBytes(rebasing: self[from..<to])
    }

    /// Without the blanks round it. Phones and chat programs wrap what they copy in marks nobody sees, so no-break and
    /// ideographic spaces, byte-order marks and direction marks go too.
    var trimmedCell: CellBytes {
        guard count > 0 else { return self }
        if self[0] &- 0x21 < 0x5E, self[count - 1] &- 0x21 < 0x5E { return self }
        var start = 0
        var end = count
        while start < end {
            let width = blankWidth(at: start, before: end)
            if width == 0 { break }
            start += width
        }
        while end > start {
            let width = blankWidth(endingAt: end, after: start)
            if width == 0 { break }
            end -= width
        }
        if start == 0, end == count { return self }
        return cellSlice(start, end)
    }

    private func blankWidth(at index: Int, before end: Int) -> Int {
        let byte = self[index]
        if byte <= 0x20 { return 1 }
        if byte < 0xC2 { return 0 }
        if byte == 0xC2, index + 1 < end, self[index + 1] == 0xA0 { return 2 }
        guard index + 2 < end else { return 0 }
        return Self.isBlank(byte, self[index + 1], self[index + 2]) ? 3 : 0
    }

    private func blankWidth(endingAt end: Int, after start: Int) -> Int {
        let byte = self[end - 1]
        if byte <= 0x20 { return 1 }
        if byte < 0x80 { return 0 }
        if byte == 0xA0, end - 2 >= start, self[end - 2] == 0xC2 { return 2 }
        guard end - 3 >= start else { return 0 }
        return Self.isBlank(self[end - 3], self[end - 2], byte) ? 3 : 0
    }

    /// U+3000, U+FEFF, U+2000…U+200F, U+202A…U+202F, U+2060…U+2069.
    private static func isBlank(_ a: UInt8, _ b: UInt8, _ c: UInt8) -> Bool {
        switch (a, b) {
        case (0xE3, 0x80): c == 0x80
        case (0xEF, 0xBB): c == 0xBF
        case (0xE2, 0x80): (0x80...0x8F).contains(c) || (0xAA...0xAF).contains(c)
        case (0xE2, 0x81): (0xA0...0xA9).contains(c)
        default: false
        }
    }

    /// Spreadsheets put an apostrophe before what would otherwise become a number or a formula: `'+62812…`, `'0812…`.
    /// A name may begin with one too (`'Aisyah`), so it goes only before a digit or a sign; one of several, where a text begins
    /// with one of its own before a sign.
    var withoutGuard: CellBytes {
        guard count > 1, self[0] == UInt8(ascii: "'") else { return self }
        switch self[1] {
        case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "("): return cellSlice(1, count)
        default: break
        }
        var start = 1
        while start < count, self[start] == UInt8(ascii: "'") { start += 1 }
        return FormulaSign.begins(self, at: start) ? cellSlice(1, count) : self
    }

    /// UTF-8 where it is valid, else Windows-1252: files are glued together from several programs, so this is asked of
    /// each cell and not once of the file.
    func cellText() -> String {
        if isEmpty { return "" }
        var text = String(decoding: self, as: UTF8.self)
        if isASCII { return text }
        // Decoding repairs what is broken: it was UTF-8 if nothing had to be repaired.
        let isUnchanged = text.withUTF8 { $0.count == count && $0.elementsEqual(self) }
        return isUnchanged ? text : String(String.UnicodeScalarView(map(Windows1252.scalar)))
    }

    private var isASCII: Bool {
        var all: UInt8 = 0
        for byte in self { all |= byte }
        return all < 0x80
    }

    /// Same letters, ASCII capitals or not. `word` must be in small letters.
    func isWord(_ word: StaticString) -> Bool {
        guard count == word.utf8CodeUnitCount else { return false }
        let start = word.utf8Start
        for index in 0..<count where self[index].asciiLowered != start[index] { return false }
        return true
    }

    func hasSameBytes(_ other: [UInt8]) -> Bool {
        guard count == other.count else { return false }
        return other.withUnsafeBufferPointer { other in
            for index in 0..<count where self[index] != other[index] { return false }
            return true
        }
    }

    /// A short piece for a diagnostic.
    var excerpt: String { String(cellText().prefix(120)) }
}

extension UInt8 {
    var asciiLowered: UInt8 { self &- 65 < 26 ? self | 0x20 : self }
    var isAsciiDigit: Bool { self &- 48 < 10 }
    var isAsciiLetter: Bool { (self | 0x20) &- 97 < 26 }
}

extension String {
    /// The text's bytes, for the parsers that work on cells.
    package func withCellBytes<Result>(_ body: (CellBytes) throws -> Result) rethrows -> Result {
        var copy = self
        return try copy.withUTF8(body)
    }
}
