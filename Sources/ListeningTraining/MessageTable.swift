import Foundation

/// A tab-separated file with a header line, as the message data come: no quoting, no tab or line end inside a field.
struct MessageTable {
    struct Row {
        var fields: [String]
        var columns: [String: Int]
        subscript(column: String) -> String {
            guard let index = columns[column], index < fields.count else { return "" }
            return fields[index]
        }
    }

    let rows: [Row]
    let header: [String]

    /// - Throws: what the file system says.
    init(_ folder: URL, _ name: String) throws {
        let bytes = try Data(contentsOf: folder.appendingPathComponent(name + ".tsv"))
        // By bytes: a letter that joins the tab before it would swallow the border.
        let lines = bytes.split(separator: UInt8(ascii: "\n")).map { line in
            line.split(separator: UInt8(ascii: "\t"), omittingEmptySubsequences: false).map {
                String(decoding: $0, as: UTF8.self)
            }
        }
        let names = lines.first ?? []
        header = names
        let columns = Dictionary(names.enumerated().map { ($0.element, $0.offset) }, uniquingKeysWith: { first, _ in first })
        rows = lines.dropFirst().map { Row(fields: $0, columns: columns) }
    }
}
