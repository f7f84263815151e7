import Storage
import StorageTesting

/// A small table for tests: one column of each kind, and every rule a column can have.
enum Shelf {
    /// The step after all of today's.
    static let nextNumber = Migration.all.count + 1

    static let migration = Migration(
        number: nextNumber, name: "shelf",
        statements: [
            """
            CREATE TABLE shelf (
              id INT PRIMARY KEY, label TEXT UNIQUE, amount INT CHECK (amount IS NULL OR amount <> 13), weight REAL, picture BLOB,
              stands_on INT REFERENCES shelf (id), words TEXT NOT NULL DEFAULT '') TABLE_END
            """
        ])

    static let migrations = Migration.all + [migration]
}

/// A fresh database with a shelf in it.
func withShelf<T>(on engine: TestEngine, _ body: (any Database) async throws -> T) async throws -> T {
    try await withPlace(on: engine) { place in
        let database = try await place.open(migrations: Shelf.migrations)
        do {
            let value = try await body(database)
            try await database.close()
            return value
        } catch {
            try await database.close()
            throw error
        }
    }
}

/// Runs something that is expected to be refused, and says how.
func refusal(_ body: () async throws -> some Sendable) async -> StorageError.Kind? {
    do {
        _ = try await body()
        return nil
    } catch let error as StorageError {
        return error.kind
    } catch {
        return .other
    }
}

/// What one question answers with one number.
func number(_ sql: SQL, in db: any Database) async throws -> Int64? { try await db.read { try $0.number(sql) } }
func text(_ sql: SQL, in db: any Database) async throws -> String? { try await db.read { try $0.text(sql) } }
