/// A cursor over rows that were fetched into memory.
final class PostgreSQLBufferedRow: RowCursor {
    private let buffer: PostgreSQLRowBuffer
    private var row = -1
    private(set) var trouble: StorageError?

    init(_ buffer: PostgreSQLRowBuffer) { self.buffer = buffer }

    func next() -> Bool {
        row += 1
        return row < buffer.rowCount
    }

    func isNull(_ column: Int) -> Bool { buffer.isNull(row: row, column) }
    func number(_ column: Int) -> Int64 {
        if let number = buffer.withValue(row: row, column, PostgreSQLValue.number) { return number }
        trouble = trouble ?? StorageError(.other, "column \(column) holds no 64-bit whole number")
        return 0
    }
    func real(_ column: Int) -> Double { buffer.withValue(row: row, column, PostgreSQLValue.real) }
    func text(_ column: Int) -> String { buffer.withValue(row: row, column) { String(decoding: $0, as: UTF8.self) } }
    func bytes(_ column: Int) -> [UInt8] { buffer.withValue(row: row, column, PostgreSQLValue.bytes) }
}
