/// One row as one line of JSON (RFC 8259, one object a line), written straight into bytes: millions of them are written.
package struct JSONLine: ~Copyable {
    package private(set) var bytes: [UInt8] = []
    private var isFirst = true

    package init() { bytes.reserveCapacity(1024) }

    /// Starts anew; what was written stays in memory no longer.
    package mutating func begin() {
        bytes.removeAll(keepingCapacity: true)
        bytes.append(UInt8(ascii: "{"))
        isFirst = true
    }

    package mutating func end() {
        bytes.append(UInt8(ascii: "}"))
        bytes.append(UInt8(ascii: "\n"))
    }

    package mutating func field(_ name: StaticString, _ value: Int64) {
        key(name)
        number(value)
    }
    package mutating func field(_ name: StaticString, _ value: String) {
        key(name)
        words(value)
    }

    package mutating func field(_ name: String, number value: Int64) {
        key(name)
        number(value)
    }
    /// A number that another program may not round: as a text.
    package mutating func field(_ name: String, id value: Int64) {
        key(name)
        bytes.append(UInt8(ascii: "\""))
        number(value)
        bytes.append(UInt8(ascii: "\""))
    }
    /// The shortest digits that give the same number again.
    package mutating func field(_ name: String, real value: Double) {
        key(name)
        if value.isFinite { bytes += value.description.utf8 } else { words(value.description) }
    }
    package mutating func field(_ name: String, text value: String) {
        key(name)
        words(value)
    }
    package mutating func field(_ name: String, hex value: [UInt8]) {
        key(name)
        bytes.append(UInt8(ascii: "\""))
        for byte in value {
            bytes.append(Self.digits[Int(byte >> 4)])
            bytes.append(Self.digits[Int(byte & 15)])
        }
        bytes.append(UInt8(ascii: "\""))
    }
    /// JSON that stands as it is, where it is an object or a list on one line; any other text in quotes.
    package mutating func field(_ name: String, json value: String) {
        key(name)
        if JSONShape.isObjectOrList(value) { bytes += value.utf8 } else { words(value) }
    }

    /// What `body` writes stands in an object of its own.
    package mutating func nested(_ name: StaticString, _ body: (inout JSONLine) -> Void) {
        key(name)
        bytes.append(UInt8(ascii: "{"))
        isFirst = true
        body(&self)
        bytes.append(UInt8(ascii: "}"))
        isFirst = false
    }

    private static let digits = Array("0123456789abcdef".utf8)

    private mutating func key(_ name: StaticString) {
        separate()
        bytes.append(UInt8(ascii: "\""))
        bytes += UnsafeBufferPointer(start: name.utf8Start, count: name.utf8CodeUnitCount)
        colon()
    }

    private mutating func key(_ name: String) {
        separate()
        bytes.append(UInt8(ascii: "\""))
        bytes += name.utf8
        colon()
    }

    private mutating func separate() {
        if isFirst { isFirst = false } else { bytes.append(UInt8(ascii: ",")) }
    }

    private mutating func colon() {
        bytes.append(UInt8(ascii: "\""))
        bytes.append(UInt8(ascii: ":"))
    }

    private mutating func number(_ value: Int64) {
        if value < 0 { bytes.append(UInt8(ascii: "-")) }
        let start = bytes.count
        var rest = value.magnitude
        repeat {
            let (tens, digit) = rest.quotientAndRemainder(dividingBy: 10)
            bytes.append(UInt8(truncatingIfNeeded: digit) + 48)
            rest = tens
        } while rest > 0
        bytes[start...].reverse()
    }

    private mutating func words(_ value: String) {
        bytes.append(UInt8(ascii: "\""))
        var value = value
        value.withUTF8 { text in
            guard text.contains(where: { $0 < 0x20 || $0 == UInt8(ascii: "\"") || $0 == UInt8(ascii: "\\") }) else {
                bytes += text
                return
            }
            for byte in text { escaped(byte) }
        }
        bytes.append(UInt8(ascii: "\""))
    }

    private mutating func escaped(_ byte: UInt8) {
        switch byte {
        case UInt8(ascii: "\""), UInt8(ascii: "\\"): bytes += [UInt8(ascii: "\\"), byte]
        case 0x0A: bytes += [UInt8(ascii: "\\"), UInt8(ascii: "n")]
        case 0x0D: bytes += [UInt8(ascii: "\\"), UInt8(ascii: "r")]
        case 0x09: bytes += [UInt8(ascii: "\\"), UInt8(ascii: "t")]
        case 0..<0x20:
            bytes += [UInt8(ascii: "\\"), UInt8(ascii: "u"), 48, 48]
            bytes += [Self.digits[Int(byte >> 4)], Self.digits[Int(byte & 15)]]
        default: bytes.append(byte)
        }
    }
}
