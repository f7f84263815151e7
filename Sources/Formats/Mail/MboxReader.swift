/// Takes an mbox apart, one mail in memory at a time.
package struct MboxReader {
    private let each: (RawMail) throws -> Void
    private var current: RawMail?
    /// A `From ` line waiting for the next line, which tells whether it begins a mail.
    private var doubtful: [UInt8]?
    private var isAfterEmptyLine = true
    private var line = 0
    private var number = 0

    /// - Returns: how many mails there were.
    @discardableResult
    package static func read(_ source: any ByteSource, _ each: (RawMail) throws -> Void) throws -> Int {
        try withoutActuallyEscaping(each) { each in
            var reader = MboxReader(each: each)
            try reader.read(source)
            return reader.number
        }
    }

    private init(each: @escaping (RawMail) throws -> Void) { self.each = each }

    private mutating func read(_ source: any ByteSource) throws {
        var buffer = [UInt8](repeating: 0, count: 1 << 18)
        var filled = 0
        var isMiddle = false
        while true {
            let count = try buffer.withUnsafeMutableBytes { try source.read(into: .init(rebasing: $0[filled...])) }
            filled += count
            var start = 0
            while let end = buffer[start..<filled].firstIndex(of: 10) {
                try take(buffer[start...end], isMiddle: isMiddle)
                isMiddle = false
                start = end + 1
            }
            // The end of the file, or a line longer than the buffer: on with what is there.
            if filled - start == buffer.count || (count == 0 && start < filled) {
                try take(buffer[start..<filled], isMiddle: isMiddle)
                isMiddle = true
                start = filled
            }
            buffer.replaceSubrange(0..<filled - start, with: buffer[start..<filled])
            filled -= start
            if count == 0 { break }
        }
        settleDoubt(next: [])
        try finish()
    }

    /// - Parameter isMiddle: the line's beginning has been taken already.
    private mutating func take(_ bytes: ArraySlice<UInt8>, isMiddle: Bool) throws {
        if isMiddle {
            current?.take(bytes)
            return
        }
        line += 1
        if doubtful != nil, try begins(with: bytes) { return }
        guard let first = bytes.first else { return }
        if first == UInt8(ascii: "F"), MboxLine.mayBegin(bytes), isAfterEmptyLine || MboxLine.isDated(bytes) {
            doubtful = Array(bytes)
        } else if first == UInt8(ascii: ">"), MboxLine.isQuoted(bytes) {
            current?.take(bytes.dropFirst())
        } else {
            current?.take(bytes)
        }
        isAfterEmptyLine = first == 10 || (first == 13 && bytes.count == 2)
    }

    /// Whether the line before began a mail of which this is the first line; it is taken in then.
    private mutating func begins(with next: ArraySlice<UInt8>) throws -> Bool {
        guard let doubtful,
            HeaderName.of(next) != nil || (MboxLine.isDated(doubtful) && next.starts(with: Array(">From ".utf8)))
        else {
            settleDoubt(next: next)
            return false
        }
        self.doubtful = nil
        try finish()
        number += 1
        current = RawMail(number: number, line: line - 1, arrived: MboxLine.date(in: doubtful))
        current?.take(next)
        isAfterEmptyLine = false
        return true
    }

    private mutating func settleDoubt(next: ArraySlice<UInt8>) {
        guard let doubtful else { return }
        self.doubtful = nil
        current?.take(doubtful)
        isAfterEmptyLine = false
    }

    private mutating func finish() throws {
        guard let mail = current else { return }
        current = nil
        try each(mail)
    }
}
