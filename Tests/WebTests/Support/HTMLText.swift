import Web

/// Words as they come to stand in a page.
enum HTMLText {
    static func of(_ words: String) -> String { HTML(escaping: words).text }
}
