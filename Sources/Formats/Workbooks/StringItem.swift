/// The text of one `<si>` or `<is>`: plain, or in pieces of different looks; what only tells how to pronounce it is left out.
struct StringItem {
    /// What Excel allows in a cell; other programs have been seen to write more.
    static let longest = 131_072

    private var piece: [UInt8] = []

    /// Reads to the end of the element that was just opened, and adds its text.
    mutating func read(_ xml: XMLScanner, into bytes: inout [UInt8]) throws {
        let start = bytes.count
        var depth = 1
        while depth > 0 {
            switch try xml.next() {
            case .open:
                if xml.name.isWord("t") {
                    try readPiece(xml, into: &bytes)
                } else if xml.name.isWord("rph") {
                    try xml.skipElement()
                } else {
                    depth += 1
                }
            case .close: depth -= 1
            case .leaf, .text: continue
            case .end: throw xml.damage
            }
            if bytes.count - start > Self.longest { bytes.removeLast(bytes.count - start - Self.longest) }
        }
        CellText.finish(&bytes, from: start)
    }

    private mutating func readPiece(_ xml: XMLScanner, into bytes: inout [UInt8]) throws {
        let keepsBlanks = xml.attributes.first { $0.name.isWord("space") }?.value.isWord("preserve") ?? false
        let start = bytes.count
        try Self.readText(xml, into: &bytes)
        if !keepsBlanks { Self.trim(&bytes, from: start) }
    }

    /// The text up to the end of the element that was just opened.
    static func readText(_ xml: XMLScanner, into bytes: inout [UInt8]) throws {
        let start = bytes.count
        while true {
            switch try xml.next() {
            case .text: if bytes.count - start <= longest { xml.appendText(to: &bytes) }
            case .close: return
            case .open: try xml.skipElement()
            case .leaf: continue
            case .end: throw xml.damage
            }
        }
    }

    private static func trim(_ bytes: inout [UInt8], from start: Int) {
        while bytes.count > start, let last = bytes.last, last <= 32 { bytes.removeLast() }
        var blanks = start
        while blanks < bytes.count, bytes[blanks] <= 32 { blanks += 1 }
        if blanks > start { bytes.removeSubrange(start..<blanks) }
    }
}
