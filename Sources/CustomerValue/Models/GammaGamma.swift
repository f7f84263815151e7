import Foundation

/// Gamma-Gamma (Fader, Hardie & Lee 2005): what one purchase of a customer is worth is Gamma(p, rate ν) round a mean of their
/// own, and ν is Gamma(q, rate v) among customers.
package struct GammaGamma: Hashable, Sendable {
    package var p: Double
    package var q: Double
    package var v: Double

    package init(p: Double, q: Double, v: Double) {
        self.p = p
        self.q = q
        self.v = v
    }

    package var parameters: [Parameter] { [Parameter("p", p), Parameter("q", q), Parameter("v", v)] }

    /// log of the density of a mean of `amount` over `count` purchases.
    package func logLikelihood(count: Double, amount: Double) -> Double {
        let shape = p * count
        let logs = (shape - 1) * log(amount) + shape * log(count) + q * log(v)
        return logRising(q, shape) - logGamma(shape) + logs - (shape + q) * log(count * amount + v)
    }

    /// What a purchase of this customer is worth on average; nil where there is no mean (p·count + q ≤ 1).
    package func mean(count: Double, amount: Double) -> Double? {
        let left = p * count + q - 1
        return left > 0 ? p * (v + count * amount) / left : nil
    }

    /// The mean over all customers; nil where there is none (q ≤ 1).
    package var populationMean: Double? { q > 1 ? p * v / (q - 1) : nil }
}
