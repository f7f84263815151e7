/// A server's database that is only looked at: no table is made, no node taken, nothing written.
package final class PostgreSQLReader: Database {
    package var engine: Engine { .postgresql }
    private let pool: PostgreSQLPool

    /// Connects when it is asked something.
    package init(url: String) { pool = PostgreSQLPool(url: url, connections: 2) }

    package func read<T: Sendable>(_ body: @escaping @Sendable (Reading) throws -> T) async throws -> T {
        try await pool.borrow(for: .reading) { connection in
            try connection.transaction("BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY") {
                try Reading(connection).outcome(body)
            }
        }
    }

    package func write<T: Sendable>(_ body: @escaping @Sendable (Writing) throws -> T) async throws -> T {
        throw StorageError(.readOnly, "opened to be looked at only")
    }

    package func close() async throws { await pool.close() }
}

extension PostgreSQLReader: Checkable {
    package var storageChecks: [any StorageCheck] {
        [ServerPagesCheck(database: self), SchemaCheck(database: self), NumbersCheck(database: self)]
    }
}
