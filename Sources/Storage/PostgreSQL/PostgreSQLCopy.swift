import CPQ

/// Rows on their way into a table in the text format of COPY: tabs between, a line each, everything that could be
/// mistaken for either written with a backslash.
final class PostgreSQLCopy: BulkRow {
    private let link: PostgreSQLLink
    private let columns: Int
    private var buffer: [UInt8] = []
    private var column = 0
    private var id: Int64?
    /// The first value of this row that cannot be kept; told when the row is complete.
    private var refused: StorageError?
    private static let enoughToSend = 128 * 1024

    init(_ link: PostgreSQLLink, columns: Int) {
        self.link = link
        self.columns = columns
        buffer.reserveCapacity(Self.enoughToSend + 4096)
    }

    func startRow() {
        column = 0
        id = nil
        refused = nil
    }

    func identified() throws -> Int64 {
        guard let id else { throw StorageError(.other, "the first column of bulkNew must be a number") }
        return id
    }

    func endRow(number: Int?) throws {
        if let refused { throw refused }
        guard column == columns else { throw StorageError(.other, "a row of \(column) values for \(columns) columns") }
        if let number { self.number(Int64(number)) }
        buffer.append(UInt8(ascii: "\n"))
        if buffer.count >= Self.enoughToSend { try send() }
    }

    func finish() throws {
        try send()
        guard PQputCopyEnd(link.handle, nil) == 1 else { throw link.failure(nil) }
        if let failure = link.drain() { throw failure }
    }

    func cancel() {
        // Whatever the server answers, it is because of what made us stop.
        _ = PQputCopyEnd(link.handle, "a row could not be made")
        _ = link.drain()
    }

    private func send() throws {
        guard !buffer.isEmpty else { return }
        let sent = buffer.withUnsafeBytes { bytes in
            PQputCopyData(link.handle, bytes.baseAddress?.assumingMemoryBound(to: CChar.self), Int32(bytes.count))
        }
        buffer.removeAll(keepingCapacity: true)
        guard sent == 1 else { throw link.drain() ?? link.failure(nil) }
    }

    // MARK: values

    private func startValue() {
        if column > 0 { buffer.append(UInt8(ascii: "\t")) }
        column += 1
    }

    func null() {
        startValue()
        buffer.append(UInt8(ascii: "\\"))
        buffer.append(UInt8(ascii: "N"))
    }

    func number(_ value: Int64) {
        if column == 0 { id = value }
        startValue()
        let first = buffer.count
        var rest = value.magnitude
        repeat {
            let (tens, digit) = rest.quotientAndRemainder(dividingBy: 10)
            buffer.append(UInt8(truncatingIfNeeded: digit) + 48)
            rest = tens
        } while rest > 0
        if value < 0 { buffer.append(UInt8(ascii: "-")) }
        buffer[first...].reverse()
    }

    func real(_ value: Double) {
        startValue()
        if value.isNaN { refused = refused ?? .notANumber }
        buffer.append(contentsOf: value.description.utf8)
    }

    func text(_ value: String) {
        startValue()
        var value = value
        value.withUTF8 { utf8 in
            // Every character that needs care is below the space, but for the backslash.
            guard utf8.contains(where: { $0 < 32 || $0 == UInt8(ascii: "\\") }) else {
                buffer.append(contentsOf: utf8)
                return
            }
            for byte in utf8 { escape(byte) }
        }
    }

    private func escape(_ byte: UInt8) {
        switch byte {
        case 0: refused = refused ?? .nulInText
        case UInt8(ascii: "\\"): buffer += [byte, byte]
        case UInt8(ascii: "\t"): buffer += [UInt8(ascii: "\\"), UInt8(ascii: "t")]
        case UInt8(ascii: "\n"): buffer += [UInt8(ascii: "\\"), UInt8(ascii: "n")]
        case UInt8(ascii: "\r"): buffer += [UInt8(ascii: "\\"), UInt8(ascii: "r")]
        default: buffer.append(byte)
        }
    }

    func blob(_ value: [UInt8]) {
        startValue()
        buffer += [UInt8(ascii: "\\"), UInt8(ascii: "\\"), UInt8(ascii: "x")]
        for byte in value {
            buffer.append(Self.digits[Int(byte >> 4)])
            buffer.append(Self.digits[Int(byte & 15)])
        }
    }

    private static let digits = Array("0123456789abcdef".utf8)
}
