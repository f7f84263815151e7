import Storage
import Vocabulary

/// Pictures of customers, and what was said near them.
extension Book {
    /// All cards of these customers, each with whom it stands for now.
    package func allCards(of customers: some Collection<CustomerID>) throws -> [CustomerID: CustomerID] {
        let (merged, wanted) = (try mergedCustomers(), Set(customers))
        var cards = Dictionary(uniqueKeysWithValues: wanted.map { ($0, $0) })
        for card in merged.keys where wanted.contains(merged.standing(card)) { cards[card] = merged.standing(card) }
        return cards
    }

    /// Messages these cards sent by themselves, outside groups, the newest first.
    /// - Parameter isPicture: only such with a picture, or with something an export left out; else only such with words.
    package func sent(
        by cards: some Collection<CustomerID>, from: Instant, until: Instant, isPicture: Bool, limit: Int
    ) throws -> [Entry] {
        var found: [Entry] = []
        // 1 stands for a picture, 10 for what was left out.
        let what: SQL = isPicture ? "e.payload LIKE \("%\"media\":1%")" : "e.text <> ''"
        for chunk in cards.sorted().chunks(of: 500) {
            found += try reading.all(
                """
                SELECT \(Self.entryColumns) FROM entry e
                WHERE e.customer_id IN \(list: chunk) AND e.withdrawn = 0 AND e.at >= \(from) AND e.at <= \(until)
                  AND e.kind = \(Event.Kind.message.rawValue) AND e.side = \(Side.customer) AND \(Self.ownChat) AND \(what)
                ORDER BY e.at DESC, e.id DESC LIMIT \(limit)
                """, Self.entry)
        }
        return found
    }

    /// Which of these entries one of such a kind is about.
    package func referred(by kinds: [Event.Kind], among entries: [EntryID]) throws -> Set<EntryID> {
        var found: Set<EntryID> = []
        for chunk in entries.chunks(of: 500) {
            try reading.rows(
                """
                SELECT refers_to FROM entry WHERE refers_to IN \(list: chunk) AND refers_to IS NOT NULL
                  AND kind IN \(list: kinds.map(\.rawValue)) AND withdrawn = 0
                """
            ) { found.insert($0.id(0)) }
        }
        return found
    }
}
