import Storage
import Vocabulary

/// Rows somebody took along come back exactly as they were, into a shop that has none.
extension Pen {
    /// Whether nothing has happened here yet, and no customer is known. Staff may have signed in before.
    package func isShopEmpty() throws -> Bool {
        for table in ExportedTable.all where !(ExportedTable.madeAtOpening + ["staff"]).contains(table.name) {
            if try writing.number(SQL(text: "SELECT 1 FROM \(table.name) LIMIT 1")) != nil { return false }
        }
        return true
    }

    /// What a new shop has from its first minute on gives way, and so does what was thought.
    package func makeWay() throws {
        guard viewer.reach == .all else { throw JournalError.notFound }
        for table in ExportedTable.madeAtOpening + ExportedTable.thoughts {
            try writing.run(SQL(text: "DELETE FROM \(table)"))
        }
    }

    /// Some rows of a table, each put down column by column.
    package func takeIn(
        _ table: ExportedTable, _ columns: [ExportedColumn], count: Int, row: (Int, any BulkRow) throws -> Void
    ) throws {
        guard viewer.reach == .all else { throw JournalError.notFound }
        try writing.bulk(into: table.name, columns.map(\.name), count: count, row: row)
    }

    /// Now that every row is there, one of them points to another.
    package func point(_ column: String, of id: Int64, to other: Int64, in table: ExportedTable) throws {
        try writing.run(
            SQL(text: "UPDATE \(table.name) SET \(column) = ?1 WHERE id = ?2", values: [.integer(other), .integer(id)]))
    }

    /// What is written from here on comes after what came in; an import that was under way elsewhere is taken back, as when
    /// a program was cut off in the middle of one; and everybody is to be thought of.
    package func settle(after last: Int64) throws {
        writing.continueIDs(after: last)
        let cutOff = try writing.all(
            "SELECT id FROM import_run WHERE state = \(ImportRecord.State.running.rawValue) ORDER BY id"
        ) { $0.id(0, ImportRun.self) }
        for run in cutOff { try withdrawImport(run) }
        try forgetHeard()
        try forgetWords()
        try writing.run("DELETE FROM stale")
        try writing.run("INSERT INTO stale (customer_id) SELECT id FROM customer")
    }
}
