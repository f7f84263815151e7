import Journal
import Vocabulary

/// What some words lead to.
package struct Found: Sendable {
    package var customers: [Customer]
    package var entries: [(entry: Entry, customer: Customer)] = []

    package init(customers: [Customer] = []) { self.customers = customers }
}

extension Shop {
    /// People by name, number or address; and what was said or noted lately.
    package func search(_ words: String, as viewer: Viewer = .owner) async throws -> Found {
        let people = try await find(words, as: viewer, limit: 20)
        return try await journal.read(as: viewer) { book in
            var found = Found(customers: people)
            for entry in try book.entries(saying: words) {
                guard let id = entry.customer, let customer = try book.customer(id) else { continue }
                found.entries.append((entry, customer))
            }
            found.entries.sort { $0.entry.at > $1.entry.at }
            return found
        }
    }
}
