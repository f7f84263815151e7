import Storage
import Vocabulary

extension Book {
    /// What was last agreed with them; nil when nothing was, or it has ended.
    package func prices(agreedWith customer: CustomerID) throws -> PriceList? {
        let ids = try everyone(mergedInto: customer)
        let last = try reading.first(
            """
            SELECT \(Self.entryColumns) FROM entry e
            WHERE e.customer_id IN \(list: ids) AND e.withdrawn = 0 AND e.kind = \(Event.Kind.priced.rawValue)
            ORDER BY e.id DESC LIMIT 1
            """, Self.entry)
        guard case .priced(let agreed) = last?.event, !agreed.list.isEmpty else { return nil }
        return agreed.list
    }

    /// What was in the latest orders of all, the newest first, in one currency.
    package func latestOrderLines(orders: Int, in currency: Currency) throws -> [[OrderLine]] {
        guard viewer.reach == .all else { throw JournalError.notFound }
        return try reading.all(
            """
            SELECT lines FROM orders WHERE withdrawn = 0 AND currency = \(currency.code) AND lines IS NOT NULL
              AND status NOT IN \(list: [Order.Status.cancelled, .returned]) ORDER BY placed_at DESC, id DESC LIMIT \(orders)
            """
        ) { OrderLinesCoding.decode($0.textOrNil(0)) }
    }
}
