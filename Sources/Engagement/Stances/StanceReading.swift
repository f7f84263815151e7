import Vocabulary

/// How likely one person is disappointed by meeting one trait, and from whose word we take it.
///
/// A person's nearest word on the way up the tree speaks (of one trait: the latest, then the most cautious), and the segment's, and
/// the base behind it: q = c·chance + (1 − c)·q_segment, q_segment = c_s·Σ share·chance + (1 − c_s)·base.
package struct StanceReading: Sendable {
    package let taxonomy: Taxonomy
    package let chances: StanceChances
    package let asOf: Instant
    /// What the business itself learnt of people of whom nothing is known; else the trait's own base.
    package let bases: [String: Double]
    /// Groups that have ways of their own, in the order of their names.
    let segmentNames: [String]
    private let segmentPlaces: [String: Int]
    private let segments: [String: [SegmentStance]]

    package init(
        _ taxonomy: Taxonomy = .standard, chances: StanceChances = StanceChances(), segments: [SegmentStance] = [],
        bases: [String: Double] = [:], asOf: Instant
    ) {
        self.taxonomy = taxonomy
        self.chances = chances
        self.asOf = asOf
        self.bases = bases
        let grouped = Dictionary(grouping: segments.filter { $0.at <= asOf }, by: \.segment)
        let names = grouped.keys.sorted()
        self.segments = grouped
        segmentNames = names
        segmentPlaces = Dictionary(names.enumerated().map { ($1, $0) }, uniquingKeysWith: { first, _ in first })
    }

    package func base(of trait: String) -> Double { bases[trait] ?? taxonomy.base(of: trait) }

    /// Made once for a plan, then asked for many people.
    package func prepared(for trait: String) -> PreparedTrait { PreparedTrait(trait, self) }

    func segmentStances(_ segment: String) -> [SegmentStance] { segments[segment] ?? [] }
    func segmentPlace(_ name: String) -> Int? { segmentPlaces[name] }
}

/// What is known of one person and one trait.
package struct StanceFound: Hashable, Sendable {
    /// 0 … 1: the chance of disappointment when it is met in full.
    package var probability: Double
    /// The person's word that speaks, as its place among their stances.
    package var word: Int?
    /// That word's confidence today.
    package var confidence = 0.0
    /// The segment that speaks, as its place among those the reading knows: ``PreparedTrait/segmentWord(_:)`` names it.
    package var segment: Int?
    /// A word about something below the trait made it worse: *which meat?* As its place among their stances.
    package var becauseOf: Int?
    /// The person's own *pantang*, and we are sure of it.
    package var isStatedProhibition = false

    /// Only the base is known.
    package var isUnknown: Bool { word == nil && segment == nil }

    package init(probability: Double) { self.probability = probability }
}

/// What a segment is taken to hold, and of which trait.
package struct SegmentWord: Hashable, Sendable {
    package var segment: String
    package var trait: String
}
