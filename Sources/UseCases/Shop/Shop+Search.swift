import Journal
import Vocabulary

/// What some words lead to.
package struct Found: Sendable {
    package var customers: [Customer] = []
    /// The latest first.
    package var entries: [Whose<Entry>] = []

    /// Everything was looked through.
    package var isWhole = true

    package static let nothing = Found()
}

extension Shop {
    /// People by name, number or address; and what was said or noted.
    package func search(_ words: String, as viewer: Viewer = .owner) async throws -> Found {
        let people = try await find(words, as: viewer, limit: 20)
        return try await journal.read(as: viewer) { book in
            let said = try book.entries(saying: words)
            let entries = said.entries.compactMap { entry in entry.customer.map { (entry, $0) } }
            let lines = try book.whose(entries, \.1).map { Whose($0.thing.0, of: $0.customer) }
            return Found(customers: people, entries: lines.sorted { $0.thing.at > $1.thing.at }, isWhole: said.isWhole)
        }
    }
}
