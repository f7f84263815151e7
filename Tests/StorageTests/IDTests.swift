import Storage
import StorageTesting
import Testing

@Suite("Row numbers")
struct IDTests {
    private func make(_ count: Int, _ db: any Database) async throws -> [Int64] {
        try await db.write { db in try (0..<count).map { _ in try db.newID(Int.self).value } }
    }

    private func isAscending(_ ids: [Int64]) -> Bool { zip(ids, ids.dropFirst()).allSatisfy { $0 < $1 } }

    @Test("every one new and later than the one before, over openings too", arguments: TestEngine.all)
    func ascending(on engine: TestEngine) async throws {
        try await withPlace(on: engine) { place in
            var ids: [Int64] = []
            for _ in 0..<3 {
                let db = try await place.open()
                ids += try await make(5_000, db)
                ids += try await make(10, db)
                try await db.close()
            }
            #expect(isAscending(ids))
            #expect(ids.count == 15_030)
        }
    }

    @Test("a clock set back by a year makes no number twice", arguments: TestEngine.all)
    func clockSetBack(on engine: TestEngine) async throws {
        try await withPlace(on: engine) { place in
            var ids: [Int64] = []
            let year: Int64 = 365 * 86_400_000
            for round in 0..<3 {
                let db = try await place.open()
                ids += try await make(3_000, db)
                // As if all this had happened a year from now, before somebody corrected the clock.
                if round == 0 { try await db.write { try $0.run("UPDATE node SET high_water = high_water + \(year)") } }
                try await db.close()
            }
            #expect(isAscending(ids))
            #expect((ids[3_000] >> 21) - (ids[2_999] >> 21) >= year)
        }
    }

    @Test("a write that is undone gives no number to two rows", arguments: TestEngine.all)
    func undone(on engine: TestEngine) async throws {
        struct ChangedMyMind: Error {}
        try await withPlace(on: engine) { place in
            let db = try await place.open()
            await #expect(throws: ChangedMyMind.self) {
                try await db.write { db in
                    _ = try db.newID(Int.self)
                    throw ChangedMyMind()
                }
            }
            var ids = try await make(10, db)
            try await db.close()
            let again = try await place.open()
            ids += try await make(10, again)
            try await again.close()
            #expect(isAscending(ids))
        }
    }

    @Test("fifty writers at once never share one", arguments: TestEngine.all)
    func manyWriters(on engine: TestEngine) async throws {
        try await withDatabase(on: engine) { db in
            let ids = try await withThrowingTaskGroup(of: [Int64].self) { group in
                for _ in 0..<50 { group.addTask { try await make(100, db) } }
                return try await group.reduce(into: []) { $0 += $1 }
            }
            #expect(Set(ids).count == 5_000)
        }
    }

    @Test("two programs on one PostgreSQL never make the same")
    func twoPrograms() async throws {
        try await withPlace(on: .postgresql) { place in
            let (one, other) = (try await place.open(), try await place.open())
            async let ours = make(5_000, one)
            async let theirs = make(5_000, other)
            let ids = try await ours + theirs
            #expect(Set(ids).count == 10_000)
            #expect(Set(ids.map { $0 >> 11 & 1023 }).count == 2)
            try await one.close()
            try await other.close()
        }
    }
}
