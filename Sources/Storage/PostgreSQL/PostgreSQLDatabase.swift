/// The grown-up database: a PostgreSQL server, spoken to by libpq over a handful of connections.
///
/// Writes are serializable, so that a body which reads and then writes means the same as on SQLite, where there is one
/// writer; one that got in another's way is run again, at last alone. A commit is answered when the server has it on disk.
package final class PostgreSQLDatabase: Database {
    package var engine: Engine { .postgresql }
    private let pool: PostgreSQLPool
    private let lease: PostgreSQLNodeLease
    private let ids: IDSource

    /// How often a write begins anew, and from which time on with all other writes held back.
    private static let mostRetries = 5
    private static let retriesBesideOthers = 1

    /// Connects (and makes, and upgrades the tables). `url` is anything libpq understands:
    /// `postgresql://user@host/name`, `host=/run/postgresql dbname=akrab`.
    /// - Parameter upgrading: whether data of an earlier schema may be upgraded.
    package init(
        url: String, connections: Int = 8, migrations: [Migration] = Migration.all, upgrading: Bool = true
    ) async throws {
        pool = PostgreSQLPool(url: url, connections: connections)
        lease = PostgreSQLNodeLease(url: url)
        do {
            if !upgrading { try await Self.mustNotBeOlder(pool, migrations) }
            try await Self.migrate(pool, migrations)
            let grant = try await lease.take()
            ids = IDSource(node: grant.node, highWater: grant.from, reserving: .byLease(lease))
        } catch {
            await lease.release()
            await pool.close()
            throw error
        }
    }

    package func read<T: Sendable>(_ body: @escaping @Sendable (Reading) throws -> T) async throws -> T {
        do {
            return try await readOnce(body)
        } catch is ConnectionLost {
            // The server was started anew, or an idle connection was cut. Reading twice does no harm.
        }
        do {
            return try await readOnce(body)
        } catch let lost as ConnectionLost {
            throw lost.reason
        }
    }

    @discardableResult
    package func write<T: Sendable>(_ body: @escaping @Sendable (Writing) throws -> T) async throws -> T {
        var retries = 0
        var hasReconnected = false
        while true {
            do {
                return try await writeOnce(alone: retries > Self.retriesBesideOthers, body)
            } catch let lost as ConnectionLost {
                // Nothing was asked to be committed, so it may be done again; but a server that stays away is told.
                guard !hasReconnected else { throw lost.reason }
                hasReconnected = true
            } catch let conflict as WriteConflict {
                guard retries < Self.mostRetries else { throw conflict.reason }
                retries += 1
                if retries <= Self.retriesBesideOthers { try await Task.sleep(for: .milliseconds(.random(in: 1...10))) }
            }
        }
    }

    package func close() async throws {
        await pool.close()
        await lease.release()
    }

    // MARK: one transaction

    private func readOnce<T: Sendable>(_ body: @escaping @Sendable (Reading) throws -> T) async throws -> T {
        try await pool.borrow(for: .reading) { connection in
            do {
                return try connection.transaction("BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY") {
                    try Reading(connection).outcome(body)
                }
            } catch  where connection.link.isLost {
                throw ConnectionLost(reason: error)
            }
        }
    }

    private func writeOnce<T: Sendable>(
        alone: Bool, _ body: @escaping @Sendable (Writing) throws -> T
    ) async throws -> T {
        // LOCK takes no snapshot, so who waited here for the others sees what they did.
        let begin = """
            BEGIN ISOLATION LEVEL SERIALIZABLE; \
            LOCK TABLE schema_version IN \(alone ? "EXCLUSIVE" : "ROW SHARE") MODE
            """
        return try await pool.borrow(for: .writing) { [ids] connection in
            let writing = Writing(connection, ids: ids)
            var wasCommitting = false
            do {
                let value = try connection.transaction(begin) {
                    let value = try writing.outcome { _ in try body(writing) }
                    wasCommitting = true
                    return value
                }
                writing.committed()
                return value
            } catch  where connection.link.isLost && !wasCommitting {
                throw ConnectionLost(reason: error)
            } catch  where connection.link.hasConflicted && !connection.link.isLost {
                throw WriteConflict(reason: error)
            }
        }
    }

    // MARK: schema

    private static func mustNotBeOlder(_ pool: PostgreSQLPool, _ migrations: [Migration]) async throws {
        let isUpgrade = try await pool.borrow(for: .reading) { connection in
            try connection.transaction("BEGIN ISOLATION LEVEL READ COMMITTED") {
                try Migrator.isUpgrade(connection, migrations: migrations)
            }
        }
        if isUpgrade { throw StorageError(.upgradeNeedsDump, "data of an earlier schema") }
    }

    private static func migrate(_ pool: PostgreSQLPool, _ migrations: [Migration]) async throws {
        try await pool.borrow(for: .writing) { connection in
            // Another program may be at it for as long as a large table takes.
            try connection.control("SET lock_timeout = 0")
            defer { restoreLockTimeout(connection) }
            var stepsLeft = true
            while stepsLeft {
                stepsLeft = try connection.transaction("BEGIN ISOLATION LEVEL READ COMMITTED") {
                    try connection.control("SELECT pg_advisory_xact_lock(\(PostgreSQLNodeLease.lockClass), 0)")
                    return try Migrator.step(connection, dialect: .postgresql, migrations: migrations)
                }
            }
        }
    }

    private static func restoreLockTimeout(_ connection: PostgreSQLConnection) {
        do {
            try connection.control("SET lock_timeout = 5000")
        } catch {
            PostgreSQLLink.log.warning("lock_timeout stays off on one connection: \(error)")
        }
    }
}
