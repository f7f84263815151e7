import Storage
import StorageTesting
import Testing

@Suite("The schema walks forward, one step at a time")
struct SchemaTests {
    private func version(_ db: any Database) async throws -> Int64? {
        try await db.read { try $0.number("SELECT max(number) FROM schema_version") }
    }

    @Test("an empty place gets its tables; opening again changes nothing", arguments: TestEngine.all)
    func twice(on engine: TestEngine) async throws {
        try await withPlace(on: engine, empty: true) { place in
            let first = try await place.open()
            try await first.write { try $0.run("INSERT INTO staff (id, name) VALUES (1, 'Bu Sari')") }
            #expect(try await version(first) == Int64(Migration.all.count))
            try await first.close()
            let second = try await place.open()
            #expect(try await text("SELECT name FROM staff", in: second) == "Bu Sari")
            #expect(
                try await second.read { try $0.number("SELECT count(*) FROM schema_version") } == Int64(Migration.all.count))
            try await second.close()
        }
    }

    @Test("a step that breaks in the middle leaves the step before", arguments: TestEngine.all)
    func brokenStep(on engine: TestEngine) async throws {
        let broken = Migration(
            number: Shelf.nextNumber, name: "broken",
            statements: [
                "CREATE TABLE half (id INT PRIMARY KEY) TABLE_END", "INSERT INTO setting (name, value) VALUES ('half', 'done')",
                "INSERT INTO nowhere (id) VALUES (1)",
            ])
        try await withPlace(on: engine, empty: true) { place in
            #expect(await refusal { try await place.open(migrations: Migration.all + [broken]) } != nil)
            let old = try await place.open()
            #expect(try await version(old) == Int64(Migration.all.count))
            #expect(try await number("SELECT count(*) FROM setting WHERE name = 'half'", in: old) == 0)
            #expect(await refusal { try await old.read { try $0.number("SELECT count(*) FROM half") } } == .other)
            try await old.close()
            let new = try await place.open(migrations: Shelf.migrations)
            #expect(try await version(new) == Int64(Shelf.nextNumber))
            try await new.close()
        }
    }

    @Test("a database of a later program is refused", arguments: TestEngine.all)
    func newer(on engine: TestEngine) async throws {
        try await withPlace(on: engine) { place in
            let new = try await place.open(migrations: Shelf.migrations)
            try await new.close()
            #expect(await refusal { try await place.open() } == .newerSchema)
            let again = try await place.open(migrations: Shelf.migrations)
            try await again.close()
        }
    }

    @Test("four programs that start at once make the tables once")
    func startAtOnce() async throws {
        try await withPlace(on: .postgresql, empty: true) { place in
            try await withThrowingTaskGroup(of: (any Database).self) { group in
                for _ in 0..<4 { group.addTask { try await place.open(migrations: Shelf.migrations) } }
                for try await db in group { try await db.close() }
            }
        }
    }
}
