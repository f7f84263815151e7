import Journal
import Measures
import Vocabulary

/// Two customers who may be one, by name.
package struct Duplicate: Sendable {
    package var one: Customer
    package var other: Customer
    package var candidate: Candidate
}

/// Finding one person known twice, merging, parting, and remembering who is not the same.
extension Shop {
    /// - Returns: the surest first, and how many there are in all.
    package func duplicates(limit: Int = 20, as viewer: Viewer = .owner) async throws -> (first: [Duplicate], count: Int) {
        let zone = self.zone
        return try await journal.read(as: viewer) { book in
            let reader = try TrailReader(book, zone: zone)
            var apart: Set<[CustomerID]> = []
            for pair in try book.toldApart() {
                let (one, other) = (reader.person(pair.one), reader.person(pair.other))
                apart.insert([min(one, other), max(one, other)])
            }
            let found = try Sameness(reader.trails).candidates(
                toldApart: { apart.contains([min($0, $1), max($0, $1)]) }, rhythms: { try reader.rhythms(of: $0) })
            let first = try found.prefix(max(1, limit)).compactMap { candidate -> Duplicate? in
                guard let one = try book.customer(candidate.one), let other = try book.customer(candidate.other) else {
                    return nil
                }
                return Duplicate(one: one, other: other, candidate: candidate)
            }
            return (first, found.count)
        }
    }

    /// `card` is `customer` too.
    package func merge(_ card: CustomerID, into customer: CustomerID, as viewer: Viewer = .owner) async throws {
        try await write(.merge(card, into: customer), as: viewer)
    }

    package func unmerge(_ card: CustomerID, as viewer: Viewer = .owner) async throws {
        try await write(.unmerge(card), as: viewer)
    }

    package func tellApart(_ one: CustomerID, from other: CustomerID, as viewer: Viewer = .owner) async throws {
        try await write(.tellApart(one, from: other), as: viewer)
    }

    package func takeBackApart(_ one: CustomerID, from other: CustomerID, as viewer: Viewer = .owner) async throws {
        _ = try await journal.write(as: viewer) { try $0.takeBackApart(one, from: other) }
    }

    /// Merged cards somebody may mean by these words: a number, a name of then, a telephone; or a customer's only one.
    package func findMerged(_ words: String, as viewer: Viewer = .owner) async throws -> [Customer] {
        let people = try await find(words, as: viewer)
        return try await journal.read(as: viewer) { book in
            if let id = CustomerID(words), let card = try book.card(id), try book.resolve(id) != id { return [card] }
            for handle in Handles.read(words) {
                let cards = try book.cards(of: handle).filter { try book.resolve($0.id) != $0.id }
                if !cards.isEmpty { return cards }
            }
            let named = try book.mergedCards(named: words)
            let exact = named.filter { KeptText.searchKey($0.name) == KeptText.searchKey(words) }
            if !named.isEmpty { return exact.isEmpty ? named : exact }
            return try people.flatMap { try book.cards(mergedInto: $0.id) }
        }
    }
}
