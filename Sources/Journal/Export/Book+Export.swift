import Storage

/// Everything there is, row by row, for whoever takes it along. Only who sees everybody can ask for it.
extension Book {
    package func columns(of table: ExportedTable) throws -> [ExportedColumn] {
        guard viewer.reach == .all else { throw JournalError.notFound }
        let described: SQL =
            switch reading.engine {
            case .sqlite: "SELECT name, lower(type) FROM pragma_table_info(\(table.name)) ORDER BY cid"
            case .postgresql:
                """
                SELECT column_name::text, data_type::text FROM information_schema.columns
                WHERE table_schema = current_schema() AND table_name = \(table.name) ORDER BY ordinal_position
                """
            }
        return try reading.all(described) { row in
            let kind: ExportedColumn.Kind =
                switch row.text(1) {
                case "integer", "bigint": .integer
                case "real", "double precision": .real
                case "blob", "bytea": .bytes
                default: .text
                }
            return ExportedColumn(row.text(0), kind)
        }
    }

    /// Withdrawn rows too, in the order of the table's key, without holding them in memory.
    package func everyRow(
        of table: ExportedTable, _ columns: [ExportedColumn], each: (Row) throws -> Void
    ) throws {
        guard viewer.reach == .all else { throw JournalError.notFound }
        let list = columns.map(\.name).joined(separator: ", ")
        let order = table.key.joined(separator: ", ")
        try reading.rows(SQL(text: "SELECT \(list) FROM \(table.name) ORDER BY \(order)"), each: each)
    }

    /// The number of the last migration: what the tables look like.
    package func schemaNumber() throws -> Int { Int(try reading.number("SELECT max(number) FROM schema_version") ?? 0) }
}
