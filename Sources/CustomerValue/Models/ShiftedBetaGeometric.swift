import Foundation

/// sBG (Fader & Hardie 2007): subscribers renew or do not; the chance of leaving at each renewal is Beta(α, β) among people.
package struct ShiftedBetaGeometric: Hashable, Sendable {
    package var alpha: Double
    package var beta: Double

    package init(alpha: Double, beta: Double) {
        self.alpha = alpha
        self.beta = beta
    }

    package var parameters: [Parameter] { [Parameter("alpha", alpha), Parameter("beta", beta)] }

    package func logSurvival(after periods: Double) -> Double { logBetaRatio(alpha, beta, periods) }
    /// The share still there after so many periods.
    package func survival(after periods: Double) -> Double { exp(logSurvival(after: periods)) }
    /// Of those there before the period, the share that stays.
    package func retention(in period: Double) -> Double { (beta + period - 1) / (alpha + beta + period - 1) }

    /// log of the chance of leaving in just this period (1, 2, …).
    package func logLeaving(in period: Int) -> Double {
        let before = Double(period - 1)
        return logSurvival(after: before) + log(alpha / (alpha + beta + before))
    }

    /// Discounted expected residual lifetime, in periods, of somebody who has renewed `renewals` − 1 times, at `rate` a period.
    package func discountedLifetime(period: Double, rate: Double) -> Double {
        let kept = 1 / (1 + rate)
        let lost = rate / (1 + rate)
        return retention(in: period) * betaExpectation(alpha, beta + period) { leaves, _ in 1 / (lost + kept * leaves) }
    }
}
