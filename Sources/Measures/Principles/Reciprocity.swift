import Vocabulary

/// *Saling bantu*: who has given more, with old favours fading (M6).
///
/// - Source: S1.2, a fair, balanced exchange is owed by both.
/// - Concept: the norm of reciprocity (Gouldner 1960); gratitude drives repayment (Palmatier et al. 2009).
/// - Formula: (ours − theirs) / (ours + theirs) of the forgotten values; the range takes our low against their high and back.
/// - Unit: −1 (only they give) … 0 (balanced) … +1 (only we give).
/// - Cannot see: favours nobody noted, and favours without a value.
/// - Gaming: valuing one's own gifts high (a low and a high value are asked for; the receiver's value wins).
package struct Reciprocity: Sendable {
    package struct Favour: Hashable, Sendable {
        package var at: Instant
        package var by: Side
        package var value: Double
        package var low: Double
        package var high: Double
        package init(at: Instant, by: Side, value: Double, low: Double? = nil, high: Double? = nil) {
            self.at = at
            self.by = by
            self.value = value
            self.low = low ?? value
            self.high = high ?? value
        }
    }

    package struct Balance: Hashable, Sendable {
        package var ours = 0.0
        package var theirs = 0.0
        var oursLow = 0.0
        var oursHigh = 0.0
        var theirsLow = 0.0
        var theirsHigh = 0.0

        /// Nil when nobody gave anything of value.
        package var value: Double? { Self.ratio(ours, theirs) }
        package var range: ClosedRange<Double>? {
            guard let low = Self.ratio(oursLow, theirsHigh), let high = Self.ratio(oursHigh, theirsLow) else { return nil }
            return min(low, high)...max(low, high)
        }
        private static func ratio(_ a: Double, _ b: Double) -> Double? { a + b > 0 ? (a - b) / (a + b) : nil }
    }

    package var forgetting: Forgetting
    package init(forgetting: Forgetting = .conduct) { self.forgetting = forgetting }

    package func balance(_ favours: [Favour], asOf: Instant) -> Balance {
        var balance = Balance()
        for favour in favours where favour.at <= asOf {
            let weight = forgetting.weight(of: favour.at, asOf: asOf)
            switch favour.by {
            case .us:
                balance.ours += weight * favour.value
                balance.oursLow += weight * favour.low
                balance.oursHigh += weight * favour.high
            case .customer:
                balance.theirs += weight * favour.value
                balance.theirsLow += weight * favour.low
                balance.theirsHigh += weight * favour.high
            case .other: continue
            }
        }
        return balance
    }
}
