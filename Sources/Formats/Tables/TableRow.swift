/// One row while it is being shown: cells by their place, as bytes or as text made when asked for. It cannot be kept:
/// the memory is used again for the next row.
package struct TableRow: ~Copyable {
    let base: UnsafePointer<UInt8>
    let cells: UnsafePointer<RecordScanner.Cell>
    package let count: Int
    /// Counted from 1 over the lines of the file; where the row starts.
    package let line: Int

    /// As in the file, without its quotes; empty where the row has no such cell.
    package func bytes(_ index: Int) -> CellBytes {
        guard index >= 0, index < count else { return .emptyCell }
        let cell = cells[index]
        return CellBytes(start: base + cell.start, count: cell.end - cell.start)
    }

    /// Without blanks round it and without a spreadsheet's apostrophe.
    package func field(_ index: Int) -> CellBytes {
        guard index >= 0, index < count else { return .emptyCell }
        return bytes(index).trimmedCell.withoutGuard
    }

    package func string(_ index: Int) -> String { bytes(index).cellText() }
    package func text(_ index: Int) -> String { field(index).cellText() }
    package func isBlank(_ index: Int) -> Bool { bytes(index).trimmedCell.isEmpty }

    package var isBlank: Bool {
        for index in 0..<count where !isBlank(index) { return false }
        return true
    }

    package var strings: [String] { (0..<count).map { string($0) } }

    /// The sum below a report (`Total`, `Grand Total`, `Jumlah`): nobody's order and nobody's name.
    package var isTotalLine: Bool {
        guard count > 1 else { return false }
        var first = 0
        while first < count, isBlank(first) { first += 1 }
        guard first < count, Self.isTotalWord(field(first)) else { return false }
        var words = 0
        for index in (first + 1)..<max(count, first + 1) where bytes(index).contains(where: \.isAsciiLetter) { words += 1 }
        // `Total Rp 1.250.000` has at most the currency's letters; a person called Total would have an address too.
        return words <= 1
    }

    private static func isTotalWord(_ cell: CellBytes) -> Bool {
        guard cell.count <= 16, cell.count >= 5 else { return false }
        switch cell[0].asciiLowered {
        case UInt8(ascii: "t"), UInt8(ascii: "g"), UInt8(ascii: "j"), UInt8(ascii: "s"): break
        default: return false
        }
        var word = cell
        while let last = word.last, !last.isAsciiLetter { word = word.cellSlice(0, word.count - 1) }
        return word.isWord("total") || word.isWord("grand total") || word.isWord("jumlah") || word.isWord("jumlah total")
            || word.isWord("total jumlah") || word.isWord("subtotal") || word.isWord("sub total") || word.isWord("sum")
    }
}
