import Vocabulary

/// *Pesanan dobel*: the same things ordered twice within minutes, probably by mistake: a risk to the customer's interest that
/// we can notice first (part of M11).
///
/// - Source: S0.20, proactively protecting their interest is the new standard.
/// - Concept: trustability, doing the right thing unasked (Peppers & Rogers 2012).
/// - Formula: two orders, neither cancelled, with the same lines and the same total, at most ten minutes apart, for the same
///   delivery as far as either says.
/// - Unit: pairs of orders.
/// - Cannot see: doubles with different wording of the lines, and whether two were meant (so we ask, never cancel).
/// - Gaming: none known; the customer's answer settles it.
package struct DoubleOrder: Hashable, Sendable, Codable {
    /// [assumption]
    package static let within = Span.minutes(10)

    package var first: EntryID
    package var second: EntryID
    package var firstAt: Instant
    package var secondAt: Instant
    package var deliverAt: Instant?

    package static func find(in orders: [OrderTrace], asOf: Instant) -> [DoubleOrder] {
        var found: [DoubleOrder] = []
        for (index, order) in orders.enumerated() where canBeDouble(order, asOf: asOf) {
            var earlier = index - 1
            while earlier >= 0, order.at.since(orders[earlier].at) <= within {
                let other = orders[earlier]
                if canBeDouble(other, asOf: asOf), isSame(order, other) {
                    found.append(
                        DoubleOrder(
                            first: other.entry, second: order.entry, firstAt: other.at, secondAt: order.at,
                            deliverAt: order.deliverAt ?? other.deliverAt))
                    break
                }
                earlier -= 1
            }
        }
        return found
    }

    package static func assess(_ history: History, asOf: Instant) -> Finding {
        let doubles = find(in: history.orders, asOf: asOf)
        let readable = history.orders.reduce(0) { $0 + ($1.at <= asOf && $1.linesDigest != 0 ? 1 : 0) }
        return Finding(
            measure: MeasureName.doubleOrder.rawValue, value: readable == 0 ? nil : Double(doubles.count), interval: nil,
            effectiveEvidence: Double(readable), prior: nil, state: readable == 0 ? .unknown : .enough,
            direction: .lowerIsBetter,
            evidence: doubles.flatMap { [$0.first, $0.second] }.map { Finding.Evidence(entry: $0, weight: 1) })
    }

    /// A list that only knows the day cannot say how many minutes lie between.
    private static func canBeDouble(_ order: OrderTrace, asOf: Instant) -> Bool {
        order.at <= asOf && !order.isCancelled && order.linesDigest != 0 && order.precision != .day
    }

    private static func isSame(_ a: OrderTrace, _ b: OrderTrace) -> Bool {
        guard a.linesDigest == b.linesDigest, a.total == b.total else { return false }
        guard let one = a.deliverAt, let other = b.deliverAt else { return true }
        return one == other
    }
}
