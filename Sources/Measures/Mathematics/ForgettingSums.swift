import Vocabulary

/// What is left of many outcomes when each is forgotten by its age: two sums. Exponential forgetting lets them age by one
/// factor, so that a stored sum can be carried on without the outcomes it came from.
package struct ForgettingSums: Hashable, Sendable {
    package private(set) var asOf: Instant
    package let forgetting: Forgetting
    package private(set) var successes = 0.0
    package private(set) var failures = 0.0

    package init(asOf: Instant, forgetting: Forgetting) {
        self.asOf = asOf
        self.forgetting = forgetting
    }

    /// An outcome no later than `asOf`.
    package mutating func add(_ outcome: Bool, at: Instant) {
        let weight = forgetting.weight(of: at, asOf: asOf)
        if outcome { successes += weight } else { failures += weight }
    }

    package mutating func age(to later: Instant) {
        let factor = forgetting.weight(of: asOf, asOf: later)
        successes *= factor
        failures *= factor
        asOf = later
    }

    package var effectiveEvidence: Double { successes + failures }

    package func posterior(_ prior: Finding.Prior) -> BetaDistribution {
        BetaDistribution(mean: prior.mean, strength: prior.strength).adding(successes: successes, failures: failures)
    }
}
