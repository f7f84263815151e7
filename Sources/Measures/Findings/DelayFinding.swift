import Vocabulary

/// A time until something happens as a finding: the Kaplan–Meier median, in hours. What has not happened yet is censored.
package struct DelayFinding: Sendable {
    package var name: MeasureName
    package var minimum: Int
    package var parameters: Finding.ParameterSet

    package init(
        _ name: MeasureName, minimum: Int = 5, parameters: Finding.ParameterSet = Finding.ParameterSet()
    ) {
        self.name = name
        self.minimum = minimum
        self.parameters = parameters
    }

    package struct Delay: Hashable, Sendable {
        package var entry: EntryID
        package var from: Instant
        /// Nil while it has not happened.
        package var until: Instant?
        package init(entry: EntryID, from: Instant, until: Instant?) {
            self.entry = entry
            self.from = from
            self.until = until
        }
        func length(asOf: Instant) -> WaitLength {
            let end = until.flatMap { $0 <= asOf ? $0 : nil }
            return WaitLength(hours: max(0, (end ?? asOf).since(from).hours), answered: end != nil)
        }
    }

    /// The median; below the minimum, or while fewer than half have happened, the median of an exponential delay with the
    /// observed rate, and the state says thin.
    package func assess(_ delays: [Delay], asOf: Instant, next: NextAct? = nil) -> Finding {
        let delays = delays.filter { $0.from <= asOf }
        let lengths = delays.map { $0.length(asOf: asOf) }
        let curve = SurvivalCurve(lengths)
        let median = lengths.count >= minimum ? curve.medianHours : nil
        let rate = GammaDistribution(
            shape: Double(lengths.count { $0.answered }), exposure: lengths.reduce(0) { $0 + $1.hours })
        let assumed = rate.shape > 0 ? rate.medianWait : nil
        return Finding(
            measure: name.rawValue, value: median ?? assumed, interval: median.flatMap { _ in curve.medianInterval95 },
            effectiveEvidence: Double(lengths.count), prior: nil,
            state: lengths.isEmpty ? .unknown : median == nil ? .thin : .enough, direction: .lowerIsBetter,
            evidence: zip(delays, lengths).map { Finding.Evidence(entry: $0.entry, weight: 1, outcome: $1.answered) },
            next: next, parameters: parameters)
    }
}
