import Storage
import Vocabulary

extension Book {
    private static let importColumns: SQL = "id, started_at, state, format, name, added, known, refused"

    private static func importRecord(_ row: Row) -> ImportRecord {
        ImportRecord(
            id: row.id(0), startedAt: row.instant(1),
            state: ImportRecord.State(rawValue: UInt8(clamping: row.int(2))) ?? .done, format: row.text(3), name: row.text(4),
            added: row.int(5), known: row.int(6), refused: row.int(7))
    }

    package func importRecord(_ id: ImportID) throws -> ImportRecord? {
        try reading.first("SELECT \(Self.importColumns) FROM import_run WHERE id = \(id)", Self.importRecord)
    }

    /// The newest first.
    package func imports(limit: Int = 50) throws -> [ImportRecord] {
        try reading.all(
            "SELECT \(Self.importColumns) FROM import_run ORDER BY id DESC LIMIT \(min(max(limit, 1), 500))", Self.importRecord)
    }
}
