import CPQ

/// A row as the server sent it (text format), read by ``PostgreSQLValue``.
final class PostgreSQLRow: RowCursor {
    private var result: OpaquePointer?
    /// A value that is not what it was asked for; told after the row.
    private(set) var trouble: StorageError?

    /// Takes the result over.
    func take(_ result: OpaquePointer) {
        PQclear(self.result)
        self.result = result
    }

    deinit { PQclear(result) }

    private func value(_ column: Int) -> UnsafeBufferPointer<UInt8> {
        guard let start = PQgetvalue(result, 0, Int32(column)) else { return UnsafeBufferPointer(start: nil, count: 0) }
        let count = Int(PQgetlength(result, 0, Int32(column)))
        return UnsafeBufferPointer(start: UnsafeRawPointer(start).assumingMemoryBound(to: UInt8.self), count: count)
    }

    func isNull(_ column: Int) -> Bool { PQgetisnull(result, 0, Int32(column)) == 1 }
    func number(_ column: Int) -> Int64 {
        if let number = PostgreSQLValue.number(value(column)) { return number }
        trouble = trouble ?? StorageError(.other, "column \(column) holds no 64-bit whole number")
        return 0
    }
    func real(_ column: Int) -> Double { PostgreSQLValue.real(value(column)) }
    func text(_ column: Int) -> String { String(decoding: value(column), as: UTF8.self) }
    func bytes(_ column: Int) -> [UInt8] { PostgreSQLValue.bytes(value(column)) }

    /// Puts this row at the end of `buffer`.
    func store(in buffer: inout PostgreSQLRowBuffer) {
        for column in 0..<PQnfields(result) {
            buffer.append(isNull(Int(column)) ? nil : value(Int(column)))
        }
        buffer.endRow()
    }
}
