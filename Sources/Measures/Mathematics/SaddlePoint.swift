import Foundation

/// Binomial and Poisson terms for real arguments without cancellation, so that the incomplete beta and gamma functions stay
/// exact where the plain difference of log-gammas would lose half its digits (Loader, "Fast and accurate computation of
/// binomial probabilities", 2000).
enum SaddlePoint {
    /// Γ(n+1) / (Γ(a+1) Γ(b+1)) · x^a · y^b with n = a + b and y = 1 − x, for a, b > 0.
    static func binomialTerm(_ a: Double, _ b: Double, x: Double, y: Double) -> Double {
        if x <= 0 || y <= 0 { return 0 }
        let n = a + b
        let exponent = stirlingError(n) - stirlingError(a) - stirlingError(b) - deviance(a, n, x) - deviance(b, n, y)
        return exp(exponent) * sqrt(n / (2 * .pi * a)) / sqrt(b)
    }

    /// x^a · e^(−x) / Γ(a+1), for a > 0.
    static func poissonTerm(_ a: Double, mean x: Double) -> Double {
        if x <= 0 { return 0 }
        return exp(-stirlingError(a) - deviance(a, 1, x)) / sqrt(2 * .pi * a)
    }

    /// What Stirling's formula misses of log Γ(n+1).
    static func stirlingError(_ n: Double) -> Double {
        if n < 15 { return logGamma(n + 1) - (n + 0.5) * log(n) + n - 0.5 * log(2 * .pi) }
        let square = n * n
        return (1 / 12.0 - (1 / 360.0 - (1 / 1260.0 - (1 / 1680.0 - 1 / 1188.0 / square) / square) / square) / square) / n
    }

    /// x·log(x/m) + m − x with m = n·p, without cancellation where x and m are close, nor underflow where m is tiny.
    private static func deviance(_ x: Double, _ n: Double, _ p: Double) -> Double {
        let m = n * p
        guard abs(x - m) < 0.1 * (x + m) else { return x * (log(x) - log(n) - log(p)) + m - x }
        let ratio = (x - m) / (x + m)
        let square = ratio * ratio
        var sum = (x - m) * ratio
        var term = 2 * x * ratio
        var divisor = 3.0
        while true {
            term *= square
            let next = sum + term / divisor
            if next == sum { return next }
            sum = next
            divisor += 2
        }
    }
}
