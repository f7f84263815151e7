import Foundation

/// E[f(λ)] where λ ~ Gamma(shape, rate) and f ≥ 0 is smooth on a logarithmic scale: the trapezoid rule on log λ stretched by a
/// sinh, as in ``betaExpectation``.
func gammaExpectation(_ shape: Double, _ rate: Double, of f: (_ lambda: Double) -> Double) -> Double {
    let width = 1 / shape.squareRoot()
    let scale = min(width, 1.5)
    let norm = shape * log(shape) - logGamma(shape)
    func term(_ v: Double) -> Double {
        // λ = shape/rate · eʸ
        let y = scale * sinh(v)
        let weight = shape * (y - exp(y)) + norm
        guard weight > -745 else { return 0 }
        return exp(weight) * cosh(v) * f(shape / rate * exp(y))
    }
    let low = -asinh(max(42 / shape, 12 * width) / scale)
    let high = asinh((log1p(60 / shape) + 9 * min(width, 1)) / scale)
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
