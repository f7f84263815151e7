/// What can be asked inside a `read` or a `write`.
package class Reading {
    let connection: any Connection
    /// The error of the statement that took this transaction with it.
    private(set) var failure: (any Error)?
    /// While many rows are being put down, the connection has no ear for anything else.
    private var isFillingTable = false

    init(_ connection: any Connection) { self.connection = connection }

    package var engine: Engine { connection.engine }

    /// Every row, one after another, without holding the result in memory. Asking something else from inside the loop
    /// works on both engines; on PostgreSQL the rows not seen yet are then fetched into memory first.
    package func rows(_ sql: SQL, each: (Row) throws -> Void) throws {
        try mustBeUsable()
        var stoppedByCaller = false
        do {
            try connection.rows(sql) { row in
                do {
                    try each(row)
                } catch {
                    stoppedByCaller = true
                    throw error
                }
            }
        } catch {
            if !stoppedByCaller { lose(because: error) }
            throw error
        }
    }

    package func all<T>(_ sql: SQL, _ make: (Row) throws -> T) throws -> [T] {
        var result: [T] = []
        try rows(sql) { result.append(try make($0)) }
        return result
    }

    /// The first row, or nil.
    package func first<T>(_ sql: SQL, _ make: (Row) throws -> T) throws -> T? {
        var result: T?
        try rows(sql) { row in
            if result == nil { result = try make(row) }
        }
        return result
    }

    /// The first column of the first row as a number; nil when there is no row or it is NULL.
    package func number(_ sql: SQL) throws -> Int64? { try first(sql) { $0.numberOrNil(0) } ?? nil }
    package func text(_ sql: SQL) throws -> String? { try first(sql) { $0.textOrNil(0) } ?? nil }

    // MARK: one rule for failed statements

    /// What the body made, unless a statement of it failed and the body kept quiet about that.
    func outcome<T>(_ body: (Reading) throws -> T) throws -> T {
        let value = try body(self)
        if let failure { throw failure }
        return value
    }

    func mustBeUsable() throws {
        if let failure { throw failure }
        if isFillingTable {
            throw StorageError(.other, "nothing can be asked while rows are being put down by bulk: ask before")
        }
    }

    func lose(because error: any Error) { failure = failure ?? error }
    /// The savepoint before the failure was gone back to.
    func recover() { failure = nil }

    /// Runs one statement that takes the transaction with it when it fails.
    func losing<T>(_ statement: () throws -> T) throws -> T {
        try mustBeUsable()
        do {
            return try statement()
        } catch {
            lose(because: error)
            throw error
        }
    }

    func fillingTable(_ fill: () throws -> Void) throws {
        try losing {
            isFillingTable = true
            defer { isFillingTable = false }
            try fill()
        }
    }
}
