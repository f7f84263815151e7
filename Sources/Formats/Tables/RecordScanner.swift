/// Finds the cells of one record. It knows nothing of files: it looks at bytes in memory and says where the next record
/// starts, or that it needs more bytes to tell.
///
/// People's files break the rules of quoting in ways a shop owner never sees: `5" pipa` in a plain cell, a quote opened
/// and never closed. The reading that loses the least is taken, and told.
final class RecordScanner {
    struct Cell {
        var start: Int
        var end: Int
    }

    private let separator: UInt8
    private let newline: UInt8
    /// Written by ourselves: a quote is never a slip.
    private let isExact: Bool
    private static let quote = UInt8(ascii: "\"")

    private var cells: UnsafeMutablePointer<Cell>
    private var capacity = 64
    private(set) var count = 0
    private var cellsWithEscapes: [Int] = []
    /// Line ends inside quoted cells.
    private(set) var innerLines = 0
    private(set) var metUnclosedQuote = false
    /// A file with many of them simply does not escape its quotes; looking far ahead each time would take for ever.
    private var unclosedSoFar = 0

    init(separator: UInt8, newline: UInt8, isExact: Bool = false) {
        self.separator = separator
        self.newline = newline
        self.isExact = isExact
        cells = .allocate(capacity: capacity)
    }

    deinit { cells.deallocate() }

    var firstCell: UnsafePointer<Cell> { UnsafePointer(cells) }

    private var quotedReach: Int { isExact ? TableReader.recordLimit : unclosedSoFar < 50 ? 262_144 : 2_048 }

    /// Where the record after the one at `start` begins; nil when it may go on behind `end`.
    func scan(_ base: UnsafeMutablePointer<UInt8>, from start: Int, to end: Int, isLast: Bool) -> Int? {
        count = 0
        innerLines = 0
        metUnclosedQuote = false
        if !cellsWithEscapes.isEmpty { cellsWithEscapes.removeAll(keepingCapacity: true) }
        let separator = separator
        let separatorWord = Self.repeated(separator)
        let newlineWord = Self.repeated(newline)
        var index = start
        while true {
            if index < end, base[index] == Self.quote {
                switch quoted(base, from: index, to: end, isLast: isLast) {
                case .closed(let next):
                    index = next
                    if index >= end { return end }
                    if base[index] == separator {
                        index += 1
                        continue
                    }
                    return index + 1
                case .needsMore: return nil
                case .unclosed: metUnclosedQuote = true
                }
            }
            let cellStart = index
            index = Self.first(separatorWord, newlineWord, base, index, end)
            if index == end {
                guard isLast else { return nil }
                add(cellStart, withoutReturn(base, cellStart, end))
                return end
            }
            if base[index] == separator {
                add(cellStart, index)
                index += 1
            } else {
                add(cellStart, withoutReturn(base, cellStart, index))
                return index + 1
            }
        }
    }

    @inline(__always)
    private static func repeated(_ byte: UInt8) -> UInt64 { UInt64(byte) &* 0x0101_0101_0101_0101 }

    /// Where one of two signs stands next, eight bytes at a time: a byte that equals the sign becomes zero, and a zero byte
    /// borrows from its high bit. The lowest mark is always a true one.
    @inline(__always)
    private static func first(
        _ one: UInt64, _ other: UInt64, _ base: UnsafeMutablePointer<UInt8>, _ start: Int, _ end: Int
    ) -> Int {
        let bytes = UnsafeRawPointer(base)
        var index = start
        while index &+ 8 <= end {
            let word = UInt64(littleEndian: bytes.loadUnaligned(fromByteOffset: index, as: UInt64.self))
            let a = word ^ one
            let b = word ^ other
            let marks =
                ((a &- 0x0101_0101_0101_0101) & ~a | (b &- 0x0101_0101_0101_0101) & ~b) & 0x8080_8080_8080_8080
            if marks != 0 { return index &+ marks.trailingZeroBitCount / 8 }
            index &+= 8
        }
        while index < end, base[index] != UInt8(truncatingIfNeeded: one), base[index] != UInt8(truncatingIfNeeded: other) {
            index &+= 1
        }
        return index
    }

    /// Called once the record is known to be whole: turns `""` into `"` in place.
    func unescape(_ base: UnsafeMutablePointer<UInt8>) {
        if metUnclosedQuote { unclosedSoFar += 1 }
        for cell in cellsWithEscapes {
            var kept = cells[cell].start
            var index = kept
            let end = cells[cell].end
            while index < end {
                base[kept] = base[index]
                kept += 1
                index += base[index] == Self.quote && index + 1 < end && base[index + 1] == Self.quote ? 2 : 1
            }
            cells[cell].end = kept
        }
    }

    private func withoutReturn(_ base: UnsafeMutablePointer<UInt8>, _ start: Int, _ end: Int) -> Int {
        end > start && base[end - 1] == 13 && newline == 10 ? end - 1 : end
    }

    @inline(__always)
    private func add(_ start: Int, _ end: Int) {
        if count == capacity { grow() }
        cells[count] = Cell(start: start, end: end)
        count += 1
    }

    private func grow() {
        let larger = UnsafeMutablePointer<Cell>.allocate(capacity: capacity * 2)
        larger.update(from: cells, count: count)
        cells.deallocate()
        cells = larger
        capacity *= 2
    }

    private enum Quoted {
        /// At the separator or line end behind it, or at the end of everything.
        case closed(next: Int)
        case needsMore
        case unclosed
    }

    private func quoted(_ base: UnsafeMutablePointer<UInt8>, from open: Int, to end: Int, isLast: Bool) -> Quoted {
        let first = open + 1
        let reach = quotedReach
        var index = first
        var lines = 0
        var hasEscapes = false
        while true {
            while index < end, base[index] != Self.quote {
                if base[index] == newline { lines += 1 }
                index += 1
            }
            if index - first > reach { return .unclosed }
            guard index < end else { return isLast ? .unclosed : .needsMore }
            // Two bytes behind the quote may be needed to judge it.
            if index + 2 >= end, !isLast { return .needsMore }
            if index + 1 < end, base[index + 1] == Self.quote {
                if lines > 0, !isExact, opensOrIsEmpty(base, index, end) { return .unclosed }
                hasEscapes = true
                index += 2
                continue
            }
            switch closing(base, behind: index + 1, to: end, isLast: isLast) {
            case .needsMore: return .needsMore
            case .no:
                // A quote that opens a cell, inside a cell that has already run over a line end: it was never closed.
                if lines > 0, followsBoundary(base, index) { return .unclosed }
                index += 1
            case .at(let next):
                if hasEscapes { cellsWithEscapes.append(count) }
                add(first, index)
                innerLines += lines
                return .closed(next: next)
            }
        }
    }

    private enum Closing {
        case at(Int)
        case no
        case needsMore
    }

    /// Blanks between the closing quote and the separator are allowed; anything else means the quote was part of the text.
    private func closing(_ base: UnsafeMutablePointer<UInt8>, behind: Int, to end: Int, isLast: Bool) -> Closing {
        var index = behind
        while index < end, base[index] == 32, separator != 32 { index += 1 }
        if index < end, base[index] == 13, newline == 10 { index += 1 }
        guard index < end else { return isLast ? .at(end) : .needsMore }
        return base[index] == separator || base[index] == newline ? .at(index) : .no
    }

    private func followsBoundary(_ base: UnsafeMutablePointer<UInt8>, _ index: Int) -> Bool {
        base[index - 1] == separator || base[index - 1] == newline
    }

    /// `,"",` or `\n"",` inside a quoted cell that spans lines: an empty cell of a later row.
    private func opensOrIsEmpty(_ base: UnsafeMutablePointer<UInt8>, _ index: Int, _ end: Int) -> Bool {
        guard followsBoundary(base, index), index + 2 < end else { return false }
        return base[index + 2] == separator || base[index + 2] == newline
    }
}
