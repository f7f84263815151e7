/// What stands before the colon: `item1.TEL;TYPE=cell;CHARSET="UTF-8"`.
struct VCardHead {
    struct Parameter: Hashable, Sendable {
        /// Upper case. A bare parameter of version 2.1 (`TEL;CELL:`) has none.
        var name: String
        var values: [String]
    }

    /// Where the value starts, less one.
    let colon: Int
    /// `item1`, lower case; empty for most.
    let group: String
    /// Upper case: `TEL`.
    let name: String
    let parameters: [Parameter]
    /// The value starts like an address on the web.
    private let pointsElsewhere: Bool

    /// Nil when there is no colon: not a property, or its head goes on in the next line.
    init?(_ bytes: [UInt8]) {
        guard let colon = Self.colon(in: bytes) else { return nil }
        self.colon = colon
        let pieces = Self.split(bytes[..<colon], at: UInt8(ascii: ";"))
        let full = VCardText.trimmed(VCardText.ascii(pieces[0]))
        let dot = full.utf8.lastIndex(of: UInt8(ascii: "."))
        group = dot.map { String(full[..<$0]).lowercased() } ?? ""
        name = (dot.map { String(full[full.index(after: $0)...]) } ?? full).uppercased()
        parameters = pieces.dropFirst().map(Self.parameter)
        pointsElsewhere = VCardText.trimmed(VCardText.ascii(bytes[(colon + 1)...].prefix(8)).lowercased()).hasPrefix("http")
    }

    /// Values of every parameter of that name.
    func values(of name: String) -> [String] { parameters.lazy.filter { $0.name == name }.flatMap(\.values) }

    /// Bare words of 2.1, with the encodings among them.
    private var bareWords: [String] { parameters.lazy.filter { $0.name.isEmpty }.flatMap(\.values) }

    private var encoding: String {
        let known: Set = ["QUOTED-PRINTABLE", "BASE64", "B", "8BIT", "7BIT"]
        return (values(of: "ENCODING") + bareWords).lazy.map { $0.uppercased() }.last(where: known.contains) ?? ""
    }

    var isQuotedPrintable: Bool { encoding == "QUOTED-PRINTABLE" }
    var charset: String? { values(of: "CHARSET").last }

    /// Pictures, sounds and keys: nothing a relationship needs, and often 99 of 100 bytes of the file. A picture that is
    /// only an address is short and stays.
    var isBinary: Bool {
        if encoding == "BASE64" || encoding == "B" { return true }
        guard ["PHOTO", "LOGO", "SOUND", "KEY"].contains(name) else { return false }
        let kind = (values(of: "VALUE").last ?? "").uppercased()
        return kind != "URI" && kind != "URL" && !pointsElsewhere
    }

    /// Lower case: `cell`, `work`, `fax`.
    var types: [String] {
        let encodings: Set = ["quoted-printable", "base64", "b", "8bit", "7bit"]
        return (values(of: "TYPE") + bareWords).lazy.map { $0.lowercased() }
            .filter { !encodings.contains($0) && !$0.isEmpty }
    }

    /// The first colon outside quotation marks; when a mark is never closed, the first colon of all.
    private static func colon(in bytes: [UInt8]) -> Int? {
        var quoted = false
        for (index, byte) in bytes.enumerated() {
            if byte == UInt8(ascii: "\"") { quoted.toggle() }
            if byte == UInt8(ascii: ":"), !quoted { return index }
        }
        return bytes.firstIndex(of: UInt8(ascii: ":"))
    }

    private static func split(_ bytes: ArraySlice<UInt8>, at separator: UInt8) -> [ArraySlice<UInt8>] {
        var pieces: [ArraySlice<UInt8>] = []
        var start = bytes.startIndex
        var quoted = false
        for index in bytes.indices {
            if bytes[index] == UInt8(ascii: "\"") { quoted.toggle() }
            guard bytes[index] == separator, !quoted else { continue }
            pieces.append(bytes[start..<index])
            start = index + 1
        }
        pieces.append(bytes[start...])
        return pieces
    }

    private static func parameter(_ bytes: ArraySlice<UInt8>) -> Parameter {
        let equals = bytes.firstIndex(of: UInt8(ascii: "="))
        let name = equals.map { VCardText.trimmed(VCardText.ascii(bytes[..<$0])).uppercased() } ?? ""
        let rest = equals.map { bytes[($0 + 1)...] } ?? bytes
        // `TYPE="work,voice"` means both, so what was quoted is taken apart as well.
        let splits = name.isEmpty || name == "TYPE"
        let text = VCardText.unicode(rest).filter { $0 != "\"" }
        let words = splits ? text.split(separator: ",").map(String.init) : [text]
        return Parameter(name: name, values: words.map { Self.withoutCarets(VCardText.trimmed($0)) })
    }

    /// RFC 6868: `^n`, `^'` and `^^` stand for what a parameter may not hold.
    private static func withoutCarets(_ text: String) -> String {
        guard text.utf8.contains(UInt8(ascii: "^")) else { return text }
        var result = ""
        var rest = text.makeIterator()
        while let character = rest.next() {
            guard character == "^" else {
                result.append(character)
                continue
            }
            switch rest.next() {
            case "n", "N": result += "\n"
            case "'": result += "\""
            case "^": result += "^"
            case let other?: result += "^\(other)"
            case nil: result += "^"
            }
        }
        return result
    }
}
