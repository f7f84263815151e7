/// A line that is not what ``JSONLine`` writes.
package enum JSONLineTrouble: Error, Hashable, Sendable { case malformed }

/// One value of a line, in the bytes of the line: good only while the line is.
package struct JSONLineValue {
    package enum Form: Hashable { case null, flag, number, text, escapedText, nested }
    package let form: Form
    /// Of a text, what stands between the quotes.
    package let bytes: UnsafeBufferPointer<UInt8>

    package var isNull: Bool { form == .null }

    /// Of an object or a list, its JSON as it stands.
    package func text() throws(JSONLineTrouble) -> String {
        switch form {
        case .text, .nested: return String(decoding: bytes, as: UTF8.self)
        case .escapedText: return try JSONLineFields.unescaped(bytes)
        case .null, .flag, .number: throw .malformed
        }
    }

    /// A whole number, or one that stands in quotes.
    package func number() throws(JSONLineTrouble) -> Int64 {
        guard form == .number || form == .text else { throw .malformed }
        var rest = bytes[...]
        let isNegative = rest.first == UInt8(ascii: "-")
        if isNegative { rest = rest.dropFirst() }
        guard !rest.isEmpty else { throw .malformed }
        var value: Int64 = 0
        for byte in rest {
            let digit = Int64(byte) - 48
            guard (0...9).contains(digit) else { throw .malformed }
            let (product, isLarge) = value.multipliedReportingOverflow(by: 10)
            let (sum, isLarger) = product.subtractingReportingOverflow(digit)
            guard !isLarge, !isLarger else { throw .malformed }
            value = sum
        }
        // Counted downwards: the lowest number has no twin above zero.
        guard isNegative || value != .min else { throw .malformed }
        return isNegative ? value : -value
    }

    package func real() throws(JSONLineTrouble) -> Double {
        guard form == .number || form == .text, let value = Double(String(decoding: bytes, as: UTF8.self)) else {
            throw .malformed
        }
        return value
    }

    /// From hexadecimal digits.
    package func data() throws(JSONLineTrouble) -> [UInt8] {
        guard form == .text, bytes.count % 2 == 0 else { throw .malformed }
        var out: [UInt8] = []
        out.reserveCapacity(bytes.count / 2)
        for index in stride(from: 0, to: bytes.count, by: 2) {
            out.append(try Self.half(bytes[index]) << 4 | Self.half(bytes[index + 1]))
        }
        return out
    }

    private static func half(_ byte: UInt8) throws(JSONLineTrouble) -> UInt8 {
        switch byte {
        case UInt8(ascii: "0")...UInt8(ascii: "9"): return byte - 48
        case UInt8(ascii: "a")...UInt8(ascii: "f"): return byte - 87
        case UInt8(ascii: "A")...UInt8(ascii: "F"): return byte - 55
        default: throw .malformed
        }
    }
}

/// Reads the fields of one line of JSON, one after the other.
package enum JSONLineFields {
    package typealias Bytes = UnsafeBufferPointer<UInt8>

    package static func read(
        _ line: Bytes, each: (_ name: Bytes, _ value: JSONLineValue) throws -> Void
    ) throws {
        var walk = Walk(line)
        try walk.expect(UInt8(ascii: "{"))
        if walk.take(UInt8(ascii: "}")) { return try walk.mustBeAtEnd() }
        repeat {
            try walk.expect(UInt8(ascii: "\""))
            let name = try walk.string()
            guard name.form == .text else { throw JSONLineTrouble.malformed }
            try walk.expect(UInt8(ascii: ":"))
            try each(name.bytes, walk.value())
        } while walk.take(UInt8(ascii: ","))
        try walk.expect(UInt8(ascii: "}"))
        try walk.mustBeAtEnd()
    }

    private struct Walk {
        private let bytes: Bytes
        private var place = 0

        init(_ bytes: Bytes) { self.bytes = bytes }

        private mutating func passSpaces() {
            while place < bytes.count, bytes[place] == 0x20 || bytes[place] == 0x09 || bytes[place] == 0x0D { place += 1 }
        }

        mutating func take(_ byte: UInt8) -> Bool {
            passSpaces()
            guard place < bytes.count, bytes[place] == byte else { return false }
            place += 1
            return true
        }

        mutating func expect(_ byte: UInt8) throws(JSONLineTrouble) {
            guard take(byte) else { throw .malformed }
        }

        mutating func mustBeAtEnd() throws(JSONLineTrouble) {
            passSpaces()
            guard place == bytes.count else { throw .malformed }
        }

        /// Behind its opening quote.
        mutating func string() throws(JSONLineTrouble) -> JSONLineValue {
            let start = place
            var isEscaped = false
            while place < bytes.count {
                switch bytes[place] {
                case UInt8(ascii: "\""):
                    let text = Bytes(rebasing: bytes[start..<place])
                    place += 1
                    return JSONLineValue(form: isEscaped ? .escapedText : .text, bytes: text)
                case UInt8(ascii: "\\"):
                    isEscaped = true
                    place += 2
                default: place += 1
                }
            }
            throw .malformed
        }

        mutating func value() throws(JSONLineTrouble) -> JSONLineValue {
            passSpaces()
            guard place < bytes.count else { throw .malformed }
            switch bytes[place] {
            case UInt8(ascii: "\""):
                place += 1
                return try string()
            case UInt8(ascii: "{"), UInt8(ascii: "["): return try nested()
            default: return try bare()
            }
        }

        private mutating func nested() throws(JSONLineTrouble) -> JSONLineValue {
            let start = place
            var depth = 0
            while place < bytes.count {
                let byte = bytes[place]
                place += 1
                switch byte {
                case UInt8(ascii: "\""): _ = try string()
                case UInt8(ascii: "{"), UInt8(ascii: "["): depth += 1
                case UInt8(ascii: "}"), UInt8(ascii: "]"):
                    depth -= 1
                    if depth == 0 { return JSONLineValue(form: .nested, bytes: Bytes(rebasing: bytes[start..<place])) }
                default: continue
                }
            }
            throw .malformed
        }

        private mutating func bare() throws(JSONLineTrouble) -> JSONLineValue {
            let start = place
            while place < bytes.count, !",}] \t\r".utf8.contains(bytes[place]) { place += 1 }
            let word = Bytes(rebasing: bytes[start..<place])
            if word.isWord("null") { return JSONLineValue(form: .null, bytes: word) }
            if word.isWord("true") || word.isWord("false") { return JSONLineValue(form: .flag, bytes: word) }
            guard let first = word.first, first.isAsciiDigit || first == UInt8(ascii: "-") else { throw .malformed }
            return JSONLineValue(form: .number, bytes: word)
        }
    }

    static func unescaped(_ bytes: Bytes) throws(JSONLineTrouble) -> String {
        var out: [UInt8] = []
        out.reserveCapacity(bytes.count)
        var place = 0
        while place < bytes.count {
            guard bytes[place] == UInt8(ascii: "\\") else {
                out.append(bytes[place])
                place += 1
                continue
            }
            guard place + 1 < bytes.count else { throw .malformed }
            place += 2
            switch bytes[place - 1] {
            case UInt8(ascii: "n"): out.append(0x0A)
            case UInt8(ascii: "r"): out.append(0x0D)
            case UInt8(ascii: "t"): out.append(0x09)
            case UInt8(ascii: "b"): out.append(0x08)
            case UInt8(ascii: "f"): out.append(0x0C)
            case UInt8(ascii: "u"): out += try letter(bytes, &place)
            case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/"): out.append(bytes[place - 1])
            default: throw .malformed
            }
        }
        return String(decoding: out, as: UTF8.self)
    }

    /// Emoji come in two halves; a half alone is no letter.
    private static func letter(_ bytes: Bytes, _ place: inout Int) throws(JSONLineTrouble) -> [UInt8] {
        var scalar = try unit(bytes, &place)
        if (0xD800...0xDBFF).contains(scalar) {
            guard place + 1 < bytes.count, bytes[place] == UInt8(ascii: "\\"), bytes[place + 1] == UInt8(ascii: "u") else {
                throw .malformed
            }
            place += 2
            let low = try unit(bytes, &place)
            guard (0xDC00...0xDFFF).contains(low) else { throw .malformed }
            scalar = 0x10000 + (scalar - 0xD800) << 10 + (low - 0xDC00)
        }
        guard let letter = Unicode.Scalar(scalar) else { throw .malformed }
        return Array(String(Character(letter)).utf8)
    }

    private static func unit(_ bytes: Bytes, _ place: inout Int) throws(JSONLineTrouble) -> UInt32 {
        guard place + 4 <= bytes.count else { throw .malformed }
        var unit: UInt32 = 0
        for byte in bytes[place..<place + 4] {
            guard let digit = Character(Unicode.Scalar(byte)).hexDigitValue else { throw .malformed }
            unit = unit << 4 | UInt32(digit)
        }
        place += 4
        return unit
    }
}
