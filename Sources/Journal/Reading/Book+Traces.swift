import Storage
import Vocabulary

/// Everybody's traces, read straight through: what tells whether two cards are one person. Each question hands over its rows
/// one by one; whom the viewer may not see is not among the cards, and the rest is read against those.
extension Book {
    /// In the order they were met.
    package func everyCard(_ each: (_ card: CustomerID, _ kind: Customer.Kind, _ name: String) throws -> Void) throws {
        try reading.rows(
            """
            SELECT c.id, c.kind, c.name FROM customer c
            WHERE c.withdrawn = 0 AND (c.merged_into IS NOT NULL OR (\(visible))) ORDER BY c.id
            """
        ) { row in
            try each(row.id(0), Customer.Kind(rawValue: UInt8(clamping: row.int(1))) ?? .person, row.text(2))
        }
    }

    /// Numbers, addresses and accounts that stand for more than one card: the others tell nothing.
    package func everySharedHandle(_ each: (CustomerID, Handle) throws -> Void) throws {
        try reading.rows(
            """
            SELECT o.customer_id, h.kind, h.value FROM handle_owner o JOIN handle h ON h.id = o.handle_id
            WHERE h.kind <> \(Handle.Kind.exportedName)
              AND o.handle_id IN (SELECT handle_id FROM handle_owner GROUP BY handle_id HAVING count(*) > 1)
            """
        ) { row in
            try each(
                row.id(0), Handle(kind: Handle.Kind(rawValue: UInt8(clamping: row.int(1))) ?? .account, value: row.text(2)))
        }
    }

    /// What holds now under these names.
    package func everyFact(
        _ keys: [String], _ each: (_ card: CustomerID, _ fact: FactID, _ key: String, _ value: String) throws -> Void
    ) throws {
        try reading.rows(
            """
            SELECT customer_id, id, key, value FROM fact
            WHERE withdrawn = 0 AND replaced_by IS NULL AND key IN \(list: keys) ORDER BY id
            """
        ) { try each($0.id(0), $0.id(1), $0.text(2), $0.text(3)) }
    }

    /// Order numbers that stand on a few cards.
    package func everySharedOrderNumber(_ each: (CustomerID, EntryID, String) throws -> Void) throws {
        try reading.rows(
            """
            SELECT customer_id, id, number FROM orders WHERE withdrawn = 0 AND number IN (
              SELECT number FROM orders WHERE withdrawn = 0 AND number IS NOT NULL GROUP BY number
              HAVING min(customer_id) <> max(customer_id) AND count(*) <= 12) ORDER BY id
            """
        ) { try each($0.id(0), $0.id(1), $0.text(2)) }
    }

    /// Who wrote (or was written to), and who ordered.
    package func everyDoor(_ each: (_ card: CustomerID, _ isOrder: Bool) throws -> Void) throws {
        try reading.rows(
            """
            SELECT DISTINCT customer_id, kind FROM entry WHERE withdrawn = 0 AND customer_id IS NOT NULL
              AND kind IN \(list: [Event.Kind.message, .ordered].map(\.rawValue))
            """
        ) { try each($0.id(0), $0.int(1) == Event.Kind.ordered.rawValue) }
    }

    /// When these cards wrote and ordered, each card's in the order of time.
    package func moments(
        of cards: [CustomerID], _ each: (_ card: CustomerID, _ isOrder: Bool, _ at: Instant, _ entry: EntryID) throws -> Void
    ) throws {
        for chunk in cards.chunks(of: 500) {
            try reading.rows(
                """
                SELECT customer_id, kind, at, id FROM entry WHERE withdrawn = 0 AND customer_id IN \(list: chunk)
                  AND kind IN \(list: [Event.Kind.message, .ordered].map(\.rawValue)) ORDER BY customer_id, at, id
                """
            ) { try each($0.id(0), $0.int(1) == Event.Kind.ordered.rawValue, $0.instant(2), $0.id(3)) }
        }
    }
}
