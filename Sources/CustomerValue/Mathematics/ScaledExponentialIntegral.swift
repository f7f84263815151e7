import Foundation

/// eᶻ·E_n(z) = ∫₀^∞ e^(−zt) (1+t)^(−n) dt for z > 0 and n ≥ 0: Kummer's U(1, 2 − n, z), without its cancellations.
func scaledExponentialIntegral(order n: Double, _ z: Double) -> Double {
    guard z > 0, n >= 0 else { return .nan }
    return z >= 1.5 ? byContinuedFraction(n, z) : byQuadrature(n, z)
}

/// Lentz's method (Abramowitz & Stegun 5.1.22).
private func byContinuedFraction(_ n: Double, _ z: Double) -> Double {
    var b = z + n
    var c = 1e300
    var d = 1 / b
    var h = d
    for i in 1...10_000 {
        let i = Double(i)
        let a = -i * (n - 1 + i)
        b += 2
        d = 1 / (a * d + b)
        c = b + a / c
        let step = c * d
        h *= step
        if abs(step - 1) < 1e-16 { break }
    }
    return h
}

/// Exp-sinh quadrature: every term is positive.
private func byQuadrature(_ n: Double, _ z: Double) -> Double {
    // t = scale·exp(π/2·sinh v); the integrand lives below `scale`.
    let scale = 1 / (z + n)
    func term(_ v: Double) -> Double {
        let t = scale * exp(.pi / 2 * sinh(v))
        let exponent = -z * t - n * log1p(t)
        return exponent < -745 ? 0 : exp(exponent) * t * cosh(v)
    }
    var step = 0.25
    func sweep(from offset: Double, by step: Double) -> Double {
        var sum = 0.0
        for direction in [-1.0, 1.0] {
            var v = direction < 0 ? offset - step : offset
            while abs(v) < 6.5 {
                let value = term(v)
                sum += value
                if value < 1e-18 * sum, abs(v) > 1 { break }
                v += direction * step
            }
        }
        return sum
    }
    var sum = sweep(from: 0, by: step)
    var result = sum * step
    for _ in 0..<6 {
        sum += sweep(from: step / 2, by: step)
        step /= 2
        let next = sum * step
        let isSettled = abs(next - result) <= 1e-13 * next
        result = next
        if isSettled { break }
    }
    return result * .pi / 2
}
