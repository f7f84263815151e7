import CPQ

/// A connection and what it remembers: statements, and the loop over rows that may be under way.
final class PostgreSQLConnection: Connection {
    let link: PostgreSQLLink
    private let statements: PostgreSQLStatements
    private var stream: PostgreSQLStream?

    var engine: Engine { .postgresql }
    var mustStartAgain: Bool { link.hasConflicted || link.isLost }

    init(url: String) throws {
        link = try PostgreSQLLink(url: url)
        statements = PostgreSQLStatements(link)
    }

    func rows(_ sql: SQL, each: (Row) throws -> Void) throws {
        let parameters = try PostgreSQLParameters(sql.values)
        try makeWay()
        let name = try statements.name(for: sql.text, parameters.types)
        let sent = parameters.withPointers { pointers, lengths, formats in
            PQsendQueryPrepared(link.handle, name, Int32(lengths.count), pointers, lengths, formats, 0)
        }
        guard sent == 1 else { throw link.failure(nil) }
        try readRows(each)
    }

    private func readRows(_ each: (Row) throws -> Void) throws {
        guard PQsetSingleRowMode(link.handle) == 1 else { throw link.failure(nil) }
        let stream = PostgreSQLStream(link)
        self.stream = stream
        var isComplete = false
        defer { if self.stream === stream { self.stream = nil } }
        defer {
            // What fails after the last row anybody wanted still ends the transaction; COMMIT then says so.
            if !isComplete, let late = stream.drop() { PostgreSQLLink.log.debug("dropped with the rows: \(late.detail)") }
        }
        try stream.each(each)
        isComplete = true
    }

    func run(_ sql: SQL) throws -> Int {
        let parameters = try PostgreSQLParameters(sql.values)
        try makeWay()
        let name = try statements.name(for: sql.text, parameters.types)
        let result = try link.checked(
            parameters.withPointers { pointers, lengths, formats in
                PQexecPrepared(link.handle, name, Int32(lengths.count), pointers, lengths, formats, 0)
            })
        defer { PQclear(result) }
        // Looked-at rows are not changed rows.
        guard !String(cString: PQcmdStatus(result)).hasPrefix("SELECT") else { return 0 }
        return Int(String(cString: PQcmdTuples(result))) ?? 0
    }

    func control(_ command: String) throws {
        try makeWay()
        try link.command(command)
    }

    private func makeWay() throws {
        try stream?.makeWay()
        stream = nil
    }

    // MARK: transactions

    /// - Throws: what the body threw, with nothing of it done.
    func transaction<T>(_ begin: String, _ body: () throws -> T) throws -> T {
        link.beginning()
        try link.command(begin)
        let value: T
        do {
            value = try body()
        } catch {
            try rollBack(because: error)
            throw error
        }
        try commit()
        return value
    }

    private func commit() throws {
        do {
            let answer = try link.command("COMMIT")
            guard answer == "COMMIT" else {
                throw StorageError(.other, "postgresql answered COMMIT with \(answer): a statement had failed")
            }
        } catch let error as StorageError where link.isLost {
            throw StorageError(
                .unreachable, "the connection broke during COMMIT, so whether it was stored is unknown: \(error.detail)")
        }
    }

    private func rollBack(because error: any Error) throws {
        // A lost connection is rolled back by the server.
        guard !link.isLost else { return }
        do {
            try control("ROLLBACK")
        } catch let second {
            throw StorageError(.unreachable, "\(error); and rolling back failed: \(second)")
        }
    }

    // MARK: many rows

    func bulk(
        into table: String, _ columns: [String], count: Int, skipExisting: Bool, inserted: ((Int) -> Void)?,
        row: (Int, any BulkRow) throws -> Void
    ) throws {
        try makeWay()
        let names = columns.joined(separator: ", ")
        guard skipExisting else {
            _ = try copy(into: "\(table) (\(names))", columns.count, count: count, numbered: false, row)
            return
        }
        try link.command(
            "CREATE TEMP TABLE akrab_bulk ON COMMIT DROP AS SELECT \(names), 0::bigint AS akrab_row FROM \(table) WITH NO DATA")
        let indexOfID = try copy(into: "akrab_bulk", columns.count, count: count, numbered: true, row)
        let insert = """
            INSERT INTO \(table) (\(names)) SELECT \(names) FROM akrab_bulk ORDER BY akrab_row \
            ON CONFLICT DO NOTHING RETURNING id
            """
        guard PQsendQuery(link.handle, insert) == 1 else { throw link.failure(nil) }
        try readRows { new in if let index = indexOfID[new.number(0)] { inserted?(index) } }
        try link.command("DROP TABLE akrab_bulk")
    }

    /// - Returns: which row brought each id first, when rows are numbered.
    private func copy(
        into target: String, _ columns: Int, count: Int, numbered: Bool, _ row: (Int, any BulkRow) throws -> Void
    ) throws -> [Int64: Int] {
        try link.command("COPY \(target) FROM STDIN")
        let copy = PostgreSQLCopy(link, columns: columns)
        var indexOfID: [Int64: Int] = [:]
        do {
            for index in 0..<count {
                copy.startRow()
                try row(index, copy)
                if numbered {
                    let id = try copy.identified()
                    if indexOfID[id] == nil { indexOfID[id] = index }
                }
                try copy.endRow(number: numbered ? index : nil)
            }
        } catch {
            copy.cancel()
            throw error
        }
        try copy.finish()
        return indexOfID
    }
}
