import Journal
import Vocabulary

/// Whose purchase an order is: of whom the card stands for now, and of the organisations they belonged to on that day; nobody's
/// who is not to be judged.
struct PurchaseOwners {
    typealias Key = PurchaseSummaryRow.Key

    private let zone: Zone
    private let house: String
    private let merged: [CustomerID: CustomerID]
    private let left: Set<CustomerID>
    private let members: [CustomerID: [Membership]]
    private let wholes: Set<CustomerID>

    /// - Parameter currency: of orders nobody wrote an amount of.
    init(_ book: Book, zone: Zone, currency: Currency) throws {
        self.zone = zone
        house = currency.code
        merged = try book.mergedCustomers()
        left = try book.unassessedCustomers()
        let memberships = try book.memberships()
        members = Dictionary(grouping: memberships, by: \.person)
        wholes = Set(memberships.map(\.organisation))
    }

    /// Every purchase counted once for each summary it belongs to.
    func visit(_ row: PurchaseRow, _ body: (Key, Day) throws -> Void) rethrows {
        let customer = merged.standing(row.customer)
        let day = zone.day(of: row.at)
        let currency = row.currency ?? house
        if !left.contains(customer) {
            try body(Key(customer: customer, isWhole: false, currency: currency), day)
            if wholes.contains(customer) { try body(Key(customer: customer, isWhole: true, currency: currency), day) }
        }
        guard !members.isEmpty else { return }
        var seen: Set<CustomerID> = []
        for membership in (members[row.customer] ?? []) + (row.customer == customer ? [] : members[customer] ?? []) {
            let organisation = merged.standing(membership.organisation)
            guard membership.holds(on: day), !left.contains(organisation), seen.insert(organisation).inserted else { continue }
            try body(Key(customer: organisation, isWhole: true, currency: currency), day)
        }
    }
}

extension Membership {
    fileprivate func holds(on day: Day) -> Bool { (from.map { $0 <= day } ?? true) && (to.map { day <= $0 } ?? true) }
}
