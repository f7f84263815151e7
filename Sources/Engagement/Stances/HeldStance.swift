import Measures
import Vocabulary

/// One word about what somebody holds of a trait, with where it comes from.
package struct HeldStance: Hashable, Sendable {
    package var trait: String
    package var stance: Stance
    /// 0 … 1, when it was learnt.
    package var confidence: Double
    package var at: Instant
    /// Nil: it does not fade.
    package var halfLifeDays: Double?
    package var source: StanceSource?
    /// Where it is written.
    package var entry: EntryID?

    package init(
        trait: String, stance: Stance, confidence: Double, at: Instant, halfLifeDays: Double? = nil,
        source: StanceSource? = nil, entry: EntryID? = nil
    ) {
        self.trait = trait
        self.stance = stance
        self.confidence = confidence
        self.at = at
        self.halfLifeDays = halfLifeDays
        self.source = source
        self.entry = entry
    }

    /// As a source tells it: its confidence, and how long words about this trait hold.
    package init(
        _ stance: Stance, towards trait: String, _ source: StanceSource, at: Instant, in taxonomy: Taxonomy,
        entry: EntryID? = nil
    ) {
        self.init(
            trait: trait, stance: stance, confidence: source.confidence, at: at, halfLifeDays: taxonomy.halfLifeDays(of: trait),
            source: source, entry: entry)
    }

    /// c = c₀·2^(−age/half-life).
    package func confidence(asOf: Instant) -> Double {
        confidence * Forgetting(halfLifeDays: halfLifeDays).weight(of: at, asOf: asOf)
    }

    /// From so much confidence on, somebody's own *pantang* stops a plan.
    package static let stated = 0.8
}
