import Vocabulary

/// SQL text in the portable subset, its interpolated values turned into bindings: `"SELECT … WHERE id = \(id)"`. Written
/// once for both engines; what they disagree on (JSON, LIKE, auto-increment …) is not used. A value can never become text.
package struct SQL: ExpressibleByStringInterpolation, Sendable {
    /// With `?1`, `?2` … where values stand.
    package private(set) var text: String
    package private(set) var values: [SQLValue]

    package init(stringLiteral value: String) {
        text = value
        values = []
    }

    package init(stringInterpolation: StringInterpolation) {
        text = stringInterpolation.text
        values = stringInterpolation.values
    }

    package init(text: String, values: [SQLValue] = []) {
        self.text = text
        self.values = values
    }

    package struct StringInterpolation: StringInterpolationProtocol {
        fileprivate var text = ""
        fileprivate var values: [SQLValue] = []

        package init(literalCapacity: Int, interpolationCount: Int) {
            text.reserveCapacity(literalCapacity + interpolationCount * 3)
            values.reserveCapacity(interpolationCount)
        }

        package mutating func appendLiteral(_ literal: String) { text += literal }

        package mutating func appendInterpolation(_ value: some SQLBindable) {
            values.append(value.sqlValue)
            text += "?\(values.count)"
        }

        /// Nil becomes NULL. (Said for itself, because the compiler distrusts an optional in a text otherwise.)
        package mutating func appendInterpolation(_ value: (some SQLBindable)?) {
            appendInterpolation(value?.sqlValue ?? SQLValue.null)
        }

        /// A piece of SQL with its own values: a shared condition, an ORDER BY chosen by us.
        package mutating func appendInterpolation(_ piece: SQL) {
            text += piece.renumbered(from: values.count)
            values += piece.values
        }

        /// `IN \(list)`: a bracketed list; an empty one matches nothing.
        package mutating func appendInterpolation(list: some Collection<some SQLBindable>) {
            guard !list.isEmpty else {
                text += "(NULL)"
                return
            }
            text += "("
            for (index, value) in list.enumerated() {
                if index > 0 { text += ", " }
                appendInterpolation(value)
            }
            text += ")"
        }
    }

    /// `?1` becomes `?(1 + offset)`, outside quoted strings.
    private func renumbered(from offset: Int) -> String {
        guard offset > 0, !values.isEmpty else { return text }
        return Placeholders.rewrite(text) { "?\($0 + offset)" }
    }
}

/// The `?n` of a text, found outside string literals and quoted names.
enum Placeholders {
    static func rewrite(_ text: String, _ replacement: (Int) -> String) -> String {
        var out = [UInt8]()
        out.reserveCapacity(text.utf8.count + 8)
        var quote: UInt8?
        var bytes = text.utf8.makeIterator()
        var next = bytes.next()
        while let byte = next {
            next = bytes.next()
            if let open = quote {
                out.append(byte)
                if byte == open { quote = nil }
            } else if byte == UInt8(ascii: "'") || byte == UInt8(ascii: "\"") {
                quote = byte
                out.append(byte)
            } else if byte == UInt8(ascii: "?"), let first = next, (48...57).contains(first) {
                var number = 0
                while let digit = next, (48...57).contains(digit) {
                    number = number * 10 + Int(digit - 48)
                    next = bytes.next()
                }
                out += replacement(number).utf8
            } else {
                out.append(byte)
            }
        }
        return String(decoding: out, as: UTF8.self)
    }
}
