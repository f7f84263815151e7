import GRDB
import Vocabulary

/// Is every page of the SQLite file as SQLite would have written it, and does every index name every row?
struct PagesCheck: StorageCheck {
    let name = CheckName.pages
    let reader: any DatabaseReader
    /// Nil where nothing may be written.
    var writer: (any Database)?

    /// More than these are not told one by one.
    private static let most = 1_000

    func look(_ findings: Findings) async throws {
        do {
            try await reader.read { db in
                findings.looked(at: try Int.fetchOne(db, sql: "PRAGMA page_count") ?? 0)
                let lines = try String.fetchCursor(db, sql: "PRAGMA integrity_check(\(Self.most))")
                while let line = try lines.next() {
                    for words in line.split(separator: "\n") where words != "ok" && !words.hasPrefix("***") {
                        findings.add(Self.flaw(String(words)))
                    }
                }
            }
        } catch let error as DatabaseError {
            findings.add(Flaw(.pageDamaged, .restore, table: "akrab.db", detail: error.message ?? "\(error.resultCode)"))
        }
    }

    /// Only an index that names too few or too many rows can be made anew; all else is data.
    private static func flaw(_ words: String) -> Flaw {
        if let index = words.firstMatch(of: #/^row (\d+) missing from index (\w+)$/#) {
            return Flaw(.indexIncomplete, .mend, table: String(index.2), row: String(index.1))
        }
        if let index = words.firstMatch(of: #/^wrong # of entries in index (\w+)$/#) {
            return Flaw(.indexIncomplete, .mend, table: String(index.1))
        }
        return Flaw(.pageDamaged, .restore, table: "akrab.db", detail: words)
    }

    func mend() async throws -> [Flaw] {
        guard let writer else { return [] }
        let findings = Findings(name)
        try await look(findings)
        let indexes = Set(findings.result.flaws.filter { $0.kind == .indexIncomplete }.compactMap(\.table)).sorted()
        try await writer.write { db in
            for index in indexes { try db.run(SQL(text: "REINDEX \(index)")) }
        }
        return indexes.map { Flaw(.indexIncomplete, .mend, table: $0) }
    }
}
