import StorageTesting
import Testing

@testable import Storage

@Suite("The grown-up database")
struct PostgreSQLTests {
    private func cutAllConnections(of place: TestPlace) async throws {
        let name = try #require(place.address.split(separator: "=").last)
        try await TemporaryPostgreSQL.shared().administer(
            "SELECT pg_terminate_backend(pid, 5000) FROM pg_stat_activity WHERE datname = '\(name)'")
    }

    @Test("goes on after the server was started anew")
    func reconnects() async throws {
        try await withPlace(on: .postgresql) { place in
            let db = try await place.open(migrations: Shelf.migrations)
            for round in 1...3 {
                try await db.write { try $0.run("INSERT INTO shelf (id) VALUES (\(round))") }
                try await cutAllConnections(of: place)
                #expect(try await number("SELECT count(*) FROM shelf", in: db) == Int64(round))
                try await cutAllConnections(of: place)
            }
            try await db.close()
        }
    }

    @Test("a write whose connection breaks before COMMIT is done again, once")
    func brokenBeforeCommit() async throws {
        try await withPlace(on: .postgresql) { place in
            let db = try await place.open(migrations: Shelf.migrations)
            let runs = Notes<Int>()
            try await db.write { db in
                try db.run("INSERT INTO shelf (id) VALUES (1)")
                if runs.add(1) == 1 {
                    _ = try db.number("SELECT pg_terminate_backend(pg_backend_pid()) = true")
                }
            }
            #expect(runs.all.count == 2)
            #expect(try await number("SELECT count(*) FROM shelf", in: db) == 1)
            try await db.close()
        }
    }

    @Test("a write whose COMMIT was cut off is told as such, and not done again")
    func brokenCommit() async throws {
        try await withPlace(on: .postgresql) { place in
            let db = try await place.open(migrations: Shelf.migrations)
            try await db.write { db in
                try db.run(
                    """
                    CREATE FUNCTION cut() RETURNS trigger LANGUAGE plpgsql AS
                    'BEGIN PERFORM pg_terminate_backend(pg_backend_pid()); PERFORM pg_sleep(1); RETURN NULL; END'
                    """)
                try db.run(
                    """
                    CREATE CONSTRAINT TRIGGER cut AFTER INSERT ON shelf DEFERRABLE INITIALLY DEFERRED
                    FOR EACH ROW EXECUTE FUNCTION cut()
                    """)
            }
            let runs = Notes<Int>()
            do {
                try await db.write { db in
                    runs.add(1)
                    try db.run("INSERT INTO shelf (id) VALUES (1)")
                }
                Issue.record("it was said to be stored")
            } catch let error as StorageError {
                #expect(error.kind == .unreachable)
                #expect(error.detail.contains("unknown"))
            }
            #expect(runs.all.count == 1)
            try await db.close()
        }
    }

    @Test("two writes that wait for each other both get through")
    func deadlock() async throws {
        try await withPlace(on: .postgresql) { place in
            let db = try await place.open(migrations: Shelf.migrations)
            try await db.write { db in for id in 1...2 { try db.run("INSERT INTO shelf (id, amount) VALUES (\(id), 0)") } }
            let (oneHasFirst, otherHasFirst) = (Signal(), Signal())
            async let one = db.write { db in
                try db.run("UPDATE shelf SET amount = amount + 1 WHERE id = 1")
                oneHasFirst.give()
                _ = otherHasFirst.waitInBody()
                otherHasFirst.give()
                return try db.run("UPDATE shelf SET amount = amount + 1 WHERE id = 2")
            }
            async let other = db.write { db in
                try db.run("UPDATE shelf SET amount = amount + 10 WHERE id = 2")
                otherHasFirst.give()
                _ = oneHasFirst.waitInBody()
                oneHasFirst.give()
                return try db.run("UPDATE shelf SET amount = amount + 10 WHERE id = 1")
            }
            #expect(try await [one, other] == [1, 1])
            let amounts = try await db.read { try $0.all("SELECT amount FROM shelf ORDER BY id") { $0.number(0) } }
            #expect(amounts == [11, 11])
            try await db.close()
        }
    }

    @Test("a lost node number is not used on")
    func lostNode() async throws {
        try await withPlace(on: .postgresql) { place in
            let (first, second, third) = (
                PostgreSQLNodeLease(url: place.address), PostgreSQLNodeLease(url: place.address),
                PostgreSQLNodeLease(url: place.address)
            )
            #expect(try await first.take().node == 1)
            #expect(try await second.take().node == 2)
            let grants = Notes<NodeGrant>()
            try first.extend(to: 1_000) { grant in grants.add(grant) }
            try await cutAllConnections(of: place)
            // Somebody else is quicker.
            let taken = try await third.take()
            #expect(taken.node == 1)
            #expect(taken.from == 1_000)
            try first.extend(to: 2_000) { grant in grants.add(grant) }
            #expect(grants.all.map(\.node) == [1, 2])
            #expect(grants.all.map(\.until) == [1_000, 2_000])
            for lease in [first, second, third] { await lease.release() }
        }
    }

    @Test("twenty questions wait their turn on two connections")
    func pool() async throws {
        try await withPlace(on: .postgresql) { place in
            let db = try await place.open(connections: 2)
            let answers = try await withThrowingTaskGroup(of: Int64?.self) { group in
                for index in 0..<20 {
                    group.addTask {
                        index.isMultiple(of: 2)
                            ? try await db.read { try $0.number("SELECT \(index)") }
                            : try await db.write { try $0.number("SELECT \(index)") }
                    }
                }
                return try await group.reduce(into: Set<Int64?>()) { $0.insert($1) }
            }
            #expect(answers == Set((0..<20).map { Int64($0) }))
            try await db.close()
        }
    }

    @Test("nobody at home is unreachable")
    func nobodyHome() async throws {
        let kind = await refusal { try await PostgreSQLDatabase(url: "host=/nowhere port=1 user=postgres dbname=akrab").engine }
        #expect(kind == .unreachable)
    }

    @Test("waits for the disk at each commit, whatever the role prefers")
    func synchronous() async throws {
        try await withPlace(on: .postgresql) { place in
            let name = try #require(place.address.split(separator: "=").last)
            try await TemporaryPostgreSQL.shared().administer("ALTER DATABASE \(name) SET synchronous_commit = off")
            let db = try await place.open()
            let settings = try await db.write { db in
                [
                    try db.text("SELECT current_setting('synchronous_commit')"), try db.text("SELECT current_setting('fsync')"),
                    try db.text("SELECT current_setting('application_name')"),
                    try db.text("SELECT current_setting('transaction_isolation')"),
                ]
            }
            #expect(settings == ["on", "on", "akrab", "serializable"])
            try await db.close()
        }
    }
}
