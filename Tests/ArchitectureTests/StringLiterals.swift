/// The words between the tags of a file's string literals: what a person would read.
struct StringLiterals {
    /// Two words or more in a row, outside of tags and of what is put in from elsewhere.
    private(set) var sentences: [String] = []
    private var rest: Substring

    init(in code: String) {
        rest = code[...]
        while let next = rest.first {
            if rest.hasPrefix("//") {
                rest = rest.drop { $0 != "\n" }
            } else if rest.hasPrefix("\"\"\"") {
                look(at: literal(closedBy: "\"\"\""))
            } else if next == "\"" {
                look(at: literal(closedBy: "\""))
            } else {
                rest.removeFirst()
            }
        }
    }

    /// Reads one literal to its end, leaving out what is put in from elsewhere.
    private mutating func literal(closedBy end: String) -> String {
        rest.removeFirst(end.count)
        var text = ""
        while let next = rest.first, !rest.hasPrefix(end) {
            if rest.hasPrefix("\\(") {
                skipInterpolation()
            } else if next == "\\" {
                rest.removeFirst()
                if let escaped = rest.popFirst(), escaped == "\"" { text.append(escaped) }
            } else {
                text.append(rest.removeFirst())
            }
        }
        rest = rest.dropFirst(end.count)
        return text
    }

    private mutating func skipInterpolation() {
        rest.removeFirst(2)
        var depth = 1
        while depth > 0, let next = rest.first {
            if next == "\"" {
                _ = literal(closedBy: "\"")
                continue
            }
            if next == "(" { depth += 1 }
            if next == ")" { depth -= 1 }
            rest.removeFirst()
        }
    }

    private mutating func look(at literal: String) {
        var outside = ""
        var isInTag = false
        for character in literal {
            if character == "<" { isInTag = true }
            if !isInTag { outside.append(character) }
            if character == ">" {
                isInTag = false
                outside.append("\n")
            }
        }
        for piece in outside.split(separator: "\n") {
            let words = piece.split(separator: " ").filter { $0.filter(\.isLetter).count > 1 }
            if words.count > 1 { sentences.append(String(piece.drop { $0 == " " })) }
        }
    }
}
