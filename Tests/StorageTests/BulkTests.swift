import Storage
import StorageTesting
import Testing

@Suite("Many rows at once")
struct BulkTests {
    @Test("ten thousand rows, half of them known, and the same one twice", arguments: TestEngine.all)
    func skipExisting(on engine: TestEngine) async throws {
        try await withShelf(on: engine) { db in
            let first = try await db.write { db in
                try db.bulkNew(into: "shelf", ["id", "label", "amount"], count: 10_000) { index, row in
                    row.number(Int64(index))
                    row.text("barang \(index)")
                    row.number(index.isMultiple(of: 3) ? nil : Int64(index + 100))
                }
            }
            #expect(first.allSatisfy { $0 })
            // Every second label is known; the last hundred rows repeat labels brought by this very batch, and one its id.
            let (second, thirteenth) = try await db.write { db in
                let flags = try db.bulkNew(into: "shelf", ["id", "label"], count: 10_000) { index, row in
                    row.number(index == 9_999 ? 10_001 : Int64(10_000 + index))
                    let label = index < 9_900 ? index : index - 9_000
                    row.text(label.isMultiple(of: 2) ? "barang \(label)" : "barang baru \(label)")
                }
                return (flags, try db.text("SELECT label FROM shelf WHERE id = 10013"))
            }
            #expect(second == (0..<10_000).map { !$0.isMultiple(of: 2) && $0 < 9_900 })
            #expect(thirteenth == "barang baru 13")
            let count = try await db.read { try $0.number("SELECT count(*) FROM shelf") }
            #expect(count == 14_950)
        }
    }

    @Test("rows, and fresh ids made while they are put down", arguments: TestEngine.all)
    func idsMeanwhile(on engine: TestEngine) async throws {
        try await withShelf(on: engine) { db in
            let ids = try await db.write { db in
                var made: [Int64] = []
                try db.bulk(into: "shelf", ["id", "words"], count: 3_000) { _, row in
                    let id = try db.newID(Int.self)
                    made.append(id.value)
                    row.id(id)
                    row.text("\(made.count)")
                }
                return (made, try db.all("SELECT id FROM shelf ORDER BY id") { $0.number(0) })
            }
            #expect(ids.0 == ids.1)
        }
    }

    @Test("twice in one write, and after an attempt that failed", arguments: TestEngine.all)
    func again(on engine: TestEngine) async throws {
        try await withShelf(on: engine) { db in
            let flags = try await db.write { db -> [[Bool]] in
                func bring(_ ids: [Int64]) throws -> [Bool] {
                    try db.bulkNew(into: "shelf", ["id", "amount"], count: ids.count) { index, row in
                        row.number(ids[index])
                        row.number(ids[index])
                    }
                }
                let first = try bring([1, 2])
                do { _ = try db.attempt { try bring([3, 13]) } } catch is StorageError {}
                return [first, try bring([2, 3])]
            }
            #expect(flags == [[true, true], [false, true]])
        }
    }

    @Test("a known row without skipping is an error, and nothing stays", arguments: TestEngine.all)
    func knownRow(on engine: TestEngine) async throws {
        try await withShelf(on: engine) { db in
            let kind = await refusal {
                try await db.write { db in
                    try db.bulk(into: "shelf", ["id"], count: 5_000) { index, row in row.number(Int64(index % 4_999)) }
                }
            }
            #expect(kind == .alreadyThere)
            let count = try await db.read { try $0.number("SELECT count(*) FROM shelf") }
            #expect(count == 0)
        }
    }

    @Test("a row of the wrong width is refused", arguments: TestEngine.all)
    func wrongWidth(on engine: TestEngine) async throws {
        try await withShelf(on: engine) { db in
            let kind = await refusal {
                try await db.write { db in
                    try db.bulk(into: "shelf", ["id", "label"], count: 2) { index, row in row.number(Int64(index)) }
                }
            }
            #expect(kind == .other)
        }
    }

    @Test("nothing can be asked while rows are put down", arguments: TestEngine.all)
    func askedMeanwhile(on engine: TestEngine) async throws {
        try await withShelf(on: engine) { db in
            let kind = await refusal {
                try await db.write { db in
                    try db.bulk(into: "shelf", ["id"], count: 2) { _, row in row.number(try db.number("SELECT 1")) }
                }
            }
            #expect(kind == .other)
        }
    }

    @Test("no rows at all", arguments: TestEngine.all)
    func noRows(on engine: TestEngine) async throws {
        try await withShelf(on: engine) { db in
            let flags = try await db.write { db in try db.bulkNew(into: "shelf", ["id"], count: 0) { _, _ in } }
            #expect(flags.isEmpty)
        }
    }
}
