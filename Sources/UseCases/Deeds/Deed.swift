import Vocabulary

/// One thing a person does on a page. It becomes one entry, whole or not at all.
package enum Deed: Hashable, Sendable {
    case note(String, about: CustomerID)
    case promise(String, to: CustomerID, due: Due, by: Side)
    case keep(PromiseID)
    /// Asked for more time, by either side.
    case move(PromiseID, to: Due, askedBy: Side)
    case withdraw(PromiseID)
    case markAnswered(CustomerID)
    case markNeedsNoAnswer(CustomerID)
    case complain(String, by: CustomerID)
    case step(ComplaintStep, in: ComplaintID)
    case verdict(ComplaintVerdict, on: ComplaintID)
    case care(String, for: CustomerID)
    case give(String, by: Side, with: CustomerID)
    case learn(key: String, value: String, about: CustomerID)
    case tellRisk(to: CustomerID)
    /// Not now: until then nobody is reminded of them again.
    case holdBack(String, from: CustomerID, until: Instant?)
    case place(OrderWritten, by: CustomerID)
    case order(OrderID, becomes: OrderChange)
    case pay(Payment, by: CustomerID)
    case merge(CustomerID, into: CustomerID)
    case unmerge(CustomerID)
    case tellApart(CustomerID, from: CustomerID)
    case assess(CustomerID, Bool)
}

/// An order as somebody writes it down.
package struct OrderWritten: Hashable, Sendable {
    package var lines: [OrderLine]
    package var total: Money?
    package var deliverAt: When?

    package init(lines: [OrderLine], total: Money? = nil, deliverAt: When? = nil) {
        self.lines = lines
        self.total = total
        self.deliverAt = deliverAt
    }
}
