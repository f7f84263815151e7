import Storage
import StorageTesting
import Testing

@Suite("The embedded database")
struct SQLiteTests {
    @Test("syncs at each commit, and only the connection that writes makes checkpoints")
    func promises() async throws {
        try await withDatabase(on: .sqlite) { db in
            let writer = try await db.write { db in
                [
                    try db.number("PRAGMA synchronous"), try db.number("PRAGMA wal_autocheckpoint"),
                    try db.number("PRAGMA foreign_keys"),
                ]
            }
            #expect(writer == [2, 4000, 1])
            #expect(try await text("PRAGMA journal_mode", in: db) == "wal")
            // As many at once as there are readers, so that each is looked at.
            try await withThrowingTaskGroup(of: [Int64?].self) { group in
                for _ in 0..<24 {
                    group.addTask {
                        try await db.read { db in
                            [try db.number("PRAGMA synchronous"), try db.number("PRAGMA wal_autocheckpoint")]
                        }
                    }
                }
                for try await reader in group { #expect(reader == [2, 0]) }
            }
        }
    }

    @Test("answers all who wait with one commit")
    func groupCommit() async throws {
        try await withPlace(on: .sqlite) { place in
            let db = try #require(try await place.open(migrations: Shelf.migrations) as? SQLiteDatabase)
            let (isWriting, mayFinish) = (Signal(), Signal())
            async let first = db.write { _ in
                isWriting.give()
                return mayFinish.waitInBody()
            }
            await isWriting.wait()
            let before = db.commitCount
            let writes = (0..<50).map { index in
                Task { try await db.write { try $0.run("INSERT INTO shelf (id) VALUES (\(index))") } }
            }
            try await Task.sleep(for: .milliseconds(300))
            mayFinish.give()
            #expect(try await first)
            for write in writes { #expect(try await write.value == 1) }
            #expect(db.commitCount - before <= 5)
            try await db.close()
        }
    }
}
