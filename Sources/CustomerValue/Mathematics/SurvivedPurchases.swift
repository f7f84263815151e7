import Foundation

/// E[(1 − (1 + pw)^(−shape)) / p] for p ~ Beta(a, b), w > 0: how many purchases somebody makes who buys at a Gamma rate and leaves
/// with chance p after each (BG/NBD and its kin). At a = 1 the papers' quotient is 0/0; the value is smooth there.
///
/// By Euler's transformation of the papers' 2F1 the quotient becomes −expm1(ε·log(1−z))/ε − (1−z)^ε·S with ε = a − 1, which has
/// no singularity. Where those two nearly cancel, or the series is slow, the expectation itself is integrated instead.
func survivedPurchases(_ shape: Double, _ w: Double, _ a: Double, _ b: Double) -> Double {
    if w <= 0 { return 0 }
    return bySeries(shape, w, a, b) ?? betaExpectation(a, b) { p, _ in -expm1(-shape * log1p(p * w)) / p }
}

private func bySeries(_ shape: Double, _ w: Double, _ a: Double, _ b: Double) -> Double? {
    let z = w / (1 + w)
    let logRest = -log1p(w)
    let epsilon = a - 1
    let c = a + b - 1
    guard c > 1e-6 else { return nil }
    let first = epsilon == 0 ? -logRest : -expm1(epsilon * logRest) / epsilon
    // Σ_{n≥1} (a)_{n−1} (c − shape)_n / ((c)_n n!) zⁿ
    var term = (c - shape) / c * z
    var sum = term
    var largest = abs(term)
    var n = 1.0
    while abs(term) > 1e-17 * abs(sum) {
        if n > 250 { return nil }
        term *= (epsilon + n) * (c - shape + n) / ((c + n) * (n + 1)) * z
        sum += term
        largest = max(largest, abs(term))
        n += 1
        if term == 0 { break }
    }
    let second = exp(epsilon * logRest) * sum
    let value = first - second
    // Digits that were lost on the way.
    let size = max(abs(first), abs(second), exp(epsilon * logRest) * largest)
    guard value > 1e-3 * size else { return nil }
    return value * c
}
