import Foundation

/// The regularised incomplete gamma function P(a, x): the chance that a Gamma(a, 1) lies at or below x.
package func incompleteGamma(_ a: Double, _ x: Double) -> Double {
    guard a > 0, !x.isNaN else { return .nan }
    if x <= 0 { return 0 }
    if x == .infinity { return 1 }
    return x < a + 1 ? min(1, series(a, x)) : 1 - min(1, fraction(a, x))
}

/// Q(a, x) = 1 − P(a, x), exact in the far tail as well.
package func upperIncompleteGamma(_ a: Double, _ x: Double) -> Double {
    guard a > 0, !x.isNaN else { return .nan }
    if x <= 0 { return 1 }
    if x == .infinity { return 0 }
    return x < a + 1 ? 1 - min(1, series(a, x)) : min(1, fraction(a, x))
}

private func limit(_ a: Double) -> Int { 1_000 + 20 * Int(min(1e10, a).squareRoot()) }

private func series(_ a: Double, _ x: Double) -> Double {
    var term = 1.0
    var sum = 1.0
    var n = a
    for _ in 0..<limit(a) {
        n += 1
        term *= x / n
        sum += term
        if term < sum * 1e-17 { break }
    }
    return SaddlePoint.poissonTerm(a, mean: x) * sum
}

/// Lentz's method (Abramowitz & Stegun 6.5.31).
private func fraction(_ a: Double, _ x: Double) -> Double {
    let tiny = 1e-300
    func safe(_ value: Double) -> Double { abs(value) < tiny ? tiny : value }
    var b = x + 1 - a
    var c = 1 / tiny
    var d = 1 / safe(b)
    var h = d
    for i in 1...limit(a) {
        let i = Double(i)
        let term = -i * (i - a)
        b += 2
        d = 1 / safe(term * d + b)
        c = safe(b + term / c)
        let step = d * c
        h *= step
        if abs(step - 1) < 1e-16 { break }
    }
    return SaddlePoint.poissonTerm(a, mean: x) * a * h
}
