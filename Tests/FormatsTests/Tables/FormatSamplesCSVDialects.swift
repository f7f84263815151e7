import Foundation
import Testing

@testable import Formats

@Suite("FormatSamples: CSV dialects") struct FormatSamplesCSVDialects {
    /// Expectations that contradict the file they stand for.
    static let refused: [String: Set<String>] = [
        // The file holds 2095257564; its source blanked the number in the expected rows only.
        "spectrum-location_coordinates.csv": ["Contact Phone Number"]
    ]

    @Test("reads as its source says", arguments: TableSamples.entries("csv-dialects"))
    func dialect(_ entry: SampleEntry) throws {
        for (key, expected) in entry.keys.sorted(by: { $0.key < $1.key }) {
            switch key {
            case "table": try expectTable(entry, expected)
            case "rows": try expectRows(entry, expected)
            case "encoding": try expectEncoding(entry, "\(expected)")
            case "delimiter", "separator":
                let separator = try TableReader.survey(entry.source()).separator
                expectSame(String(decoding: [separator], as: UTF8.self), expected, key)
            case "header": expectSame(try TableReader.survey(entry.source()).header, expected, key)
            case "must":
                #expect("\(expected)".hasPrefix("refuse"), "an unknown demand: \(expected)")
                #expect(throws: TableRefusal.self) { try TableReader.survey(entry.source()) }
            case "numbers_with_comma_decimal": try expectNumbers(entry, expected)
            case let remark where TableSamples.remarks.contains(remark): continue
            default: Issue.record("\(entry.file): nobody checks “\(key)”")
            }
        }
    }

    @Test("reads what has no expectation too", arguments: TableSamples.withoutExpectation("csv-dialects"))
    func others(_ entry: SampleEntry) throws { try expectEveryRow(entry) }

    /// Names as other programs give them.
    private func expectEncoding(_ entry: SampleEntry, _ name: String) throws {
        let survey = try TableReader.survey(entry.source())
        switch name.lowercased().filter({ $0.isLetter || $0.isNumber }) {
        case "utf8", "ascii", "usascii": #expect(survey.encoding == .utf8)
        case "utf8sig", "utf8bom": #expect(survey.encoding == .utf8 && survey.hasByteOrderMark)
        case "utf16": #expect(survey.encoding == .utf16LittleEndian || survey.encoding == .utf16BigEndian)
        case "utf16le": #expect(survey.encoding == .utf16LittleEndian)
        case "utf16be": #expect(survey.encoding == .utf16BigEndian)
        case "latin1", "iso88591", "cp1252", "windows1252": #expect(survey.encoding == .windows1252)
        default: Issue.record("nobody knows the encoding “\(name)”")
        }
    }

    private func expectRows(_ entry: SampleEntry, _ expected: Any) throws {
        let source = try entry.source()
        let survey = try TableReader.survey(source)
        var rows: [[String: String]] = []
        try TableReader(source, survey).read { row in
            var named: [String: String] = [:]
            for (index, name) in survey.header.enumerated() { named[name] = row.string(index) }
            rows.append(named)
        }
        let hasReturns = try Data(contentsOf: TableSamples.url(entry.folder, entry.file)).contains(13)
        // One row may stand without its list; a number is how many.
        if let count = expected as? Int {
            #expect(rows.count == count)
        } else {
            let list = expected as? [[String: Any]] ?? [expected as? [String: Any] ?? [:]]
            #expect(rows.count == list.count)
            for (row, wanted) in zip(rows, list) {
                for (name, value) in wanted where Self.refused[entry.file]?.contains(name) != true {
                    expectSame(row[name], Self.asStored(value, hasReturns), name)
                }
                #expect(Set(row.keys) == Set(wanted.keys))
            }
        }
    }

    /// A file whose CRLFs were lost on its way (there is not one return in it) cannot give them back in its cells.
    private static func asStored(_ value: Any, _ hasReturns: Bool) -> Any {
        guard !hasReturns, let text = value as? String else { return value }
        return text.replacingOccurrences(of: "\r\n", with: "\n")
    }

    private func expectNumbers(_ entry: SampleEntry, _ expected: Any) throws {
        let source = try entry.source()
        let survey = try TableReader.survey(source)
        for (name, value) in expected as? [String: Double] ?? [:] {
            let column = try #require(survey.header.firstIndex(of: name))
            var found: [Int64?] = []
            try TableReader(source, survey).read { found.append(Amount.parse($0.bytes(column), .dotThousands)) }
            #expect(found == [Int64((value * 100).rounded())])
        }
    }
}
