import Storage
import Vocabulary

/// Cards: customers as they came, before it was said that two of them are one.
extension Book {
    /// Whose card bears this handle, the main one first.
    package func cards(of handle: Handle) throws -> [Customer] {
        try reading.all(
            """
            SELECT \(Self.columns) FROM handle h JOIN handle_owner o ON o.handle_id = h.id
              JOIN customer c ON c.id = o.customer_id
            WHERE h.kind = \(handle.kind) AND h.value = \(handle.value) AND c.withdrawn = 0
              AND (c.merged_into IS NOT NULL OR (\(visible))) ORDER BY o.main DESC, c.id
            """, Self.customer)
    }

    /// The card that bears this handle, or the main one of several that are one customer; nil when they are several people's.
    package func onlyCard(of handle: Handle) throws -> CustomerID? {
        let cards = try cards(of: handle)
        guard cards.count > 1 else { return cards.first?.id }
        let people = Set(try cards.compactMap { try resolve($0.id) })
        return people.count == 1 ? cards.first?.id : nil
    }

    /// The cards that were merged into this customer, straight or by way of another; the customer's own is not among them.
    package func cards(mergedInto customer: CustomerID) throws -> [Customer] {
        let ids = try everyone(mergedInto: customer).filter { $0 != customer }
        return try reading.all("SELECT \(Self.columns) FROM customer c WHERE c.id IN \(list: ids) ORDER BY c.id", Self.customer)
    }

    /// A card as it is, merged or not.
    package func card(_ id: CustomerID) throws -> Customer? {
        guard try resolve(id) != nil else { return nil }
        return try reading.first("SELECT \(Self.columns) FROM customer c WHERE c.id = \(id)", Self.customer)
    }

    /// Merged cards whose name holds these words, as far as this viewer may see whom they are now.
    package func mergedCards(named words: String, limit: Int = 20) throws -> [Customer] {
        let wanted = KeptText.searchKey(words)
        guard !wanted.isEmpty else { return [] }
        let holds: SQL =
            switch reading.engine {
            case .sqlite: "instr(c.search_name, \(wanted)) > 0"
            case .postgresql: "strpos(c.search_name, \(wanted)) > 0"
            }
        let found = try reading.all(
            """
            SELECT \(Self.columns) FROM customer c WHERE c.merged_into IS NOT NULL AND c.withdrawn = 0 AND \(holds)
            ORDER BY c.search_name, c.id LIMIT \(min(max(limit, 1), 500))
            """, Self.customer)
        return try found.filter { try resolve($0.id) != nil }
    }

    /// On which of their cards that order stands; nil when it stands on several or none.
    func card(of customer: CustomerID, ordered number: String) throws -> CustomerID? {
        let ids = try everyone(mergedInto: try resolve(customer) ?? customer)
        guard ids.count > 1 else { return nil }
        let cards = try reading.all(
            """
            SELECT DISTINCT customer_id FROM orders
            WHERE \(Self.ordered(by: ids)) AND number = \(number) AND withdrawn = 0 LIMIT 2
            """
        ) { $0.id(0, Customer.self) }
        return cards.count == 1 ? cards[0] : nil
    }

    /// The card's own: what it brings into a merge and takes out of it again.
    package func ownHandles(of cards: [CustomerID]) throws -> [Handle] {
        try reading.all(
            """
            SELECT DISTINCT h.kind, h.value FROM handle_owner o JOIN handle h ON h.id = o.handle_id
            WHERE o.customer_id IN \(list: cards) ORDER BY h.kind, h.value
            """
        ) { Handle(kind: Handle.Kind(rawValue: UInt8(clamping: $0.int(0))) ?? .account, value: $0.text(1)) }
    }
}

/// Who was said not to be the same.
extension Book {
    package func areToldApart(_ one: CustomerID, _ other: CustomerID) throws -> Bool {
        let ours = try everyone(mergedInto: try resolve(one) ?? one)
        let theirs = try everyone(mergedInto: try resolve(other) ?? other)
        return try reading.number(
            """
            SELECT 1 FROM told_apart WHERE (one IN \(list: ours) AND other IN \(list: theirs))
              OR (one IN \(list: theirs) AND other IN \(list: ours)) LIMIT 1
            """) != nil
    }

    /// Every such pair, as cards.
    package func toldApart() throws -> [(one: CustomerID, other: CustomerID)] {
        try reading.all("SELECT one, other FROM told_apart ORDER BY one, other") { ($0.id(0), $0.id(1)) }
    }
}
