/// Reads JSON in bounded memory: whoever reads asks for one token after the other and passes over what is of no use.
struct JSONScanner: ~Copyable {
    enum Token: Hashable {
        case beginObject, endObject, beginArray, endArray
        /// Their words are in ``text``.
        case key, string, number
        case flag(Bool)
        case null
        case end
    }

    /// No program nests deeper; a hostile file would.
    static let deepest = 128
    /// What is longer than this was not written by a person.
    static let longestText = 1 << 20

    private enum Expected { case value, valueOrEnd, key, keyOrEnd, commaOrEnd, nothing }

    private var bytes: JSONBytes
    /// Of each open bracket, whether it is an object's.
    private var open: [Bool] = []
    private var expected = Expected.value
    private var keepsText = true
    /// Of the last key, string or number, escapes resolved.
    private(set) var text: [UInt8] = []
    /// The last text was longer than ``longestText``.
    private(set) var isCut = false
    /// Of the last token's beginning.
    private(set) var line = 1

    init(_ source: any ByteSource, pieceSize: Int = 256 * 1024) throws {
        bytes = try JSONBytes(source, pieceSize: pieceSize)
        text.reserveCapacity(256)
    }

    var depth: Int { open.count }

    mutating func next() throws -> Token {
        try bytes.passSpaces()
        line = bytes.line
        guard let byte = try bytes.peek() else {
            if case .nothing = expected { return .end }
            throw JSONTrouble.truncated(line: line)
        }
        switch expected {
        // What stands behind the last bracket is nobody's business.
        case .nothing: return .end
        case .commaOrEnd: return try afterValue(byte)
        case .key, .keyOrEnd:
            if byte == UInt8(ascii: "}"), case .keyOrEnd = expected { return try close(isObject: true) }
            return try key(byte)
        case .value, .valueOrEnd:
            if byte == UInt8(ascii: "]"), case .valueOrEnd = expected { return try close(isObject: false) }
            return try value(byte)
        }
    }

    /// Passes over the value that comes next, whatever is in it.
    mutating func skip() throws {
        keepsText = false
        defer { keepsText = true }
        let level = depth
        _ = try next()
        while depth > level { _ = try next() }
    }

    /// Passes over what is left of the innermost open bracket.
    mutating func leave() throws {
        keepsText = false
        defer { keepsText = true }
        let level = depth
        while depth >= level, depth > 0 { _ = try next() }
    }

    // MARK: - Structure

    private mutating func afterValue(_ byte: UInt8) throws -> Token {
        switch (byte, open.last) {
        case (UInt8(ascii: ","), .some(let isObject)):
            bytes.advance()
            expected = isObject ? .key : .value
            return try next()
        case (UInt8(ascii: "}"), true): return try close(isObject: true)
        case (UInt8(ascii: "]"), false): return try close(isObject: false)
        default: throw JSONTrouble.malformed(line: line)
        }
    }

    private mutating func close(isObject: Bool) throws -> Token {
        guard open.popLast() == isObject else { throw JSONTrouble.malformed(line: line) }
        bytes.advance()
        expected = open.isEmpty ? .nothing : .commaOrEnd
        return isObject ? .endObject : .endArray
    }

    private mutating func begin(isObject: Bool) throws -> Token {
        guard open.count < Self.deepest else { throw JSONTrouble.tooDeep(line: line) }
        bytes.advance()
        open.append(isObject)
        expected = isObject ? .keyOrEnd : .valueOrEnd
        return isObject ? .beginObject : .beginArray
    }

    private mutating func key(_ byte: UInt8) throws -> Token {
        guard byte == UInt8(ascii: "\"") else { throw JSONTrouble.malformed(line: line) }
        try readString()
        try bytes.passSpaces()
        guard let colon = try bytes.peek() else { throw JSONTrouble.truncated(line: line) }
        guard colon == UInt8(ascii: ":") else { throw JSONTrouble.malformed(line: line) }
        bytes.advance()
        expected = .value
        return .key
    }

    // MARK: - Values

    private mutating func value(_ byte: UInt8) throws -> Token {
        switch byte {
        case UInt8(ascii: "{"): return try begin(isObject: true)
        case UInt8(ascii: "["): return try begin(isObject: false)
        case UInt8(ascii: "\""):
            try readString()
            return ended(.string)
        case UInt8(ascii: "t"):
            try pass("true")
            return ended(.flag(true))
        case UInt8(ascii: "f"):
            try pass("false")
            return ended(.flag(false))
        case UInt8(ascii: "n"):
            try pass("null")
            return ended(.null)
        case UInt8(ascii: "-"), UInt8(ascii: "0")...UInt8(ascii: "9"):
            try readNumber()
            return ended(.number)
        default: throw JSONTrouble.malformed(line: line)
        }
    }

    private mutating func ended(_ token: Token) -> Token {
        expected = open.isEmpty ? .nothing : .commaOrEnd
        return token
    }

    private mutating func pass(_ word: StaticString) throws {
        for offset in 0..<word.utf8CodeUnitCount {
            guard let byte = try bytes.peek() else { throw JSONTrouble.truncated(line: line) }
            guard byte == word.utf8Start[offset] else { throw JSONTrouble.malformed(line: line) }
            bytes.advance()
        }
    }

    private mutating func readNumber() throws {
        text.removeAll(keepingCapacity: true)
        isCut = false
        while let byte = try bytes.peek() {
            switch byte {
            case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), UInt8(ascii: "+"), UInt8(ascii: "."),
                UInt8(ascii: "e"), UInt8(ascii: "E"):
                if text.count < 64 { text.append(byte) }
                bytes.advance()
            default: return
            }
        }
    }

    private mutating func readString() throws {
        bytes.advance()
        text.removeAll(keepingCapacity: true)
        isCut = false
        var high: UInt32?
        while let byte = try bytes.peek() {
            switch byte {
            case UInt8(ascii: "\""):
                bytes.advance()
                if high != nil { put(0xFFFD) }
                return
            case UInt8(ascii: "\\"):
                bytes.advance()
                try readEscape(&high)
            default:
                if high != nil { put(0xFFFD) }
                high = nil
                takePlain()
            }
        }
        throw JSONTrouble.truncated(line: line)
    }

    private mutating func takePlain() {
        let room = keepsText ? Self.longestText - text.count : 0
        var kept: [UInt8] = []
        swap(&kept, &text)
        var isLonger = false
        bytes.takePlain { piece in
            kept += piece.prefix(max(0, room))
            isLonger = piece.count > room
        }
        swap(&kept, &text)
        if isLonger { isCut = true }
    }

    // MARK: - Escapes

    private mutating func readEscape(_ high: inout UInt32?) throws {
        guard let byte = try bytes.peek() else { throw JSONTrouble.truncated(line: line) }
        bytes.advance()
        if byte == UInt8(ascii: "u") { return putUnit(try readUnit(), &high) }
        if high != nil { put(0xFFFD) }
        high = nil
        switch byte {
        case UInt8(ascii: "n"): put(0x0A)
        case UInt8(ascii: "t"): put(0x09)
        case UInt8(ascii: "r"): put(0x0D)
        case UInt8(ascii: "b"): put(0x08)
        case UInt8(ascii: "f"): put(0x0C)
        case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/"): put(UInt32(byte))
        default: throw JSONTrouble.malformed(line: bytes.line)
        }
    }

    private mutating func readUnit() throws -> UInt32 {
        var unit: UInt32 = 0
        for _ in 0..<4 {
            guard let byte = try bytes.peek() else { throw JSONTrouble.truncated(line: line) }
            guard let digit = Self.hexadecimal(byte) else { throw JSONTrouble.malformed(line: bytes.line) }
            bytes.advance()
            unit = unit << 4 | digit
        }
        return unit
    }

    /// Emoji come in two halves; a half alone is no letter.
    private mutating func putUnit(_ unit: UInt32, _ high: inout UInt32?) {
        if let first = high {
            high = nil
            if (0xDC00...0xDFFF).contains(unit) { return put(0x10000 + (first - 0xD800) << 10 + (unit - 0xDC00)) }
            put(0xFFFD)
        }
        switch unit {
        case 0xD800...0xDBFF: high = unit
        case 0xDC00...0xDFFF: put(0xFFFD)
        default: put(unit)
        }
    }

    private mutating func put(_ scalar: UInt32) {
        guard keepsText else { return }
        guard text.count + 4 <= Self.longestText, let letter = Unicode.Scalar(scalar) else {
            isCut = true
            return
        }
        text += Array(String(Character(letter)).utf8)
    }

    private static func hexadecimal(_ byte: UInt8) -> UInt32? {
        switch byte {
        case UInt8(ascii: "0")...UInt8(ascii: "9"): UInt32(byte - 0x30)
        case UInt8(ascii: "a")...UInt8(ascii: "f"): UInt32(byte - 0x61 + 10)
        case UInt8(ascii: "A")...UInt8(ascii: "F"): UInt32(byte - 0x41 + 10)
        default: nil
        }
    }
}
