import Storage
import Vocabulary

/// Everybody at once, for plans that concern many: never a query a person. Cards that were joined into another one answer under
/// their own number; ``mergedCustomers()`` says who they are now.
extension Book {
    /// In the order of their names.
    package func everybody() throws -> [Customer] {
        try reading.all(
            """
            SELECT \(Self.columns) FROM customer c WHERE c.merged_into IS NULL AND \(visible) ORDER BY c.search_name, c.id
            """, Self.customer)
    }

    /// What is remembered of everybody today.
    package func facts(_ each: (Fact) -> Void) throws {
        try reading.rows(
            """
            SELECT f.id, f.customer_id, f.key, f.value, f.source, f.confidence, f.at FROM fact f
            WHERE f.replaced_by IS NULL AND f.withdrawn = 0 ORDER BY f.at, f.id
            """
        ) {
            each(
                Fact(
                    id: $0.id(0), customer: $0.id(1), entry: EntryID($0.number(0)), key: $0.text(2), value: $0.text(3),
                    source: FactSource(rawValue: $0.text(4)) ?? .imported, confidence: $0.real(5), at: $0.instant(6)))
        }
    }

    /// What happened of these kinds, the earliest first.
    package func happenings(
        of kinds: [Event.Kind], since: Instant = .distantPast, until: Instant, _ each: (Entry) throws -> Void
    ) throws {
        try reading.rows(
            """
            SELECT \(Self.entryColumns) FROM entry e
            WHERE e.kind IN \(list: kinds.map(\.rawValue)) AND \(Self.seldom) AND e.withdrawn = 0 AND e.at > \(since)
              AND e.at <= \(until) ORDER BY e.at, e.id
            """
        ) { try each(Self.entry($0)) }
    }

    /// What refers to that entry, of these kinds, the earliest first.
    package func entries(referringTo entry: EntryID, of kinds: [Event.Kind]) throws -> [Entry] {
        try reading.all(
            """
            SELECT \(Self.entryColumns) FROM entry e
            WHERE e.refers_to = \(entry) AND e.kind IN \(list: kinds.map(\.rawValue)) AND e.withdrawn = 0 ORDER BY e.at, e.id
            """, Self.entry)
    }

    /// How many entries of that kind refer to each of these.
    package func counts(of kind: Event.Kind, referringTo entries: [EntryID]) throws -> [EntryID: Int] {
        var found: [EntryID: Int] = [:]
        for chunk in entries.chunks(of: 500) {
            try reading.rows(
                """
                SELECT refers_to, count(DISTINCT customer_id) FROM entry
                WHERE refers_to IN \(list: chunk) AND refers_to IS NOT NULL AND kind = \(kind.rawValue) AND withdrawn = 0
                GROUP BY refers_to
                """
            ) { found[$0.id(0)] = $0.int(1) }
        }
        return found
    }

    package func customersWithOpenComplaint() throws -> Set<CustomerID> {
        Set(try reading.all("SELECT customer_id FROM complaint WHERE state = 0 AND withdrawn = 0") { $0.id(0) })
    }

    /// Whom we promised something that is overdue.
    package func customersWeOwe(at moment: Instant) throws -> Set<CustomerID> {
        Set(
            try reading.all(
                """
                SELECT customer_id FROM promise
                WHERE state = 0 AND withdrawn = 0 AND side = \(Side.us) AND due_at < \(moment)
                """
            ) { $0.id(0) })
    }

    package func customers(inLane lane: Int, at moment: Instant) throws -> Set<CustomerID> {
        Set(
            try reading.all(
                """
                SELECT customer_id FROM call
                WHERE lane = \(lane) AND shows_from <= \(moment) AND (shows_until IS NULL OR shows_until > \(moment))
                """
            ) { $0.id(0) })
    }

    /// Who belongs to which organisation on that day.
    package func memberships(on day: Day) throws -> [(organisation: CustomerID, person: CustomerID)] {
        try reading.all(
            """
            SELECT organisation, person FROM membership
            WHERE (from_day IS NULL OR from_day <= \(day.number)) AND (to_day IS NULL OR to_day >= \(day.number))
            ORDER BY organisation, person
            """
        ) { ($0.id(0), $0.id(1)) }
    }

    /// Who was heard in which group chat, by its title.
    package func membersOfGroups() throws -> [String: [CustomerID]] {
        var found: [String: [CustomerID]] = [:]
        try reading.rows(
            """
            SELECT v.title, s.customer_id FROM speaker s JOIN conversation v ON v.id = s.conversation_id
            WHERE v.kind = \(Conversation.Kind.group) AND s.customer_id IS NOT NULL ORDER BY v.title, s.customer_id
            """
        ) { found[$0.text(0), default: []].append($0.id(1)) }
        return found
    }

    /// What each relationship is worth ahead, in minor units, as far as that was worked out.
    package func worthAhead(in currency: Currency) throws -> [CustomerID: Double] {
        var found: [CustomerID: Double] = [:]
        try reading.rows("SELECT customer_id, ahead FROM worth WHERE whole = 0 AND currency = \(currency.code)") {
            found[$0.id(0)] = Double($0.number(1))
        }
        return found
    }

    /// Days with an order, and the last of them.
    package func purchaseDays() throws -> [CustomerID: (days: Int, last: Day)] {
        var found: [CustomerID: (days: Int, last: Day)] = [:]
        try reading.rows("SELECT customer_id, repeats, last_day FROM purchase_summary WHERE whole = 0") {
            let known = found[$0.id(0)]
            let last = Day(number: Int32($0.int(2)))
            found[$0.id(0)] = ((known?.days ?? 0) + $0.int(1) + 1, max(known?.last ?? last, last))
        }
        return found
    }

    package func tagsOfEverybody() throws -> [CustomerID: Set<String>] {
        var found: [CustomerID: Set<String>] = [:]
        try reading.rows("SELECT customer_id, name FROM tag") { found[$0.id(0), default: []].insert($0.text(1)) }
        return found
    }

    /// With whom words were exchanged, or who ordered: they know us.
    package func customersInTouch() throws -> Set<CustomerID> {
        Set(
            try reading.all(
                """
                SELECT customer_id FROM talk UNION SELECT customer_id FROM purchase_summary
                """
            ) { $0.id(0) })
    }
}

extension Book {
    /// Which of these cards did something of that kind in that time: wrote to us, ordered.
    package func whoActed(
        _ kind: Event.Kind, cards: [CustomerID], from start: Instant, until end: Instant
    ) throws -> Set<CustomerID> {
        var found: Set<CustomerID> = []
        for chunk in cards.chunks(of: 500) {
            try reading.rows(
                """
                SELECT DISTINCT customer_id FROM entry
                WHERE customer_id IN \(list: chunk) AND at > \(start) AND at <= \(end) AND kind = \(kind.rawValue)
                  AND side = \(Side.customer) AND withdrawn = 0
                """
            ) { found.insert($0.id(0)) }
        }
        return found
    }
}

extension Book {
    /// How each of these cards came to us by themselves in that time: days on which they wrote, ordered or came, and through which
    /// doors.
    /// - Parameter zone: whose days they are.
    package func ownContacts(
        of cards: [CustomerID], from start: Instant, until end: Instant, in zone: Zone
    ) throws -> [CustomerID: OwnContacts] {
        let today = zone.day(of: end)
        let shift = Zone.utc.start(of: today).since(zone.start(of: today)).microseconds
        var found: [CustomerID: OwnContacts] = [:]
        for chunk in cards.chunks(of: 500) {
            let theirs: SQL = """
                customer_id IN \(list: chunk) AND at > \(start) AND at <= \(end) AND side = \(Side.customer)
                AND kind IN \(list: [Event.Kind.message, .ordered, .visited].map(\.rawValue)) AND withdrawn = 0
                """
            try reading.rows(
                """
                SELECT customer_id, count(DISTINCT (at + \(shift)) / 86400000000), min(at) FROM entry WHERE \(theirs)
                GROUP BY customer_id
                """
            ) { found[$0.id(0)] = OwnContacts(days: $0.int(1), first: $0.instant(2)) }
            try reading.rows("SELECT DISTINCT customer_id, channel FROM entry WHERE \(theirs)") {
                guard let channel = Channel(rawValue: UInt8(clamping: $0.int(1))), channel != .unknown else { return }
                found[$0.id(0)]?.channels.insert(channel)
            }
        }
        return found
    }
}

/// How somebody comes to us by themselves.
package struct OwnContacts: Hashable, Sendable {
    /// Days on which they wrote, ordered or came.
    package var days: Int
    package var first: Instant
    package var channels: Set<Channel> = []
}

extension Book {
    /// An address to write to by mail, for those who have one.
    package func mails(of customers: [CustomerID]) throws -> [CustomerID: String] { try handles(.email, of: customers) }

    /// The latest word remembered of each of them under these themes.
    package func words(of customers: [CustomerID], themes: Set<Fact.Theme>) throws -> [CustomerID: [Fact.Theme: String]] {
        var found: [CustomerID: [Fact.Theme: String]] = [:]
        for chunk in customers.chunks(of: 500) {
            try reading.rows(
                """
                SELECT COALESCE(c.merged_into, c.id), f.key, f.value FROM customer c JOIN fact f ON f.customer_id = c.id
                WHERE (c.id IN \(list: chunk) OR c.merged_into IN \(list: chunk)) AND f.replaced_by IS NULL AND f.withdrawn = 0
                ORDER BY f.at, f.id
                """
            ) {
                guard let theme = Fact.theme(of: $0.text(1)), themes.contains(theme) else { return }
                found[$0.id(0), default: [:]][theme] = $0.text(2)
            }
        }
        return found
    }
}
