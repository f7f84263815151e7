import Foundation
import Storage

/// What happens to data that no program of ours would do.
extension TestPlace {
    /// Runs SQL past every rule of the schema, while nobody has the place open.
    package func spoil(_ statements: [String]) async throws {
        let text = statements.joined(separator: ";\n") + ";"
        switch engine {
        case .sqlite:
            guard let shell = Program.find("sqlite3") else { throw TestingTrouble("there is no sqlite3 in PATH") }
            let output = try TemporaryRoot.shared().fresh("program-output")
            try await Program.run([shell, "-batch", "-bail", address + "/akrab.db", text], output: output)
        case .postgresql:
            try await PostgreSQLServer.perform("SET session_replication_role = replica; " + text, at: address)
        }
    }

    /// Opens it to be looked at only.
    package func look() throws -> any Checkable {
        switch engine {
        case .sqlite: try SQLiteReader(in: DataFolder(address))
        case .postgresql: PostgreSQLReader(url: address)
        }
    }
}
