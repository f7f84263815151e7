import Foundation

/// Pareto/NBD (Schmittlein, Morrison & Colombo 1987): people buy at a rate that is Gamma(r, rate α) and live for a time whose
/// rate is Gamma(s, rate β).
package struct ParetoNBD: PurchaseModel, Hashable {
    package var r: Double
    package var alpha: Double
    package var s: Double
    package var beta: Double

    package init(r: Double, alpha: Double, s: Double, beta: Double) {
        self.r = r
        self.alpha = alpha
        self.s = s
        self.beta = beta
    }

    package var kind: ModelKind { .paretoNBD }
    package var parameters: [Parameter] {
        [Parameter("r", r), Parameter("alpha", alpha), Parameter("s", s), Parameter("beta", beta)]
    }
    package var forgetsRecency: Bool { true }

    package func logLikelihood(of history: PurchaseSummary) -> Double {
        let x = Double(history.repeats)
        let scale = -r * log1p(history.lastAt / alpha) - x * log(alpha + history.lastAt) - s * log1p(history.lastAt / beta)
        return logRising(r, x) + scale + logSum(logHere(history), logGone(history))
    }

    package func logChanceAlive(_ history: PurchaseSummary) -> Double {
        -logOnePlusExp(logGone(history) - logHere(history))
    }

    /// The papers' first term over (α+t_x)^−(r+x) (β+t_x)^−s, in logs.
    private func logHere(_ history: PurchaseSummary) -> Double {
        let silence = history.observed - history.lastAt
        let shape = r + Double(history.repeats)
        return -shape * log1p(silence / (alpha + history.lastAt)) - s * log1p(silence / (beta + history.lastAt))
    }

    /// The papers' A over the same, in logs: as the positive integral it is.
    private func logGone(_ history: PurchaseSummary) -> Double {
        let powers = FallingPowers(alpha: alpha, beta: beta, power: r + Double(history.repeats), otherPower: s + 1)
        return log(s / (beta + history.lastAt) * powers.integral(from: history.lastAt, to: history.observed))
    }

    package func purchasesIfAlive(_ history: PurchaseSummary, within time: Double) -> Double {
        let lived = beta + history.observed
        let logShrink = -log1p(time / lived)
        // [1 − shrink^(s−1)] / (s−1), which is smooth at s = 1.
        let span = s == 1 ? -logShrink : -expm1((s - 1) * logShrink) / (s - 1)
        return (r + Double(history.repeats)) / (alpha + history.observed) * lived * span
    }

    package func discountedPurchasesIfAlive(_ history: PurchaseSummary, rate: Double) -> Double {
        let lived = beta + history.observed
        let rateOfBuying = (r + Double(history.repeats)) / (alpha + history.observed)
        return rateOfBuying * lived * scaledExponentialIntegral(order: s, rate * lived)
    }

    /// log P(alive `time` from now).
    package func logChanceAlive(_ history: PurchaseSummary, after time: Double) -> Double {
        logChanceAlive(history) - s * log1p(time / (beta + history.observed))
    }
}
