/// All that the models need of one customer's purchases; times count from the first purchase, in one unit (weeks unless said).
package struct PurchaseSummary: Hashable, Sendable {
    /// x: purchases after the first. One day counts as one purchase.
    package var repeats: Int
    /// t_x: when the last of them was; 0 when there was none.
    package var lastAt: Double
    /// T: how long we could see.
    package var observed: Double
    /// m: the mean amount of the repeat purchases; 0 when there was none.
    package var meanSpend: Double
    /// Σ log(gap) over the gaps between purchases: how regular they were.
    package var logGaps: Double

    package init(repeats: Int, lastAt: Double, observed: Double, meanSpend: Double = 0, logGaps: Double = 0) {
        self.repeats = repeats
        self.lastAt = lastAt
        self.observed = observed
        self.meanSpend = meanSpend
        self.logGaps = logGaps
    }

    /// Somebody who has just bought for the first time.
    package static let new = PurchaseSummary(repeats: 0, lastAt: 0, observed: 0)
}
