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
        /// Chosen by us, not learnt from this business: pages say so.
        package var isAssumed: Bool
        package init(mean: Double, strength: Double, isAssumed: Bool = false) {
            self.mean = mean
            self.strength = strength
            self.isAssumed = isAssumed
        }
        /// One observation of each kind: nothing is believed beforehand.
        package static let even = Prior(mean: 0.5, strength: 2)
    }

    /// Which parameter set a finding was taken with: the same history and the same set give the same number everywhere.
    package struct ParameterSet: Hashable, Sendable, Codable {
        /// The assumptions and rules of this version of Akrab.
        package static let currentRules = 1
        package var rules = ParameterSet.currentRules
        /// When the business's own means were last learnt; nil while every mean is assumed.
        package var learntAsOf: Instant?
        package init(learntAsOf: Instant? = nil) { self.learntAsOf = learntAsOf }
    }

    /// What a share of judged happenings rests on: two sums in which each outcome counts by its age. Forgetting is
    /// exponential, so kept sums age by one factor, without the entries they came from.
    package struct Sums: Hashable, Sendable {
        package var yes: Double
        package var no: Double
        package var judged: Int
        /// Nil: nothing is forgotten.
        package var halfLifeDays: Double?
        /// When something is judged, or counts no more, though nothing new happens; nil: never.
        package var changesAt: Instant?
        package init(yes: Double, no: Double, judged: Int, halfLifeDays: Double?, changesAt: Instant? = nil) {
            self.yes = yes
            self.no = no
            self.judged = judged
            self.halfLifeDays = halfLifeDays
            self.changesAt = changesAt
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
    /// Of a share; nil of every other figure.
    package var sums: Sums?
    /// The next small step, where there is one.
    package var next: NextAct?
    /// Probably worse than is usual here, or than it was; a reason to look, never a verdict.
    package var needsCare: Bool
    package var parameters: ParameterSet

    package init(
        measure: String, value: Double?, interval: ClosedRange<Double>?, effectiveEvidence: Double, prior: Prior?,
        state: State, direction: Direction, evidence: [Evidence], next: NextAct? = nil, needsCare: Bool = false,
        parameters: ParameterSet = ParameterSet()
    ) {
        self.measure = measure
        self.value = value
        self.interval = interval
        self.effectiveEvidence = effectiveEvidence
        self.prior = prior
        self.state = state
        self.direction = direction
        self.evidence = evidence
        self.next = next
        self.needsCare = needsCare
        self.parameters = parameters
    }
}
