import Storage
import Vocabulary

/// Words to listen to, and what became of what was heard in them.
extension Book {
    /// The newest words in this customer's own chats, of either side, the newest first; what is said in a group is left out.
    package func words(with customer: CustomerID, since: Instant, upTo asOf: Instant, limit: Int) throws -> [Entry] {
        let ids = try everyone(mergedInto: customer)
        return try reading.all(
            """
            SELECT \(Self.entryColumns) FROM entry e
            WHERE e.customer_id IN \(list: ids) AND e.withdrawn = 0 AND e.at > \(since) AND e.at <= \(asOf)
              AND e.kind = \(Event.Kind.message.rawValue) AND e.text IS NOT NULL AND e.text <> ''
              AND \(Self.ownChat)
            ORDER BY e.at DESC, e.id DESC LIMIT \(limit)
            """, Self.entry)
    }

    /// Whose orders of that time took more money than they come to, or gave some back; the latest first.
    package func withMoneyOpen(since: Instant, upTo asOf: Instant, limit: Int) throws -> [CustomerID] {
        let cards = try reading.all(
            """
            SELECT customer_id, max(placed_at) AS last_at FROM orders
            WHERE \(SQL(text: FewOfMany.ordersWithMoneyOpen)) AND placed_at > \(since) AND placed_at <= \(asOf)
            GROUP BY customer_id ORDER BY last_at DESC, customer_id LIMIT \(limit)
            """
        ) { $0.id(0, Customer.self) }
        return try standing(cards)
    }

    /// Each once, as far as this viewer may see them, in the order of their first card.
    private func standing(_ cards: [CustomerID]) throws -> [CustomerID] {
        var seen: Set<CustomerID> = []
        return try cards.compactMap(resolve).filter { seen.insert($0).inserted }
    }

    /// When this customer's entries of one kind happened, as far back as that.
    package func moments(of kind: Event.Kind, with customer: CustomerID, since: Instant) throws -> [Instant] {
        let ids = try everyone(mergedInto: customer)
        return try reading.all(
            """
            SELECT at FROM entry WHERE customer_id IN \(list: ids) AND withdrawn = 0 AND at > \(since) AND kind = \(kind.rawValue)
            ORDER BY at LIMIT 500
            """
        ) { $0.instant(0) }
    }

    /// What their entries of one kind were about.
    package func referred(by kind: Event.Kind, with customer: CustomerID) throws -> Set<EntryID> {
        let ids = try everyone(mergedInto: customer)
        return Set(
            try reading.all(
                """
                SELECT refers_to FROM entry WHERE customer_id IN \(list: ids) AND withdrawn = 0 AND kind = \(kind.rawValue)
                  AND refers_to IS NOT NULL LIMIT 500
                """
            ) { $0.id(0, Entry.self) })
    }

    /// Which of these keys stand for something that is written down.
    package func written(among keys: [ExternalKey]) throws -> Set<ExternalKey> {
        var found: Set<ExternalKey> = []
        for chunk in keys.chunks(of: 500) {
            try reading.rows(
                """
                SELECT external_key FROM entry
                WHERE external_key IN \(list: chunk.map(\.bytes)) AND external_key IS NOT NULL AND withdrawn = 0
                """
            ) { found.insert(ExternalKey(bytes: $0.bytes(0))) }
        }
        return found
    }

    /// What became of proposals, the latest first.
    package func decisionsOnProposals(limit: Int) throws -> [Event] {
        // The number stands in the text: only so is the small index of proposals used.
        try reading.all(
            "SELECT kind, payload FROM entry WHERE source = 5 AND withdrawn = 0 ORDER BY id DESC LIMIT \(limit)"
        ) { EventCoding.decode(code: $0.int(0), amount: nil, text: "", payload: $0.textOrNil(1)) }
    }
}

extension Book {
    /// How somebody said that a message was meant.
    package struct Correction: Sendable {
        package var message: EntryID
        package var words: String
        package var event: Event
    }

    /// In the order they were said; of more than `limit` the last ones.
    package func corrections(limit: Int) throws -> [Correction] {
        try reading.all(
            """
            SELECT e.payload, m.id, m.text FROM entry e JOIN entry m ON m.id = e.refers_to
            WHERE e.kind = 131 AND e.withdrawn = 0 AND m.withdrawn = 0 ORDER BY e.id DESC LIMIT \(limit)
            """
        ) {
            Correction(
                message: $0.id(1), words: $0.textOrNil(2) ?? "",
                event: EventCoding.decode(
                    code: Event.Kind.readingCorrected.rawValue, amount: nil, text: "", payload: $0.textOrNil(0)))
        }.reversed()
    }

    /// How messages were meant, by the last word on each; what was taken back is not there.
    ///
    /// - Parameter cards: nil for everybody's.
    package func meanings(
        of cards: [CustomerID]? = nil, asOf: Instant, knownAt: Instant? = nil
    ) throws -> [EntryID: ReadingCorrected] {
        let whose: SQL = cards.map { "AND e.customer_id IN \(list: $0)" } ?? ""
        let known: SQL = knownAt.map { "AND e.recorded_at <= \($0)" } ?? ""
        var meanings: [EntryID: ReadingCorrected] = [:]
        try reading.rows(
            """
            SELECT e.refers_to, e.payload FROM entry e
            WHERE e.kind = 131 AND e.withdrawn = 0 AND e.refers_to IS NOT NULL AND e.at <= \(asOf) \(known) \(whose)
            ORDER BY e.id
            """
        ) { row in
            let event = EventCoding.decode(
                code: Event.Kind.readingCorrected.rawValue, amount: nil, text: "", payload: row.textOrNil(1))
            guard case .readingCorrected(let said) = event else { return }
            meanings[row.id(0)] = said.isTakenBack ? nil : said
        }
        return meanings
    }

    package func lastCorrection() throws -> EntryID? {
        try reading.number("SELECT max(e.id) FROM entry e WHERE e.kind = 131").map { EntryID($0) }
    }
}
