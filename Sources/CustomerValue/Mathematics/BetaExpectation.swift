import Foundation

/// E[f(p)] where p ~ Beta(a, b) and f ≥ 0 is smooth on a logarithmic scale of p.
///
/// The trapezoid rule on log-odds stretched by a sinh: the weights fall off doubly exponentially at both ends, so it converges
/// for any a, b > 0, however sharp or slanted (Takahasi & Mori, "Double exponential formulas", 1974).
/// - Parameter f: takes p and 1 − p, so that neither end loses its digits.
func betaExpectation(_ a: Double, _ b: Double, of f: (_ p: Double, _ q: Double) -> Double) -> Double {
    let centre = log(a / b)
    let width = (1 / a + 1 / b).squareRoot()
    let scale = min(width, 1.5)
    let norm = -logBeta(a, b)
    func term(_ v: Double) -> Double {
        let y = centre + scale * sinh(v)
        let logP = -logOnePlusExp(-y)
        let logQ = -logOnePlusExp(y)
        let weight = a * logP + b * logQ + norm
        guard weight > -745 else { return 0 }
        return exp(weight) * cosh(v) * f(exp(logP), exp(logQ))
    }
    // How far the weight reaches, in v.
    let low = -reach(falling: a, scale: scale, width: width)
    let high = reach(falling: b, scale: scale, width: width)
    var count = 24
    var step = (high - low) / Double(count)
    var sum = (0...count).reduce(0) { $0 + term(low + Double($1) * step) }
    var result = sum * step
    for _ in 0..<8 {
        sum += (0..<count).reduce(0) { $0 + term(low + (Double($1) + 0.5) * step) }
        count *= 2
        step /= 2
        let next = sum * step
        let isSettled = abs(next - result) <= 2e-13 * abs(next)
        result = next
        if isSettled { break }
    }
    return result * scale
}

/// The tail falls like e^(−rate·y): where it has become nothing, and at least nine widths out for a bell.
private func reach(falling rate: Double, scale: Double, width: Double) -> Double { asinh(max(42 / rate, 12 * width) / scale) }
