import Vocabulary

/// How a group holds a trait, from its members' own words alone, pulled towards the whole business's shares
/// (Dirichlet): (strength·prior + count) / (strength + n).
package struct StanceShares: Hashable, Sendable {
    package var shares: [Stance: Double]
    /// Members who said something.
    package var known: Int

    /// As many voices as the prior counts for. [assumption]
    package static let strength = 10.0

    package init(counts: [Stance: Int], prior: [Stance: Double], strength: Double = StanceShares.strength) {
        known = counts.values.reduce(0, +)
        let whole = strength + Double(known)
        var shares: [Stance: Double] = [:]
        for stance in Stance.allCases {
            let weight = strength * (prior[stance] ?? 0) + Double(counts[stance] ?? 0)
            shares[stance] = whole > 0 ? weight / whole : 0
        }
        self.shares = shares
    }
}

/// What we take a group to hold of a trait.
package struct SegmentStance: Hashable, Sendable {
    package var segment: String
    package var trait: String
    package var shares: [Stance: Double]
    /// 0 … 1, when it was counted.
    package var confidence: Double
    package var at: Instant
    package var halfLifeDays: Double?

    package init(
        segment: String, trait: String, shares: [Stance: Double], confidence: Double, at: Instant, halfLifeDays: Double? = nil
    ) {
        self.segment = segment
        self.trait = trait
        self.shares = shares
        self.confidence = confidence
        self.at = at
        self.halfLifeDays = halfLifeDays
    }
}

extension SegmentStance {
    /// A member's own word: guesses, imports and what relatives say are no voice of the group.
    private static let ownWords: Set<StanceSource> = [.said, .wrote, .reacted]

    /// Counted from the members' own words, one voice a member; nil while nobody has said anything.
    package static func counted(
        _ segment: String, _ trait: String, members: [[HeldStance]], prior: [Stance: Double], in taxonomy: Taxonomy,
        asOf: Instant
    ) -> SegmentStance? {
        var counts: [Stance: Int] = [:]
        for stances in members {
            let own = stances.filter { one in
                one.trait == trait && one.at <= asOf && one.source.map { ownWords.contains($0) } ?? false
            }
            let latest = own.max { ($0.at, $0.stance.caution) < ($1.at, $1.stance.caution) }
            if let latest { counts[latest.stance, default: 0] += 1 }
        }
        guard !counts.isEmpty else { return nil }
        return SegmentStance(
            segment: segment, trait: trait, shares: StanceShares(counts: counts, prior: prior).shares,
            confidence: StanceSource.segment.confidence, at: asOf, halfLifeDays: taxonomy.halfLifeDays(of: trait))
    }
}
