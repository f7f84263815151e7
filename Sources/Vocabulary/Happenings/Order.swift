/// *Pesanan*, as it stands now.
package struct Order: Hashable, Sendable {
    package enum Status: UInt8, Sendable, Codable, CaseIterable {
        case placed = 0
        case confirmed = 1
        case delivered = 2
        case cancelled = 3
        case returned = 4
    }

    package var id: OrderID
    package var customer: CustomerID
    /// The entry that placed it.
    package var entry: EntryID
    /// As its source numbers it.
    package var number: String?
    package var placedAt: When
    /// When it is to be there; nil when nobody said.
    package var deliverAt: When?
    package var total: Money?
    /// So far; nil when nothing was.
    package var paid: Money?
    package var refunded: Money?
    package var status: Status
    package var lines: [OrderLine]
    package var note: String?
    /// Whom it is for, where they have it from the one who ordered: a reseller's customer, who is nobody's card here.
    package var recipient: String?

    package init(
        id: OrderID, customer: CustomerID, entry: EntryID, number: String?, placedAt: When, deliverAt: When? = nil,
        total: Money? = nil, paid: Money? = nil, refunded: Money? = nil, status: Status = .placed, lines: [OrderLine] = [],
        note: String? = nil, recipient: String? = nil
    ) {
        self.id = id
        self.customer = customer
        self.entry = entry
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
    }
}

extension Order {
    /// Neither cancelled nor given back.
    package var stands: Bool { status != .cancelled && status != .returned }
    /// Still to be delivered.
    package var isOpen: Bool { status == .placed || status == .confirmed }

    /// What is still to be paid; nil where no total is known, or nothing is owed.
    package var owed: Money? {
        guard let total, stands else { return nil }
        let rest = total.minor - (paid?.minor ?? 0)
        return rest > 0 ? Money(minor: rest, total.currency) : nil
    }
}

/// One thing of an order.
package struct OrderLine: Hashable, Sendable, Codable {
    package var what: String
    /// In thousandths, so that 1.5 kg is 1500.
    package var quantityMilli: Int64
    /// For the whole line, in minor units of the order's currency.
    package var amountMinor: Int64?

    package init(what: String, quantityMilli: Int64, amountMinor: Int64? = nil) {
        self.what = what
        self.quantityMilli = quantityMilli
        self.amountMinor = amountMinor
    }
}

/// The journal's word for an order coming in: the lines as they were then.
package struct OrderPlaced: Hashable, Sendable {
    package var number: String?
    package var total: Money?
    package var lines: [OrderLine]
    package var deliverAt: When?
    /// The lines in words (*20 × Nasi kotak*), as the journal keeps them.
    package var summary: String

    package init(number: String?, total: Money?, lines: [OrderLine], deliverAt: When? = nil, summary: String = "") {
        self.number = number
        self.total = total
        self.lines = lines
        self.deliverAt = deliverAt
        self.summary = summary
    }
}

package struct OrderChange: Hashable, Sendable {
    package var status: Order.Status
    package var refunded: Money?
    package var reason: String?

    package init(status: Order.Status, refunded: Money? = nil, reason: String? = nil) {
        self.status = status
        self.refunded = refunded
        self.reason = reason
    }
}

package struct Payment: Hashable, Sendable {
    package var amount: Money
    package var method: String?
    /// The order's number, when it was for one.
    package var forOrder: String?

    package init(amount: Money, method: String? = nil, forOrder: String? = nil) {
        self.amount = amount
        self.method = method
        self.forOrder = forOrder
    }
}
