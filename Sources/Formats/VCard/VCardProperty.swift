/// One line of a card, unfolded: `item1.TEL;TYPE=cell:0812…`.
package struct VCardProperty: Hashable, Sendable {
    /// `item1`, lower case; empty for most.
    package var group: String
    /// Upper case: `TEL`.
    package var name: String
    /// Lower case: `cell`, `work`, `fax`.
    package var types: [String]
    /// The parameter of that name, upper case.
    package var parameters: [String: String]
    /// Decoded, with its escapes still in.
    package var value: String
    package var line: Int
    /// A picture, a sound, a key: the value was passed over.
    package var isLeftOut = false

    /// The whole value, without escapes.
    package var text: String { VCardText.unescaped(value) }
    /// `Wulandari;Ratna;;Bu;` in its parts.
    package var parts: [String] { VCardText.pieces(of: value, at: UInt8(ascii: ";")) }
    /// `pelanggan,arisan` in its items.
    package var list: [String] { VCardText.pieces(of: value, at: UInt8(ascii: ",")) }

    package var isBlank: Bool { value.utf8.allSatisfy { $0 == 0x20 || $0 == 0x09 || $0 == UInt8(ascii: ";") } }
}

extension VCardProperty {
    /// Nil when the line has no colon. `guessed` names the character set that had to be assumed.
    init?(_ line: VCardUnfolding.ContentLine, guessed: inout String?) {
        guard let head = VCardHead(line.bytes) else { return nil }
        let raw = line.bytes[(head.colon + 1)...]
        let bytes = head.isQuotedPrintable ? VCardText.quotedPrintable(raw) : Array(raw)
        let decoded = VCardText.decode(bytes, charset: head.charset)
        guessed = decoded.guessed
        self.init(
            group: head.group, name: head.name, types: head.types,
            parameters: Dictionary(
                head.parameters.lazy.filter { !$0.name.isEmpty }.map { ($0.name, $0.values.joined(separator: ",")) },
                uniquingKeysWith: { "\($0),\($1)" }),
            value: decoded.text, line: line.number)
        isLeftOut = head.isBinary
    }
}
