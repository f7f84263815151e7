import Storage
import StorageTesting
import Testing

@Suite("What the schema says is true")
struct RuleTests {
    static let broken: [(sql: SQL, kind: StorageError.Kind)] = [
        ("INSERT INTO shelf (id) VALUES (1)", .alreadyThere),
        ("INSERT INTO shelf (id, label) VALUES (2, 'galon')", .alreadyThere),
        ("INSERT INTO shelf (id, amount) VALUES (2, 13)", .ruleBroken),
        ("INSERT INTO shelf (id, words) VALUES (2, NULL)", .ruleBroken),
        ("INSERT INTO shelf (id, stands_on) VALUES (2, 77)", .ruleBroken),
        ("DELETE FROM shelf WHERE id = 1", .ruleBroken),
        ("INSERT INTO shelf (id, amount) VALUES (2, \("tiga"))", .ruleBroken),
        ("SELECT nonsense FROM nowhere", .other),
    ]

    @Test("a broken rule has a name", arguments: TestEngine.all, Array(broken.indices))
    func names(on engine: TestEngine, index: Int) async throws {
        let (sql, kind) = Self.broken[index]
        try await withShelf(on: engine) { db in
            try await db.write { db in
                try db.run("INSERT INTO shelf (id, label) VALUES (1, 'galon')")
                try db.run("INSERT INTO shelf (id, stands_on) VALUES (7, 1)")
            }
            #expect(await refusal { try await db.write { try $0.run(sql) } } == kind)
        }
    }

    @Test("a reader cannot write", arguments: TestEngine.all)
    func readOnly(on engine: TestEngine) async throws {
        try await withShelf(on: engine) { db in
            #expect(
                await refusal { try await db.read { try $0.rows("INSERT INTO shelf (id) VALUES (1)") { _ in } } } == .readOnly)
        }
    }

    @Test("an error does not repeat what people wrote", arguments: TestEngine.all)
    func discretion(on engine: TestEngine) async throws {
        try await withShelf(on: engine) { db in
            do {
                try await db.write { db in
                    for id in 1...2 { try db.run("INSERT INTO shelf (id, label) VALUES (\(id), \("0812-rahasia"))") }
                }
                Issue.record("the second was kept")
            } catch let error as StorageError {
                #expect(!"\(error)".contains("rahasia"))
            }
        }
    }
}
