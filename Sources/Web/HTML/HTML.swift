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
            var plainFrom = words.utf8.startIndex
            for index in words.utf8.indices {
                let replacement: String
                switch words.utf8[index] {
                case UInt8(ascii: "&"): replacement = "&amp;"
                case UInt8(ascii: "<"): replacement = "&lt;"
                case UInt8(ascii: ">"): replacement = "&gt;"
                case UInt8(ascii: "\""): replacement = "&quot;"
                case UInt8(ascii: "'"): replacement = "&#39;"
                default: continue
                }
                text += words[plainFrom..<index]
                text += replacement
                plainFrom = words.utf8.index(after: index)
            }
            text += words[plainFrom...]
        }
    }
}

extension Sequence {
    /// One piece for each element.
    package func html(_ piece: (Element) -> HTML) -> [HTML] { map(piece) }
}
