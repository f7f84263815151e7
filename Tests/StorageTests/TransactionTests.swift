import Storage
import StorageTesting
import Testing

@Suite("A write happens as a whole or not at all")
struct TransactionTests {
    private struct ChangedMyMind: Error {}

    private func count(_ db: any Database) async throws -> Int64? {
        try await db.read { try $0.number("SELECT count(*) FROM shelf") }
    }

    @Test("a body that throws leaves nothing behind", arguments: TestEngine.all)
    func allOrNothing(on engine: TestEngine) async throws {
        try await withShelf(on: engine) { db in
            await #expect(throws: ChangedMyMind.self) {
                try await db.write { db in
                    try db.run("INSERT INTO shelf (id) VALUES (1)")
                    try db.bulk(into: "shelf", ["id"], count: 3) { index, row in row.number(Int64(10 + index)) }
                    throw ChangedMyMind()
                }
            }
            let stored = try await count(db)
            #expect(stored == 0)
        }
    }

    @Test("one request that fails does not harm the others", arguments: TestEngine.all)
    func oneFails(on engine: TestEngine) async throws {
        try await withShelf(on: engine) { db in
            let outcomes = await withTaskGroup(of: Bool.self) { group in
                for index in 0..<50 {
                    group.addTask {
                        do {
                            try await db.write { db in
                                try db.run("INSERT INTO shelf (id) VALUES (\(index))")
                                if index % 5 == 0 { throw ChangedMyMind() }
                            }
                            return true
                        } catch { return false }
                    }
                }
                return await group.reduce(into: 0) { $0 += $1 ? 1 : 0 }
            }
            #expect(outcomes == 40)
            let stored = try await count(db)
            #expect(stored == 40)
        }
    }

    @Test("a statement that fails takes its write with it, even if nobody looks", arguments: TestEngine.all)
    func swallowedError(on engine: TestEngine) async throws {
        try await withShelf(on: engine) { db in
            let kind = await refusal {
                try await db.write { db in
                    try db.run("INSERT INTO shelf (id) VALUES (1)")
                    do { try db.run("INSERT INTO shelf (id) VALUES (1)") } catch {}
                }
            }
            #expect(kind == .alreadyThere)
            let stored = try await count(db)
            #expect(stored == 0)
        }
    }

    @Test("nothing can be asked after a statement failed", arguments: TestEngine.all)
    func askedAfterFailure(on engine: TestEngine) async throws {
        try await withShelf(on: engine) { db in
            let kinds = Notes<StorageError.Kind>()
            _ = await refusal {
                try await db.write { db in
                    do { try db.run("INSERT INTO shelf (id, amount) VALUES (1, 13)") } catch {}
                    do { _ = try db.number("SELECT 1") } catch let error as StorageError {
                        kinds.add(error.kind)
                    }
                }
            }
            #expect(kinds.all == [.ruleBroken])
        }
    }

    @Test("what may fail is attempted: it alone is undone", arguments: TestEngine.all)
    func attempts(on engine: TestEngine) async throws {
        try await withShelf(on: engine) { db in
            let told = Notes<String>()
            let kinds = try await db.write { db -> [StorageError.Kind] in
                var kinds: [StorageError.Kind] = []
                try db.run("INSERT INTO shelf (id, label) VALUES (1, 'galon')")
                for label in ["galon", "teh"] {
                    do {
                        try db.attempt {
                            db.whenCommitted { told.add(label) }
                            try db.run("INSERT INTO shelf (id) VALUES (\(label == "teh" ? 20 : 30))")
                            try db.run("INSERT INTO shelf (id, label) VALUES (\(label == "teh" ? 21 : 31), \(label))")
                        }
                    } catch let error as StorageError { kinds.append(error.kind) }
                }
                return kinds
            }
            let ids = try await db.read { try $0.all("SELECT id FROM shelf ORDER BY id") { $0.number(0) } }
            #expect(kinds == [.alreadyThere])
            #expect(ids == [1, 20, 21])
            #expect(told.all == ["teh"])
        }
    }

    @Test("attempts inside attempts, inside a loop, and ones that keep quiet", arguments: TestEngine.all)
    func nestedAttempts(on engine: TestEngine) async throws {
        try await withShelf(on: engine) { db in
            try await db.write { db in
                for id in 1...3 { try db.run("INSERT INTO shelf (id) VALUES (\(id))") }
                try db.rows("SELECT id FROM shelf ORDER BY id") { row in
                    let id = row.number(0)
                    do {
                        try db.attempt {
                            try db.run("INSERT INTO shelf (id) VALUES (\(id + 100))")
                            do { try db.attempt { throw ChangedMyMind() } } catch is ChangedMyMind {}
                            // Swallowed: the attempt around it is lost all the same.
                            if id == 2 { do { try db.run("INSERT INTO shelf (id) VALUES (1)") } catch {} }
                        }
                    } catch let error as StorageError {
                        #expect(error.kind == .alreadyThere && id == 2)
                    }
                }
            }
            let ids = try await db.read { try $0.all("SELECT id FROM shelf ORDER BY id") { $0.number(0) } }
            #expect(ids == [1, 2, 3, 101, 103])
        }
    }

    @Test("a read sees no later write", arguments: TestEngine.all)
    func snapshot(on engine: TestEngine) async throws {
        try await withShelf(on: engine) { db in
            let (hasLooked, hasWritten) = (Signal(), Signal())
            async let seen = db.read { db -> [Int64?] in
                let before = try db.number("SELECT count(*) FROM shelf")
                hasLooked.give()
                guard hasWritten.waitInBody() else { return [] }
                return [before, try db.number("SELECT count(*) FROM shelf")]
            }
            await hasLooked.wait()
            try await db.write { try $0.run("INSERT INTO shelf (id) VALUES (1)") }
            hasWritten.give()
            #expect(try await seen == [0, 0])
            let stored = try await count(db)
            #expect(stored == 1)
        }
    }

    @Test("readers do not wait for a long write, however many", arguments: TestEngine.all)
    func readersGoOn(on engine: TestEngine) async throws {
        try await withShelf(on: engine) { db in
            let (isWriting, mayFinish) = (Signal(), Signal())
            async let long = db.write { db -> Bool in
                try db.run("INSERT INTO shelf (id) VALUES (1)")
                isWriting.give()
                return mayFinish.waitInBody()
            }
            await isWriting.wait()
            let others = (0..<8).map { index in Task { try await db.write { try $0.run("UPDATE shelf SET amount = \(index)") } }
            }
            for _ in 0..<10 {
                let stored = try await count(db)
                #expect(stored == 0)
            }
            mayFinish.give()
            #expect(try await long)
            for other in others { _ = try await other.value }
            let stored = try await count(db)
            #expect(stored == 1)
        }
    }

    @Test("fifty people writing at once, each answered once", arguments: TestEngine.all)
    func fiftyWriters(on engine: TestEngine) async throws {
        try await withShelf(on: engine) { db in
            let committed = Notes<Int>()
            try await withThrowingTaskGroup(of: Void.self) { group in
                for index in 0..<50 {
                    group.addTask {
                        try await db.write { db in
                            try db.run("INSERT INTO shelf (id, label) VALUES (\(index), \("orang \(index)"))")
                            db.whenCommitted { committed.add(index) }
                        }
                    }
                }
                try await group.waitForAll()
            }
            #expect(committed.all.sorted() == Array(0..<50))
            let ids = try await db.read { try $0.all("SELECT id FROM shelf ORDER BY id") { $0.int(0) } }
            #expect(ids == Array(0..<50))
        }
    }

    @Test("who looks first and writes then does not write over another", arguments: TestEngine.all)
    func lookThenWrite(on engine: TestEngine) async throws {
        try await withShelf(on: engine) { db in
            try await db.write { try $0.run("INSERT INTO shelf (id, amount) VALUES (1, 100)") }
            try await withThrowingTaskGroup(of: Void.self) { group in
                for _ in 0..<20 {
                    group.addTask {
                        try await db.write { db in
                            let amount = try db.number("SELECT amount FROM shelf WHERE id = 1") ?? 0
                            try db.run("UPDATE shelf SET amount = \(amount + 1) WHERE id = 1")
                        }
                    }
                }
                try await group.waitForAll()
            }
            let amount = try await db.read { try $0.number("SELECT amount FROM shelf WHERE id = 1") }
            #expect(amount == 120)
        }
    }

    @Test("only one of two finds the place free", arguments: TestEngine.all)
    func onlyOne(on engine: TestEngine) async throws {
        try await withShelf(on: engine) { db in
            let taken = try await withThrowingTaskGroup(of: Bool.self) { group in
                for index in 0..<10 {
                    group.addTask {
                        try await db.write { db in
                            guard try db.number("SELECT count(*) FROM shelf WHERE words = 'kursi'") == 0 else { return false }
                            try db.run("INSERT INTO shelf (id, words) VALUES (\(index), 'kursi')")
                            return true
                        }
                    }
                }
                return try await group.reduce(into: 0) { $0 += $1 ? 1 : 0 }
            }
            #expect(taken == 1)
        }
    }

    @Test("closing waits for what is under way, and refuses what comes after", arguments: TestEngine.all)
    func closing(on engine: TestEngine) async throws {
        try await withPlace(on: engine) { place in
            let db = try await place.open(migrations: Shelf.migrations)
            let writes = (0..<10).map { index in
                Task { try await db.write { try $0.run("INSERT INTO shelf (id) VALUES (\(index))") } }
            }
            for write in writes.prefix(5) { _ = try await write.value }
            try await db.close()
            try await db.close()
            #expect(await refusal { try await db.write { try $0.run("INSERT INTO shelf (id) VALUES (99)") } } == .closed)
            #expect(await refusal { try await db.read { try $0.number("SELECT 1") } } == .closed)
            var stored = 0
            for write in writes {
                do { stored += try await write.value } catch let error as StorageError { #expect(error.kind == .closed) }
            }
            let again = try await place.open(migrations: Shelf.migrations)
            #expect(try await count(again) == Int64(stored))
            try await again.close()
        }
    }
}
