import Foundation

/// Expected purchases of somebody who buys after every `k`-th tick of a clock, of whose next ticks `ticksDone` have passed
/// already; the ticks to come are negative binomial with `shape` and mean shape·w; after each purchase the buyer leaves with a
/// chance that is Beta(a, b).
///
/// E = Σ_n P(N = n) · C(⌊(n + ticksDone) / k⌋) with C(m) = Σ_{j<m} (b)_j / (a+b)_j. Every term is positive.
func phasedPurchases(_ shape: Double, _ w: Double, _ a: Double, _ b: Double, k: Int, ticksDone: Int) -> Double {
    if w <= 0 { return 0 }
    let mean = shape * w
    let spread = (mean * (1 + w)).squareRoot()
    let logZ = -log1p(1 / w)
    let z = w / (1 + w)
    var n = max(0, Int(mean - 12 * spread) - 60)
    // The chance of n ticks in logs, then by its recurrence.
    let start = Double(n)
    var chance = exp(logRising(shape, start) - logGamma(start + 1) - shape * log1p(w) + start * logZ)
    var purchases = 0
    var survived = 1.0
    var counted = 0.0
    var sum = 0.0
    while true {
        let reached = (n + ticksDone) / k
        while purchases < reached {
            counted += survived
            survived *= (b + Double(purchases)) / (a + b + Double(purchases))
            purchases += 1
        }
        let term = chance * counted
        sum += term
        // Behind the bulk the terms fall at least by z a step.
        if Double(n) > mean + spread, term <= 1e-16 * sum * (1 - z) || chance == 0 { break }
        chance *= z * (shape + Double(n)) / Double(n + 1)
        n += 1
    }
    return sum
}
