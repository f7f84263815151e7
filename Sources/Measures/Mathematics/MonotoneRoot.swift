import Foundation

/// Where a growing function of log x passes `target`: Newton's steps, each kept inside a bracket that halves when they fail.
/// Searching by log x keeps six digits even of a quantile of 1e-200.
///
/// - Parameter start: a guess of log x; how good it is decides how many steps are taken, never where they end.
func rootInLog(
    target: Double, from low: Double, to high: Double, startingAt start: Double? = nil, value: (Double) -> Double,
    slope: (Double) -> Double
) -> Double {
    var low = low
    var high = high
    var u = start.flatMap { $0 > low && $0 < high ? $0 : nil } ?? 0.5 * (low + high)
    for _ in 0..<400 {
        let x = exp(u)
        let error = value(x) - target
        if error == 0 { return x }
        if error < 0 { low = u } else { high = u }
        let newton = u - error / (slope(x) * x)
        // A step this small stays at the edge of its bracket: there is nothing left to look for.
        if abs(newton - u) <= 1e-14 * max(1, abs(u)) { return exp(newton) }
        let next = newton > low && newton < high ? newton : 0.5 * (low + high)
        if abs(next - u) <= 1e-14 * max(1, abs(u)) { return exp(next) }
        u = next
    }
    return exp(u)
}

/// About the quantile of the standard normal distribution for p below one half, to 0.003 (Abramowitz & Stegun 26.2.22): where
/// searches begin.
func roughNormalQuantile(_ p: Double) -> Double {
    let t = (-2 * log(p)).squareRoot()
    return (2.30753 + 0.27061 * t) / (1 + t * (0.99229 + 0.04481 * t)) - t
}
