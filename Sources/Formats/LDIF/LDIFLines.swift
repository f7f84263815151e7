/// The lines of an LDIF file, put together again: a line that begins with a blank goes on with the one before it. Memory
/// holds one of them; a picture of many megabytes is cut, and not wanted anyway.
struct LDIFLines {
    struct Line {
        var bytes: [UInt8]
        /// Where it begins, counted from 1.
        var number: Int
    }

    private static let longest = 262_144

    private let window: TableWindow
    private var nextNumber = 1

    init(_ source: any ByteSource) throws {
        window = try TableWindow(source: source, encoding: .utf8, markLength: 0, pieceSize: 65_536)
    }

    /// Nil at the end.
    mutating func next() throws -> Line? {
        guard var line = try physical() else { return nil }
        let number = nextNumber
        nextNumber += 1
        if number == 1, line.starts(with: [0xEF, 0xBB, 0xBF]) { line.removeFirst(3) }
        while try nextByte() == 32, !line.isEmpty {
            guard let more = try physical() else { break }
            nextNumber += 1
            if line.count < Self.longest { line.append(contentsOf: more.dropFirst()) }
        }
        return Line(bytes: line, number: number)
    }

    private func nextByte() throws -> UInt8? {
        while window.unread == 0 {
            if window.isComplete { return nil }
            try window.refill()
        }
        return window.base[window.start]
    }

    private func physical() throws -> [UInt8]? {
        var line: [UInt8] = []
        guard try nextByte() != nil else { return nil }
        while try nextByte() != nil {
            var end = window.start
            while end < window.end, window.base[end] != 10 { end += 1 }
            if line.count < Self.longest {
                line.append(contentsOf: CellBytes(start: window.base + window.start, count: end - window.start))
            }
            let isWhole = end < window.end
            window.start = isWhole ? end + 1 : end
            if isWhole { break }
        }
        if line.last == 13 { line.removeLast() }
        return line
    }
}
