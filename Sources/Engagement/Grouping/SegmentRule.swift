import Vocabulary

/// *Kelompok pelanggan*: who belongs to it, said in a way that can be combined and shown. Never anything inferred from a name.
package indirect enum SegmentRule: Hashable, Sendable {
    case all([SegmentRule])
    case any([SegmentRule])
    case not(SegmentRule)
    /// A fact of that key says that; any value where it is nil.
    case fact(key: String, value: String?)
    case tag(String)
    /// A figure (orders, a measure, days since …) by its name.
    case figure(String, Comparison, Double)
    /// Their own word about a trait or something above it, at least so sure.
    case holds(Stance, trait: String, confidence: Double)
    /// Picked by hand, or frozen as it was.
    case picked(Set<CustomerID>)

    package enum Comparison: String, Hashable, Sendable, CaseIterable {
        case atLeast, atMost, exactly

        func holds(_ value: Double, _ bound: Double) -> Bool {
            switch self {
            case .atLeast: value >= bound
            case .atMost: value <= bound
            case .exactly: value == bound
            }
        }
    }
}

/// What a rule may look at.
package struct SegmentCandidate: Hashable, Sendable {
    package var id: CustomerID
    package var facts: [String: Set<String>]
    package var tags: Set<String>
    /// A figure that is missing is unknown, and nobody belongs or does not belong by it.
    package var figures: [String: Double]
    package var stances: [HeldStance]

    package init(
        id: CustomerID, facts: [String: Set<String>] = [:], tags: Set<String> = [], figures: [String: Double] = [:],
        stances: [HeldStance] = []
    ) {
        self.id = id
        self.facts = facts
        self.tags = tags
        self.figures = figures
        self.stances = stances
    }
}

/// A member, and the conditions that made them one.
package struct SegmentMember: Hashable, Sendable {
    package var id: CustomerID
    package var because: [SegmentRule]

    package init(id: CustomerID, because: [SegmentRule]) {
        self.id = id
        self.because = because
    }
}

extension SegmentRule {
    /// Nil: it cannot be said. What is unknown is neither so nor not so.
    package func judge(_ one: SegmentCandidate, in taxonomy: Taxonomy, asOf: Instant) -> (
        belongs: Bool, because: [SegmentRule]
    )? {
        switch self {
        case .all(let rules): return Self.together(rules.map { $0.judge(one, in: taxonomy, asOf: asOf) }, decidedBy: false)
        case .any(let rules): return Self.together(rules.map { $0.judge(one, in: taxonomy, asOf: asOf) }, decidedBy: true)
        case .not(let rule):
            return rule.judge(one, in: taxonomy, asOf: asOf).map { (!$0.belongs, $0.belongs ? $0.because : [self]) }
        case .fact(let key, let value):
            guard let values = one.facts[key] else { return nil }
            return (value.map { values.contains($0) } ?? true, [self])
        case .tag(let tag): return (one.tags.contains(tag), [self])
        case .figure(let name, let comparison, let bound):
            return one.figures[name].map { (comparison.holds($0, bound), [self]) }
        case .holds(let stance, let trait, let confidence):
            return Self.word(one, trait, taxonomy, asOf).map { ($0.stance == stance && $0.sure >= confidence, [self]) }
        case .picked(let ids): return (ids.contains(one.id), [self])
        }
    }

    /// Kleene's three values: one *no* decides *all*, one *yes* decides *any*, whatever is unknown beside it.
    private static func together(
        _ parts: [(belongs: Bool, because: [SegmentRule])?], decidedBy decisive: Bool
    ) -> (belongs: Bool, because: [SegmentRule])? {
        let known = parts.compactMap { $0 }
        let deciding = known.filter { $0.belongs == decisive }
        if !deciding.isEmpty { return (decisive, deciding.flatMap(\.because)) }
        guard known.count == parts.count else { return nil }
        return (!decisive, known.flatMap(\.because))
    }

    private static func word(
        _ one: SegmentCandidate, _ trait: String, _ taxonomy: Taxonomy, _ asOf: Instant
    ) -> (stance: Stance, sure: Double)? {
        let found = StanceReading(taxonomy, asOf: asOf)
        let speaks = found.prepared(for: trait).find(one.stances, segments: [], found)
        return speaks.word.map { (one.stances[$0].stance, speaks.confidence) }
    }

    /// Who belongs for sure, each with why, in the order they came.
    package func members(
        of everybody: [SegmentCandidate], in taxonomy: Taxonomy = .standard, asOf: Instant
    ) -> [SegmentMember] {
        everybody.compactMap { one in
            guard let judged = judge(one, in: taxonomy, asOf: asOf), judged.belongs else { return nil }
            return SegmentMember(id: one.id, because: judged.because)
        }
    }

    /// As it is now, for good.
    package func frozen(_ members: [SegmentMember]) -> SegmentRule { .picked(Set(members.map(\.id))) }
}
