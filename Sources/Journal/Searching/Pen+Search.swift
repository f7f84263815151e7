import Storage
import Vocabulary

/// Where which words stand: a cache, always safe to empty and make anew.
extension Pen {
    /// - Returns: false where somebody else was quicker; then nothing is put down.
    package func index(_ parts: [SearchPart]) throws -> Bool {
        guard let first = parts.first, try book.indexedUpTo() < first.first else { return false }
        let number = (try writing.number("SELECT max(id) FROM search_part") ?? 0) + 1
        try writing.bulk(into: "search_part", ["id", "first_id", "last_id"], count: parts.count) { index, row in
            row.number(number + Int64(index))
            row.id(parts[index].first)
            row.id(parts[index].last)
        }
        // As the table stands: then the pages that are written lie together.
        let rows = parts.enumerated().flatMap { index, part in part.words.map { (word: $0, part: number + Int64(index)) } }
            .sorted { $0.word == $1.word ? $0.part < $1.part : $0.word.lexicographicallyPrecedes($1.word) }
        try writing.bulk(into: "search_word", ["word", "part"], count: rows.count) { index, row in
            row.blob(rows[index].word)
            row.number(rows[index].part)
        }
        return true
    }

    package func forgetWords() throws {
        try writing.run("DELETE FROM search_word")
        try writing.run("DELETE FROM search_part")
    }
}
