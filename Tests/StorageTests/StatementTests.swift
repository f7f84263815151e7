import Storage
import StorageTesting
import Testing

@Suite("One SQL text means the same on every engine")
struct StatementTests {
    /// Five things on a shelf: label, amount.
    private func fill(_ db: Writing) throws {
        let things: [(String, Int64?)] = [("galon", 30), ("tabung", 10), ("kopi", nil), ("gula", 30), ("teh", 20)]
        for (index, thing) in things.enumerated() {
            try db.run("INSERT INTO shelf (id, label, amount) VALUES (\(index + 1), \(thing.0), \(thing.1))")
        }
    }

    @Test("lists, pieces with their own values, and quotes", arguments: TestEngine.all)
    func interpolation(on engine: TestEngine) async throws {
        try await withShelf(on: engine) { db in
            let found = try await db.write { db -> [[String]] in
                try fill(db)
                let dear: SQL = "amount >= \(20)"
                let known: SQL = "label IN \(list: ["galon", "teh", "x'); DROP TABLE shelf; --"]) AND \(dear)"
                let none: [Int64] = []
                let queries: [SQL] = [
                    "SELECT label FROM shelf WHERE \(known) AND id < \(100) ORDER BY id",
                    "SELECT label FROM shelf WHERE id IN \(list: none)",
                    "SELECT label FROM shelf WHERE label <> '?1 it''s' AND \(dear) AND amount < \(30)",
                    #"SELECT label AS "really ?1" FROM shelf WHERE label = \#("kopi")"#,
                    "SELECT label FROM shelf WHERE id = \(5) -- Bu Sari's ?9",
                ]
                return try queries.map { try db.all($0) { $0.text(0) } }
            }
            #expect(found == [["galon", "teh"], [], ["teh"], ["kopi"], ["teh"]])
        }
    }

    @Test(
        "nobody talks the database into anything",
        arguments: ["'; DROP TABLE shelf; --", "1 OR 1=1", "\\'; --", "$1", "?1", "\""])
    func injection(words: String) async throws {
        for engine in TestEngine.all {
            try await withShelf(on: engine) { db in
                let found = try await db.write { db -> String? in
                    try fill(db)
                    try db.run("UPDATE shelf SET words = \(words) WHERE id = \(1)")
                    return try db.text("SELECT words FROM shelf WHERE words = \(words) AND label = 'galon'")
                }
                #expect(found == words)
            }
        }
    }

    @Test("how many rows were changed", arguments: TestEngine.all)
    func changes(on engine: TestEngine) async throws {
        try await withShelf(on: engine) { db in
            let counts = try await db.write { db in
                try fill(db)
                return [
                    try db.run("UPDATE shelf SET amount = 5 WHERE amount = 30"),
                    try db.run("SELECT * FROM shelf"),
                    try db.run("INSERT INTO shelf (id, label) VALUES (9, 'teh') ON CONFLICT DO NOTHING"),
                    try db.run("DELETE FROM shelf WHERE amount = 5"),
                    try db.run("CREATE INDEX shelf_by_amount ON shelf (amount)"),
                    try db.run("DELETE FROM shelf WHERE id = 77"),
                ]
            }
            #expect(counts == [2, 0, 0, 2, 0, 0])
        }
    }

    @Test("an upsert says what it kept", arguments: TestEngine.all)
    func upsert(on engine: TestEngine) async throws {
        try await withShelf(on: engine) { db in
            let kept = try await db.write { db -> [Int64?] in
                try fill(db)
                return try ["galon", "kecap"].map { label in
                    try db.number(
                        """
                        INSERT INTO shelf (id, label, amount) VALUES (\(50), \(label), \(1))
                        ON CONFLICT (label) DO UPDATE SET amount = shelf.amount + excluded.amount
                        RETURNING amount
                        """)
                }
            }
            #expect(kept == [31, 1])
        }
    }

    @Test("pages by key, without gaps and without repeats", arguments: TestEngine.all)
    func keysetPages(on engine: TestEngine) async throws {
        try await withShelf(on: engine) { db in
            let pages = try await db.write { db -> [[String]] in
                try fill(db)
                var pages: [[String]] = []
                var last = (amount: Int64.max, id: Int64.max)
                while true {
                    let page = try db.all(
                        """
                        SELECT label, amount, id FROM shelf WHERE (amount, id) < (\(last.amount), \(last.id))
                        ORDER BY amount DESC, id DESC LIMIT \(2)
                        """
                    ) { ($0.text(0), $0.number(1), $0.number(2)) }
                    guard let end = page.last else { return pages }
                    last = (end.1, end.2)
                    pages.append(page.map(\.0))
                }
            }
            #expect(pages == [["gula", "galon"], ["teh", "tabung"]])
        }
    }

    @Test("windows, and what is unknown comes last", arguments: TestEngine.all)
    func windows(on engine: TestEngine) async throws {
        try await withShelf(on: engine) { db in
            let rows = try await db.write { db -> [String] in
                try fill(db)
                return try db.all(
                    """
                    SELECT label, row_number() OVER (PARTITION BY amount ORDER BY id), lag(label) OVER (ORDER BY id)
                    FROM shelf ORDER BY amount DESC NULLS LAST, id
                    """
                ) { "\($0.text(0)) \($0.number(1)) \($0.textOrNil(2) ?? "-")" }
            }
            #expect(rows == ["galon 1 -", "gula 2 kopi", "teh 1 gula", "tabung 1 galon", "kopi 1 tabung"])
        }
    }

    @Test("the same question asked again inside its own loop", arguments: TestEngine.all)
    func nestedLoops(on engine: TestEngine) async throws {
        try await withShelf(on: engine) { db in
            let pairs = try await db.write { db -> [String] in
                try fill(db)
                let all: SQL = "SELECT label FROM shelf WHERE id <= \(4) ORDER BY id"
                var pairs: [String] = []
                try db.rows(all) { outer in
                    try db.rows(all) { inner in
                        try db.run("UPDATE shelf SET words = words || '.' WHERE label = \(inner.text(0))")
                        pairs.append("\(outer.text(0))-\(inner.text(0))")
                    }
                }
                return pairs + (try db.all("SELECT words FROM shelf ORDER BY id") { $0.text(0) })
            }
            let labels = ["galon", "tabung", "kopi", "gula"]
            #expect(
                pairs == labels.flatMap { outer in labels.map { "\(outer)-\($0)" } } + ["....", "....", "....", "....", ""])
        }
    }

    @Test("a loop sees what there was when it began", arguments: TestEngine.all)
    func changedMeanwhile(on engine: TestEngine) async throws {
        try await withShelf(on: engine) { db in
            let seen = try await db.write { db -> [String] in
                try fill(db)
                var seen: [String] = []
                try db.rows("SELECT id, label, amount, weight FROM shelf ORDER BY id") { row in
                    try db.run("INSERT INTO shelf (id, label) VALUES (\(row.number(0) + 100), \(row.text(1) + " baru"))")
                    try db.run("DELETE FROM shelf WHERE id = \(row.number(0) + 1)")
                    seen.append("\(row.text(1)) \(row.numberOrNil(2) ?? 0)")
                }
                return seen
            }
            #expect(seen == ["galon 30", "tabung 10", "kopi 0", "gula 30", "teh 20"])
        }
    }

    @Test("a loop may be left early, and the transaction goes on", arguments: TestEngine.all)
    func leftEarly(on engine: TestEngine) async throws {
        struct Enough: Error {}
        try await withShelf(on: engine) { db in
            let count = try await db.write { db -> Int64? in
                try fill(db)
                do {
                    try db.rows("SELECT label FROM shelf ORDER BY id") { _ in throw Enough() }
                } catch is Enough {}
                return try db.number("SELECT count(*) FROM shelf")
            }
            #expect(count == 5)
        }
    }

    @Test("a thousand different texts, and the first ones again", arguments: TestEngine.all)
    func manyTexts(on engine: TestEngine) async throws {
        try await withShelf(on: engine) { db in
            let sum = try await db.read { db -> Int64 in
                var sum: Int64 = 0
                for round in 0..<2 {
                    for n in 0..<600 { sum += try db.number(SQL(text: "SELECT \(n) + \(round)")) ?? -1 }
                }
                return sum
            }
            #expect(sum == 2 * 179_700 + 600)
        }
    }
}
