import Storage
import Vocabulary

/// What is open, over all customers the viewer may see.
extension Book {
    /// The one due first comes first.
    package func openPromises(limit: Int = 200) throws -> [Whose<Promise>] {
        let found = try reading.all(
            """
            SELECT \(Self.promiseColumns) FROM promise p JOIN customer c ON c.id = p.customer_id
            WHERE p.state = 0 AND p.withdrawn = 0 AND \(perhapsVisible) ORDER BY p.due_at, p.id LIMIT \(min(max(limit, 1), 1000))
            """, Self.promise)
        return try whose(found, \.customer)
    }

    /// The one that is open longest comes first.
    package func openComplaints(limit: Int = 200) throws -> [Whose<Complaint>] {
        let found = try reading.all(
            """
            SELECT \(Self.complaintColumns) FROM complaint k JOIN customer c ON c.id = k.customer_id
            WHERE k.state = 0 AND k.withdrawn = 0 AND \(perhapsVisible) ORDER BY k.opened_at, k.id
            LIMIT \(min(max(limit, 1), 1000))
            """, Self.complaint)
        return try whose(found, \.customer)
    }

    /// Those the customer called settled, the latest first.
    package func settledComplaints(limit: Int = 500) throws -> [Whose<Complaint>] {
        let found = try reading.all(
            """
            SELECT \(Self.complaintColumns) FROM complaint k JOIN customer c ON c.id = k.customer_id
            WHERE k.state = \(Complaint.State.accepted.rawValue) AND k.withdrawn = 0 AND \(perhapsVisible)
            ORDER BY k.closed_at DESC, k.id DESC LIMIT \(min(max(limit, 1), 1000))
            """, Self.complaint)
        return try whose(found, \.customer)
    }

    /// What is to be there from one moment to the next, the earliest first; cancelled ones too.
    package func orders(toBeThereFrom start: Instant, until end: Instant, limit: Int = 500) throws -> [Whose<Order>] {
        let found = try reading.all(
            """
            SELECT \(Self.orderColumns) FROM orders o JOIN customer c ON c.id = o.customer_id
            WHERE o.deliver_at >= \(start) AND o.deliver_at < \(end) AND o.withdrawn = 0 AND \(perhapsVisible)
            ORDER BY o.deliver_at, o.id LIMIT \(min(max(limit, 1), 1000))
            """, Self.order)
        return try whose(found, \.customer)
    }

    /// What happened of these kinds with customers, newest first.
    package func entries(
        of kinds: [Event.Kind], since: Instant = .distantPast, asOf: Instant, limit: Int
    ) throws -> [Whose<Entry>] {
        let found = try reading.all(
            """
            SELECT \(Self.entryColumns) FROM entry e JOIN customer c ON c.id = e.customer_id
            WHERE e.kind IN \(list: kinds.map(\.rawValue)) AND \(Self.seldom) AND e.withdrawn = 0 AND e.at <= \(asOf)
              AND e.at > \(since) AND \(perhapsVisible) AND \(openEntries)
            ORDER BY e.at DESC, e.id DESC LIMIT \(min(max(limit, 1), 1000))
            """, Self.entry)
        return try whose(found) { $0.customer ?? CustomerID(0) }
    }

    /// Neither words nor orders nor payments: of these kinds alone there is an index. The number stands in the text, as it does
    /// in the index.
    static let seldom: SQL = "e.kind >= 20"

    /// What was written down of these kinds about nobody in particular, newest first.
    package func nobodysEntries(of kinds: [Event.Kind], asOf: Instant, limit: Int) throws -> [Entry] {
        try reading.all(
            """
            SELECT \(Self.entryColumns) FROM entry e
            WHERE e.customer_id IS NULL AND e.kind IN \(list: kinds.map(\.rawValue)) AND \(Self.seldom) AND e.withdrawn = 0
              AND e.at <= \(asOf)
            ORDER BY e.at DESC, e.id DESC LIMIT \(min(max(limit, 1), 1000))
            """, Self.entry)
    }

    /// One of those by its number; nil when there is none of that kind.
    package func nobodysEntry(_ id: EntryID, of kind: Event.Kind) throws -> Entry? {
        try reading.first(
            """
            SELECT \(Self.entryColumns) FROM entry e
            WHERE e.id = \(id) AND e.customer_id IS NULL AND e.kind = \(kind.rawValue) AND e.withdrawn = 0
            """, Self.entry)
    }

    /// What came of an entry, the earliest first.
    package func entries(referringTo entry: EntryID) throws -> [Entry] {
        try reading.all(
            "SELECT \(Self.entryColumns) FROM entry e WHERE e.refers_to = \(entry) AND e.withdrawn = 0 ORDER BY e.at, e.id LIMIT 100",
            Self.entry)
    }
}

extension Book {
    /// Of whoever was merged only the one they were merged into tells.
    private var perhapsVisible: SQL { "(c.merged_into IS NOT NULL OR (\(visible)))" }

    /// Each with whom it is now, after merges; without those the viewer may not see.
    package func whose<Thing>(_ things: [Thing], _ card: (Thing) -> CustomerID) throws -> [Whose<Thing>] {
        let people = try people(things.map(card))
        return things.compactMap { thing in people[card(thing)].map { Whose(thing, of: $0) } }
    }

    private func people(_ cards: [CustomerID]) throws -> [CustomerID: Customer] {
        var people: [CustomerID: Customer] = [:]
        var merged: [CustomerID] = []
        for chunk in Array(Set(cards)).chunks(of: 500) {
            try reading.rows(
                """
                SELECT \(Self.columns), c.merged_into FROM customer c WHERE c.id IN \(list: Array(chunk)) AND \(perhapsVisible)
                """
            ) { if $0.isNull(5) { people[$0.id(0)] = Self.customer($0) } else { merged.append($0.id(0)) } }
        }
        for card in merged { people[card] = try customer(card) }
        return people
    }
}
