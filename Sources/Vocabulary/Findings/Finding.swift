/// What a measure says of one customer (or of the business as a whole), able to explain itself: no number without its
/// interval, its state and the entries it came from.
package struct Finding: Hashable, Sendable {
    /// Unknown is shown as unknown, never as the prior in green.
    package enum State: UInt8, Sendable, Codable { case unknown = 0, thin = 1, enough = 2 }
    package enum Direction: UInt8, Sendable, Codable { case higherIsBetter = 0, lowerIsBetter = 1, neither = 2 }

    package struct Evidence: Hashable, Sendable {
        package var entry: EntryID
        /// After forgetting: 1 for today's, 1/2 after one half-life.
        package var weight: Double
        /// How it counted, where the measure judges (kept / broken); nil where it only counts.
        package var outcome: Bool?
        package init(entry: EntryID, weight: Double, outcome: Bool? = nil) {
            self.entry = entry
            self.weight = weight
            self.outcome = outcome
        }
    }

    package struct Prior: Hashable, Sendable {
        package var mean: Double
        package var strength: Double
        package init(mean: Double, strength: Double) {
            self.mean = mean
            self.strength = strength
        }
    }

    /// `M1` … `M26`.
    package var measure: String
    package var value: Double?
    /// 95 %, equal-tailed.
    package var interval: ClosedRange<Double>?
    package var effectiveEvidence: Double
    package var prior: Prior?
    package var state: State
    package var direction: Direction
    package var evidence: [Evidence]

    package init(
        measure: String, value: Double?, interval: ClosedRange<Double>?, effectiveEvidence: Double, prior: Prior?,
        state: State, direction: Direction, evidence: [Evidence]
    ) {
        self.measure = measure
        self.value = value
        self.interval = interval
        self.effectiveEvidence = effectiveEvidence
        self.prior = prior
        self.state = state
        self.direction = direction
        self.evidence = evidence
    }
}
