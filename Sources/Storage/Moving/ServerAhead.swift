/// A look at a server's database before anything is done there.
struct ServerAhead {
    private let reader: PostgreSQLReader

    init(_ reader: PostgreSQLReader) { self.reader = reader }

    /// Whether another program holds a node number there: it writes, or may at any moment.
    func isServed() async throws -> Bool {
        try await reader.read { db in
            try db.number(
                """
                SELECT 1 FROM pg_locks WHERE locktype = 'advisory' AND classid = \(PostgreSQLNodeLease.lockClass)::bigint
                  AND objid <> 0 AND granted
                  AND database = (SELECT oid FROM pg_database WHERE datname = current_database()) LIMIT 1
                """) != nil
        }
    }

    /// Whether no row of ours is there, with or without tables.
    func isEmpty() async throws -> Bool {
        let tables = Moving.tables.filter { $0 != "node" }
        return try await reader.read { db in
            let there = Set(
                try db.all("SELECT tablename::text FROM pg_tables WHERE schemaname = current_schema()") { $0.text(0) })
            if there.contains("schema_version") {
                let current = try db.number("SELECT max(number) FROM schema_version") ?? 0
                let known = Int64(Migration.all.last?.number ?? 0)
                guard current <= known else {
                    throw StorageError(.newerSchema, "schema \(current), this program knows \(known)")
                }
            }
            return try tables.filter(there.contains).allSatisfy { table in
                try db.number(SQL(text: "SELECT 1 FROM \(table) LIMIT 1")) == nil
            }
        }
    }
}
