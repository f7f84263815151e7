import Storage
import Vocabulary

/// Words of ours that somebody wrote down here when they were sent.
package struct ToldHere: Hashable, Sendable {
    package var id: EntryID
    /// Whose they are now, whichever card they stand with.
    package var customer: CustomerID
    package var at: Instant
    package var text: String
}

extension Book {
    /// Such words to any of these customers, in that time.
    package func toldHere(to customers: some Collection<CustomerID>, from: Instant, until: Instant) throws -> [ToldHere] {
        let cards = try allCards(of: customers)
        var found: [ToldHere] = []
        for chunk in cards.keys.sorted().chunks(of: 500) {
            try reading.rows(
                """
                SELECT id, customer_id, at, text FROM entry
                WHERE customer_id IN \(list: chunk) AND withdrawn = 0 AND at >= \(from) AND at <= \(until)
                  AND kind = \(Event.Kind.message.rawValue) AND side = \(Side.us) AND conversation_id IS NULL
                  AND source = \(Origin.Source.typed.rawValue) AND text IS NOT NULL
                ORDER BY id
                """
            ) { row in
                found.append(
                    ToldHere(id: row.id(0), customer: cards[row.id(1)] ?? row.id(1), at: row.instant(2), text: row.text(3)))
            }
        }
        return found
    }

    /// Whom these cards stand for now.
    package func standing(for cards: Set<CustomerID>) throws -> [CustomerID: CustomerID] {
        let merged = try mergedCustomers()
        return Dictionary(uniqueKeysWithValues: cards.map { ($0, merged.standing($0)) })
    }
}
