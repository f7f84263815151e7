/// One engine's connection, inside a transaction.
protocol Connection: AnyObject {
    var engine: Engine { get }
    func rows(_ sql: SQL, each: (Row) throws -> Void) throws
    func run(_ sql: SQL) throws -> Int
    func bulk(
        into table: String, _ columns: [String], count: Int, skipExisting: Bool, inserted: ((Int) -> Void)?,
        row: (Int, any BulkRow) throws -> Void) throws
    /// A word to the transaction itself, like `SAVEPOINT`.
    func control(_ command: String) throws
    /// Somebody else's transaction got in the way, or the connection is gone: only beginning anew helps.
    var mustStartAgain: Bool { get }
}
