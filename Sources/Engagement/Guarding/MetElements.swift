import Vocabulary

/// All a plan brings to its guests, as traits: what is planned, what follows from it, what its hour is on each guest's clock, and
/// what it is to be met with it as things stand.
struct MetElements {
    /// Where a trait comes from.
    enum Origin: Hashable, Sendable {
        /// Places among the plan's elements.
        case planned([Int])
        /// From other traits.
        case following
        case time
        case fact
    }

    struct Met: Hashable, Sendable {
        var trait: String
        var exposure: Double
        var origin: Origin
    }

    private(set) var met: [Met] = []
    /// Of each zone which of `met` are there.
    private(set) var zones: [Zone: [Bool]] = [:]
    /// Of each fact the place in `met`.
    private(set) var facts: [Guest.Fact: Int] = [:]

    init(_ plan: Plan, zones: Set<Zone>, quiet: QuietTimes, following: [FollowingTrait], in taxonomy: Taxonomy) {
        var planned: [String: Met] = [:]
        for (place, element) in plan.elements.enumerated() {
            for trait in element.traits {
                let before = planned[trait]
                guard case .planned(let places) = before?.origin ?? .planned([]) else { continue }
                planned[trait] = Met(
                    trait: trait, exposure: max(before?.exposure ?? 0, element.exposure),
                    origin: .planned(places.last == place ? places : places + [place]))
            }
        }
        var sets: [Zone: [String: Met]] = [:]
        for zone in zones {
            var here = planned
            for trait in plan.at.map({ quiet.traits(at: $0, in: zone) }) ?? [] where here[trait] == nil {
                here[trait] = Met(trait: trait, exposure: 1, origin: .time)
            }
            Self.follow(&here, following, taxonomy)
            sets[zone] = here
        }
        var all: [String: Met] = planned
        for (_, here) in sets { all.merge(here) { $0.exposure >= $1.exposure ? $0 : $1 } }
        for fact in Guest.Fact.allCases {
            guard let trait = fact.trait, all[trait] == nil else { continue }
            all[trait] = Met(trait: trait, exposure: 1, origin: .fact)
        }
        // By name, so that the order of the plan changes nothing.
        met = all.values.sorted { $0.trait < $1.trait }
        for (zone, here) in sets { self.zones[zone] = met.map { here[$0.trait] != nil } }
        for fact in Guest.Fact.allCases {
            if let trait = fact.trait, let place = met.firstIndex(where: { $0.trait == trait }) { facts[fact] = place }
        }
    }

    private static func follow(_ here: inout [String: Met], _ rules: [FollowingTrait], _ taxonomy: Taxonomy) {
        var isSettled = false
        while !isSettled {
            isSettled = true
            for rule in rules where here[rule.adds] == nil {
                let exposures = rule.when.map { condition in
                    here.values.filter { taxonomy.isWithin($0.trait, condition) }.map(\.exposure).max() ?? 0
                }
                guard let least = exposures.min(), least > 0 else { continue }
                here[rule.adds] = Met(trait: rule.adds, exposure: least, origin: .following)
                isSettled = false
            }
        }
    }

    var pairs: [(trait: String, exposure: Double)] { met.map { ($0.trait, $0.exposure) } }
}
