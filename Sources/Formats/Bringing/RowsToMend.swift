/// Rows of a table that were refused, as the table writes them, with what is wrong beside each: mended, the file can be
/// brought in again.
package struct RowsToMend: Sendable {
    private let table: TableSurvey
    private var rows: [(cells: [String], line: Int)] = []

    /// - Parameter lines: of the rows wanted.
    package init(_ source: any ByteSource, _ table: TableSurvey, lines: Set<Int>) throws {
        self.table = table
        var left = lines.count
        try TableReader(source, table).readUntil { row in
            guard lines.contains(row.line) else { return left > 0 }
            rows.append((row.strings, row.line))
            left -= 1
            return left > 0
        }
    }

    /// Columns of these names are ours: they are passed over when the file comes back.
    static let notes = ["akrab_line", "akrab_reason"]
    private static let byteOrderMark = "\u{FEFF}"

    /// - Parameter reasons: by line.
    package func text(reasons: [Int: String]) -> String {
        let width = table.columnCount
        var text = Self.byteOrderMark
        let header = table.header.isEmpty ? [] : (0..<width).map { table.printedName($0) }
        if !header.isEmpty { text += line(header + Self.notes) }
        for row in rows {
            let cells = (0..<max(width, row.cells.count)).map { row.cells.indices.contains($0) ? row.cells[$0] : "" }
            text += line(header.isEmpty ? cells : cells + [String(row.line), reasons[row.line] ?? ""])
        }
        return text
    }

    private func line(_ cells: [String]) -> String {
        TableLine.of(cells, separator: table.isSheet ? UInt8(ascii: ",") : table.separator)
    }
}
