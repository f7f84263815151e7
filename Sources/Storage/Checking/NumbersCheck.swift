import Vocabulary

/// Is no row's number one that will be given out again?
struct NumbersCheck: StorageCheck {
    let name = CheckName.numbers
    let database: any Database

    func look(_ findings: Findings) async throws {
        try await database.read { db in
            for (table, row, _) in try Self.beyond(db, findings) {
                findings.add(Flaw(.numberTooHigh, .mend, table: table, row: String(row)))
            }
        }
    }

    func mend() async throws -> [Flaw] {
        try await database.write { db in
            let beyond = try Self.beyond(db, nil)
            for (node, rows) in Dictionary(grouping: beyond, by: \.node) {
                let mark = (rows.map { IDSource.millisecond(of: $0.row) }.max() ?? 0) + 1
                try db.run(
                    """
                    INSERT INTO node (id, high_water) VALUES (\(node), \(mark))
                    ON CONFLICT (id) DO UPDATE SET high_water = excluded.high_water WHERE node.high_water < excluded.high_water
                    """)
            }
            return beyond.map { Flaw(.numberTooHigh, .mend, table: $0.table, row: String($0.row)) }
        }
    }

    /// Rows whose number their node has not reserved. Numbers begin with their time, so only the latest are looked at.
    private static func beyond(_ db: Reading, _ findings: Findings?) throws -> [(table: String, row: Int64, node: Int64)] {
        var marks: [Int64: Int64] = [:]
        try db.rows("SELECT id, high_water FROM node") { marks[$0.number(0)] = $0.number(1) }
        // A node that has written nothing has no mark yet.
        let lowest = IDSource.first(at: marks.values.filter { $0 > 0 }.min() ?? 0)
        var found: [(table: String, row: Int64, node: Int64)] = []
        for table in numbered {
            try db.rows(SQL(text: "SELECT id FROM \(table) WHERE id >= ?1 ORDER BY id", values: [.integer(lowest)])) { row in
                let id = row.number(0)
                findings?.looked()
                let node = IDSource.node(of: id)
                if IDSource.millisecond(of: id) >= marks[node] ?? 0 { found.append((table, id, node)) }
            }
        }
        return found
    }

    /// The tables whose rows are numbered by us.
    private static var numbered: [String] {
        SchemaObject.after().filter { $0.kind == .table && $0.name != "node" && $0.statement.contains(" id INT PRIMARY KEY") }
            .map(\.name)
    }
}

extension Database {
    /// Rows came along with the numbers somebody else gave them: none of those is given out again, whoever leases what node.
    package func keepNumbersInUse() async throws { _ = try await NumbersCheck(database: self).mend() }
}

extension IDSource {
    static func millisecond(of id: Int64) -> Int64 { id >> 21 }
    static func node(of id: Int64) -> Int64 { id >> 11 & 1023 }
    /// No number made from that millisecond on is lower.
    static func first(at millisecond: Int64) -> Int64 { millisecond << 21 }
}
