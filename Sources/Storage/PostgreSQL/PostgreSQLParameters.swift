import CPQ

/// Values on their way to the server, in binary: the engine's own types, so that nothing is read as something else.
struct PostgreSQLParameters {
    let types: [Oid]
    private var bytes: [UInt8] = []
    /// Where each value begins; nil for NULL.
    private var starts: [Int?] = []
    private var lengths: [Int32] = []

    init(_ values: [SQLValue]) throws {
        types = values.map(Self.type)
        starts.reserveCapacity(values.count)
        lengths.reserveCapacity(values.count)
        for value in values { try append(value) }
        // An empty text still needs an address: no address means NULL.
        bytes.append(0)
    }

    private static func type(of value: SQLValue) -> Oid {
        switch value {
        case .null: 0
        case .integer: 20
        case .real: 701
        case .text: 25
        case .blob: 17
        }
    }

    private mutating func append(_ value: SQLValue) throws {
        let start = bytes.count
        switch value {
        case .null: break
        case .integer(let number): appendBigEndian(UInt64(bitPattern: number))
        case .real(let number):
            guard !number.isNaN else { throw StorageError.notANumber }
            appendBigEndian(number.bitPattern)
        case .text(var text):
            try text.withUTF8 { utf8 in
                guard !utf8.contains(0) else { throw StorageError.nulInText }
                bytes.append(contentsOf: utf8)
            }
        case .blob(let blob): bytes.append(contentsOf: blob)
        }
        starts.append(value == .null ? nil : start)
        lengths.append(Int32(bytes.count - start))
    }

    private mutating func appendBigEndian(_ pattern: UInt64) {
        for shift in stride(from: 56, through: 0, by: -8) { bytes.append(UInt8(truncatingIfNeeded: pattern >> UInt64(shift))) }
    }

    /// Hands out the arrays libpq wants: addresses, lengths, formats.
    func withPointers<T>(
        _ body: ([UnsafePointer<CChar>?], [Int32], [Int32]) throws -> T
    ) rethrows -> T {
        try bytes.withUnsafeBytes { arena in
            let base = arena.baseAddress?.assumingMemoryBound(to: CChar.self)
            let pointers = starts.map { start in start.flatMap { base?.advanced(by: $0) } }
            return try body(pointers, lengths, [Int32](repeating: 1, count: lengths.count))
        }
    }
}
