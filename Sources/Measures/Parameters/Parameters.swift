import Vocabulary

/// What a measure takes as given: the business's own means and prior strengths, how fast evidence ages, and which set this
/// is. Everything in it was either learnt from this business's journal or carries `[assumption]`.
package struct Parameters: Hashable, Sendable, Codable {
    package var set: Finding.ParameterSet
    /// The half-life of conduct (promises, replies, favours) in days; nil: nothing is forgotten. [assumption], until the
    /// business's own record chose one (``HalfLifeChoice``).
    package var conductHalfLifeDays: Double? = Forgetting.conduct.halfLifeDays
    package private(set) var shares: [String: OwnShare] = [:]
    package private(set) var rates: [String: Double] = [:]

    package struct OwnShare: Hashable, Sendable, Codable {
        package var mean: Double
        package var strength: Double
        /// False while too few customers have two outcomes: the strength is then assumed.
        package var isEstimated: Bool
        package init(mean: Double, strength: Double, isEstimated: Bool) {
            self.mean = mean
            self.strength = strength
            self.isEstimated = isEstimated
        }
    }

    /// Nothing is known of the business yet.
    package init() { set = Finding.ParameterSet() }

    package init(learntAsOf: Instant, shares: [MeasureName: OwnShare], ratesPerUnit: [MeasureName: Double]) {
        set = Finding.ParameterSet(learntAsOf: learntAsOf)
        for (name, share) in shares { self.shares[name.rawValue] = share }
        for (name, rate) in ratesPerUnit { rates[name.rawValue] = rate }
    }

    package var conduct: Forgetting { Forgetting(halfLifeDays: conductHalfLifeDays) }

    /// The business's own mean, believed as firmly as its customers are alike; one half and the default strength while
    /// nothing is known.
    package func prior(_ name: MeasureName) -> Finding.Prior {
        guard let own = shares[name.rawValue] else {
            return Finding.Prior(mean: 0.5, strength: PriorStrength().defaultStrength, isAssumed: true)
        }
        return Finding.Prior(mean: own.mean, strength: own.strength)
    }

    package func usualRate(_ name: MeasureName) -> Double? { rates[name.rawValue] }

    /// A share measured against the business's own.
    package func share(
        _ name: MeasureName, forgetting: Forgetting? = nil, minimumJudged: Int = 3,
        direction: Finding.Direction = .higherIsBetter
    ) -> ShareFinding {
        ShareFinding(
            name, prior: prior(name), forgetting: forgetting ?? conduct, minimumJudged: minimumJudged,
            direction: direction, parameters: set)
    }
}
