import Foundation

/// What is believed of a share after counting: Beta(α, β).
package struct BetaDistribution: Hashable, Sendable {
    package var alpha: Double
    package var beta: Double

    package init(alpha: Double, beta: Double) {
        self.alpha = alpha
        self.beta = beta
    }

    /// A share of `mean`, believed as firmly as `strength` observations.
    package init(mean: Double, strength: Double) {
        self.init(alpha: mean * strength, beta: (1 - mean) * strength)
    }

    package func adding(successes: Double, failures: Double) -> BetaDistribution {
        BetaDistribution(alpha: alpha + successes, beta: beta + failures)
    }

    package var mean: Double { alpha / (alpha + beta) }

    /// The chance of a share at or below `x`.
    package func below(_ x: Double) -> Double {
        // A side without any weight leaves nothing but the other end.
        if alpha <= 0 { return x >= 0 ? 1 : 0 }
        if beta <= 0 { return x >= 1 ? 1 : 0 }
        return incompleteBeta(x, alpha, beta)
    }

    package func quantile(_ p: Double) -> Double {
        if alpha <= 0 { return 0 }
        if beta <= 0 { return 1 }
        if p <= 0 { return 0 }
        if p >= 1 { return 1 }
        return p <= incompleteBeta(0.5, alpha, beta)
            ? Self.lowerQuantile(p, alpha, beta) : 1 - Self.lowerQuantile(1 - p, beta, alpha)
    }

    /// 95 %, equal-tailed.
    package var interval95: ClosedRange<Double> {
        let low = quantile(0.025)
        return low...max(low, quantile(0.975))
    }

    /// A quantile known to lie in the lower half.
    private static func lowerQuantile(_ p: Double, _ a: Double, _ b: Double) -> Double {
        rootInLog(target: p, from: -745, to: log(0.5), startingAt: roughLowerQuantile(p, a, b)) {
            incompleteBeta($0, a, b)
        } slope: {
            SaddlePoint.binomialTerm(a, b, x: $0, y: 1 - $0) * a * b / ((a + b) * $0 * (1 - $0))
        }
    }

    /// About its logarithm: as a normal distribution has it, or, nearer the end, as the first term of the series.
    private static func roughLowerQuantile(_ p: Double, _ a: Double, _ b: Double) -> Double {
        let sum = a + b
        let normal = a / sum + roughNormalQuantile(p) * (a * b / (sum + 1)).squareRoot() / sum
        let series = (log(p) + log(a) + logBeta(a, b)) / a
        return normal > 0 ? max(log(normal), series) : series
    }
}
