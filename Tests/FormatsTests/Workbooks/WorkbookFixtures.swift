import Foundation
import Testing

@testable import Formats

/// The parts of a workbook in memory, from a folder or written out in a test.
final class PartsInMemory: WorkbookParts {
    let file: String
    private(set) var parts: [String: [UInt8]]

    init(file: String = "buku.xlsx", _ parts: [String: [UInt8]]) {
        self.file = file
        self.parts = parts
    }

    convenience init(file: String = "buku.xlsx", texts: [String: String]) {
        self.init(file: file, texts.mapValues { Array($0.utf8) })
    }

    /// One of the folders under `Fixtures/workbooks`.
    convenience init(folder: String) throws {
        let root = try #require(Bundle.module.url(forResource: "Fixtures/workbooks/\(folder)", withExtension: nil))
        var parts: [String: [UInt8]] = [:]
        for name in try FileManager.default.subpathsOfDirectory(atPath: root.path) {
            let url = root.appendingPathComponent(name)
            if !url.hasDirectoryPath, let data = try? Data(contentsOf: url) { parts[name] = [UInt8](data) }
        }
        self.init(file: "\(folder).xlsx", parts)
    }

    var names: [String] { parts.keys.sorted() }
    func open(_ part: String) -> (any ByteSource)? { parts[part].map { MemorySource(name: part, $0) } }
}

enum SmallBook {
    /// A book of one sheet with these rows, and nothing that is not needed.
    static func parts(
        rows: String, strings: [String] = [], formats: [String] = [], countsFrom1904: Bool = false
    ) -> [String: String] {
        var parts = [
            "xl/workbook.xml":
                "<workbook><workbookPr date1904=\"\(countsFrom1904)\"/><sheets><sheet name=\"Daftar\" sheetId=\"1\" r:id=\"rId1\"/></sheets></workbook>",
            "xl/_rels/workbook.xml.rels":
                "<Relationships><Relationship Id=\"rId1\" Type=\"http://x/relationships/worksheet\" Target=\"worksheets/sheet1.xml\"/></Relationships>",
            "xl/worksheets/sheet1.xml": "<worksheet><sheetData>\(rows)</sheetData></worksheet>",
        ]
        if !strings.isEmpty {
            parts["xl/sharedStrings.xml"] = "<sst>" + strings.map { "<si>\($0)</si>" }.joined() + "</sst>"
        }
        if !formats.isEmpty {
            let own = formats.enumerated().map { "<numFmt numFmtId=\"\($0 + 164)\" formatCode=\"\($1)\"/>" }.joined()
            let cells = formats.indices.map { "<xf numFmtId=\"\($0 + 164)\"/>" }.joined()
            parts["xl/styles.xml"] =
                "<styleSheet><numFmts>\(own)</numFmts><cellStyleXfs><xf numFmtId=\"14\"/></cellStyleXfs><cellXfs><xf numFmtId=\"0\"/>\(cells)</cellXfs></styleSheet>"
        }
        return parts
    }

    static func csv(rows: String, strings: [String] = [], formats: [String] = [], countsFrom1904: Bool = false) throws -> String
    {
        try csv(PartsInMemory(texts: parts(rows: rows, strings: strings, formats: formats, countsFrom1904: countsFrom1904)))
    }

    /// The first sheet as it is handed to the table readers.
    static func csv(_ parts: PartsInMemory) throws -> String {
        let book = try Workbook(parts)
        return try text(of: book.source(of: try #require(book.sheets.first)))
    }

    static func text(of source: any ByteSource, pieceSize: Int = 4096) throws -> String {
        try source.rewind()
        var bytes: [UInt8] = []
        var piece = [UInt8](repeating: 0, count: pieceSize)
        while true {
            let count = try piece.withUnsafeMutableBytes { try source.read(into: $0) }
            if count == 0 { return String(decoding: bytes, as: UTF8.self) }
            bytes += piece[..<count]
        }
    }
}
