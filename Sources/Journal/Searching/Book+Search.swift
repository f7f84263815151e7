import Storage
import Vocabulary

/// Words in what happened.
extension Book {
    /// So many of the latest entries are looked through one by one where their words do not stand in the index yet: while a file comes
    /// in there are more, and it is said that not everything was looked through.
    package static let searchedEntries = 4_000
    /// So many of one customer's.
    package static let searchedEntriesOfOne = 20_000
    /// In so many parts of the journal the entries are looked at, the latest first.
    static let mostParts = 300

    /// Entries in which every one of these words begins a word, the latest first. What was taken back or may not be seen is not
    /// found: the index only says where to look.
    package func entries(saying words: String, of customer: CustomerID? = nil, limit: Int = 30) throws -> SaidEntries {
        let asked = SearchWords.asked(words)
        guard !asked.isEmpty else { return SaidEntries(entries: [], isWhole: true) }
        var found: [EntryID] = []
        var isWhole = true
        if let customer {
            let ids = try everyone(mergedInto: customer)
            (found, isWhole) = try saying(
                asked, among: "e.customer_id IN \(list: ids)", most: Self.searchedEntriesOfOne, limit: limit)
        } else {
            (found, isWhole) = try saying(asked, among: "e.id > \(try indexedUpTo())", limit: limit)
            let parts = try parts(with: asked)
            for part in parts.prefix(Self.mostParts) where found.count < limit {
                found += try saying(asked, among: "e.id >= \(part.first) AND e.id <= \(part.last)", limit: limit).found
            }
            if parts.count > Self.mostParts, found.count < limit { isWhole = false }
        }
        let entries = try self.entries(found)
        return SaidEntries(entries: Array(found.compactMap { entries[$0] }.prefix(limit)), isWhole: isWhole)
    }

    private func saying(
        _ asked: [[UInt8]], among which: SQL, most: Int = searchedEntries, limit: Int
    ) throws -> (found: [EntryID], isWhole: Bool) {
        var found: [EntryID] = []
        var looked = 0
        // The order of a CROSS JOIN is kept.
        try reading.rows(
            """
            SELECT e.id, e.text FROM entry e CROSS JOIN customer c
            WHERE c.id = e.customer_id AND e.withdrawn = 0 AND e.text IS NOT NULL AND \(which) AND \(openEntries)
              AND (c.merged_into IS NOT NULL OR (\(visible)))
            ORDER BY e.id DESC LIMIT \(most)
            """
        ) { row in
            looked += 1
            if found.count < limit, SearchWords.fit(row.text(1), asked) { found.append(row.id(0)) }
        }
        return (found, looked < most)
    }

    /// Where each of these words begins one, the latest first.
    private func parts(with asked: [[UInt8]]) throws -> [(first: EntryID, last: EntryID)] {
        var common: Set<Int64>?
        for word in asked.sorted(by: { $0.count > $1.count }) {
            var parts: Set<Int64> = []
            // No byte of UTF-8 is the last there is.
            let end = Array(word.dropLast()) + word.suffix(1).map { $0 + 1 }
            try reading.rows("SELECT DISTINCT part FROM search_word WHERE word >= \(word) AND word < \(end)") {
                parts.insert($0.number(0))
            }
            common = common.map { $0.intersection(parts) } ?? parts
            if common?.isEmpty == true { return [] }
        }
        var found: [(first: EntryID, last: EntryID)] = []
        for chunk in (common ?? []).sorted(by: >).prefix(Self.mostParts + 1).map({ $0 }).chunks(of: 500) {
            found += try reading.all(
                "SELECT first_id, last_id FROM search_part WHERE id IN \(list: chunk) ORDER BY id DESC"
            ) { ($0.id(0), $0.id(1)) }
        }
        return found
    }

    // MARK: the index

    func indexedUpTo() throws -> EntryID {
        EntryID(try reading.number("SELECT max(last_id) FROM search_part") ?? 0)
    }

    /// The next parts whose words are not in the index yet, whole ones only, the oldest first.
    package func partsToIndex(atMost most: Int) throws -> [SearchPart] {
        let start = try indexedUpTo()
        var end = try lastEntry()?.value ?? 0
        // Somebody else on the same server may still be writing down smaller numbers.
        if reading.engine == .postgresql { end -= Pen.unsettled }
        let entries = try reading.all(
            """
            SELECT e.id, e.text FROM entry e
            WHERE e.id > \(start) AND e.id <= \(end) AND e.withdrawn = 0 AND e.customer_id IS NOT NULL AND e.text IS NOT NULL
            ORDER BY e.id LIMIT \(most * SearchPart.size)
            """
        ) { (id: $0.id(0, Entry.self), text: $0.text(1)) }
        return entries.chunks(of: SearchPart.size).compactMap { part in
            guard part.count == SearchPart.size, let first = part.first, let last = part.last else { return nil }
            return SearchPart(
                first: first.id, last: last.id,
                words: part.reduce(into: Set()) { words, entry in words.formUnion(SearchWords.of(entry.text)) })
        }
    }
}
