import Foundation
import StorageTesting

/// A terminal of somebody with a fresh home, in a folder of its own: nothing of this machine's settings reaches it.
struct Terminal: Sendable {
    let folder: String
    var language = "id"
    /// What `--database` gets.
    var database: String

    init() throws {
        folder = try TemporaryRoot.shared().fresh("terminal")
        try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
        database = folder + "/toko"
    }

    /// The same terminal, spoken to in the other language.
    var english: Terminal {
        var other = self
        other.language = "en"
        return other
    }

    var environment: [String: String] {
        ["HOME": folder, "PATH": "/usr/bin:/bin", "LANG": "C.UTF-8", "AKRAB_LANGUAGE": language, "AKRAB_DATABASE": database]
    }

    /// The built program: where the environment says, else beside the tests.
    static func akrab() throws -> String {
        if let said = ProcessInfo.processInfo.environment["AKRAB_BINARY"], !said.isEmpty { return said }
        let beside = URL(fileURLWithPath: CommandLine.arguments[0]).deletingLastPathComponent()
        let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
            .deletingLastPathComponent().deletingLastPathComponent()
        let places = [beside, root.appendingPathComponent(".build/debug")].map { $0.appendingPathComponent("akrab").path }
        guard let found = places.first(where: { FileManager.default.isExecutableFile(atPath: $0) }) else {
            throw TestTrouble("the program akrab is not built: run `swift build`, or say where it is with AKRAB_BINARY")
        }
        return found
    }

    func start(_ arguments: [String], under: [String] = []) throws -> ChildProcess {
        try ChildProcess(
            under + [try Self.akrab()] + arguments, environment: environment, directory: folder,
            outputPrefix: try TemporaryRoot.shared().fresh("said"))
    }

    @discardableResult
    func run(_ arguments: String...) async throws -> Finished { try await start(arguments).finish() }

    func run(_ arguments: [String]) async throws -> Finished { try await start(arguments).finish() }

    /// There is a shop, whatever is in it.
    var hasBegun: Bool { FileManager.default.fileExists(atPath: database + "/akrab.db") }

    /// A shop with nobody in it: an import may begin one, even one that brings nothing.
    func begin() async throws {
        let said = try await run("import", "tidak-ada.csv")
        guard FileManager.default.fileExists(atPath: folder + "/" + "toko/akrab.db") || database.isEmpty else {
            throw TestTrouble("no shop was begun: \(said)")
        }
    }

    /// Another program, with the same surroundings.
    func other(_ command: String...) async throws -> Finished { try await other(command) }

    func other(_ command: [String]) async throws -> Finished {
        try await ChildProcess(
            command, environment: environment, directory: folder, outputPrefix: try TemporaryRoot.shared().fresh("said")
        ).finish()
    }

    /// Writes a file into the folder; gives its path.
    @discardableResult
    func file(_ name: String, _ text: String) throws -> String { try file(name, bytes: Array(text.utf8)) }

    func file(_ name: String, bytes: [UInt8]) throws -> String {
        let path = "\(folder)/\(name)"
        try Data(bytes).write(to: URL(fileURLWithPath: path))
        return path
    }

    /// What the sqlite3 shell answers about the shop's database.
    func sqlite(_ query: String) async throws -> String {
        let answer = try await other("/usr/bin/sqlite3", "-batch", "-cmd", ".timeout 5000", database + "/akrab.db", query)
        guard answer.code == 0 else { throw TestTrouble("sqlite3 refused: \(answer.err)") }
        return answer.out.trimmingCharacters(in: .whitespacesAndNewlines)
    }
}
