import Foundation
import Storage

/// Where the database of a test lives: it can be opened, closed, and opened again.
package final class TestPlace: Sendable {
    package let engine: TestEngine
    /// The folder, or what libpq calls the connection string.
    package let address: String

    /// - Parameter empty: without tables, so that opening makes them. On SQLite it always is.
    package init(on engine: TestEngine, empty: Bool = false) async throws {
        self.engine = engine
        switch engine {
        case .sqlite: address = try TemporaryRoot.shared().fresh("sqlite")
        case .postgresql: address = try await TemporaryPostgreSQL.shared().createDatabase(empty: empty)
        }
    }

    package func open(migrations: [Migration] = Migration.all, connections: Int = 4) async throws -> any Database {
        switch engine {
        case .sqlite:
            let folder = try DataFolder(address)
            do {
                return try SQLiteDatabase(in: folder, migrations: migrations)
            } catch {
                folder.release()
                throw error
            }
        case .postgresql: return try await PostgreSQLDatabase(url: address, connections: connections, migrations: migrations)
        }
    }

    package func remove() async throws {
        switch engine {
        case .sqlite:
            if FileManager.default.fileExists(atPath: address) { try FileManager.default.removeItem(atPath: address) }
        case .postgresql: try await TemporaryPostgreSQL.shared().dropDatabase(at: address)
        }
    }
}
