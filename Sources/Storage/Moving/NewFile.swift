import GRDB

/// A database file in the making, that nobody opens before it is whole: it needs no log, and if it is cut off it is thrown away.
struct NewFile {
    private let path: String

    init(_ path: String) { self.path = path }

    func fill<T: Sendable>(_ body: @escaping @Sendable (any Connection) throws -> T) async throws -> T {
        do {
            var configuration = Configuration()
            configuration.foreignKeysEnabled = false
            configuration.prepareDatabase { db in
                try db.execute(sql: "PRAGMA journal_mode = OFF; PRAGMA synchronous = OFF; PRAGMA cache_size = -98304")
            }
            let queue = try DatabaseQueue(path: path, configuration: configuration)
            let value = try await queue.writeWithoutTransaction { db in
                try Self.makeTables(db)
                try db.beginTransaction(.immediate)
                do {
                    let value = try body(SQLiteConnection(db))
                    try Self.mustHoldTogether(db)
                    try db.commit()
                    return value
                } catch {
                    // The file is thrown away; only the connection must not be left in the middle.
                    if db.isInsideTransaction { try db.rollback() }
                    throw error
                }
            }
            try queue.close()
            return value
        } catch {
            throw SQLiteStatement.translate(error)
        }
    }

    private static func makeTables(_ db: GRDB.Database) throws {
        var stepsLeft = true
        while stepsLeft {
            stepsLeft = try Migrator.step(SQLiteConnection(db), dialect: .sqlite, migrations: Migration.all)
        }
    }

    private static func mustHoldTogether(_ db: GRDB.Database) throws {
        guard let broken = try GRDB.Row.fetchOne(db, sql: "PRAGMA foreign_key_check") else { return }
        throw MoveTrouble.flawedSource("\(broken)")
    }
}
