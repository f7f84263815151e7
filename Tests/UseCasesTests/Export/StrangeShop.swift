import Chances
import Storage
import Vocabulary

/// Rows of everything, by seeded dice: kinds nobody knows yet, payloads as a crash or another tool leaves them, letters of
/// every kind, numbers at their limits. Only what the tables themselves allow.
struct StrangeShop {
    private var chance: Chance
    private static let letters = Array("aZ0 \"\\\n\r\té日🌸\u{202E}\u{2028}'=+-@;,{}[]\u{1}＝").map(String.init)
    private static let payloads = [
        "{\"v\":1}", "{", "", "null", "[]", "{\"v\":2,\"irama\":\"jaipong\"}", "{\n  \"v\": 1\n}", "🙂", "{\"a\":\"\\u00e9\"}",
        "{\"v\":1}x",
    ]

    init(seed: UInt64) { chance = Chance("strange shop", seed: seed) }

    mutating func fill(_ db: Writing) throws {
        try db.run("INSERT INTO staff (id, name, active) VALUES (11, \(text()), 1), (12, \(text()), 0)")
        try db.run(
            """
            INSERT INTO import_run (id, node, started_at, finished_at, state, format, name, digest, decisions, last_id)
            VALUES (20, 3, -1, NULL, 2, \(text()), \(text()), \(text()), \(text()), NULL), (21, 3, 1, 2, 1, 'x', '', '', '', 99)
            """)
        for id in 30...60 {
            try db.run(
                """
                INSERT INTO customer (id, kind, name, search_name, since, keeper, import_id, assess, withdrawn)
                VALUES (\(id), \(chance.below(2)), \(text()), \(text()), \(number()), \(id % 3 == 0 ? 11 : nil), \(id % 4 == 0 ? 20 : nil),
                  \(chance.below(2)), \(chance.below(2)))
                """)
            try db.run("INSERT INTO handle (id, kind, value) VALUES (\(id + 100), \(chance.below(9)), \(text() + String(id)))")
            try db.run(
                "INSERT INTO handle_owner (handle_id, customer_id, main) VALUES (\(id + 100), \(id), \(chance.below(2)))")
            try db.run(
                """
                INSERT INTO conversation (id, channel, chat_key, title, kind, standing)
                VALUES (\(id + 200), \(chance.below(11)), \(text() + String(id)), \(text()), \(chance.below(2)), \(chance.below(2)))
                """)
            try db.run(
                """
                INSERT INTO speaker (conversation_id, name, side, customer_id, handle_id, staff_id)
                VALUES (\(id + 200), \(text()), \(chance.below(3)), \(id), \(id + 100), 12)
                """)
            try db.run(
                "INSERT INTO coverage (import_id, conversation_id, covered_until) VALUES (21, \(id + 200), \(number() ?? 7))")
            try db.run(
                """
                INSERT INTO membership (id, organisation, person, role, from_day)
                VALUES (\(id + 300), \(id), 30, \(text()), \(id))
                """)
            try db.run(
                """
                INSERT INTO fact (id, customer_id, key, value, source, confidence, at, replaced_by)
                VALUES (\(id + 400), \(id), \(text()), \(text()), 'said', \(chance.fraction() * 1e-3), \(number() ?? 0), \(number()))
                """)
            try db.run(
                """
                INSERT INTO orders (id, customer_id, number, placed_at, placed_precision, currency, total, lines, note, withdrawn)
                VALUES (\(id + 500), \(id), \(text()), 5, 1, 'JPY', \(number()), \(payload()), \(text()), 1)
                """)
            if id > 30 { try db.run("UPDATE customer SET merged_into = \(id) WHERE id = \(id - 1)") }
            if id > 31 { try db.run("INSERT INTO told_apart (one, other, entry_id) VALUES (30, \(id), \(id))") }
        }
        for (index, kind) in (Event.Kind.allCases.map(\.rawValue) + [777, 9_999]).enumerated() {
            for turn in 0..<3 { try entry(Int64(1_000 + index * 3 + turn), kind, db) }
        }
    }

    private mutating func entry(_ id: Int64, _ kind: Int, _ db: Writing) throws {
        let key = chance.happens(50) ? (0..<16).map { _ in UInt8(truncatingIfNeeded: chance.next()) } : nil
        try db.run(
            """
            INSERT INTO entry (id, at, at_precision, at_offset, zone_assumed, recorded_at, customer_id, person_id, side, staff_id,
              channel, conversation_id, handle_id, refers_to, kind, amount, currency, text, payload, source, external_key, import_id,
              withdrawn, reading)
            VALUES (\(id), \(number() ?? 0), \(chance.below(3)), \(chance.between(-720, 840)), \(chance.below(2)), \(number() ?? 1),
              \(chance.happens(80) ? chance.between(30, 60) : nil), \(number()), \(chance.below(3)), \(number()), \(chance.below(20)),
              \(number()), \(number()), \(number()), \(kind), \(number()), \(chance.happens(50) ? "IDR" : nil),
              \(chance.happens(80) ? text() : nil), \(chance.happens(80) ? payload() : nil), \(chance.below(9)), \(key), \(number()),
              \(chance.below(2)), \(number()))
            """)
    }

    private mutating func text() -> String { (0..<chance.below(25)).map { _ in chance.pick(Self.letters) }.joined() }
    private mutating func payload() -> String { chance.pick(Self.payloads) }

    private mutating func number() -> Int64? {
        switch chance.below(6) {
        case 0: nil
        case 1: .max
        case 2: .min
        case 3: Int64(truncatingIfNeeded: chance.next())
        default: Int64(chance.below(2_000_000_000_000))
        }
    }
}
