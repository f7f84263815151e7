import Vocabulary

/// Everything Akrab says to people, in one language and on the clock of one place. Sentences are functions: a translation that
/// is missing does not compile.
package struct Phrasebook: Hashable, Sendable {
    package var language: Language
    package var zone: Zone

    package init(_ language: Language, zone: Zone) {
        self.language = language
        self.zone = zone
    }

    /// Indonesian first, its English twin second: the same thing, not the same words.
    func say<Words>(_ indonesian: @autoclosure () -> Words, _ english: @autoclosure () -> Words) -> Words {
        switch language {
        case .indonesian: indonesian()
        case .english: english()
        }
    }

    /// "1 order", "12 orders"; Indonesian has one form for both.
    func counted(_ count: Int, _ indonesian: String, _ one: String, _ many: String) -> String {
        "\(number(count)) \(say(indonesian, count == 1 ? one : many))"
    }

    /// Words of somebody's own, between quotation marks and not longer than a line or two.
    package func quoted(_ text: String, limit: Int = 120) -> String { "“\(shortened(text, limit: limit))”" }

    package func shortened(_ text: String, limit: Int = 120) -> String {
        let line = text.split(whereSeparator: \.isNewline).joined(separator: " ").trimmingSpaces()
        guard line.count > limit else { return line }
        return String(line.prefix(limit - 1)).trimmingSpaces() + "…"
    }
}

extension String {
    func trimmingSpaces() -> String {
        var text = self[...]
        while text.first?.isWhitespace == true { text.removeFirst() }
        while text.last?.isWhitespace == true { text.removeLast() }
        return String(text)
    }
}
