import Foundation

/// Did something become rarer or more frequent (M14, M19)? Two rates with the same Gamma prior; the chance that the later one
/// is lower is exact, by the identity of the Gamma ratio with the Beta.
package struct RateChange: Hashable, Sendable {
    package var before: GammaDistribution
    package var after: GammaDistribution

    package init(prior: GammaDistribution, before: GammaDistribution, after: GammaDistribution) {
        self.before = prior.adding(events: before.shape, exposure: before.exposure)
        self.after = prior.adding(events: after.shape, exposure: after.exposure)
    }

    package var logRatio: Double { log(after.mean / before.mean) }

    /// 95 %, normal on the log scale by the exact variance of a log Gamma (the trigamma function).
    package var logRatioInterval95: ClosedRange<Double>? {
        guard before.shape > 0, after.shape > 0 else { return nil }
        let spread = z95 * (trigamma(before.shape) + trigamma(after.shape)).squareRoot()
        return logRatio - spread...logRatio + spread
    }

    /// P(after < before). "Changed" at 0.95 or more, or 0.05 or less.
    package var chanceAfterLower: Double {
        incompleteBeta(after.exposure / (after.exposure + before.exposure), after.shape, before.shape)
    }
}
