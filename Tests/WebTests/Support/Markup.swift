/// A page taken apart: its elements with their attributes, and the words between them.
struct Markup {
    struct Element {
        var name: String
        var attributes: [String: String]
    }
    private(set) var elements: [Element] = []
    /// The words a person reads, element by element, with the page's own escapes undone.
    private(set) var words: [String] = []

    init(_ page: String) {
        var rest = page[...]
        while let open = rest.firstIndex(of: "<") {
            add(words: rest[..<open])
            guard let close = Self.end(ofTagIn: rest[open...]) else { return }
            add(tag: rest[rest.index(after: open)..<close])
            rest = rest[rest.index(after: close)...]
        }
        add(words: rest)
    }

    /// A `>` inside quotes does not end a tag.
    private static func end(ofTagIn text: Substring) -> Substring.Index? {
        var quote: Character?
        for index in text.indices {
            let character = text[index]
            if let open = quote {
                if character == open { quote = nil }
            } else if character == "\"" || character == "'" {
                quote = character
            } else if character == ">" {
                return index
            }
        }
        return nil
    }

    private mutating func add(words text: Substring) {
        let text = Self.plain(text)
        if text.contains(where: { !$0.isWhitespace }) { words.append(text) }
    }

    private mutating func add(tag: Substring) {
        guard let first = tag.first, first != "/", first != "!" else { return }
        let name = tag.prefix { !$0.isWhitespace && $0 != "/" }
        var element = Element(name: name.lowercased(), attributes: [:])
        var rest = tag.dropFirst(name.count).drop { $0.isWhitespace }
        while !rest.isEmpty {
            let key = rest.prefix { $0 != "=" && !$0.isWhitespace }
            rest = rest.dropFirst(max(1, key.count))
            var value = ""
            if rest.hasPrefix("=\"") {
                let text = rest.dropFirst(2).prefix { $0 != "\"" }
                value = Self.plain(text)
                rest = rest.dropFirst(2 + text.count + 1)
            }
            // `<rect/>` closes itself.
            if key != "/" { element.attributes[key.lowercased()] = value }
            rest = rest.drop { $0.isWhitespace }
        }
        elements.append(element)
    }

    private static func plain(_ text: Substring) -> String {
        String(text).replacing("&lt;", with: "<").replacing("&gt;", with: ">").replacing("&quot;", with: "\"")
            .replacing("&#39;", with: "'").replacing("&amp;", with: "&")
    }

    /// Where its links lead.
    var links: [String] { elements.filter { $0.name == "a" }.compactMap { $0.attributes["href"] } }
    var text: String { words.joined(separator: "\n") }
}
