/// The readable text of a letter written in HTML: its words, its lines, what is quoted with `>` before it.
///
/// One pass over the bytes, whatever they are: nothing is nested on the stack, nothing outside is ever fetched.
package struct HTMLText {
    private let bytes: [UInt8]
    /// Behind it no tag ends any more.
    private let lastClose: Int
    private var index = 0
    private var out: [UInt8] = []
    private var quoteDepth = 0
    private var preDepth = 0
    /// Line ends owed before the next word; one for a line, two for a paragraph.
    private var owedLines = 0
    private var owesSpace = false
    private var isAtLineStart = true
    /// Asked once: looking for their ends again and again would take for ever in a letter full of them.
    private var neverClosed: Set<[UInt8]> = []

    package static func text(of html: String) -> String {
        var reader = HTMLText(bytes: Array(html.utf8))
        reader.read()
        while let last = reader.out.last, last <= 32 { reader.out.removeLast() }
        return String(decoding: reader.out, as: UTF8.self)
    }

    private init(bytes: [UInt8]) {
        self.bytes = bytes
        lastClose = bytes.lastIndex(of: UInt8(ascii: ">")) ?? -1
        out.reserveCapacity(bytes.count / 2)
    }

    private mutating func read() {
        while index < bytes.count {
            switch bytes[index] {
            case UInt8(ascii: "<"): readTag()
            case UInt8(ascii: "&"): readEntity()
            case 9, 10, 12, 13, 32: readSpace()
            default:
                put(bytes[index])
                index += 1
            }
        }
    }

    // MARK: Words

    private mutating func put(_ byte: UInt8) {
        if owedLines > 0 {
            if !out.isEmpty { for _ in 0..<min(owedLines, 2) { endLine() } }
            owedLines = 0
            owesSpace = false
        }
        if isAtLineStart {
            for _ in 0..<min(quoteDepth, 20) { out += [UInt8(ascii: ">"), 32] }
            isAtLineStart = false
        } else if owesSpace {
            out.append(32)
        }
        owesSpace = false
        out.append(byte)
    }

    private mutating func endLine() {
        if isAtLineStart, quoteDepth > 0, !out.isEmpty { out.append(UInt8(ascii: ">")) }
        out.append(10)
        isAtLineStart = true
    }

    private mutating func put(_ scalar: Unicode.Scalar) {
        // A no-break space between words is one space; invisible marks are nobody's words.
        switch scalar.value {
        case 0xA0: owesSpace = !isAtLineStart
        case 0xAD, 0x200B...0x200F, 0x2060, 0xFEFF, 0..<9: return
        case 9, 10, 13, 32: owesSpace = !isAtLineStart
        default: for byte in String(scalar).utf8 { put(byte) }
        }
    }

    private mutating func readSpace() {
        if preDepth > 0 {
            if bytes[index] == 10 {
                endLine()
            } else if bytes[index] != 13 {
                put(32)
            }
        } else {
            owesSpace = !isAtLineStart
        }
        index += 1
    }

    private mutating func readEntity() {
        var end = index + 1
        while end < bytes.count, end - index <= 10, bytes[end].isEntityLetter { end += 1 }
        guard let scalar = HTMLEntity.scalar(bytes[(index + 1)..<end]) else {
            put(UInt8(ascii: "&"))
            index += 1
            return
        }
        put(scalar)
        index = end < bytes.count && bytes[end] == UInt8(ascii: ";") ? end + 1 : end
    }

    // MARK: Tags

    private mutating func readTag() {
        let start = index + 1
        guard start < bytes.count, bytes[start].isTagStart else {
            put(bytes[index])
            index += 1
            return
        }
        if bytes[start...].starts(with: [0x21, 0x2D, 0x2D]) {
            index = find([0x2D, 0x2D, 0x3E], from: start + 3) ?? bytes.count
            return
        }
        let isClosing = bytes[start] == UInt8(ascii: "/")
        var nameEnd = isClosing ? start + 1 : start
        var name: [UInt8] = []
        while nameEnd < bytes.count, name.count < 12, bytes[nameEnd].isEntityLetter {
            name.append(bytes[nameEnd] | (bytes[nameEnd] >= 65 ? 0x20 : 0))
            nameEnd += 1
        }
        index = tagEnd(from: nameEnd)
        if let tag = Self.tags[name] { apply(tag, isClosing: isClosing, name: name) }
    }

    /// Behind the `>` of this tag; one inside quotation marks does not count, unless the marks never close.
    private func tagEnd(from start: Int) -> Int {
        var quote: UInt8?
        var place = start
        var firstClose: Int?
        while place < bytes.count, place - start < 1_000, place <= lastClose {
            let byte = bytes[place]
            if let open = quote {
                if byte == open { quote = nil }
                if byte == UInt8(ascii: ">"), firstClose == nil { firstClose = place + 1 }
            } else if byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "'") {
                if place > start, bytes[place - 1] == UInt8(ascii: "=") || bytes[place - 1] <= 32 { quote = byte }
            } else if byte == UInt8(ascii: ">") {
                return place + 1
            }
            place += 1
        }
        return firstClose ?? (place >= bytes.count ? bytes.count : start)
    }

    private enum Tag { case line, paragraph, quote, listItem, cell, pre, lineBreak, hidden, rule }

    private static let tags: [[UInt8]: Tag] = {
        var tags: [[UInt8]: Tag] = [:]
        for (tag, names) in [
            (
                Tag.line,
                "div tr table tbody thead section article header footer address dl dt dd ul ol center form body html fieldset"
            ),
            (.paragraph, "p h1 h2 h3 h4 h5 h6"), (.quote, "blockquote"), (.listItem, "li"), (.cell, "td th"), (.pre, "pre"),
            (.lineBreak, "br"), (.hidden, "style script title head template noscript"), (.rule, "hr"),
        ] {
            for name in names.split(separator: " ") { tags[Array(name.utf8)] = tag }
        }
        return tags
    }()

    private mutating func apply(_ tag: Tag, isClosing: Bool, name: [UInt8]) {
        switch tag {
        case .line: owe(1)
        case .paragraph: owe(2)
        case .lineBreak:
            // `</br>` is written by mistake, and meant.
            owedLines = min(owedLines + 1, 2)
            owesSpace = false
        case .quote:
            owe(1)
            endOwed()
            quoteDepth = isClosing ? max(0, quoteDepth - 1) : quoteDepth + 1
        case .listItem:
            owe(1)
            if !isClosing {
                put(UInt8(ascii: "-"))
                owesSpace = true
            }
        case .cell: if !isAtLineStart { owesSpace = true }
        case .pre:
            owe(1)
            preDepth = isClosing ? max(0, preDepth - 1) : preDepth + 1
        case .rule:
            if isClosing { return }
            owe(1)
            for _ in 0..<5 { put(UInt8(ascii: "_")) }
            owe(1)
        case .hidden: if !isClosing { skipHidden(name) }
        }
    }

    private mutating func owe(_ lines: Int) {
        if isAtLineStart && owedLines == 0 && lines == 1 { return }
        owedLines = max(owedLines, lines)
        owesSpace = false
    }

    private mutating func endOwed() {
        if !out.isEmpty, !isAtLineStart { endLine() }
        owedLines = 0
    }

    /// Style sheets and scripts are not words; a head that never closes ends where the body begins.
    private mutating func skipHidden(_ name: [UInt8]) {
        let close = [UInt8(ascii: "<"), UInt8(ascii: "/")] + name
        if neverClosed.contains(name) { return }
        if let end = find(close, from: index) {
            index = end
            while index < bytes.count, bytes[index] != UInt8(ascii: ">") { index += 1 }
            index = min(index + 1, bytes.count)
        } else if name == Array("head".utf8), let body = find(Array("<body".utf8), from: index) {
            index = body - 5
        } else {
            neverClosed.insert(name)
        }
    }

    /// Behind the next place where these letters stand, in either case.
    private func find(_ wanted: [UInt8], from start: Int) -> Int? {
        guard let first = wanted.first, bytes.count >= wanted.count, start >= 0 else { return nil }
        var place = start
        while place + wanted.count <= bytes.count {
            if bytes[place] == first,
                (0..<wanted.count).allSatisfy({ bytes[place + $0] == wanted[$0] || bytes[place + $0] | 0x20 == wanted[$0] })
            {
                return place + wanted.count
            }
            place += 1
        }
        return nil
    }
}

extension UInt8 {
    fileprivate var isEntityLetter: Bool {
        (48...57).contains(self) || (65...90).contains(self) || (97...122).contains(self) || self == UInt8(ascii: "#")
    }
    fileprivate var isTagStart: Bool {
        (65...90).contains(self) || (97...122).contains(self) || self == UInt8(ascii: "/") || self == UInt8(ascii: "!")
            || self == UInt8(ascii: "?")
    }
}
