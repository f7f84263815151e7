import Storage
import Vocabulary

extension Book {
    /// What was to be there in that time and is known to be not fully paid, the earliest first, page after page; by the index of
    /// those days; of these cards alone, or of everybody. Of an order list that says nothing of payments nothing is known: only a shop that notes them has debts here.
    package func owedOrders(
        toBeThereFrom start: Instant, until end: Instant, of cards: [CustomerID]? = nil,
        after: (at: Instant, id: OrderID)? = nil, limit: Int
    ) throws -> [Whose<Order>] {
        let page: SQL = after.map { "AND (o.deliver_at, o.id) > (\($0.at), \($0.id))" } ?? ""
        let theirs: SQL = cards.map { "AND o.customer_id IN \(list: $0)" } ?? ""
        let found = try reading.all(
            """
            SELECT \(Self.orderColumns) FROM orders o JOIN customer c ON c.id = o.customer_id
            WHERE o.deliver_at >= \(start) AND o.deliver_at < \(end) AND o.withdrawn = 0
              AND o.status NOT IN \(list: [Order.Status.cancelled, .returned]) AND o.total > COALESCE(o.paid, 0)
              AND (o.paid IS NOT NULL OR o.import_id IS NULL) AND (c.merged_into IS NOT NULL OR (\(visible))) \(theirs) \(page)
            ORDER BY o.deliver_at, o.id LIMIT \(min(max(limit, 1), 1000))
            """, Self.order)
        return try whose(found, \.customer)
    }

    /// A number to write to for each of these customers, by whatever card of theirs; those without one are left out.
    package func phones(of customers: [CustomerID]) throws -> [CustomerID: String] { try handles(.phone, of: customers) }

    /// The main one of that kind, of each who has any.
    func handles(_ kind: Handle.Kind, of customers: [CustomerID]) throws -> [CustomerID: String] {
        var handles: [CustomerID: String] = [:]
        for chunk in customers.chunks(of: 500) {
            try reading.rows(
                """
                SELECT COALESCE(c.merged_into, c.id), h.value FROM customer c JOIN handle_owner o ON o.customer_id = c.id
                  JOIN handle h ON h.id = o.handle_id
                WHERE (c.id IN \(list: chunk) OR c.merged_into IN \(list: chunk)) AND h.kind = \(kind)
                ORDER BY o.main, h.value DESC
                """
            ) { handles[$0.id(0)] = $0.text(1) }
        }
        return handles
    }
}
