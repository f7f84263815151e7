import Foundation

/// How strongly one customer's share is pulled to the business's own: the strength under which the business's customers would
/// look as (un)like each other as they do (empirical Bayes on the Beta-binomial likelihood).
package struct PriorStrength: Sendable {
    package struct Chosen: Hashable, Sendable {
        package var mean: Double
        package var strength: Double
        /// False: too few customers, the default was taken.
        package var estimated: Bool
        /// One for each grid value, without the binomial coefficients; empty when not estimated.
        package var logLikelihood: [Double]
    }

    /// [assumption] the last is the cap.
    package var grid: [Double] = [2, 4, 8, 16, 32]
    /// [assumption]
    package var defaultStrength = 6.0
    /// So many customers with two or more outcomes are needed. [assumption]
    package var minimumCustomers = 10

    package init() {}

    /// How many customers had `kept` of `all`: many share the same counts.
    package struct Outcomes: Hashable, Sendable {
        package var kept: Int
        package var all: Int
        package init(kept: Int, all: Int) {
            self.kept = kept
            self.all = all
        }
    }

    package func choose(from customers: [Outcomes: Int]) -> Chosen {
        let kept = customers.reduce(0) { $0 + $1.key.kept * $1.value }
        let all = customers.reduce(0) { $0 + $1.key.all * $1.value }
        let mean = Double(kept + 1) / Double(all + 2)
        let telling = customers.reduce(0) { $0 + ($1.key.all >= 2 ? $1.value : 0) }
        guard telling >= minimumCustomers, !grid.isEmpty else {
            return Chosen(mean: mean, strength: defaultStrength, estimated: false, logLikelihood: [])
        }
        // In a fixed order, so that the same customers give the same last digit on every machine.
        let ordered = customers.sorted { ($0.key.all, $0.key.kept) < ($1.key.all, $1.key.kept) }
        let likelihood = grid.map { strength in
            ordered.reduce(0) { $0 + Double($1.value) * Self.term($1.key, mean: mean, strength: strength) }
        }
        var best = 0
        for index in likelihood.indices where likelihood[index] > likelihood[best] { best = index }
        return Chosen(mean: mean, strength: grid[best], estimated: true, logLikelihood: likelihood)
    }

    private static func term(_ counts: Outcomes, mean: Double, strength: Double) -> Double {
        let a = mean * strength
        let b = (1 - mean) * strength
        return logBeta(a + Double(counts.kept), b + Double(counts.all - counts.kept)) - logBeta(a, b)
    }
}
