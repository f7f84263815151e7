/// What the tag of a cell says of it: `<c r="B7" s="3" t="s">`.
struct SheetCell {
    enum Kind { case number, shared, text, truth, moment }

    /// Counted from 0; nil for the one behind the cell before.
    private(set) var column: Int?
    private(set) var style = 0
    private(set) var kind = Kind.number

    init(_ attributes: XMLAttributes) {
        for attribute in attributes {
            guard attribute.name.count == 1 else { continue }
            switch attribute.name[0] {
            case UInt8(ascii: "r"): column = Self.column(attribute.value)
            case UInt8(ascii: "s"): style = attribute.number ?? 0
            case UInt8(ascii: "t"): kind = Self.kind(attribute.value)
            default: continue
            }
        }
    }

    private static func kind(_ word: CellBytes) -> Kind {
        if word.isWord("s") { return .shared }
        // What a formula or an error shows is its words.
        if word.isWord("str") || word.isWord("inlinestr") || word.isWord("e") { return .text }
        if word.isWord("b") { return .truth }
        return word.isWord("d") ? .moment : .number
    }

    /// `B7` is 1, `AA1` is 26.
    private static func column(_ place: CellBytes) -> Int? {
        var column = 0
        var letters = 0
        for byte in place {
            guard byte.isAsciiLetter else { break }
            letters += 1
            guard letters <= 3 else { return nil }
            column = column * 26 + Int(byte.asciiLowered - 96)
        }
        return letters > 0 ? column - 1 : nil
    }
}
