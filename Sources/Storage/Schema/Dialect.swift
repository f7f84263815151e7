/// The few words on which the engines differ in a table definition.
enum Dialect {
    case sqlite, postgresql

    /// Writes a statement of a ``Migration`` for this engine: `INT` 64-bit, `REAL`, `BLOB`; `TABLE_END` closes a table and
    /// `COMPACT_END` one that is stored inside its primary key; `JSON_LIST` gathers rows, `JSON_ROW` makes one.
    func statement(_ text: String) -> String {
        var words: [(String, String)]
        switch self {
        case .sqlite:
            words = [
                (" INT", " INTEGER"), ("TABLE_END", "STRICT"), ("COMPACT_END", "STRICT, WITHOUT ROWID"),
                ("JSON_LIST", "json_group_array"), ("JSON_ROW", "json_array"),
            ]
        case .postgresql:
            words = [
                (" INT", " BIGINT"), (" BLOB", " BYTEA"), (" REAL", " DOUBLE PRECISION"), ("TABLE_END", ""),
                ("COMPACT_END", ""), ("JSON_LIST", "json_agg"), ("JSON_ROW", "json_build_array"),
            ]
        }
        words.append(("  ", " "))
        return words.reduce(text) { result, pair in Self.replaceWord(pair.0, with: pair.1, in: result) }
    }

    /// Replaces `word` where it is not the beginning of a longer word.
    private static func replaceWord(_ word: String, with other: String, in text: String) -> String {
        let source = Array(text.utf8)
        let needle = Array(word.utf8)
        var out = [UInt8]()
        var index = 0
        while index < source.count {
            let end = index + needle.count
            let fits = end <= source.count && source[index..<end].elementsEqual(needle)
            if fits && (end == source.count || !isLetter(source[end]) || !isLetter(needle[needle.count - 1])) {
                out += other.utf8
                index = end
            } else {
                out.append(source[index])
                index += 1
            }
        }
        return String(decoding: out, as: UTF8.self)
    }

    private static func isLetter(_ byte: UInt8) -> Bool {
        (65...90).contains(byte) || (97...122).contains(byte) || byte == UInt8(ascii: "_")
    }
}
