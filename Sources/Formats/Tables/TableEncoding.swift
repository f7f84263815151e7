/// How a table's letters are written down.
package enum TableEncoding: String, Hashable, Sendable {
    case utf8 = "UTF-8"
    case utf16LittleEndian = "UTF-16LE"
    case utf16BigEndian = "UTF-16BE"
    /// Not valid UTF-8: each cell that is not is read this way.
    case windows1252 = "Windows-1252"

    /// What the first bytes of a file say, or the reason to leave it alone.
    enum Finding: Equatable {
        case encoding(TableEncoding, markLength: Int)
        case refused(Diagnostic.Problem)
    }

    static func find(in head: CellBytes) -> Finding {
        if let kind = binaryKind(of: head) { return .refused(.binary(kind: kind)) }
        if head.begins(with: [0, 0, 0xFE, 0xFF]) || head.begins(with: [0xFF, 0xFE, 0, 0]) {
            return .refused(.encodingBroken(name: "UTF-32"))
        }
        if head.begins(with: [0xEF, 0xBB, 0xBF]) { return .encoding(.utf8, markLength: 3) }
        let zeros = Zeros(in: head)
        // Seen in the wild: a UTF-16 mark before 32-bit letters. Every second unit is then zero.
        if head.begins(with: [0xFF, 0xFE]) {
            return zeros.looksLike32Bits
                ? .refused(.encodingBroken(name: "UTF-32")) : .encoding(.utf16LittleEndian, markLength: 2)
        }
        if head.begins(with: [0xFE, 0xFF]) {
            return zeros.looksLike32Bits ? .refused(.encodingBroken(name: "UTF-32")) : .encoding(.utf16BigEndian, markLength: 2)
        }
        return unmarked(zeros)
    }

    private static func unmarked(_ zeros: Zeros) -> Finding {
        let half = max(zeros.looked / 2, 1)
        if zeros.odd * 10 > half * 4, zeros.even * 20 <= half { return .encoding(.utf16LittleEndian, markLength: 0) }
        if zeros.even * 10 > half * 4, zeros.odd * 20 <= half { return .encoding(.utf16BigEndian, markLength: 0) }
        // A stray NUL in a text is left out; a file full of them is no text.
        if (zeros.odd + zeros.even) * 10 > zeros.looked * 3, zeros.looked > 16 { return .refused(.binary(kind: "binary")) }
        return .encoding(.utf8, markLength: 0)
    }

    private struct Zeros {
        var even = 0
        var odd = 0
        var looked = 0
        private var zeroUnits = 0

        init(in head: CellBytes) {
            looked = min(head.count, 4096)
            for index in 0..<looked where head[index] == 0 {
                if index % 2 == 0 { even += 1 } else { odd += 1 }
                if index % 2 == 1, head[index - 1] == 0 { zeroUnits += 1 }
            }
        }

        var looksLike32Bits: Bool { looked >= 8 && zeroUnits * 10 > looked / 2 * 4 }
    }

    private static func binaryKind(of head: CellBytes) -> String? {
        let kinds: [([UInt8], String)] = [
            (Array("PK\u{3}\u{4}".utf8), "zip"), (Array("%PDF".utf8), "pdf"), ([0xD0, 0xCF, 0x11, 0xE0], "xls"),
            ([0x1F, 0x8B], "gzip"), ([0x89, 0x50, 0x4E, 0x47], "png"), ([0xFF, 0xD8, 0xFF], "jpeg"),
            (Array("SQLite format 3".utf8), "sqlite"), (Array("{\\rtf".utf8), "rtf"),
        ]
        return kinds.first { head.begins(with: $0.0) }?.1
    }
}

extension UnsafeBufferPointer where Element == UInt8 {
    func begins(with prefix: [UInt8]) -> Bool {
        guard count >= prefix.count else { return false }
        for index in prefix.indices where self[index] != prefix[index] { return false }
        return true
    }
}
