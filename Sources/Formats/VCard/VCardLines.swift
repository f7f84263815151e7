/// The physical lines of an address book, in UTF-8, whatever the file was written in: CRLF, LF or CR at the end, UTF-8 or
/// UTF-16 with or without a byte order mark. Only one piece of the file and one line are in memory at a time.
struct VCardLines {
    struct Line {
        /// Counted from 1.
        var number: Int
        var bytes: [UInt8]
        /// Longer than ``limit``: the rest was passed over.
        var wasCut = false

        var isBlank: Bool { bytes.allSatisfy { $0 == 0x20 || $0 == 0x09 } }
        var isFolded: Bool { bytes.first == 0x20 || bytes.first == 0x09 }
    }

    /// Some phones write a whole photo on one line; nothing a person typed is this long.
    static let limit = 1 << 20

    private let source: any ByteSource
    private var buffer: [UInt8] = []
    private var position = 0
    private var transcoder: UTF16ToUTF8?
    private var number = 0
    private var skipsLineFeed = false
    private var chunk = [UInt8](repeating: 0, count: 1 << 16)
    private(set) var sawBytes = false

    init(_ source: any ByteSource) throws {
        self.source = source
        try source.rewind()
        try lookAtTheStart()
    }

    mutating func next() throws -> Line? {
        var line = Line(number: number + 1, bytes: [])
        var started = false
        while true {
            if position == buffer.count, try !refill() { break }
            if skipsLineFeed {
                skipsLineFeed = false
                if buffer[position] == 0x0A {
                    position += 1
                    continue
                }
            }
            started = true
            let end = buffer[position...].firstIndex { $0 == 0x0A || $0 == 0x0D }
            take(position..<(end ?? buffer.count), into: &line)
            guard let end else {
                position = buffer.count
                continue
            }
            position = end + 1
            skipsLineFeed = buffer[end] == 0x0D
            break
        }
        guard started else { return nil }
        number += 1
        return line
    }

    private func take(_ range: Range<Int>, into line: inout Line) {
        let room = Self.limit - line.bytes.count
        if range.count > room { line.wasCut = true }
        line.bytes.append(contentsOf: buffer[range].prefix(max(0, room)))
    }

    /// False at the end of the file.
    private mutating func refill() throws -> Bool {
        while true {
            let count = try chunk.withUnsafeMutableBytes { try source.read(into: $0) }
            guard count > 0 else { return false }
            sawBytes = true
            position = 0
            guard transcoder != nil else {
                buffer = Array(chunk[..<count])
                return true
            }
            buffer.removeAll(keepingCapacity: true)
            transcoder?.append(chunk[..<count], to: &buffer)
            if !buffer.isEmpty { return true }
        }
    }

    /// A byte order mark, or the zeros UTF-16 puts beside every Latin letter, decides how the rest is read.
    private mutating func lookAtTheStart() throws {
        var start: [UInt8] = []
        while start.count < 4 {
            var few = [UInt8](repeating: 0, count: 4 - start.count)
            let count = try few.withUnsafeMutableBytes { try source.read(into: $0) }
            guard count > 0 else { break }
            start += few[..<count]
        }
        sawBytes = !start.isEmpty
        if let order = UTF16ToUTF8.order(of: start) {
            transcoder = UTF16ToUTF8(order)
            transcoder?.append(start[...], to: &buffer)
            if buffer.starts(with: [0xEF, 0xBB, 0xBF]) { position = 3 }
        } else {
            buffer = start
            if start.starts(with: [0xEF, 0xBB, 0xBF]) { position = 3 }
        }
    }
}

/// UTF-16 to UTF-8 in pieces that may end inside a character.
struct UTF16ToUTF8 {
    enum Order { case little, big }

    private let order: Order
    private var oddByte: UInt8?
    private var highSurrogate: UInt16?

    init(_ order: Order) { self.order = order }

    static func order(of start: some Collection<UInt8>) -> Order? {
        let bytes = Array(start.prefix(4))
        guard bytes.count >= 2 else { return nil }
        switch (bytes[0], bytes[1]) {
        case (0xFF, 0xFE): return .little
        case (0xFE, 0xFF): return .big
        default: break
        }
        guard bytes.count == 4 else { return nil }
        if bytes[0] == 0, bytes[2] == 0, bytes[1] != 0, bytes[3] != 0 { return .big }
        if bytes[1] == 0, bytes[3] == 0, bytes[0] != 0, bytes[2] != 0 { return .little }
        return nil
    }

    mutating func append(_ bytes: ArraySlice<UInt8>, to output: inout [UInt8]) {
        for byte in bytes {
            guard let first = oddByte else {
                oddByte = byte
                continue
            }
            oddByte = nil
            let unit = order == .little ? UInt16(byte) << 8 | UInt16(first) : UInt16(first) << 8 | UInt16(byte)
            append(unit, to: &output)
        }
    }

    private mutating func append(_ unit: UInt16, to output: inout [UInt8]) {
        let high = highSurrogate
        highSurrogate = nil
        if UTF16.isLeadSurrogate(unit) {
            if high != nil { Self.append(lost, to: &output) }
            highSurrogate = unit
        } else if let high, UTF16.isTrailSurrogate(unit) {
            let value: UInt32 = 0x10000 + ((UInt32(high) - 0xD800) << 10) + (UInt32(unit) - 0xDC00)
            Self.append(Unicode.Scalar(value) ?? lost, to: &output)
        } else {
            if high != nil { Self.append(lost, to: &output) }
            Self.append(Unicode.Scalar(unit) ?? lost, to: &output)
        }
    }

    private let lost: Unicode.Scalar = "\u{FFFD}"

    private static func append(_ scalar: Unicode.Scalar, to output: inout [UInt8]) {
        for byte in String(Character(scalar)).utf8 { output.append(byte) }
    }
}
