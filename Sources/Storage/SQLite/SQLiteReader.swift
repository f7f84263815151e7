import GRDB

/// An embedded database that is only looked at: nothing is upgraded, reserved, or written, whatever it holds.
package final class SQLiteReader: Database {
    package var engine: Engine { .sqlite }
    private let folder: DataFolder
    private let pool: DatabasePool

    /// Files that are not whole are not opened: opening them makes SQLite forget what it cannot believe.
    package init(in folder: DataFolder) throws {
        self.folder = folder
        do {
            try AtRest.mustBeWhole(folder.databasePath)
            var configuration = Configuration()
            configuration.readonly = true
            configuration.maximumReaderCount = 2
            configuration.busyMode = .timeout(5)
            configuration.prepareDatabase { db in
                try db.execute(sql: "PRAGMA temp_store = FILE")
                try db.execute(sql: "PRAGMA cache_size = -32768")
            }
            pool = try DatabasePool(path: folder.databasePath, configuration: configuration)
        } catch {
            throw SQLiteStatement.translate(error)
        }
    }

    package func read<T: Sendable>(_ body: @escaping @Sendable (Reading) throws -> T) async throws -> T {
        do {
            return try await pool.read { db in try Reading(SQLiteConnection(db)).outcome(body) }
        } catch {
            throw SQLiteStatement.translate(error)
        }
    }

    package func write<T: Sendable>(_ body: @escaping @Sendable (Writing) throws -> T) async throws -> T {
        throw StorageError(.readOnly, "opened to be looked at only")
    }

    /// The folder stays owned: whoever opened it lets go of it.
    package func close() async throws {
        do {
            try pool.close()
        } catch {
            throw SQLiteStatement.translate(error)
        }
    }
}

extension SQLiteReader: Checkable {
    package var storageChecks: [any StorageCheck] {
        [
            RightsCheck(folder: folder), LogCheck(folder: folder), PagesCheck(reader: pool),
            SchemaCheck(database: self), NumbersCheck(database: self),
        ]
    }
}
