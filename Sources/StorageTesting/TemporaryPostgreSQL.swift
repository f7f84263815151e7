import Foundation
import Storage
import Synchronization

/// A real PostgreSQL for the tests of this process: made on first use, reachable by a Unix socket only, gone with the process.
package final class TemporaryPostgreSQL: Sendable {
    /// The one of this process.
    package static func shared() async throws -> TemporaryPostgreSQL { try await started.value }
    private static let started = Task.detached { try await TemporaryPostgreSQL() }

    private let folder: String
    private let template: String
    /// Where the server keeps its files.
    var dataFolder: String { folder + "/data" }
    private let count = Atomic<Int>(0)

    private init() async throws {
        let programs = try PostgreSQLPrograms()
        let folder = try TemporaryRoot.shared().clusterPath
        self.folder = folder
        try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: false)
        guard chmod(folder, 0o755) == 0 else { throw TestingTrouble("cannot open \(folder) to others: errno \(errno)") }
        if let owner = programs.owner, chown(folder, owner, gid_t.max) != 0 {
            throw TestingTrouble("cannot give \(folder) to the user postgres: errno \(errno)")
        }
        let output = try TemporaryRoot.shared().fresh("program-output")
        try await Program.run(
            programs.command(
                "initdb",
                ["-D", folder + "/data", "-A", "trust", "-U", "postgres", "-E", "UTF8", "--locale=C.UTF-8", "-N"]),
            output: output)
        try await Program.run(
            programs.command(
                "pg_ctl",
                ["-D", folder + "/data", "-l", folder + "/log", "-w", "-t", "60", "-o", Self.options(folder), "start"]),
            output: output)
        template = "akrab_template"
        try await PostgreSQLServer.perform("CREATE DATABASE \(template)", at: url(of: "postgres"))
        try await PostgreSQLDatabase(url: url(of: template), connections: 2).close()
    }

    private static func options(_ folder: String) -> String {
        // Housekeeping goes round all databases all the time; with a hundred short-lived ones it would eat a core.
        "-p 5432 -k \(folder) -c listen_addresses='' -c max_connections=400 -c autovacuum=off"
    }

    /// A fresh database with the tables of today, or an empty one. Returns its address.
    package func createDatabase(empty: Bool = false) async throws -> String {
        let name = "akrab_\(count.add(1, ordering: .relaxed).newValue)"
        try await administer("CREATE DATABASE \(name) TEMPLATE \(empty ? "template0" : template)")
        return url(of: name)
    }

    package func dropDatabase(at url: String) async throws {
        guard let name = url.split(separator: "=").last else { throw TestingTrouble("no database is named in \(url)") }
        try await administer("DROP DATABASE \(name) WITH (FORCE)")
    }

    /// A command to the server outside of any test's database, like `SELECT pg_terminate_backend(…)`.
    package func administer(_ command: String) async throws {
        try await PostgreSQLServer.perform(command, at: url(of: "postgres"))
    }

    // Everything is named, so that no PGHOST or PGUSER of whoever runs the tests can change it.
    private func url(of name: String) -> String { "host=\(folder) port=5432 user=postgres dbname=\(name)" }
}
