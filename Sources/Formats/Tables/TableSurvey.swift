/// What was decided about a table before reading it: shown to the owner, so that they can say otherwise.
package struct TableSurvey: Sendable {
    package enum LineEnd: String, Sendable { case lf, crlf, cr }

    package var file: String
    package var encoding: TableEncoding
    package var hasByteOrderMark: Bool
    package var separator: UInt8
    package var lineEnd: LineEnd
    /// The column names as written; empty when the table has none.
    package var header: [String]
    /// The line the header stands on; nil without one.
    package var headerLine: Int?
    /// What stands above the header: a report's title, an Excel `sep=` line.
    package var titleLines: [String]
    /// Records above the first row of data, the header among them.
    package var recordsBeforeData: Int
    package var columnCount: Int
    /// For each column, the first values that are not empty.
    package var samples: [[String]]
    package var diagnostics: [Diagnostic]
    /// A sheet of a workbook: its lines are the sheet's rows, and only its texts leave anything to decide.
    package var isSheet = false
    /// What somebody said of it.
    package var wishes = TableWishes()
    /// Columns that are read under another name than the file's own.
    var printed: [Int: String] = [:]

    var markLength: Int {
        switch encoding {
        case .utf8, .windows1252: hasByteOrderMark ? 3 : 0
        case .utf16LittleEndian, .utf16BigEndian: hasByteOrderMark ? 2 : 0
        }
    }
    var newline: UInt8 { lineEnd == .cr ? 13 : 10 }
}
