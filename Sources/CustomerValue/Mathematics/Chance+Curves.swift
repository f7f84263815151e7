import Chances
import Foundation

extension Chance {
    /// Standard normal (Box & Muller).
    package mutating func normal() -> Double {
        let radius = (-2 * log(1 - fraction())).squareRoot()
        return radius * cos(2 * .pi * fraction())
    }

    /// Gamma(shape, 1) (Marsaglia & Tsang 2000).
    package mutating func gamma(_ shape: Double) -> Double {
        if shape < 1 {
            let boost = log(1 - fraction()) / shape
            return exp(boost) * gamma(shape + 1)
        }
        let d = shape - 1 / 3.0
        let c = 1 / (9 * d).squareRoot()
        while true {
            let x = normal()
            let v = (1 + c * x) * (1 + c * x) * (1 + c * x)
            guard v > 0 else { continue }
            if log(1 - fraction()) < x * x / 2 + d - d * v + d * log(v) { return d * v }
        }
    }

    package mutating func beta(_ a: Double, _ b: Double) -> Double {
        let one = gamma(a)
        let other = gamma(b)
        return one + other > 0 ? one / (one + other) : (a > b ? 1 : 0)
    }

    package mutating func exponential(_ rate: Double) -> Double { -log(1 - fraction()) / rate }

    /// How often something happens that is expected `mean` times.
    package mutating func poisson(_ mean: Double) -> Int {
        guard mean < 400 else { return max(0, Int((min(mean, 1e12) + mean.squareRoot() * normal()).rounded())) }
        var count = 0
        var sum = exponential(1)
        while sum < mean {
            count += 1
            sum += exponential(1)
        }
        return count
    }
}
