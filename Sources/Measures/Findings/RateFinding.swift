import Vocabulary

/// A rate as a finding: Gamma(a₀ + events, a₀ / usual rate + exposure). Without a usual rate, the events speak for
/// themselves, and one more half event keeps the upper end honest (Jeffreys).
package struct RateFinding: Sendable {
    /// The usual rate weighs as much as so many events. [assumption]
    package static let priorEvents = 2.0

    package var name: MeasureName
    package var usualRate: Double?
    package var minimumEvents: Int
    package var direction: Finding.Direction
    package var parameters: Finding.ParameterSet

    package init(
        _ name: MeasureName, usualRate: Double? = nil, minimumEvents: Int = 3,
        direction: Finding.Direction = .higherIsBetter, parameters: Finding.ParameterSet = Finding.ParameterSet()
    ) {
        self.name = name
        self.usualRate = usualRate
        self.minimumEvents = minimumEvents
        self.direction = direction
        self.parameters = parameters
    }

    package var prior: GammaDistribution {
        guard let usualRate, usualRate > 0 else { return GammaDistribution(shape: 0.5, exposure: 0) }
        return GammaDistribution(shape: Self.priorEvents, exposure: Self.priorEvents / usualRate)
    }

    /// - Parameter exposure: how long (or how much) was looked at, in the unit of the rate.
    package func assess(_ events: [EntryID], exposure: Double, next: NextAct? = nil) -> Finding {
        let isKnown = exposure > 0 && !(events.isEmpty && usualRate == nil)
        let posterior = prior.adding(events: Double(events.count), exposure: exposure)
        return Finding(
            measure: name.rawValue, value: isKnown ? posterior.mean : nil, interval: isKnown ? posterior.interval95 : nil,
            effectiveEvidence: Double(events.count),
            prior: usualRate.map { Finding.Prior(mean: $0, strength: Self.priorEvents) },
            state: !isKnown || events.isEmpty ? .unknown : events.count < minimumEvents ? .thin : .enough,
            direction: direction, evidence: events.map { Finding.Evidence(entry: $0, weight: 1) }, next: next,
            parameters: parameters)
    }
}
