import CPQ

/// The rows of one statement as they arrive, one at a time (libpq's single-row mode). When something else is asked on
/// the same connection, the rest moves to memory and the loop goes on from there.
final class PostgreSQLStream {
    private let link: PostgreSQLLink
    private let current = PostgreSQLRow()
    private var buffered: PostgreSQLBufferedRow?
    /// The server has nothing more to say about this statement.
    private var isFinished = false

    init(_ link: PostgreSQLLink) { self.link = link }

    func each(_ body: (Row) throws -> Void) throws {
        let row = Row(cursor: current)
        while buffered == nil, try fetch() {
            try body(row)
            if let trouble = current.trouble { throw trouble }
        }
        guard let buffered else { return }
        let bufferedRow = Row(cursor: buffered)
        while buffered.next() {
            try body(bufferedRow)
            if let trouble = buffered.trouble { throw trouble }
        }
    }

    /// Makes way: what is still to come is fetched into memory. The row in hand stays as it is.
    func makeWay() throws {
        guard !isFinished, buffered == nil else { return }
        var buffer = PostgreSQLRowBuffer()
        let passing = PostgreSQLRow()
        while try fetch(into: passing) { passing.store(in: &buffer) }
        buffered = PostgreSQLBufferedRow(buffer)
    }

    /// The loop ended early: the rest is read and dropped. Cancelling would cost the whole transaction.
    func drop() -> StorageError? {
        guard !isFinished else { return nil }
        isFinished = true
        return link.drain()
    }

    private func fetch() throws -> Bool { try fetch(into: current) }

    private func fetch(into row: PostgreSQLRow) throws -> Bool {
        guard !isFinished else { return false }
        guard let answer = PQgetResult(link.handle) else {
            isFinished = true
            if link.isLost { throw link.failure(nil) }
            return false
        }
        do {
            let result = try link.checked(answer)
            guard PQresultStatus(result) == PGRES_SINGLE_TUPLE else {
                PQclear(result)
                // The last one, without a row; then nil, to make the connection free again.
                return try fetch(into: row)
            }
            row.take(result)
            return true
        } catch {
            isFinished = true
            // The first error is the reason; what follows it says nothing new.
            _ = link.drain()
            throw error
        }
    }
}
