import Foundation

/// log Γ(x) for x > 0.
func logGamma(_ x: Double) -> Double {
    var sign: Int32 = 0
    return lgamma_r(x, &sign)
}

/// log Γ(z + d) − log Γ(z) for z > 0 and d ≥ 0: Stirling's big terms cancel on paper and not in the machine.
func logRising(_ z: Double, _ d: Double) -> Double {
    if d == 0 { return 0 }
    guard z > 15 else { return logGamma(z + d) - logGamma(z) }
    let tail = stirlingTail(z + d) - stirlingTail(z)
    return (z + d - 0.5) * log1p(d / z) + d * (log(z) - 1) + tail
}

/// log B(a, b + n) − log B(a, b): the chance, in logs, of surviving n risks that are Beta(a, b) each.
func logBetaRatio(_ a: Double, _ b: Double, _ n: Double) -> Double {
    if n == 0 { return 0 }
    if n <= 24, n == n.rounded() {
        var sum = 0.0
        for step in 0..<Int(n) { sum -= log1p(a / (b + Double(step))) }
        return sum
    }
    return logRising(b, n) - logRising(a + b, n)
}

/// log B(a, b) for a, b > 0.
func logBeta(_ a: Double, _ b: Double) -> Double {
    let small = min(a, b)
    return logGamma(small) - logRising(max(a, b), small)
}

/// The derivative of log Γ, for x > 0.
func digamma(_ x: Double) -> Double {
    var x = x
    var shift = 0.0
    while x < 8 {
        shift -= 1 / x
        x += 1
    }
    let s = 1 / (x * x)
    let series = s * (1 / 12.0 - s * (1 / 120.0 - s * (1 / 252.0 - s * (1 / 240.0 - s * (1 / 132.0 - s * 691 / 32760)))))
    return shift + log(x) - 0.5 / x - series
}

/// What Stirling's formula misses of log Γ(x), for x > 15.
private func stirlingTail(_ x: Double) -> Double {
    let s = 1 / (x * x)
    return (1 / 12.0 - s * (1 / 360.0 - s * (1 / 1260.0 - s * (1 / 1680.0 - s / 1188)))) / x
}

/// log(eᵃ + eᵇ).
func logSum(_ a: Double, _ b: Double) -> Double {
    let large = max(a, b)
    return large == -.infinity ? large : large + log1p(exp(min(a, b) - large))
}

/// log(1 + eᵃ).
func logOnePlusExp(_ a: Double) -> Double { a > 36 ? a : log1p(exp(a)) }

/// 1 / (1 + eᵃ).
func logistic(minus a: Double) -> Double { 1 / (1 + exp(a)) }
