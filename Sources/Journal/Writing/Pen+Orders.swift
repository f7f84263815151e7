import Storage
import Vocabulary

/// One order on its way into the journal, its customer settled.
package struct OrderRow: Sendable {
    package var customer: CustomerID
    package var number: String?
    package var placedAt: When
    package var deliverAt: When?
    package var total: Money?
    package var paid: Money?
    package var refunded: Money?
    package var status: Order.Status
    package var lines: [OrderLine]
    package var note: String?
    package var recipient: String?
    package var channel: Channel
    package var externalKey: ExternalKey

    package init(
        customer: CustomerID, number: String?, placedAt: When, deliverAt: When?, total: Money?, paid: Money?,
        refunded: Money?, status: Order.Status, lines: [OrderLine], note: String?, recipient: String? = nil,
        channel: Channel, externalKey: ExternalKey
    ) {
        self.customer = customer
        self.number = number
        self.placedAt = placedAt
        self.deliverAt = deliverAt
        self.total = total
        self.paid = paid
        self.refunded = refunded
        self.status = status
        self.lines = lines
        self.note = note
        self.recipient = recipient
        self.channel = channel
        self.externalKey = externalKey
    }
}

extension Pen {
    package enum OrderOutcome: Sendable { case added, known, changed }

    /// Many orders at once. One that the journal already holds is passed over; if its status or refund is another now,
    /// that change is written down. Whoever brings in many marks their customers once, at the end (``markStale(_:)``).
    package func place(_ orders: [OrderRow]) throws -> [OrderOutcome] {
        let ids = try orders.map { _ in try writing.newID(Entry.self) }
        let isNew = try appendEntries(of: orders, ids: ids)
        let fresh = orders.indices.filter { isNew[$0] }
        try insert(orders, ids: ids, at: fresh)
        return try orders.indices.map { index in
            isNew[index] ? .added : try change(orders[index]) ? .changed : .known
        }
    }

    private func appendEntries(of orders: [OrderRow], ids: [EntryID]) throws -> [Bool] {
        try writing.bulkNew(
            into: "entry", EntryHead.columns + ["amount", "currency", "text", "payload", "external_key"], count: orders.count
        ) { index, row in
            putHead(
                ids[index], .ordered, at: orders[index].placedAt, about: orders[index].customer, side: .customer,
                staff: viewer.staff, channel: orders[index].channel, into: row)
            row.number(orders[index].total?.minor)
            row.text(orders[index].total?.currency.code)
            row.text(KeptText.withoutNUL(EventCoding.summary(of: orders[index].lines)))
            row.text(EventCoding.payload(ofOrderWith: orders[index].status, refunded: orders[index].refunded))
            row.blob(orders[index].externalKey.bytes)
        }
    }

    private func insert(_ orders: [OrderRow], ids: [EntryID], at fresh: [Int]) throws {
        try writing.bulk(
            into: "orders",
            [
                "id", "customer_id", "number", "placed_at", "placed_precision", "deliver_at", "deliver_precision", "currency",
                "total", "paid", "refunded", "status", "lines_digest", "lines",
                "note", "recipient", "import_id",
            ], count: fresh.count
        ) { position, row in
            let index = fresh[position]
            row.id(ids[index])
            row.id(orders[index].customer)
            row.text(orders[index].number.map(KeptText.withoutNUL))
            row.instant(orders[index].placedAt.instant)
            row.number(Int64(orders[index].placedAt.precision.rawValue))
            row.instant(orders[index].deliverAt?.instant)
            row.number(orders[index].deliverAt.map { Int64($0.precision.rawValue) })
            row.text((orders[index].total ?? orders[index].paid)?.currency.code)
            row.number(orders[index].total?.minor)
            row.number(orders[index].paid?.minor)
            row.number(orders[index].refunded?.minor)
            row.number(Int64(orders[index].status.rawValue))
            row.number(OrderLine.digest(of: orders[index].lines))
            row.text(OrderLinesCoding.encode(orders[index].lines))
            row.text(orders[index].note.map(KeptText.withoutNUL))
            row.text(orders[index].recipient.map(KeptText.withoutNUL))
            row.id(origin.run)
        }
    }

    /// What has become of an order, in words of its own: cancelled, delivered, given back.
    @discardableResult
    package func change(
        _ order: Order, _ change: OrderChange, by side: Side = .other, at: When? = nil, externalKey: ExternalKey? = nil
    ) throws -> EntryID {
        var change = change
        change.reason = change.reason.map(KeptText.normalise)
        let entry = try append(
            .orderChanged(change), about: try require(order.customer), side: side, at: at, refersTo: order.entry,
            externalKey: externalKey)
        try writing.run(
            """
            UPDATE orders SET status = \(change.status), refunded = COALESCE(\(change.refunded?.minor), refunded)
            WHERE id = \(order.id)
            """)
        return entry
    }

    /// The order is this from now on; what it was stays in the journal.
    ///
    /// - Throws: `JournalError.alreadyClosed` for one that was cancelled or given back, or that is this already;
    ///   `JournalError.emptyWords` where nothing is in it.
    @discardableResult
    package func rewrite(
        _ order: Order, lines: [OrderLine], total: Money?, deliverAt: When?, note: String?, recipient: String?,
        externalKey: ExternalKey? = nil
    ) throws -> EntryID {
        guard !lines.isEmpty else { throw JournalError.emptyWords }
        let note = note.map(KeptText.normalise)
        let recipient = recipient.map(KeptText.normalise)
        let isSame =
            order.lines == lines && order.total == total && order.deliverAt?.instant == deliverAt?.instant
            && order.deliverAt?.precision == deliverAt?.precision && order.note == note && order.recipient == recipient
        guard order.stands, !isSame else { throw JournalError.alreadyClosed }
        let entry = try append(
            .orderRewritten(
                OrderRewritten(
                    text: KeptText.withoutNUL(EventCoding.summary(of: lines)), value: total, lines: lines, deliverAt: deliverAt,
                    note: note, recipient: recipient)),
            about: try require(order.customer), side: .us, refersTo: order.entry, externalKey: externalKey)
        try writing.run(
            """
            UPDATE orders SET lines = \(OrderLinesCoding.encode(lines)), lines_digest = \(OrderLine.digest(of: lines)),
              total = \(total?.minor), currency = COALESCE(\(total?.currency.code), currency), deliver_at = \(deliverAt?.instant),
              deliver_precision = \(deliverAt.map { Int64($0.precision.rawValue) }), note = \(note), recipient = \(recipient)
            WHERE id = \(order.id)
            """)
        return entry
    }

    /// A known order seen again in another state.
    private func change(_ order: OrderRow) throws -> Bool {
        let known = try writing.first(
            """
            SELECT o.id, o.customer_id, o.status, o.refunded FROM entry e JOIN orders o ON o.id = e.id
            WHERE e.external_key = \(order.externalKey.bytes) AND e.withdrawn = 0
            """
        ) { ($0.id(0, Entry.self), $0.id(1, Customer.self), $0.number(2), $0.numberOrNil(3)) }
        guard let (entry, customer, status, refunded) = known else { return false }
        let isForward = Int64(order.status.rawValue) > status
        let refundGrew = (order.refunded?.minor ?? 0) > (refunded ?? 0)
        guard isForward || refundGrew else { return false }
        let newStatus = isForward ? order.status : Order.Status(rawValue: UInt8(clamping: status)) ?? order.status
        try append(
            .orderChanged(OrderChange(status: newStatus, refunded: order.refunded)), about: customer, side: .other,
            refersTo: entry)
        try writing.run(
            """
            UPDATE orders SET status = \(newStatus), refunded = COALESCE(\(order.refunded?.minor), refunded) WHERE id = \(entry)
            """)
        return true
    }
}

extension OrderLine {
    /// The same for the same things in the same amounts, in any order; 0 when nothing is known.
    package static func digest(of lines: [OrderLine]) -> Int64 {
        var total: UInt64 = 0
        for line in lines {
            var hash: UInt64 = 0xcbf2_9ce4_8422_2325
            for byte in line.what.utf8 {
                // Letters' case does not make another dish.
                let folded = (65...90).contains(byte) ? byte | 32 : byte
                hash = (hash ^ UInt64(folded)) &* 0x100_0000_01b3
            }
            var quantity = UInt64(bitPattern: line.quantityMilli)
            while quantity != 0 {
                hash = (hash ^ (quantity & 255)) &* 0x100_0000_01b3
                quantity >>= 8
            }
            total = total &+ (hash ^ (hash >> 29))
        }
        return Int64(bitPattern: total)
    }
}

extension EventCoding {
    /// Only a status other than "placed" and money given back need saying; the text is fixed, so that a million orders cost
    /// no encoding.
    static func payload(ofOrderWith status: Order.Status, refunded: Money?) -> String? {
        if let refunded { return "{\"refunded\":\(refunded.minor),\"status\":\(status.rawValue),\"v\":1}" }
        return status == .placed ? nil : plainPayloads[Int(status.rawValue)]
    }

    private static let plainPayloads = Order.Status.allCases.map { "{\"status\":\($0.rawValue),\"v\":1}" }
}
