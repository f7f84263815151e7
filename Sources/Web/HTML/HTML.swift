/// A piece of a page. Literals are trusted, everything interpolated is escaped unless it is HTML already: forgetting to
/// escape is a type error, not a review item. Attributes are always quoted.
package struct HTML: ExpressibleByStringInterpolation, Sendable {
    package private(set) var text: String

    package init(stringLiteral value: String) { text = value }
    package init(stringInterpolation: StringInterpolation) { text = stringInterpolation.text }
    private init(trusted: String) { text = trusted }

    /// Words of people: escaped.
    package init(escaping words: String) {
        var interpolation = StringInterpolation(literalCapacity: words.utf8.count, interpolationCount: 0)
        interpolation.appendInterpolation(words)
        text = interpolation.text
    }

    package static let nothing: HTML = ""

    package struct StringInterpolation: StringInterpolationProtocol {
        fileprivate var text = ""

        package init(literalCapacity: Int, interpolationCount: Int) {
            text.reserveCapacity(literalCapacity + interpolationCount * 16)
        }

        package mutating func appendLiteral(_ literal: String) { text += literal }
        package mutating func appendInterpolation(_ piece: HTML) { text += piece.text }
        package mutating func appendInterpolation(_ pieces: [HTML]) { for piece in pieces { text += piece.text } }
        package mutating func appendInterpolation(_ piece: HTML?) { if let piece { text += piece.text } }
        package mutating func appendInterpolation(_ number: Int) { text += String(number) }
        package mutating func appendInterpolation(_ address: Address) { appendInterpolation(address.path) }

        package mutating func appendInterpolation(_ words: String) {
            let words = words.unicodeScalars
            var plainFrom = words.startIndex
            for index in words.indices {
                guard let replacement = HTML.replacement(for: words[index]) else { continue }
                text += String(words[plainFrom..<index])
                text += replacement
                plainFrom = words.index(after: index)
            }
            text += String(words[plainFrom...])
        }
    }
}

extension HTML {
    /// What stands on a page instead of a sign that would do something there; nil for every other.
    fileprivate static func replacement(for scalar: Unicode.Scalar) -> String? {
        switch scalar.value {
        case 0x26: "&amp;"
        case 0x3C: "&lt;"
        case 0x3E: "&gt;"
        case 0x22: "&quot;"
        case 0x27: "&#39;"
        case 0x09, 0x0A, 0x0D: nil
        // Turns the words after it around, so that a name can pass for another: shown as a mark.
        case 0x202D, 0x202E: "\u{FFFD}"
        // The same with an end of its own, as telephones put it around numbers: not needed here.
        case 0x202A...0x202C, 0x2066...0x2069: ""
        case 0x00...0x1F, 0x7F...0x9F: "\u{FFFD}"
        default: nil
        }
    }
}

extension Sequence {
    /// One piece for each element.
    package func html(_ piece: (Element) -> HTML) -> [HTML] { map(piece) }
}
