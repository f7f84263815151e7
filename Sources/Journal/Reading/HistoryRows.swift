import Storage
import Vocabulary

/// The journal as the measures read it: the hot columns of every entry that has a customer, customer after customer, in
/// the order of time, straight from one index. Text and payload are not touched.
package struct HistoryRow: Sendable {
    package var customer: CustomerID
    package var at: Instant
    package var entry: EntryID
    package var kind: Int
    package var side: Side
    package var channel: Channel
    package var conversation: ConversationID?
    package var reading: MessageReading?
    package var amount: Int64?
}

extension Book {
    /// How many rows are read at a time: memory stays the same at any size.
    private static let pageSize = 20_000

    /// Page after page, each handed over whole, so that the reader may ask further questions in between.
    ///
    /// - Parameters:
    ///   - asOf: nothing that happened later is read.
    ///   - knownAt: nothing that was written down later is read; nil for everything.
    package func historyPages(asOf: Instant, knownAt: Instant? = nil, each: ([HistoryRow]) throws -> Void) throws {
        let known = Self.known(knownAt)
        var page: [HistoryRow] = []
        page.reserveCapacity(Self.pageSize)
        while true {
            let after: SQL = page.last.map { "AND (customer_id, at, id) > (\($0.customer), \($0.at), \($0.entry))" } ?? ""
            page.removeAll(keepingCapacity: true)
            try reading.rows(
                """
                SELECT customer_id, at, id, kind, side, channel, conversation_id, reading, amount FROM entry
                WHERE withdrawn = 0 AND customer_id IS NOT NULL AND at <= \(asOf) \(known) \(after)
                ORDER BY customer_id, at, id LIMIT \(Self.pageSize)
                """
            ) { page.append(Self.historyRow($0)) }
            try each(page)
            if page.count < Self.pageSize { return }
        }
    }

    /// The rows of one customer as they stand after merges, in the order of time.
    package func historyRows(of customer: CustomerID, asOf: Instant, knownAt: Instant? = nil) throws -> [HistoryRow] {
        let ids = try everyone(mergedInto: customer)
        return try reading.all(
            """
            SELECT customer_id, at, id, kind, side, channel, conversation_id, reading, amount FROM entry
            WHERE withdrawn = 0 AND customer_id IN \(list: ids) AND at <= \(asOf) \(Self.known(knownAt)) ORDER BY at, id
            """, Self.historyRow)
    }

    private static func known(_ knownAt: Instant?) -> SQL { knownAt.map { "AND recorded_at <= \($0)" } ?? "" }

    private static func historyRow(_ row: Row) -> HistoryRow {
        HistoryRow(
            customer: row.id(0), at: row.instant(1), entry: row.id(2), kind: row.int(3),
            side: Side(rawValue: UInt8(clamping: row.int(4))) ?? .other,
            channel: Channel(rawValue: UInt8(clamping: row.int(5))) ?? .unknown, conversation: row.idOrNil(6),
            reading: row.numberOrNil(7).map(MessageReading.init(packed:)), amount: row.numberOrNil(8))
    }

    /// What promises, complaints and the like say, by entry; whose they are is not looked at.
    package func details(of entries: [EntryID]) throws -> [EntryID: Entry] {
        var found: [EntryID: Entry] = [:]
        for chunk in entries.chunks(of: 500) {
            try reading.rows("SELECT \(Self.entryColumns) FROM entry e WHERE e.id IN \(list: chunk)") { row in
                let entry = Self.entry(row)
                found[entry.id] = entry
            }
        }
        return found
    }

    /// What concerns nobody in particular, in the order of time: talk among staff, a survey among strangers.
    package func nobodysEntries(asOf: Instant, knownAt: Instant? = nil) throws -> [Entry] {
        try reading.all(
            """
            SELECT \(Self.entryColumns) FROM entry e
            WHERE e.withdrawn = 0 AND e.customer_id IS NULL AND e.kind <> \(Event.Kind.message.rawValue) AND e.at <= \(asOf)
              \(Self.known(knownAt)) ORDER BY e.at, e.id
            """, Self.entry)
    }

    /// Merged customers and who they are now.
    package func mergedCustomers() throws -> [CustomerID: CustomerID] {
        var found: [CustomerID: CustomerID] = [:]
        try reading.rows("SELECT id, merged_into FROM customer WHERE merged_into IS NOT NULL") { found[$0.id(0)] = $0.id(1) }
        return found
    }

    /// Customers nobody wants assessed, and those taken back: they have no findings and no calls.
    package func unassessedCustomers() throws -> Set<CustomerID> {
        var found = Set<CustomerID>()
        try reading.rows(SQL(text: "SELECT id FROM customer WHERE \(FewOfMany.customersLeftOut)")) { found.insert($0.id(0)) }
        return found
    }

    package struct OrderDetail: Sendable {
        package var precision: Precision
        package var deliverAt: Instant?
        package var linesDigest: Int64
        /// In minor units.
        package var total: Int64?
    }

    /// Orders placed after that moment or still to be delivered, in detail, and every cancelled or returned one, as they
    /// stood then.
    package func orderDetails(
        asOf: Instant, placedAfter moment: Instant, only: [CustomerID]? = nil
    ) throws -> (recent: [EntryID: OrderDetail], cancelled: Set<EntryID>) {
        var recent: [EntryID: OrderDetail] = [:]
        var cancelled = Set<EntryID>()
        let whose: SQL = only.map { "AND \(Self.ordered(by: $0))" } ?? ""
        let off = [Order.Status.cancelled, .returned]
        try reading.rows(
            """
            SELECT id, placed_at, placed_precision, deliver_at, lines_digest, status, total FROM orders o
            WHERE withdrawn = 0 AND (placed_at > \(moment) OR deliver_at > \(asOf) OR status IN \(list: off)) \(whose)
            """
        ) { row in
            let isOff = off.contains { row.int(5) == Int($0.rawValue) }
            if isOff { cancelled.insert(row.id(0)) }
            if row.instant(1) > moment || row.instantOrNil(3).map({ $0 > asOf }) ?? false {
                recent[row.id(0)] = OrderDetail(
                    precision: Precision(rawValue: UInt8(clamping: row.int(2))) ?? .minute, deliverAt: row.instantOrNil(3),
                    linesDigest: row.number(4), total: row.numberOrNil(6))
            }
        }
        for order in try ordersChanged(after: asOf, among: cancelled) where !off.contains(try status(of: order, asOf: asOf)) {
            cancelled.remove(order)
        }
        return (recent, cancelled)
    }

    private func ordersChanged(after asOf: Instant, among orders: Set<EntryID>) throws -> [EntryID] {
        var changed: [EntryID] = []
        for chunk in Array(orders).chunks(of: 500) {
            changed += try reading.all(
                """
                SELECT DISTINCT refers_to FROM entry WHERE refers_to IN \(list: chunk)
                  AND kind = \(Event.Kind.orderChanged.rawValue) AND withdrawn = 0 AND at > \(asOf)
                """
            ) { $0.id(0) }
        }
        return changed
    }

    private func status(of order: EntryID, asOf: Instant) throws -> Order.Status {
        let said = try reading.all(
            """
            SELECT payload FROM entry WHERE withdrawn = 0 AND (id = \(order)
              OR (refers_to = \(order) AND kind = \(Event.Kind.orderChanged.rawValue) AND at <= \(asOf))) ORDER BY id
            """
        ) { EventCoding.order(inPayload: $0.textOrNil(0)).status }
        return said.compactMap { $0 }.last ?? .placed
    }
}
