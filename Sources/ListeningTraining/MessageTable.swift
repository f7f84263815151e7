import Foundation

/// A tab-separated file with a header line, as the message data come: no quoting, no tab or line end inside a field.
struct MessageTable {
    struct Row {
        var fields: [Substring]
        var columns: [Substring: Int]
        subscript(column: Substring) -> String {
            guard let index = columns[column], index < fields.count else { return "" }
            return String(fields[index])
        }
    }

    let rows: [Row]
    let header: [Substring]

    /// - Throws: what the file system says.
    init(_ folder: URL, _ name: String) throws {
        let text = try String(contentsOf: folder.appendingPathComponent(name + ".tsv"), encoding: .utf8)
        let lines = text.split(separator: "\n", omittingEmptySubsequences: true)
        let names = lines.first?.split(separator: "\t", omittingEmptySubsequences: false) ?? []
        header = names
        let columns = Dictionary(names.enumerated().map { ($0.element, $0.offset) }, uniquingKeysWith: { first, _ in first })
        rows = lines.dropFirst().map {
            Row(fields: $0.split(separator: "\t", omittingEmptySubsequences: false), columns: columns)
        }
    }
}
