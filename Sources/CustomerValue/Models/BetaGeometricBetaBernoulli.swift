import Foundation

/// BG/BB (Fader, Hardie & Shang 2010): at each of a number of occasions people buy with a chance that is Beta(α, β), and before
/// each they leave with a chance that is Beta(γ, δ).
package struct BetaGeometricBetaBernoulli: Hashable, Sendable {
    package var alpha: Double
    package var beta: Double
    package var gamma: Double
    package var delta: Double

    package init(alpha: Double, beta: Double, gamma: Double, delta: Double) {
        self.alpha = alpha
        self.beta = beta
        self.gamma = gamma
        self.delta = delta
    }

    /// Somebody who bought at `purchases` of `occasions` occasions, last at the `lastAt`-th.
    package struct History: Hashable, Sendable {
        package var purchases: Int
        package var lastAt: Int
        package var occasions: Int

        package init(purchases: Int, lastAt: Int, occasions: Int) {
            self.purchases = purchases
            self.lastAt = lastAt
            self.occasions = occasions
        }
    }

    package var parameters: [Parameter] {
        [
            Parameter("alpha", alpha), Parameter("beta", beta), Parameter("gamma", gamma), Parameter("delta", delta),
        ]
    }

    package func logLikelihood(of history: History) -> Double {
        var sum = logStayed(history)
        let silent = history.occasions - history.lastAt
        guard silent > 0 else { return sum }
        // Left after i more silent occasions; each term from the one before by its quotient.
        let x = Double(history.purchases)
        let last = Double(history.lastAt)
        var term = logBuying(x, last) + logBetaRatio(gamma, delta, last) + log(gamma / (gamma + delta + last))
        for i in 0..<silent {
            sum = logSum(sum, term)
            let n = last + Double(i)
            term += log((beta + n - x) / (alpha + beta + n)) + log((delta + n) / (gamma + delta + n + 1))
        }
        return sum
    }

    /// log P(alive at the next occasion).
    package func logChanceAliveNext(_ history: History) -> Double {
        let n = Double(history.occasions)
        return logBuying(Double(history.purchases), n) + logBetaRatio(gamma, delta, n + 1) - logLikelihood(of: history)
    }

    /// Purchases to expect at the next `occasions`: the sum of the chances, so nothing is singular at γ = 1.
    package func expectedPurchases(_ history: History, within occasions: Int) -> Double {
        let n = Double(history.occasions)
        var alive = 1.0
        var sum = 0.0
        for step in 0..<max(0, occasions) {
            sum += alive
            alive *= (delta + n + 1 + Double(step)) / (gamma + delta + n + 1 + Double(step))
        }
        return exp(logBuysNext(history)) * sum
    }

    /// Discounted expected residual transactions at `rate` per occasion.
    package func discountedPurchases(_ history: History, rate: Double) -> Double {
        let kept = 1 / (1 + rate)
        let lost = rate / (1 + rate)
        let n = Double(history.occasions)
        let series = betaExpectation(gamma, delta + n + 1) { leaves, _ in 1 / (lost + kept * leaves) }
        return exp(logBuysNext(history)) * kept * series
    }

    /// log of the chance of being there at the next occasion and buying.
    private func logBuysNext(_ history: History) -> Double {
        let x = Double(history.purchases)
        return logChanceAliveNext(history) + log((alpha + x) / (alpha + beta + Double(history.occasions)))
    }

    private func logStayed(_ history: History) -> Double {
        let n = Double(history.occasions)
        return logBuying(Double(history.purchases), n) + logBetaRatio(gamma, delta, n)
    }

    /// log B(α+x, β+n−x) / B(α, β)
    private func logBuying(_ x: Double, _ n: Double) -> Double {
        logRising(alpha, x) + logRising(beta, n - x) - logRising(alpha + beta, n)
    }
}
