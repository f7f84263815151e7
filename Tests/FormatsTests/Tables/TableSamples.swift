import Foundation
import Testing

@testable import Formats

/// The folder of sample files written by others, beside the package or where AKRAB_SAMPLES says. A clone without it runs
/// everything else.
enum TableSamples {
    static let root: URL = {
        if let path = ProcessInfo.processInfo.environment["AKRAB_SAMPLES"] { return URL(fileURLWithPath: path) }
        var package = URL(fileURLWithPath: #filePath)
        for _ in 0..<4 { package.deleteLastPathComponent() }
        return package.appendingPathComponent("../shared/data").standardizedFileURL
    }()

    static func url(_ folder: String, _ file: String) -> URL { root.appendingPathComponent("formats/\(folder)/\(file)") }

    static func source(_ folder: String, _ file: String) throws -> MemorySource {
        MemorySource(name: file, [UInt8](try Data(contentsOf: url(folder, file))))
    }

    /// Nil, with one line said, when the folder is not there.
    static func json(_ folder: String, _ file: String) -> Any? {
        guard let data = try? Data(contentsOf: url(folder, file)) else {
            print("samples: no \(folder)/\(file) under \(root.path), skipped")
            return nil
        }
        do { return try JSONSerialization.jsonObject(with: data) } catch {
            Issue.record("\(folder)/\(file) is not JSON: \(error)")
            return nil
        }
    }

    /// The entries of `expected.json`, one test case each.
    static func entries(_ folder: String) -> [SampleEntry] {
        guard let table = json(folder, "expected.json") as? [String: Any] else { return [] }
        return table.sorted { $0.key < $1.key }.map { SampleEntry(folder: folder, file: $0.key, expectation: $0.value) }
    }

    /// The tables of a folder that `expected.json` says nothing of, one test case each.
    static func withoutExpectation(_ folder: String) -> [SampleEntry] {
        let known = Set(entries(folder).map(\.file))
        let files = (try? FileManager.default.contentsOfDirectory(atPath: url(folder, "").path)) ?? []
        return files.filter { $0.hasSuffix(".csv") || $0.hasSuffix(".tsv") }.filter { !known.contains($0) }.sorted()
            .map { SampleEntry(folder: folder, file: $0, expectation: [:]) }
    }

    /// Remarks for people: nothing to check.
    static let remarks: Set<String> = [
        "note", "notes_for_people", "trap", "source", "origin", "licence", "license", "vobject_agrees", "version", "line_note",
        "comment",
    ]
}

/// One file and what a reader must make of it. JSON values are only read.
struct SampleEntry: @unchecked Sendable, CustomTestStringConvertible {
    let folder: String
    let file: String
    let expectation: Any

    var testDescription: String { "\(folder)/\(file)" }
    var keys: [String: Any] { expectation as? [String: Any] ?? [:] }
    func source() throws -> MemorySource { try TableSamples.source(folder, file) }
}

/// Compares a value with what JSON says of it, by its text: numbers, strings, lists, null.
func expectSame(_ found: Any?, _ expected: Any, _ what: String, sourceLocation: SourceLocation = #_sourceLocation) {
    #expect(describe(found) == describe(expected), "\(what)", sourceLocation: sourceLocation)
}

private func describe(_ value: Any?) -> String {
    switch value {
    case nil, is NSNull: "null"
    case let number as NSNumber: number.description
    case let flag as Bool: flag ? "1" : "0"
    case let text as String: "“\(text)”"
    case let list as [Any]: "[" + list.map { describe($0) }.joined(separator: ", ") + "]"
    case let table as [String: Any]:
        "{" + table.sorted { $0.key < $1.key }.map { "\($0.key): \(describe($0.value))" }.joined(separator: ", ") + "}"
    case let other?: "\(other)"
    }
}

/// Compares all records of a file, title lines among them, with a list of lists. Rows with nothing in them are passed over
/// on both sides.
func expectTable(_ entry: SampleEntry, _ expected: Any, sourceLocation: SourceLocation = #_sourceLocation) throws {
    let source = try entry.source()
    var records: [[String]] = []
    try TableReader(source, TableReader.survey(source)).records(report: { _ in }) { row, _ in
        if !row.isBlank { records.append(row.strings) }
        return true
    }
    let wanted = (expected as? [[String]])?.filter { $0.contains { !$0.isEmpty } }
    expectSame(records, wanted ?? expected, "table", sourceLocation: sourceLocation)
}

/// As many rows below the header as the file has, none of them refused. What they hold nobody has written down.
func expectEveryRow(_ entry: SampleEntry, sourceLocation: SourceLocation = #_sourceLocation) throws {
    let (rows, told) = try TableReader.everything(entry.source())
    let width = rows.first?.count ?? 0
    #expect(rows.count > 1 && width > 0, sourceLocation: sourceLocation)
    #expect(rows.allSatisfy { $0.count <= width }, sourceLocation: sourceLocation)
    #expect(told.allSatisfy { $0.severity != .refused }, sourceLocation: sourceLocation)
}

extension TableReader {
    /// Header and rows as text, for comparing.
    static func everything(_ source: MemorySource, pieceSize: Int = TableReader.pieceSize) throws -> (
        rows: [[String]], told: [Diagnostic]
    ) {
        let survey = try survey(source)
        var rows = survey.header.isEmpty ? [] : [survey.header]
        var told = survey.diagnostics
        try TableReader(source, survey, pieceSize: pieceSize).read(report: { told.append($0) }) { rows.append($0.strings) }
        return (rows, told)
    }
}
