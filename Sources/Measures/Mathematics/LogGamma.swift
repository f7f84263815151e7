import Foundation

/// log Γ(x) for x > 0; not a number elsewhere.
package func logGamma(_ x: Double) -> Double {
    guard x > 0 else { return .nan }
    // The reentrant form: the plain one writes a global sign.
    var sign: Int32 = 0
    return lgamma_r(x, &sign)
}

/// log B(a, b) for a, b > 0.
package func logBeta(_ a: Double, _ b: Double) -> Double {
    let small = min(a, b)
    let large = max(a, b)
    guard large > 15 else { return logGamma(a) + logGamma(b) - logGamma(a + b) }
    // log Γ(large) − log Γ(large + small) by Stirling, whose big terms cancel on paper and not in the machine.
    let sum = large + small
    let tail = SaddlePoint.stirlingError(large) - SaddlePoint.stirlingError(sum)
    return logGamma(small) + tail - (large + 0.5) * log1p(small / large) - small * log(sum) + small + log1p(small / large)
}

/// The second derivative of log Γ(x) for x > 0; not a number elsewhere.
package func trigamma(_ x: Double) -> Double {
    guard x > 0 else { return .nan }
    var x = x
    var sum = 0.0
    while x < 12 {
        sum += 1 / (x * x)
        x += 1
    }
    let square = 1 / (x * x)
    // The asymptotic series (Abramowitz & Stegun 6.4.12).
    let series = 1 / 6.0 - square * (1 / 30.0 - square * (1 / 42.0 - square * (1 / 30.0 - square * (5 / 66.0))))
    return sum + 1 / x + square / 2 + series * square / x
}
