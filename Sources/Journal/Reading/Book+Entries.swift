import Storage
import Vocabulary

extension Book {
    static let entryColumns: SQL = """
        e.id, e.at, e.at_precision, e.at_offset, e.zone_assumed, e.recorded_at, e.customer_id, e.person_id, e.side, e.staff_id,
        e.channel, e.conversation_id, e.handle_id, e.refers_to, e.kind, e.amount, e.currency, e.text, e.payload
        """

    static func entry(_ row: Row) -> Entry {
        let currency = row.textOrNil(16).flatMap { Currency($0) }
        let amount = row.numberOrNil(15).flatMap { minor in currency.map { Money(minor: minor, $0) } }
        return Entry(
            id: row.id(0),
            at: When(
                row.instant(1), precision: Precision(rawValue: UInt8(clamping: row.int(2))) ?? .second,
                offsetMinutes: Int16(clamping: row.int(3)), zoneAssumed: row.flag(4)),
            recordedAt: row.instant(5), customer: row.idOrNil(6), person: row.idOrNil(7),
            side: Side(rawValue: UInt8(clamping: row.int(8))) ?? .other, staff: row.idOrNil(9),
            channel: Channel(rawValue: UInt8(clamping: row.int(10))) ?? .unknown, conversation: row.idOrNil(11),
            handle: row.idOrNil(12), refersTo: row.idOrNil(13),
            event: EventCoding.decode(code: row.int(14), amount: amount, text: row.textOrNil(17), payload: row.textOrNil(18)))
    }

    /// The newest entries of a customer first, page after page.
    package func timeline(
        of customer: CustomerID, upTo asOf: Instant? = nil, before: (at: Instant, id: EntryID)? = nil, limit: Int = 50
    ) throws -> [Entry] {
        guard let customer = try resolve(customer) else { return [] }
        let ids = try everyone(mergedInto: customer)
        let end: SQL = asOf.map { "AND e.at <= \($0)" } ?? ""
        let page: SQL = before.map { "AND (e.at, e.id) < (\($0.at), \($0.id))" } ?? ""
        return try reading.all(
            """
            SELECT \(Self.entryColumns) FROM entry e WHERE e.customer_id IN \(list: ids) AND e.withdrawn = 0 AND \(openEntries) \(end) \(page)
            ORDER BY e.at DESC, e.id DESC LIMIT \(min(max(limit, 1), 500))
            """, Self.entry)
    }

    /// Entries by number, as far as this viewer may see their customers.
    package func entries(_ ids: some Sequence<EntryID>) throws -> [EntryID: Entry] {
        var found: [EntryID: Entry] = [:]
        for chunk in Array(Set(ids)).chunks(of: 500) {
            try reading.rows(
                """
                SELECT \(Self.entryColumns), c.merged_into FROM entry e JOIN customer c ON c.id = e.customer_id
                WHERE e.id IN \(list: chunk) AND e.withdrawn = 0 AND \(openEntries) AND (c.merged_into IS NOT NULL OR (\(visible)))
                """
            ) {
                let entry = Self.entry($0)
                if let customer = entry.customer, !$0.isNull(19), try resolve(customer) == nil { return }
                found[entry.id] = entry
            }
        }
        return found
    }

    /// The last words in a chat of their own: what is said in a group waits for nobody.
    package func lastMessage(of customer: CustomerID, by side: Side) throws -> Entry? {
        let ids = try everyone(mergedInto: customer)
        return try reading.first(
            """
            SELECT \(Self.entryColumns) FROM entry e
            WHERE e.customer_id IN \(list: ids) AND e.withdrawn = 0 AND e.kind = \(Event.Kind.message.rawValue)
              AND e.side = \(side) AND \(Self.ownChat)
            ORDER BY e.at DESC, e.id DESC LIMIT 1
            """, Self.entry)
    }

    /// The newest number given out: another one, and something was written.
    package func lastEntry() throws -> EntryID? {
        try reading.number("SELECT max(id) FROM entry").map { EntryID($0) }
    }

    package func entryCount() throws -> Int {
        Int(try reading.number("SELECT count(*) FROM entry WHERE withdrawn = 0") ?? 0)
    }
}
