/// The bytes of a JSON file, one after the other, as UTF-8; counts lines on the way.
struct JSONBytes: ~Copyable {
    private var feed: WhatsAppExport.ByteFeed
    private var buffer: [UInt8]
    private var position = 0
    private var filled = 0
    private var isAtEnd = false
    /// Of the byte that comes next.
    private(set) var line = 1

    init(_ source: any ByteSource, pieceSize: Int = 256 * 1024) throws {
        feed = try WhatsAppExport.ByteFeed(source, encoding: try Self.encoding(of: source))
        buffer = [UInt8](repeating: 0, count: max(16, pieceSize))
    }

    /// Telegram writes UTF-8; an editor may have saved it again as UTF-16.
    private static func encoding(of source: any ByteSource) throws -> WhatsAppExport.ChatEncoding {
        try source.rewind()
        var head = [UInt8](repeating: 0, count: 4)
        var count = 0
        while count < head.count {
            let got = try head.withUnsafeMutableBytes { try source.read(into: .init(rebasing: $0[count...])) }
            if got == 0 { break }
            count += got
        }
        if head[0] == 0xFF && head[1] == 0xFE || head[0] != 0 && head[1] == 0 { return .utf16LittleEndian }
        if head[0] == 0xFE && head[1] == 0xFF || head[0] == 0 && head[1] != 0 { return .utf16BigEndian }
        return .utf8
    }

    /// Nil at the end.
    mutating func peek() throws -> UInt8? {
        if position == filled {
            guard !isAtEnd else { return nil }
            filled = try fill()
            position = 0
            if filled == 0 {
                isAtEnd = true
                return nil
            }
        }
        return buffer[position]
    }

    private mutating func fill() throws -> Int {
        var piece: [UInt8] = []
        swap(&piece, &buffer)
        defer { swap(&piece, &buffer) }
        return try piece.withUnsafeMutableBytes { try feed.fill($0) }
    }

    mutating func advance() {
        if buffer[position] == 0x0A { line += 1 }
        position += 1
    }

    /// Between tokens; the mark that some editors put before the first letter counts as one.
    mutating func passSpaces() throws {
        while let byte = try peek() {
            switch byte {
            case 0x20, 0x0A, 0x0D, 0x09, 0xEF, 0xBB, 0xBF: advance()
            default: return
            }
        }
    }

    /// Takes what stands before the next quote or backslash in what is in memory, all of it if there is none.
    mutating func takePlain(_ body: (ArraySlice<UInt8>) -> Void) {
        var end = position
        while end < filled, buffer[end] != UInt8(ascii: "\""), buffer[end] != UInt8(ascii: "\\") {
            if buffer[end] == 0x0A { line += 1 }
            end += 1
        }
        body(buffer[position..<end])
        position = end
    }
}
