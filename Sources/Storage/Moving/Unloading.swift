/// Puts down what comes over the belt, and looks at once whether it is what left.
struct Unloading {
    private let connection: any Connection
    private let belt: RowBelt

    init(_ connection: any Connection, _ belt: RowBelt) {
        self.connection = connection
        self.belt = belt
    }

    func run() throws -> [Moving.Moved] {
        var left: [(shape: TableShape, digest: RowsDigest)] = []
        while case .table(let shape, let count) = try belt.take() {
            guard let ours = try TableShape(shape.name, in: connection), ours.columns == shape.columns else {
                throw MoveTrouble.notTheSame(table: shape.name)
            }
            if shape.name == "node" {
                try takeMarks(shape, count)
            } else {
                try mustBeEmpty(shape.name)
                left.append((ours, try fill(ours, count)))
            }
        }
        for table in left where try arrived(table.shape) != table.digest {
            throw MoveTrouble.notTheSame(table: table.shape.name)
        }
        return left.map { Moving.Moved(table: $0.shape.name, rows: $0.digest.rows) }
    }

    private func fill(_ shape: TableShape, _ count: Int) throws -> RowsDigest {
        var digest = RowsDigest()
        var rows = RowsOnBelt(belt)
        guard count > 0 else { return digest }
        try connection.bulk(into: shape.name, shape.columns, count: count, skipExisting: false, inserted: nil) { _, row in
            let values = try rows.next()
            digest.add(values)
            for value in values { row.put(value) }
        }
        return digest
    }

    /// Numbers that were reserved there stay reserved here.
    private func takeMarks(_ shape: TableShape, _ count: Int) throws {
        var rows = RowsOnBelt(belt)
        guard let id = shape.columns.firstIndex(of: "id"), let mark = shape.columns.firstIndex(of: "high_water") else {
            throw MoveTrouble.notTheSame(table: shape.name)
        }
        for _ in 0..<count {
            let values = try rows.next()
            _ = try connection.run(
                """
                INSERT INTO node (id, high_water) VALUES (\(values[id]), \(values[mark]))
                ON CONFLICT (id) DO UPDATE SET high_water = excluded.high_water WHERE node.high_water < excluded.high_water
                """)
        }
    }

    private func mustBeEmpty(_ table: String) throws {
        var isEmpty = true
        try connection.rows(SQL(text: "SELECT 1 FROM \(table) LIMIT 1")) { _ in isEmpty = false }
        guard isEmpty else { throw MoveTrouble.targetNotEmpty }
    }

    private func arrived(_ shape: TableShape) throws -> RowsDigest {
        var digest = RowsDigest()
        try connection.rows(SQL(text: "SELECT \(shape.list) FROM \(shape.name)")) { digest.add(shape.values($0)) }
        return digest
    }
}

/// The rows of one table, out of the batches they come in.
private struct RowsOnBelt {
    private let belt: RowBelt
    private var batch: [[SQLValue]] = []
    private var place = 0

    init(_ belt: RowBelt) { self.belt = belt }

    mutating func next() throws -> [SQLValue] {
        while place == batch.count {
            guard case .rows(let rows) = try belt.take() else { throw MoveTrouble.interrupted }
            (batch, place) = (rows, 0)
        }
        defer { place += 1 }
        return batch[place]
    }
}
