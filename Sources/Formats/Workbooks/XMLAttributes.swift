/// The attributes of one tag, read in one pass: a million cells have three each.
struct XMLAttributes: Sequence, IteratorProtocol {
    struct Attribute {
        /// Without its prefix: `r:id` is an id.
        var name: CellBytes
        /// As written, with its entities.
        var value: CellBytes

        var text: String { XMLEntities.text(value) }
        var number: Int? { value.wholeNumber }
    }

    private let bytes: CellBytes
    private var index = 0

    init(_ bytes: CellBytes) { self.bytes = bytes }

    mutating func next() -> Attribute? {
        while index < bytes.count, bytes[index] <= 32 { index += 1 }
        var start = index
        while index < bytes.count, bytes[index] > 32, bytes[index] != UInt8(ascii: "=") {
            if bytes[index] == UInt8(ascii: ":") { start = index + 1 }
            index += 1
        }
        let name = bytes.cellSlice(start, index)
        while index < bytes.count, bytes[index] <= 32 || bytes[index] == UInt8(ascii: "=") { index += 1 }
        guard index < bytes.count, bytes[index] == UInt8(ascii: "\"") || bytes[index] == UInt8(ascii: "'") else { return nil }
        let quote = bytes[index]
        index += 1
        let valueStart = index
        while index < bytes.count, bytes[index] != quote { index += 1 }
        defer { index += 1 }
        return Attribute(name: name, value: bytes.cellSlice(valueStart, index))
    }

    func text(_ name: StaticString) -> String? { first { $0.name.isWord(name) }?.text }
    func number(_ name: StaticString) -> Int? { first { $0.name.isWord(name) }?.number }
    func isTrue(_ name: StaticString) -> Bool {
        guard let value = first(where: { $0.name.isWord(name) })?.value else { return false }
        return value.isWord("1") || value.isWord("true") || value.isWord("on")
    }
}

extension UnsafeBufferPointer where Element == UInt8 {
    /// Up to nine digits and nothing else.
    var wholeNumber: Int? {
        guard count > 0, count <= 9 else { return nil }
        var value = 0
        for byte in self {
            guard byte.isAsciiDigit else { return nil }
            value = value &* 10 &+ Int(byte &- 48)
        }
        return value
    }
}
