import Formats
import Foundation
import Journal
import Storage
import StorageTesting
import Testing
import UseCases
import Vocabulary

/// A shop on a fresh database, a clock in our hands, and a folder for the files it is given.
struct Storefront: Sendable {
    let shop: Shop
    let clock: TestClock
    let folder: String

    var journal: Journal { shop.journal }
    var database: any Database { shop.journal.database }

    /// Puts a file into the folder; the place in it where it lies.
    @discardableResult
    func put(_ name: String, _ text: String) throws -> String { try put(name, Array(text.utf8)) }

    @discardableResult
    func put(_ name: String, _ bytes: [UInt8]) throws -> String {
        let path = folder + "/" + name
        try FileManager.default.createDirectory(
            atPath: (path as NSString).deletingLastPathComponent, withIntermediateDirectories: true)
        try Data(bytes).write(to: URL(fileURLWithPath: path))
        return path
    }

    /// Brings in one file of that text.
    @discardableResult
    func bring(
        _ name: String, _ text: String, dialogue: any ImportDialogue = SilentDialogue(),
        _ say: (inout ImportRequest) -> Void = { _ in }
    ) async throws -> ImportOutcome {
        try await bring([try put(name, text)], dialogue: dialogue, say)
    }

    @discardableResult
    func bring(
        _ paths: [String], dialogue: any ImportDialogue = SilentDialogue(), _ say: (inout ImportRequest) -> Void = { _ in }
    ) async throws -> ImportOutcome {
        var request = ImportRequest(paths: paths)
        request.exportedAt = clock.now
        say(&request)
        return try await ImportDesk(shop, request, dialogue: dialogue).run()
    }

    func write<T: Sendable>(_ body: @escaping @Sendable (Pen) throws -> T) async throws -> T {
        try await journal.write(as: .owner, body)
    }

    func read<T: Sendable>(as viewer: Viewer = .owner, _ body: @escaping @Sendable (Book) throws -> T) async throws -> T {
        try await journal.read(as: viewer, body)
    }

    func run(_ sql: SQL) async throws { _ = try await database.write { try $0.run(sql) } }

    var names: [String] { get async throws { try await read { try $0.customers(limit: 500) }.map(\.name) } }

    /// The one customer of that name.
    func customer(_ name: String) async throws -> CustomerID {
        let found = try await read { try $0.customers(limit: 500) }.filter { $0.name == name }
        #expect(found.count == 1, "customers named \(name)")
        return try #require(found.first).id
    }

    /// What was said with them, oldest first.
    func words(with name: String) async throws -> [String] {
        let customer = try await self.customer(name)
        return try await read { book in
            try book.timeline(of: customer, limit: 500).reversed().compactMap { entry in
                guard case .message(let message) = entry.event else { return nil }
                return message.media == nil ? message.text : "[\(message.text)]"
            }
        }
    }

    func number(_ sql: SQL) async throws -> Int { Int(try await database.read { try $0.number(sql) } ?? -1) }
}

func withShop<T>(
    on engine: TestEngine, at start: String = "2025-03-10 09:00", _ body: (Storefront) async throws -> T
) async throws -> T {
    try await withDatabase(on: engine) { database in
        let folder = try TemporaryRoot.shared().fresh("files")
        try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
        let clock = TestClock(wib(start))
        let shop = try await Shop.open(database, clock: { clock.now })
        // The first look makes the cache of what we think; what a test compares comes after it.
        _ = try await shop.today()
        return try await body(Storefront(shop: shop, clock: clock, folder: folder))
    }
}

extension ImportOutcome {
    var troubles: [Trouble] { files.compactMap(\.trouble) }
    var problems: [Diagnostic.Problem] { files.flatMap(\.diagnostics).map(\.problem) }
    var runs: [ImportID] { files.compactMap(\.run) }
}
