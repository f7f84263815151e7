import Foundation

/// Where a growing function of log x passes `target`: Newton's steps, each kept inside a bracket that halves when they fail.
/// Searching by log x keeps six digits even of a quantile of 1e-200.
func rootInLog(
    target: Double, from low: Double, to high: Double, value: (Double) -> Double, slope: (Double) -> Double
) -> Double {
    var low = low
    var high = high
    var u = 0.5 * (low + high)
    for _ in 0..<400 {
        let x = exp(u)
        let error = value(x) - target
        if error == 0 { return x }
        if error < 0 { low = u } else { high = u }
        let newton = u - error / (slope(x) * x)
        let next = newton.isFinite && newton > low && newton < high ? newton : 0.5 * (low + high)
        if abs(next - u) <= 1e-14 * max(1, abs(u)) { return exp(next) }
        u = next
    }
    return exp(u)
}
