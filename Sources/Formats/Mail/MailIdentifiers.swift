/// The ids by which mails know each other.
package enum MailIdentifiers {
    /// A thread of years lists hundreds; the first (its root) and the last ones tell where a mail belongs.
    private static let most = 50

    /// Each `<id>` in a header's text. Without angle brackets, words with an `@` in them.
    package static func all(in header: String) -> [String] {
        var found: [String] = []
        var rest = header.utf8[...]
        while let open = rest.firstIndex(of: UInt8(ascii: "<")) {
            guard let close = rest[open...].firstIndex(of: UInt8(ascii: ">")) else { break }
            add(rest[rest.index(after: open)..<close], to: &found)
            rest = rest[rest.index(after: close)...]
        }
        if found.isEmpty {
            for word in header.utf8.split(whereSeparator: { $0 <= 32 || $0 == UInt8(ascii: ",") })
            where word.contains(UInt8(ascii: "@")) {
                add(word, to: &found)
            }
        }
        guard found.count > most else { return found }
        return [found[0]] + found.suffix(most - 1)
    }

    private static func add(_ bytes: Substring.UTF8View, to found: inout [String]) {
        guard (1...998).contains(bytes.count) else { return }
        // A long id may be folded in its middle.
        let isWhole = bytes.allSatisfy { $0 > 32 && $0 != UInt8(ascii: "<") }
        let id = isWhole ? String(Substring(bytes)) : String(decoding: bytes.filter { $0 > 32 && $0 != 60 }, as: UTF8.self)
        if !id.isEmpty { found.append(id) }
    }
}
