import Storage
import Vocabulary

/// Words in what happened.
extension Book {
    /// So many of the latest entries are looked through: as far back as anybody means, and never long.
    package static let searchedEntries = 20_000

    /// Entries whose words hold all of these, the latest first: the same on both engines, because the words are compared here.
    package func entries(saying words: String, of customer: CustomerID? = nil, limit: Int = 30) throws -> [Entry] {
        let parts = KeptText.searchKey(words).split(separator: " ").prefix(6).map(String.init)
        guard !parts.isEmpty else { return [] }
        let whose: SQL = try customer.map { "AND e.customer_id IN \(list: try everyone(mergedInto: $0))" } ?? ""
        var found: [EntryID] = []
        try reading.rows(
            """
            SELECT e.id, e.text FROM entry e WHERE e.withdrawn = 0 AND e.text IS NOT NULL \(whose)
            ORDER BY e.id DESC LIMIT \(Self.searchedEntries)
            """
        ) { row in
            guard found.count < limit * 2 else { return }
            let key = KeptText.searchKey(row.text(1))
            if parts.allSatisfy({ key.contains($0) }) { found.append(row.id(0)) }
        }
        let entries = try self.entries(found)
        return Array(found.compactMap { entries[$0] }.prefix(limit))
    }
}
