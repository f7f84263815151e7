/// Walks through one XML part, tag by tag, in bounded memory. It knows what workbooks need and no more: no entities of a
/// document's own, so nothing can unfold.
final class XMLScanner {
    enum Token {
        case open
        /// `<c/>`: opened and closed at once.
        case leaf
        case close
        case text
        case end
    }

    /// No tag of a workbook comes near it.
    private static let longestTag = 262_144

    private let file: String
    private let part: String
    private let window: TableWindow
    private var section: (start: Int, end: Int) = (0, 0)
    private var isVerbatim = false
    /// Of the tag at hand, without its prefix: `x:row` is a row. Good until the next step, as all that is handed out here.
    private(set) var name = CellBytes.emptyCell
    private var attributeBytes = CellBytes.emptyCell

    init(_ source: any ByteSource, part: String, file: String) throws {
        self.part = part
        self.file = file
        let (encoding, markLength) = try Self.encoding(of: source)
        window = try TableWindow(source: source, encoding: encoding, markLength: markLength, pieceSize: 65_536)
    }

    var damage: WorkbookTrouble { .damaged(file: file, part: part) }
    var attributes: XMLAttributes { XMLAttributes(attributeBytes) }

    func next() throws -> Token {
        while true {
            guard window.unread > 0 else {
                if window.isComplete { return .end }
                try window.refill()
                continue
            }
            if window.base[window.start] != UInt8(ascii: "<") { return try characters() }
            if let token = try tag() { return token }
        }
    }

    /// Adds the text at hand, with its entities read.
    func appendText(to bytes: inout [UInt8]) {
        let text = CellBytes(start: window.base + section.start, count: section.end - section.start)
        if isVerbatim { bytes.append(contentsOf: text) } else { XMLEntities.append(text, to: &bytes) }
    }

    /// To the end of the element that was opened last, whatever is in it.
    func skipElement() throws {
        var depth = 1
        while depth > 0 {
            switch try next() {
            case .open: depth += 1
            case .close: depth -= 1
            case .leaf, .text: continue
            case .end: throw damage
            }
        }
    }

    // MARK: text

    private func characters() throws -> Token {
        isVerbatim = false
        while true {
            var end = window.start
            while end < window.end, window.base[end] != UInt8(ascii: "<") { end += 1 }
            if end == window.end, !window.isComplete { end = beforeOpenEntity(end) }
            if end > window.start {
                section = (window.start, end)
                window.start = end
                return .text
            }
            try window.refill()
        }
    }

    /// An entity may be cut by the end of the piece: it waits for the next one.
    private func beforeOpenEntity(_ end: Int) -> Int {
        var index = end
        while index > window.start, end - index < 12 {
            index -= 1
            if window.base[index] == UInt8(ascii: ";") { return end }
            if window.base[index] == UInt8(ascii: "&") { return index }
        }
        return end
    }

    // MARK: tags

    private func tag() throws -> Token? {
        try need(9)
        guard window.unread > 1 else { throw damage }
        switch window.base[window.start + 1] {
        case UInt8(ascii: "?"):
            try skip(past: "?>")
            return nil
        case UInt8(ascii: "!"): return try declaration()
        default: return try element()
        }
    }

    private func declaration() throws -> Token? {
        if begins("<!--") {
            window.start += 4
            try skip(past: "-->")
            return nil
        }
        guard begins("<![CDATA[") else {
            // A document type may define entities that unfold for ever; no spreadsheet program writes one.
            throw damage
        }
        window.start += 9
        let end = try find("]]>")
        section = (window.start, end)
        isVerbatim = true
        window.start = end + 3
        return .text
    }

    private func element() throws -> Token {
        let end = try endOfTag()
        let base = window.base
        var index = window.start + 1
        let isClosing = base[index] == UInt8(ascii: "/")
        if isClosing { index += 1 }
        var nameStart = index
        while index < end, base[index] > 32, base[index] != UInt8(ascii: "/") {
            if base[index] == UInt8(ascii: ":") { nameStart = index + 1 }
            index += 1
        }
        guard index > nameStart else { throw damage }
        let isLeaf = base[end - 1] == UInt8(ascii: "/")
        name = CellBytes(start: base + nameStart, count: index - nameStart)
        attributeBytes = CellBytes(start: base + index, count: max(0, (isLeaf ? end - 1 : end) - index))
        window.start = end + 1
        return isClosing ? .close : isLeaf ? .leaf : .open
    }

    /// Where the `>` stands; one inside a quoted value ends nothing.
    private func endOfTag() throws -> Int {
        var offset = 1
        var quote: UInt8 = 0
        while true {
            while window.start + offset < window.end {
                let byte = window.base[window.start + offset]
                if quote != 0 {
                    if byte == quote { quote = 0 }
                } else if byte == UInt8(ascii: ">") {
                    return window.start + offset
                } else if byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "'") {
                    quote = byte
                } else if byte == UInt8(ascii: "<") {
                    throw damage
                }
                offset += 1
            }
            guard !window.isComplete, offset < Self.longestTag else { throw damage }
            try window.refill()
        }
    }

    // MARK: looking ahead

    private func need(_ count: Int) throws { while window.unread < count, !window.isComplete { try window.refill() } }

    private func begins(_ word: StaticString) -> Bool {
        guard window.unread >= word.utf8CodeUnitCount else { return false }
        for index in 0..<word.utf8CodeUnitCount where window.base[window.start + index] != word.utf8Start[index] {
            return false
        }
        return true
    }

    private func skip(past word: StaticString) throws {
        while true {
            if let end = position(of: word, from: 0) {
                window.start = end + word.utf8CodeUnitCount
                return
            }
            guard !window.isComplete else { throw damage }
            window.start = max(window.start, window.end - word.utf8CodeUnitCount)
            try window.refill()
        }
    }

    private func find(_ word: StaticString) throws -> Int {
        var looked = 0
        while true {
            if let end = position(of: word, from: looked) { return end }
            guard !window.isComplete, window.unread < Self.longestTag else { throw damage }
            looked = max(0, window.unread - word.utf8CodeUnitCount)
            try window.refill()
        }
    }

    private func position(of word: StaticString, from offset: Int) -> Int? {
        let count = word.utf8CodeUnitCount
        var index = window.start + offset
        while index + count <= window.end {
            var length = 0
            while length < count, window.base[index + length] == word.utf8Start[length] { length += 1 }
            if length == count { return index }
            index += 1
        }
        return nil
    }

    private static func encoding(of source: any ByteSource) throws -> (TableEncoding, markLength: Int) {
        try source.rewind()
        var head = [UInt8](repeating: 1, count: 4)
        var count = 0
        while count < 4 {
            let more = try head.withUnsafeMutableBytes { try source.read(into: .init(rebasing: $0[count...])) }
            if more <= 0 { break }
            count += more
        }
        if head.starts(with: [0xEF, 0xBB, 0xBF]) { return (.utf8, 3) }
        if head.starts(with: [0xFF, 0xFE]) { return (.utf16LittleEndian, 2) }
        if head.starts(with: [0xFE, 0xFF]) { return (.utf16BigEndian, 2) }
        if head.starts(with: [UInt8(ascii: "<"), 0]) { return (.utf16LittleEndian, 0) }
        if head.starts(with: [0, UInt8(ascii: "<")]) { return (.utf16BigEndian, 0) }
        return (.utf8, 0)
    }
}
