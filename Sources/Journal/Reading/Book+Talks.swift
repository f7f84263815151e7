import Storage
import Vocabulary

/// The newest words with somebody.
package struct Talk: Hashable, Sendable {
    package var customer: Customer
    package var lastAt: Instant
    package var last: EntryID
}

/// Which talks are asked for.
package enum TalkFilter: Hashable, Sendable {
    case all
    /// Of whom this cached lane speaks at that moment.
    case inLane(Int, at: Instant)
    case kept(by: StaffID)
}

/// Talks with customers, without what is said in groups.
extension Book {
    /// A condition on a row of `entry`, named `e` in the query: not said in a group.
    static let ownChat: SQL = """
        NOT EXISTS (SELECT 1 FROM conversation g WHERE g.id = e.conversation_id AND g.kind = \(Conversation.Kind.group))
        """

    /// The newest talk first, page after page.
    package func talks(
        _ filter: TalkFilter = .all, before: (at: Instant, customer: CustomerID)? = nil, limit: Int
    ) throws -> [Talk] {
        let page: SQL = before.map { "AND (t.last_at, t.customer_id) < (\($0.at), \($0.customer))" } ?? ""
        // The order of a CROSS JOIN is kept: whatever narrows most comes first, and is found by its own index.
        let from: SQL =
            switch filter {
            case .all where viewer.reach == .all: "talk t CROSS JOIN customer c WHERE c.id = t.customer_id"
            case .all: "customer c CROSS JOIN talk t WHERE t.customer_id = c.id"
            case .kept(let staff):
                "customer c CROSS JOIN talk t WHERE t.customer_id = c.id AND c.keeper = \(staff)"
            case .inLane(let lane, let moment):
                """
                (SELECT DISTINCT customer_id FROM call WHERE lane = \(lane) AND shows_from <= \(moment)
                  AND (shows_until IS NULL OR shows_until > \(moment))) w
                CROSS JOIN talk t CROSS JOIN customer c WHERE t.customer_id = w.customer_id AND c.id = w.customer_id
                """
            }
        return try reading.all(
            """
            SELECT \(Self.columns), t.last_at, t.last_entry FROM \(from) AND c.merged_into IS NULL AND \(visible) \(page)
            ORDER BY t.last_at DESC, t.customer_id DESC LIMIT \(min(max(limit, 1), 500))
            """
        ) { Talk(customer: Self.customer($0), lastAt: $0.instant(5), last: $0.id(6)) }
    }

    /// Of which of these customers a cached lane speaks at that moment.
    package func inLane(_ lane: Int, among customers: [CustomerID], at moment: Instant) throws -> Set<CustomerID> {
        var found: Set<CustomerID> = []
        for chunk in customers.chunks(of: 500) {
            try reading.rows(
                """
                SELECT customer_id FROM call WHERE customer_id IN \(list: chunk) AND lane = \(lane)
                  AND shows_from <= \(moment) AND (shows_until IS NULL OR shows_until > \(moment))
                """
            ) { found.insert($0.id(0)) }
        }
        return found
    }

    /// What was said with one customer by every door, and what was done about waiting by hand; newest first, page after page.
    package func thread(
        with customer: CustomerID, upTo asOf: Instant, before: (at: Instant, id: EntryID)? = nil, limit: Int
    ) throws -> [Entry] {
        guard let customer = try resolve(customer) else { return [] }
        let ids = try everyone(mergedInto: customer)
        let page: SQL = before.map { "AND (e.at, e.id) < (\($0.at), \($0.id))" } ?? ""
        let kinds: [Event.Kind] = [.message, .answeredElsewhere, .needsNoAnswer]
        return try reading.all(
            """
            SELECT \(Self.entryColumns) FROM entry e
            WHERE e.customer_id IN \(list: ids) AND e.withdrawn = 0 AND e.kind IN \(list: kinds.map(\.rawValue))
              AND e.at <= \(asOf) AND \(Self.ownChat) \(page)
            ORDER BY e.at DESC, e.id DESC LIMIT \(min(max(limit, 1), 500))
            """, Self.entry)
    }

    /// Notes that say what is in these messages, the latest of each.
    package func descriptions(of messages: [EntryID]) throws -> [EntryID: Entry] {
        var found: [EntryID: Entry] = [:]
        for chunk in messages.chunks(of: 500) {
            try reading.rows(
                """
                SELECT \(Self.entryColumns) FROM entry e WHERE e.refers_to IN \(list: chunk) AND e.refers_to IS NOT NULL
                  AND e.kind = \(Event.Kind.noted.rawValue) AND e.withdrawn = 0 ORDER BY e.id
                """
            ) { row in
                let entry = Self.entry(row)
                if let message = entry.refersTo { found[message] = entry }
            }
        }
        return found
    }

    // MARK: what is thought of them

    func talk(with customer: CustomerID, asOf: Instant) throws -> TalkRow? {
        try reading.first(
            """
            SELECT e.at, e.id FROM entry e
            WHERE e.customer_id IN \(list: try everyone(mergedInto: customer)) AND e.withdrawn = 0 AND e.at <= \(asOf)
              AND e.kind = \(Event.Kind.message.rawValue) AND \(Self.ownChat)
            ORDER BY e.at DESC, e.id DESC LIMIT 1
            """
        ) { TalkRow(customer: customer, lastAt: $0.instant(0), last: $0.id(1)) }
    }

    /// Of everybody.
    package func everyTalk(asOf: Instant) throws -> [TalkRow] {
        let heads = Set(try mergedCustomers().values)
        let rows = try reading.all(
            """
            SELECT c.id, e.at, e.id FROM customer c JOIN entry e ON e.id = (
              SELECT e.id FROM entry e
              WHERE e.customer_id = c.id AND e.withdrawn = 0 AND e.at <= \(asOf) AND e.kind = \(Event.Kind.message.rawValue)
                AND \(Self.ownChat) ORDER BY e.at DESC, e.id DESC LIMIT 1)
            WHERE c.merged_into IS NULL AND \(visible)
            """
        ) { TalkRow(customer: $0.id(0), lastAt: $0.instant(1), last: $0.id(2)) }
        return try rows.filter { !heads.contains($0.customer) } + heads.sorted().compactMap { try talk(with: $0, asOf: asOf) }
    }
}
