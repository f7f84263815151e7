import Foundation
import Storage

/// Every row of every table as text, so that "nothing changed" can be said of a whole database.
package struct TableDump: Equatable, Sendable {
    /// Table → rows, each a list of `column=value`.
    package private(set) var tables: [String: [[String]]] = [:]

    /// - Parameter leavingOut: columns that may differ.
    package static func take(_ database: any Database, leavingOut: Set<String> = []) async throws -> TableDump {
        try await database.read { db in
            var dump = TableDump()
            // How many numbers for new rows were set aside is nobody's affair.
            for table in try db.all(names(of: db.engine), { $0.text(0) }) where table != "node" {
                let columns = try db.all(Self.columns(of: table, db.engine)) { (name: $0.text(0), isReal: $0.flag(1)) }
                    .filter { !leavingOut.contains($0.name) }
                guard !columns.isEmpty else { continue }
                let list = columns.map { text(of: $0.name, db.engine) }.joined(separator: ", ")
                let rows = try db.all(SQL(text: "SELECT \(list) FROM \(table)")) { row in
                    columns.indices.map { place in
                        let value = row.textOrNil(place).map { columns[place].isReal ? real($0) : $0 }
                        return "\(columns[place].name)=\(value ?? "∅")"
                    }
                }
                dump.tables[table] = rows.sorted { $0.lexicographicallyPrecedes($1) }
            }
            return dump
        }
    }

    package func rows(_ table: String) -> [[String]] { tables[table] ?? [] }

    /// Tables whose rows are not the same, with what is only here and only there.
    package func differences(from other: TableDump) -> [String] {
        Set(tables.keys).union(other.tables.keys).sorted().flatMap { table -> [String] in
            let here = Set(rows(table))
            let there = Set(other.rows(table))
            return here.subtracting(there).map { "+ \(table) \($0)" } + there.subtracting(here).map { "- \(table) \($0)" }
        }
    }

    private static func names(of engine: Engine) -> SQL {
        switch engine {
        case .sqlite: "SELECT name FROM sqlite_master WHERE type = 'table' AND substr(name, 1, 7) <> 'sqlite_' ORDER BY name"
        case .postgresql: "SELECT tablename::text FROM pg_tables WHERE schemaname = 'public' ORDER BY tablename"
        }
    }

    private static func columns(of table: String, _ engine: Engine) -> SQL {
        switch engine {
        case .sqlite: "SELECT name, type = 'REAL' FROM pragma_table_info(\(table)) ORDER BY cid"
        case .postgresql:
            """
            SELECT column_name::text, (data_type = 'double precision')::int FROM information_schema.columns WHERE table_schema = 'public' AND table_name = \(table)
            ORDER BY ordinal_position
            """
        }
    }

    /// Each engine writes the same number in its own way.
    private static func real(_ text: String) -> String { Double(text).map { String(format: "%.14g", $0) } ?? text }

    private static func text(of column: String, _ engine: Engine) -> String {
        guard column == "external_key" else { return "CAST(\(column) AS TEXT)" }
        // SQLite's hex of nothing is an empty text.
        return engine == .sqlite
            ? "CASE WHEN \(column) IS NOT NULL THEN hex(\(column)) END" : "upper(encode(\(column), 'hex'))"
    }
}
