import Vocabulary

/// The door to what is stored. Bodies of `read` and `write` are synchronous: nothing waits in the middle of a transaction.
/// A `write` returns only when what it did is on disk; if its body throws, nothing of it happened.
package protocol Database: Sendable {
    var engine: Engine { get }

    /// Runs on one consistent snapshot; never waits for a writer.
    func read<T: Sendable>(_ body: @escaping @Sendable (Reading) throws -> T) async throws -> T

    /// All or nothing. The body may run again if the engine asks for a retry, so it changes nothing but the database.
    func write<T: Sendable>(_ body: @escaping @Sendable (Writing) throws -> T) async throws -> T

    /// Waits for what is under way and closes. Nothing may be asked afterwards.
    func close() async throws
}

package enum Engine: String, Sendable, CaseIterable { case sqlite, postgresql }

/// What can be asked inside a `read` or a `write`.
package class Reading {
    let connection: any Connection
    init(_ connection: any Connection) { self.connection = connection }

    package var engine: Engine { connection.engine }

    /// Every row, one after another, without holding the result in memory.
    package func rows(_ sql: SQL, each: (Row) throws -> Void) throws { try connection.rows(sql, each: each) }

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
}

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
    package func run(_ sql: SQL) throws -> Int { try connection.run(sql) }

    /// Many rows into one table, as fast as the engine can: prepared inserts or COPY. The row at each index is put down
    /// column by column, in the order of `columns`.
    package func bulk(into table: String, _ columns: [String], count: Int, row: (Int, any BulkRow) throws -> Void) throws {
        guard count > 0 else { return }
        try connection.bulk(into: table, columns, count: count, skipExisting: false, inserted: nil, row: row)
    }

    /// As ``bulk(into:_:count:row:)``, but a row that some unique index already knows is passed over. Returns which rows
    /// are new. The first column must be `id`.
    package func bulkNew(
        into table: String, _ columns: [String], count: Int, row: (Int, any BulkRow) throws -> Void
    ) throws -> [Bool] {
        var flags = [Bool](repeating: false, count: count)
        guard count > 0 else { return flags }
        try connection.bulk(
            into: table, columns, count: count, skipExisting: true, inserted: { flags[$0] = true }, row: row)
        return flags
    }

    /// Runs once the transaction is on disk; never if it is rolled back.
    package func whenCommitted(_ action: @escaping () -> Void) { afterCommit.append(action) }
    func committed() { for action in afterCommit { action() } }

    /// A fresh, time-ordered number for a row.
    package func newID<Of>(_ of: Of.Type = Of.self) throws -> ID<Of> { ID(try ids.next(in: self)) }
}

/// One row under the cursor; valid only inside the closure it was handed to.
package struct Row {
    let cursor: any RowCursor
    package func isNull(_ column: Int) -> Bool { cursor.isNull(column) }
    package func number(_ column: Int) -> Int64 { cursor.number(column) }
    package func numberOrNil(_ column: Int) -> Int64? { cursor.isNull(column) ? nil : cursor.number(column) }
    package func int(_ column: Int) -> Int { Int(cursor.number(column)) }
    package func flag(_ column: Int) -> Bool { cursor.number(column) != 0 }
    package func real(_ column: Int) -> Double { cursor.real(column) }
    package func text(_ column: Int) -> String { cursor.text(column) }
    package func textOrNil(_ column: Int) -> String? { cursor.isNull(column) ? nil : cursor.text(column) }
    package func bytes(_ column: Int) -> [UInt8] { cursor.bytes(column) }
    package func id<Of>(_ column: Int, _ of: Of.Type = Of.self) -> ID<Of> { ID(cursor.number(column)) }
    package func idOrNil<Of>(_ column: Int, _ of: Of.Type = Of.self) -> ID<Of>? { numberOrNil(column).map { ID($0) } }
    package func instant(_ column: Int) -> Instant { Instant(microseconds: cursor.number(column)) }
    package func instantOrNil(_ column: Int) -> Instant? { numberOrNil(column).map { Instant(microseconds: $0) } }
}

/// Puts down the columns of one row, first to last.
package protocol BulkRow: AnyObject {
    func null()
    func number(_ value: Int64)
    func real(_ value: Double)
    func text(_ value: String)
    func blob(_ value: [UInt8])
}

extension BulkRow {
    package func number(_ value: Int64?) { if let value { number(value) } else { null() } }
    package func text(_ value: String?) { if let value { text(value) } else { null() } }
    package func id<Of>(_ value: ID<Of>) { number(value.value) }
    package func id<Of>(_ value: ID<Of>?) { number(value?.value) }
    package func instant(_ value: Instant) { number(value.microseconds) }
    package func instant(_ value: Instant?) { number(value?.microseconds) }
}

/// One engine's connection, inside a transaction.
protocol Connection: AnyObject {
    var engine: Engine { get }
    func rows(_ sql: SQL, each: (Row) throws -> Void) throws
    func run(_ sql: SQL) throws -> Int
    func bulk(
        into table: String, _ columns: [String], count: Int, skipExisting: Bool, inserted: ((Int) -> Void)?,
        row: (Int, any BulkRow) throws -> Void) throws
}

protocol RowCursor: AnyObject {
    func isNull(_ column: Int) -> Bool
    func number(_ column: Int) -> Int64
    func real(_ column: Int) -> Double
    func text(_ column: Int) -> String
    func bytes(_ column: Int) -> [UInt8]
}
