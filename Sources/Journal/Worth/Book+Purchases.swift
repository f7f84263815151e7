import Storage
import Vocabulary

/// One order as a purchase: what is left of it after what was given back.
package struct PurchaseRow: Sendable {
    /// The card it stands with; whose card that is now, ``Book/mergedCustomers()`` says.
    package var customer: CustomerID
    package var at: Instant
    /// Nil where nobody wrote an amount down.
    package var currency: String?
    /// In minor units, less refunds; 0 where no amount is known.
    package var net: Int64
    package var hasAmount: Bool

    /// Whether somebody bought: an order that was given back in full, or was for nothing, is no purchase.
    package var isPurchase: Bool { net > 0 || !hasAmount }
}

extension Book {
    /// Neither cancelled nor given back.
    private static let off = [Order.Status.cancelled, .returned]

    /// Every order that stands, in the order of writing, which is mostly that of their days.
    ///
    /// - Parameters:
    ///   - customers: nil for everybody; else those of these cards.
    ///   - asOf: nil for what stands now; else what stood then.
    package func purchases(
        of customers: [CustomerID]? = nil, asOf: Instant? = nil, each: (PurchaseRow) throws -> Void
    ) throws {
        let whose: SQL = customers.map { "AND \(Self.ordered(by: $0))" } ?? ""
        guard let asOf else {
            return try reading.rows(
                """
                SELECT customer_id, placed_at, currency, COALESCE(total, paid), COALESCE(refunded, 0) FROM orders
                WHERE withdrawn = 0 AND status NOT IN \(list: Self.off) \(whose) ORDER BY id
                """
            ) { row in try each(Self.purchase(row, refunded: row.number(4))) }
        }
        let later = try ordersChanged(after: asOf, of: customers)
        try reading.rows(
            """
            SELECT customer_id, placed_at, currency, COALESCE(total, paid), COALESCE(refunded, 0), status, id, paid FROM orders
            WHERE withdrawn = 0 AND placed_at <= \(asOf) \(whose) ORDER BY id
            """
        ) { row in
            let then = later[row.id(6)]
            let status = then.map { Int($0.status.rawValue) } ?? row.int(5)
            guard !Self.off.contains(where: { Int($0.rawValue) == status }) else { return }
            guard let then else { return try each(Self.purchase(row, refunded: row.number(4))) }
            try each(Self.purchase(row, amount: then.total ?? row.numberOrNil(7), refunded: then.refunded ?? 0))
        }
    }

    private static func purchase(_ row: Row, refunded: Int64) -> PurchaseRow {
        purchase(row, amount: row.numberOrNil(3), refunded: refunded)
    }

    private static func purchase(_ row: Row, amount: Int64?, refunded: Int64) -> PurchaseRow {
        PurchaseRow(
            customer: row.id(0), at: row.instant(1), currency: row.textOrNil(2), net: amount.map { $0 - refunded } ?? 0,
            hasAmount: amount != nil)
    }

    /// How orders stood at that moment of which something was said later.
    private func ordersChanged(after asOf: Instant, of customers: [CustomerID]?) throws -> [EntryID: OrderStanding] {
        let whose: SQL = customers.map { "AND customer_id IN \(list: $0)" } ?? ""
        let changed = try reading.all(
            """
            SELECT DISTINCT refers_to FROM entry WHERE kind IN \(list: [Event.Kind.orderChanged, .orderRewritten].map(\.rawValue))
              AND withdrawn = 0 AND at > \(asOf) AND refers_to IS NOT NULL \(whose)
            """
        ) { $0.id(0, Entry.self) }
        var standing: [EntryID: OrderStanding] = [:]
        for order in changed { standing[order] = OrderStanding(try said(of: order).filter { $0.at <= asOf }) }
        return standing
    }

    /// Every card of these customers, themselves included.
    package func cards(of customers: some Collection<CustomerID>) throws -> [CustomerID] {
        try customers.flatMap { try everyone(mergedInto: $0) }
    }

    /// Who belongs to which organisation, and since when until when.
    package func memberships() throws -> [Membership] {
        try reading.all(
            """
            SELECT m.organisation, m.person, m.role, m.from_day, m.to_day FROM membership m
              JOIN customer c ON c.id = m.organisation WHERE \(visible) ORDER BY m.id
            """
        ) { row in
            Membership(
                organisation: row.id(0), person: row.id(1), role: row.textOrNil(2),
                from: row.numberOrNil(3).map { Day(number: Int32(clamping: $0)) },
                to: row.numberOrNil(4).map { Day(number: Int32(clamping: $0)) })
        }
    }
}
