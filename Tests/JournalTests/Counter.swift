import Journal
import Storage
import StorageTesting
import Testing
import Vocabulary

/// A shop's counter: its journal on a fresh database, and a clock in our hands.
struct Counter: Sendable {
    let journal: Journal
    let clock: TestClock

    var database: any Database { journal.database }

    func write<T: Sendable>(
        as viewer: Viewer = .owner, origin: Origin = .typed, _ body: @escaping @Sendable (Pen) throws -> T
    ) async throws -> T {
        try await journal.write(as: viewer, origin: origin, body)
    }

    func read<T: Sendable>(as viewer: Viewer = .owner, _ body: @escaping @Sendable (Book) throws -> T) async throws -> T {
        try await journal.read(as: viewer, body)
    }

    func meet(_ name: String) async throws -> CustomerID { try await write { try $0.meet(name, how: "typed") } }

    /// What no verb does yet.
    func run(_ sql: SQL) async throws { _ = try await database.write { try $0.run(sql) } }

    func number(_ sql: SQL) async throws -> Int64? { try await database.read { try $0.number(sql) } }
}

func withCounter<T>(
    on engine: TestEngine, at start: String = "2025-03-10 09:00", _ body: (Counter) async throws -> T
) async throws -> T {
    try await withDatabase(on: engine) { database in
        let clock = TestClock(wib(start))
        return try await body(Counter(journal: Journal(database: database, zone: .jakarta, clock: { clock.now }), clock: clock))
    }
}

/// How a verb was refused; nil when it was not.
func refusal(_ body: () async throws -> some Sendable) async -> JournalError? {
    do {
        _ = try await body()
        return nil
    } catch {
        return error as? JournalError
    }
}

/// The verb inside is refused like this.
func expectRefused(
    _ wanted: JournalError, at place: SourceLocation = #_sourceLocation, _ body: () async throws -> some Sendable
) async {
    let found = await refusal(body)
    #expect(found == wanted, sourceLocation: place)
}
