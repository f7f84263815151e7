/// Rows that had to be fetched because something else was asked in the middle: their bytes, one after another.
struct PostgreSQLRowBuffer {
    private var bytes: [UInt8] = []
    private var ends: [Int] = []
    /// -1 stands in `lengths` for NULL.
    private var lengths: [Int32] = []
    private(set) var rowCount = 0

    mutating func append(_ value: UnsafeBufferPointer<UInt8>?) {
        if let value { bytes.append(contentsOf: value) }
        lengths.append(value.map { Int32($0.count) } ?? -1)
        ends.append(bytes.count)
    }

    mutating func endRow() { rowCount += 1 }

    func isNull(row: Int, _ column: Int) -> Bool {
        let index = row * columnCount + column
        return column >= columnCount || lengths[index] < 0
    }

    func withValue<T>(row: Int, _ column: Int, _ body: (UnsafeBufferPointer<UInt8>) -> T) -> T {
        let index = row * columnCount + column
        guard column < columnCount, lengths[index] > 0 else { return body(UnsafeBufferPointer(start: nil, count: 0)) }
        return bytes.withUnsafeBufferPointer { all in
            body(UnsafeBufferPointer(rebasing: all[(ends[index] - Int(lengths[index]))..<ends[index]]))
        }
    }

    private var columnCount: Int { rowCount == 0 ? 0 : lengths.count / rowCount }
}
