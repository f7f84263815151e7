import Storage
import StorageTesting
import Testing

@Suite("A value comes back as it went in")
struct ValueTests {
    @Test("whole numbers, to the last one", arguments: TestEngine.all)
    func wholeNumbers(on engine: TestEngine) async throws {
        let numbers: [Int64] = [.min, .min + 1, -1_000_000_007, -1, 0, 1, 9_007_199_254_740_993, .max - 1, .max]
        try await withShelf(on: engine) { db in
            let read = try await db.write { db in
                for (index, number) in numbers.enumerated() {
                    try db.run("INSERT INTO shelf (id, amount) VALUES (\(index), \(number))")
                }
                return try db.all("SELECT amount FROM shelf ORDER BY id") { $0.number(0) }
            }
            #expect(read == numbers)
        }
    }

    @Test("numbers with a fraction, bit by bit", arguments: TestEngine.all)
    func fractions(on engine: TestEngine) async throws {
        let numbers = [
            0.1, -2.5, 1.0 / 3.0, .pi, 1e-300, 1.7976931348623157e308, .leastNonzeroMagnitude, 0, -7, 1e16, .infinity,
            -.infinity,
        ]
        try await withShelf(on: engine) { db in
            let read = try await db.write { db in
                try db.bulk(into: "shelf", ["id", "weight"], count: numbers.count) { index, row in
                    row.number(Int64(index))
                    row.real(numbers[index])
                }
                for (index, number) in numbers.enumerated() {
                    try db.run("INSERT INTO shelf (id, weight) VALUES (\(100 + index), \(number))")
                }
                return try db.all("SELECT weight FROM shelf ORDER BY id") { $0.real(0) }
            }
            #expect(read == numbers + numbers)
        }
    }

    static let texts = [
        "", " ", "Bu Sari", "O'Brien \"si galon\"", "kado ulang tahun 🎂👨‍👩‍👧", "a\tb\nc\rd\r\ne", #"back\slash \N \. \t \x41"#,
        "\\", "\\N", "\\.",
        "Ärger é é", "مرحبا", "?1 $1 ?2", "-- '; DROP TABLE shelf; --", "\u{1}\u{1f}\u{7f}",
        String(repeating: "galon ", count: 175_000),
    ]

    @Test("text of any kind, one by one and in bulk", arguments: TestEngine.all)
    func text(on engine: TestEngine) async throws {
        let texts = Self.texts
        try await withShelf(on: engine) { db in
            try await db.write { db in
                for (index, text) in texts.enumerated() {
                    try db.run("INSERT INTO shelf (id, words) VALUES (\(index), \(text))")
                }
                try db.bulk(into: "shelf", ["id", "words"], count: texts.count) { index, row in
                    row.number(Int64(100 + index))
                    row.text(texts[index])
                }
            }
            let read = try await db.read { db in try db.all("SELECT words FROM shelf ORDER BY id") { $0.text(0) } }
            #expect(read.map { Array($0.utf8) } == (texts + texts).map { Array($0.utf8) })
        }
    }

    @Test("bytes, the empty ones too", arguments: TestEngine.all)
    func bytes(on engine: TestEngine) async throws {
        let pictures: [[UInt8]] = [
            [], [0], Array(0...255), [UInt8](repeating: 0xff, count: 3), Array("\\x00".utf8),
            (0..<200_000).map { UInt8(truncatingIfNeeded: $0 &* 31) },
        ]
        try await withShelf(on: engine) { db in
            let read = try await db.write { db in
                for (index, picture) in pictures.enumerated() {
                    try db.run("INSERT INTO shelf (id, picture) VALUES (\(index), \(picture))")
                }
                try db.bulk(into: "shelf", ["id", "picture"], count: pictures.count) { index, row in
                    row.number(Int64(100 + index))
                    row.blob(pictures[index])
                }
                return try db.all("SELECT picture FROM shelf ORDER BY id") { ($0.isNull(0), $0.bytes(0)) }
            }
            #expect(read.map(\.1) == pictures + pictures)
            #expect(!read.contains { $0.0 })
        }
    }

    @Test("nothing is nothing, and not empty", arguments: TestEngine.all)
    func nothing(on engine: TestEngine) async throws {
        try await withShelf(on: engine) { db in
            let isNull = try await db.write { db in
                let (label, amount, picture): (String?, Int64?, [UInt8]?) = (nil, nil, nil)
                try db.run(
                    "INSERT INTO shelf (id, label, amount, weight, picture) VALUES (1, \(label), \(amount), NULL, \(picture))")
                try db.bulk(into: "shelf", ["id", "label", "amount", "weight", "picture"], count: 1) { _, row in
                    row.number(2)
                    row.text(label)
                    row.number(amount)
                    row.null()
                    row.null()
                }
                return try db.all("SELECT label, amount, weight, picture FROM shelf ORDER BY id") { row in
                    (0..<4).allSatisfy { row.isNull($0) } && row.textOrNil(0) == nil && row.numberOrNil(1) == nil
                }
            }
            #expect(isNull == [true, true])
        }
    }

    @Test("text with a NUL in it is refused, one by one and in bulk", arguments: TestEngine.all)
    func nul(on engine: TestEngine) async throws {
        try await withShelf(on: engine) { db in
            let one = await refusal { try await db.write { try $0.run("INSERT INTO shelf (id, words) VALUES (1, \("a\0b"))") } }
            let many = await refusal {
                try await db.write { db in
                    try db.bulk(into: "shelf", ["id", "words"], count: 2) { index, row in
                        row.number(Int64(index))
                        row.text(index == 1 ? "a\0b" : "ab")
                    }
                }
            }
            #expect(one == .ruleBroken)
            #expect(many == .ruleBroken)
            let count = try await db.read { try $0.number("SELECT count(*) FROM shelf") }
            #expect(count == 0)
        }
    }

    @Test("a result that is not a number is refused rather than forgotten", arguments: TestEngine.all)
    func notANumber(on engine: TestEngine) async throws {
        try await withShelf(on: engine) { db in
            let one = await refusal {
                try await db.write { try $0.run("INSERT INTO shelf (id, weight) VALUES (1, \(Double.nan))") }
            }
            #expect(one == .ruleBroken)
        }
    }

    @Test("counts, sums and averages read as numbers", arguments: TestEngine.all)
    func aggregates(on engine: TestEngine) async throws {
        try await withShelf(on: engine) { db in
            let found = try await db.write { db in
                for index in 1...4 { try db.run("INSERT INTO shelf (id, amount) VALUES (\(index), \(index * 10))") }
                return try db.first(
                    "SELECT count(*), sum(amount), max(amount), avg(amount), sum(amount) / 3, sum(amount) * 1.5 FROM shelf"
                ) { row in
                    [Double(row.number(0)), Double(row.number(1)), Double(row.number(2)), row.real(3)]
                }
            }
            #expect(found == [4, 100, 40, 25])
        }
    }
}
