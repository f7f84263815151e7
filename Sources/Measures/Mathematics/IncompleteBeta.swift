import Foundation

/// The regularised incomplete beta function I_x(a, b): the chance that a Beta(a, b) lies at or below x.
package func incompleteBeta(_ x: Double, _ a: Double, _ b: Double) -> Double {
    guard a > 0, b > 0, !x.isNaN else { return .nan }
    if x <= 0 { return 0 }
    if x >= 1 { return 1 }
    return x < (a + 1) / (a + b + 2) ? lowerTail(x, 1 - x, a, b) : 1 - lowerTail(1 - x, x, b, a)
}

/// I_x(a, b) for x below the bulk, where the continued fraction converges fast.
private func lowerTail(_ x: Double, _ y: Double, _ a: Double, _ b: Double) -> Double {
    let front = SaddlePoint.binomialTerm(a, b, x: x, y: y) * (b / (a + b))
    return min(1, front * continuedFraction(x, a, b))
}

/// Lentz's method for the continued fraction of I_x(a, b) (Abramowitz & Stegun 26.5.8).
private func continuedFraction(_ x: Double, _ a: Double, _ b: Double) -> Double {
    let tiny = 1e-300
    func safe(_ value: Double) -> Double { abs(value) < tiny ? tiny : value }
    var c = 1.0
    var d = 1 / safe(1 - (a + b) * x / (a + 1))
    var h = d
    // About √max(a, b) rounds are needed; the limit is only against a machine that never settles.
    let limit = 1_000 + 20 * Int(min(1e10, max(a, b)).squareRoot())
    for m in 1...limit {
        let m = Double(m)
        let even = m * (b - m) * x / ((a + 2 * m - 1) * (a + 2 * m))
        d = 1 / safe(1 + even * d)
        c = safe(1 + even / c)
        h *= d * c
        let odd = -(a + m) * (a + b + m) * x / ((a + 2 * m) * (a + 2 * m + 1))
        d = 1 / safe(1 + odd * d)
        c = safe(1 + odd / c)
        let step = d * c
        h *= step
        if abs(step - 1) < 1e-16 { break }
    }
    return h
}
