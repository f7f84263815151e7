import Journal
import Vocabulary

/// *Piutang*: what was delivered and is not fully paid, as far as somebody noted it.
extension Shop {
    /// What is older was settled somewhere else, or is none of a list's business. [assumption]
    package static let owedDays = 90

    /// The longest overdue first, page after page.
    package func owedOrders(
        after: (at: Instant, id: OrderID)? = nil, limit: Int = 20, as viewer: Viewer = .owner
    ) async throws -> [Whose<Order>] {
        let (zone, today) = (self.zone, zone.day(of: now))
        return try await journal.read(as: viewer) {
            try $0.owedOrders(
                toBeThereFrom: zone.start(of: today.adding(days: -Self.owedDays)), until: zone.end(of: today), after: after,
                limit: limit)
        }
    }

    package func phones(of customers: [CustomerID], as viewer: Viewer = .owner) async throws -> [CustomerID: String] {
        try await journal.read(as: viewer) { try $0.phones(of: customers) }
    }
}
