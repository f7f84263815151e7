import Foundation

/// How many of so many speak, when the chance to speak is itself uncertain.
package struct BetaBinomial: Hashable, Sendable {
    package var chance: BetaDistribution
    package init(_ chance: BetaDistribution) { self.chance = chance }

    /// P(at most `count` of `total`).
    package func atMost(_ count: Int, of total: Int) -> Double {
        if count < 0 { return 0 }
        if count >= total { return 1 }
        return (0...count).reduce(0) { $0 + exactly($1, of: total) }
    }

    package func exactly(_ count: Int, of total: Int) -> Double {
        let n = Double(total)
        let k = Double(count)
        let ways = -log(n + 1) - logBeta(k + 1, n - k + 1)
        return exp(ways + logBeta(chance.alpha + k, chance.beta + n - k) - logBeta(chance.alpha, chance.beta))
    }
}
