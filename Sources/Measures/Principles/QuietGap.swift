import Vocabulary

/// *Lama tak pesan*: a simple gap rule, and marked as such: it compares the present silence with the customer's own usual gap
/// between orders. Where enough people come again a model of purchases (M24) says since when somebody is quiet, and this rule
/// says only what is usual; with fewer it stands in for the model.
///
/// - Source: S2.3, the mildest case is the silent who are gone; S3.3, so that they do not go to the shop next door.
/// - Concept: interpurchase time; the customer is compared only with their own past.
/// - Formula: usual gap = median of the days between order days; quiet from max(3 × median, 1.5 × the 90th percentile of the
///   gaps, 14 days) after the last order.
/// - Unit: days.
/// - Cannot see: orders outside the order lists, seasons (Lebaran), people who moved or buy less for good reasons; anything
///   after the last moment the order lists cover.
/// - Gaming: splitting one order over several days shortens the usual gap; several orders of one day count as one.
package struct QuietGap: Hashable, Sendable, Codable {
    /// Under so many order days nothing is usual. [assumption]
    package static let minimumOrderDays = 4
    /// [assumption]
    package static let medians = 3.0
    /// [assumption]
    package static let longGaps = 1.5
    /// The long gap: so large a share of their gaps is shorter. [assumption]
    package static let longShare = 0.9
    /// Nobody is called quiet sooner. [assumption]
    package static let leastDays = 14.0
    /// After max(365 days, 12 × the usual gap) they have left; one more nudge helps nobody. [assumption]
    package static let goneDays = 365.0
    /// [assumption]
    package static let goneMedians = 12.0

    /// Orders that were not cancelled, and the days they came on.
    package var orders: Int
    package var orderDays: Int
    package var usualGapDays: Double
    package var longGapDays: Double
    package var firstOrderAt: Instant
    package var lastOrderAt: Instant
    package var lastOrder: EntryID
    /// How far the order lists were read; nil when none ever was.
    package var readUntil: Instant?

    package var quietFrom: Instant {
        let days = max(Self.medians * usualGapDays, Self.longGaps * longGapDays, Self.leastDays)
        return lastOrderAt.adding(.days(days))
    }

    package var goneFrom: Instant {
        lastOrderAt.adding(.days(max(Self.goneDays, Self.goneMedians * usualGapDays)))
    }

    /// Nil while too few order days are known.
    package init?(_ orders: [OrderTrace], coveredUntil: Instant?, asOf: Instant, zone: Zone) {
        let days = OrderDays(orders, asOf: asOf, zone: zone)
        guard let last = days.last, days.numbers.count >= Self.minimumOrderDays else { return nil }
        let gaps = days.gaps.sorted()
        self.orders = days.orders
        orderDays = days.numbers.count
        usualGapDays = Self.quantile(gaps, 0.5)
        longGapDays = Self.quantile(gaps, Self.longShare)
        firstOrderAt = days.first?.at ?? last.at
        lastOrderAt = last.at
        lastOrder = last.entry
        readUntil = coveredUntil.map { min($0, asOf) }
    }

    /// The usual gap as a finding, with a distribution-free interval for the median (order statistics, so at least six gaps).
    package static func assess(_ history: History, asOf: Instant, zone: Zone) -> Finding {
        let days = OrderDays(history.orders, asOf: asOf, zone: zone)
        let gaps = days.gaps.sorted()
        let known = days.numbers.count >= minimumOrderDays
        let interval = known ? medianInterval95(gaps) : nil
        return Finding(
            measure: MeasureName.quietGap.rawValue, value: known ? quantile(gaps, 0.5) : nil, interval: interval,
            effectiveEvidence: Double(gaps.count), prior: nil,
            state: gaps.isEmpty ? .unknown : interval == nil ? .thin : .enough, direction: .neither,
            evidence: days.entries.map { Finding.Evidence(entry: $0, weight: 1) })
    }

    /// Between the two nearest values, as spreadsheets do it.
    private static func quantile(_ sorted: [Double], _ p: Double) -> Double {
        let position = p * Double(sorted.count - 1)
        let low = Int(position)
        let high = min(low + 1, sorted.count - 1)
        return sorted[low] + (position - Double(low)) * (sorted[high] - sorted[low])
    }

    private static func medianInterval95(_ sorted: [Double]) -> ClosedRange<Double>? {
        let n = Double(sorted.count)
        var skipped: Int?
        // P(fewer than k + 1 gaps lie below the median) by the binomial's identity with the incomplete beta.
        for k in 0..<max(0, sorted.count / 2) {
            guard incompleteBeta(0.5, n - Double(k), Double(k) + 1) <= 0.025 else { break }
            skipped = k
        }
        return skipped.map { sorted[$0]...sorted[sorted.count - 1 - $0] }
    }
}

/// The days on which a customer ordered, each once.
private struct OrderDays {
    var numbers: [Int32] = []
    var entries: [EntryID] = []
    var orders = 0
    var first: OrderTrace?
    var last: OrderTrace?

    init(_ orders: [OrderTrace], asOf: Instant, zone: Zone) {
        for order in orders where order.at <= asOf && !order.isCancelled {
            if first == nil { first = order }
            last = order
            self.orders += 1
            let day = zone.day(of: order.at).number
            if numbers.last == day { continue }
            numbers.append(day)
            entries.append(order.entry)
        }
    }

    var gaps: [Double] { zip(numbers.dropFirst(), numbers).map { Double($0 - $1) } }
}
