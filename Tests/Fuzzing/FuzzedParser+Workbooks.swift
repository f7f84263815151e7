import Files
import Formats
import Foundation

extension FuzzedParser {
    /// The parts of a workbook, each after a line `=== name`.
    static let workbook = FuzzedParser(name: "workbook") { bytes in try readEverything(PartsInMemory(bytes)) }

    /// The archive they lie in, as libzip opens it.
    static let zip = FuzzedParser(name: "zip") { bytes in
        let path = "/dev/shm/akrab-fuzz-\(getpid()).zip"
        try Data(bytes).write(to: URL(fileURLWithPath: path))
        defer { unlink(path) }
        let archive = try ZipArchive(path: path)
        for member in archive.members.prefix(50) {
            // One that cannot be unfolded does not speak for the others.
            do { _ = try drain(archive.source(of: member)) } catch {}
        }
        if Workbook.isWorkbook(archive.names) { try readEverything(archive) }
    }

    private static func readEverything(_ parts: any WorkbookParts) throws {
        let book = try Workbook(parts)
        for sheet in book.sheets.prefix(8) {
            let source = try book.source(of: sheet)
            let survey = try TableReader.survey(source)
            try TableReader(source, survey, pieceSize: 509).read { _ in }
            guard TableKind.recognise(survey) == .orders else { continue }
            try OrdersTable(survey, source).read(source, report: { _ in }) { _ in }
        }
    }

    /// The first megabytes are enough.
    private static func drain(_ source: any ByteSource) throws -> Int {
        var piece = [UInt8](repeating: 0, count: 65_536)
        var whole = 0
        while whole < 4 << 20 {
            let count = try piece.withUnsafeMutableBytes { try source.read(into: $0) }
            if count == 0 { break }
            whole += count
        }
        return whole
    }
}

private final class PartsInMemory: WorkbookParts {
    let file = "fuzz.xlsx"
    private var parts: [String: [UInt8]] = [:]

    init(_ bytes: [UInt8]) {
        var name = ""
        for line in bytes.split(separator: 10, omittingEmptySubsequences: false) {
            if line.starts(with: Array("=== ".utf8)) {
                name = String(decoding: line.dropFirst(4), as: UTF8.self)
            } else if parts[name] == nil {
                parts[name] = Array(line)
            } else {
                parts[name]?.append(10)
                parts[name]? += line
            }
        }
    }

    var names: [String] { parts.keys.sorted() }
    func open(_ part: String) -> (any ByteSource)? { parts[part].map { MemorySource(name: part, $0) } }
}
