import Foundation

/// log (a / b), for amounts above 0.
package func logRatio(_ a: Double, over b: Double) -> Double { log(a) - log(b) }

/// A change of counts against the change of other counts in the same time. Half an event is added to each, so that none is
/// nothing; the interval is normal on the log scale.
package struct RatioOfRates: Hashable, Sendable {
    package var before: Double
    package var after: Double
    package var othersBefore: Double
    package var othersAfter: Double

    package init(before: Double = 0, after: Double = 0, othersBefore: Double = 0, othersAfter: Double = 0) {
        self.before = before
        self.after = after
        self.othersBefore = othersBefore
        self.othersAfter = othersAfter
    }

    private var logarithm: Double {
        logRatio(after + 0.5, over: before + 0.5) - logRatio(othersAfter + 0.5, over: othersBefore + 0.5)
    }

    /// 1: unchanged.
    package var value: Double { exp(logarithm) }
    package var interval95: ClosedRange<Double> {
        let variance = [before, after, othersBefore, othersAfter].reduce(0) { $0 + 1 / ($1 + 0.5) }
        let spread = z95 * variance.squareRoot()
        return exp(logarithm - spread)...exp(logarithm + spread)
    }
}
