/// A sentence in pieces, so that a page can make "besok" or "6 jam" stand out without cutting text apart.
package enum Piece: Hashable, Sendable {
    case plain(String)
    case strong(String)

    package var text: String {
        switch self {
        case .plain(let text), .strong(let text): text
        }
    }
}

/// Written like a string: `"sudah \(strong: "6 jam")."`
package struct Wording: Hashable, Sendable, ExpressibleByStringInterpolation {
    package var pieces: [Piece]

    package init(pieces: [Piece]) { self.pieces = pieces.filter { !$0.text.isEmpty } }
    package init(stringLiteral text: String) { self.init(pieces: [.plain(text)]) }
    package init(stringInterpolation interpolation: Interpolation) { self.init(pieces: interpolation.pieces) }

    package var text: String { pieces.map(\.text).joined() }
    package var isEmpty: Bool { pieces.isEmpty }

    /// Sentences one after the other.
    package static func sentences(_ parts: Wording...) -> Wording {
        var pieces: [Piece] = []
        for part in parts where !part.isEmpty {
            if !pieces.isEmpty { pieces.append(.plain(" ")) }
            pieces += part.pieces
        }
        return Wording(pieces: pieces)
    }

    package struct Interpolation: StringInterpolationProtocol {
        var pieces: [Piece] = []
        package init(literalCapacity: Int, interpolationCount: Int) {}
        package mutating func appendLiteral(_ text: String) { pieces.append(.plain(text)) }
        package mutating func appendInterpolation(_ text: String) { pieces.append(.plain(text)) }
        package mutating func appendInterpolation(strong text: String) { pieces.append(.strong(text)) }
        package mutating func appendInterpolation(_ wording: Wording) { pieces += wording.pieces }
    }
}
