/// Brings a database to the schema of this program, one step a transaction: killed in the middle, it is at the step
/// before or at the step after.
enum Migrator {
    /// Runs inside a transaction that holds the engine's schema lock. Returns whether another step is left to do.
    static func step(_ connection: any Connection, dialect: Dialect, migrations: [Migration]) throws -> Bool {
        for table in [
            "CREATE TABLE IF NOT EXISTS schema_version (number INT PRIMARY KEY, name TEXT NOT NULL)",
            "CREATE TABLE IF NOT EXISTS node (id INT PRIMARY KEY, high_water INT NOT NULL DEFAULT 0)",
        ] {
            _ = try connection.run(SQL(text: dialect.statement(table)))
        }
        var current = 0
        try connection.rows("SELECT max(number) FROM schema_version") { row in current = Int(row.numberOrNil(0) ?? 0) }
        let last = migrations.last?.number ?? 0
        guard current <= last else {
            throw StorageError(.newerSchema, "schema \(current), this program knows \(last)")
        }
        guard let next = migrations.first(where: { $0.number == current + 1 }) else { return false }
        for text in next.statements { _ = try connection.run(SQL(text: dialect.statement(text))) }
        _ = try connection.run("INSERT INTO schema_version (number, name) VALUES (\(next.number), \(next.name))")
        return next.number < last
    }

    /// Whether there are data of an earlier schema.
    static func isUpgrade(_ connection: any Connection, migrations: [Migration]) throws -> Bool {
        var hasTable = false
        try connection.rows("SELECT 1 FROM pg_tables WHERE tablename = 'schema_version' AND schemaname = current_schema()") {
            _ in
            hasTable = true
        }
        guard hasTable else { return false }
        var current = 0
        try connection.rows("SELECT max(number) FROM schema_version") { row in current = Int(row.numberOrNil(0) ?? 0) }
        return current > 0 && current < migrations.last?.number ?? 0
    }

    /// A row for this node, so that its high-water mark has a place.
    static func highWater(of node: Int64, _ connection: any Connection) throws -> Int64 {
        _ = try connection.run("INSERT INTO node (id, high_water) VALUES (\(node), 0) ON CONFLICT (id) DO NOTHING")
        var mark: Int64 = 0
        try connection.rows("SELECT high_water FROM node WHERE id = \(node)") { mark = $0.number(0) }
        return mark
    }
}
