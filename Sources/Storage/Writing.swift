import Vocabulary

/// What can be done inside a `write`.
package final class Writing: Reading {
    let ids: IDSource
    /// Numbers up to here were reserved by this very transaction.
    var reservedIDsUntil: Int64 = 0
    private var afterCommit: [() -> Void] = []

    init(_ connection: any Connection, ids: IDSource) {
        self.ids = ids
        super.init(connection)
    }

    /// Returns the number of rows it changed.
    @discardableResult
    package func run(_ sql: SQL) throws -> Int { try losing { try connection.run(sql) } }

    /// Many rows into one table, as fast as the engine can: prepared inserts or COPY. The row at each index is put down
    /// column by column, in the order of `columns`. Fresh ids may be made meanwhile, but nothing may be asked.
    package func bulk(into table: String, _ columns: [String], count: Int, row: (Int, any BulkRow) throws -> Void) throws {
        guard count > 0 else { return }
        try fillingTable {
            try connection.bulk(into: table, columns, count: count, skipExisting: false, inserted: nil, row: row)
        }
    }

    /// As ``bulk(into:_:count:row:)``, but a row that some unique index already knows is passed over. Returns which rows
    /// are new; of two rows that are the same, the first. The first column must be `id`.
    package func bulkNew(
        into table: String, _ columns: [String], count: Int, row: (Int, any BulkRow) throws -> Void
    ) throws -> [Bool] {
        var flags = [Bool](repeating: false, count: count)
        guard count > 0 else { return flags }
        guard columns.first == "id" else { throw StorageError(.other, "the first column of bulkNew is id, not \(columns)") }
        try fillingTable {
            try connection.bulk(
                into: table, columns, count: count, skipExisting: true, inserted: { flags[$0] = true }, row: row)
        }
        return flags
    }

    /// What may fail without harm to the rest: if `body` throws, or a statement in it fails, only what was done inside it
    /// is undone, and the error comes out for the caller to handle. It costs a savepoint, so it is not for every row.
    package func attempt<T>(_ body: () throws -> T) throws -> T {
        let actionsBefore = afterCommit.count
        let reservedBefore = reservedIDsUntil
        try losing { try connection.control("SAVEPOINT attempt") }
        do {
            let value = try body()
            if let failure { throw failure }
            try connection.control("RELEASE SAVEPOINT attempt")
            return value
        } catch {
            afterCommit.removeSubrange(actionsBefore...)
            reservedIDsUntil = reservedBefore
            try undoAttempt(after: error)
            throw error
        }
    }

    private func undoAttempt(after error: any Error) throws {
        guard !connection.mustStartAgain else {
            lose(because: error)
            return
        }
        do {
            try connection.control("ROLLBACK TO SAVEPOINT attempt")
            try connection.control("RELEASE SAVEPOINT attempt")
            recover()
        } catch let second {
            let both = StorageError(
                (error as? StorageError)?.kind ?? .other, "\(error); and it could not be undone by itself: \(second)")
            lose(because: both)
            throw both
        }
    }

    /// Runs once the transaction is on disk; never if it is rolled back.
    package func whenCommitted(_ action: @escaping () -> Void) { afterCommit.append(action) }
    func committed() { for action in afterCommit { action() } }

    /// The number this process has leased: nobody else alive has it.
    package var node: Int64 { ids.node }

    /// Numbers from here on are larger than this one, which somebody else gave out: rows came along with their numbers.
    package func continueIDs(after id: Int64) { ids.goOn(after: id) }

    /// A fresh, time-ordered number for a row.
    package func newID<Of>(_ of: Of.Type = Of.self) throws -> ID<Of> { ID(try ids.next(in: self)) }
}
