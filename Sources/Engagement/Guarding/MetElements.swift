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

        var order: Int {
            switch self {
            case .planned: 0
            case .following: 1
            case .time: 2
            case .fact: 3
            }
        }
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

    /// One trait may be met twice, once as planned and once as the hour brings it: the nearer one then counts.
    init(_ plan: Plan, zones: Set<Zone>, quiet: QuietTimes, following: [FollowingTrait], in taxonomy: Taxonomy) {
        let planned = Self.planned(plan)
        var sets: [Zone: Set<Met>] = [:]
        for zone in zones {
            var here = Set(planned)
            for trait in plan.at.map({ quiet.traits(at: $0, in: zone) }) ?? [] {
                here.insert(Met(trait: trait, exposure: 1, origin: .time))
            }
            sets[zone] = here.union(Self.followed(here, following, taxonomy))
        }
        let facts = Guest.Fact.allCases.compactMap { fact in
            fact.trait.map { (fact, Met(trait: $0, exposure: 1, origin: .fact)) }
        }
        // By name, so that the order of the plan changes nothing.
        met = sets.values.reduce(Set(planned)) { $0.union($1) }.union(facts.map(\.1)).sorted {
            ($0.trait, $0.origin.order, $0.exposure) < ($1.trait, $1.origin.order, $1.exposure)
        }
        for (zone, here) in sets { self.zones[zone] = met.map { here.contains($0) } }
        for (fact, met) in facts { self.facts[fact] = self.met.firstIndex(of: met) }
    }

    private static func planned(_ plan: Plan) -> [Met] {
        var planned: [String: Met] = [:]
        for (place, element) in plan.elements.enumerated() {
            for trait in Set(element.traits) {
                var places: [Int] = []
                if case .planned(let before) = planned[trait]?.origin { places = before }
                planned[trait] = Met(
                    trait: trait, exposure: max(planned[trait]?.exposure ?? 0, element.exposure),
                    origin: .planned(places + [place]))
            }
        }
        return Array(planned.values)
    }

    /// What follows comes as near as the farthest of what it follows from.
    private static func followed(_ here: Set<Met>, _ rules: [FollowingTrait], _ taxonomy: Taxonomy) -> [Met] {
        var exposures: [String: Double] = [:]
        for met in here { exposures[met.trait] = max(exposures[met.trait] ?? 0, met.exposure) }
        var found: [String: Double] = [:]
        var isSettled = false
        while !isSettled {
            isSettled = true
            for rule in rules {
                let nearest = rule.when.map { condition in
                    exposures.filter { taxonomy.isWithin($0.key, condition) }.values.max() ?? 0
                }
                guard let least = nearest.min(), least > found[rule.adds] ?? 0 else { continue }
                found[rule.adds] = least
                exposures[rule.adds] = max(exposures[rule.adds] ?? 0, least)
                isSettled = false
            }
        }
        return found.map { Met(trait: $0.key, exposure: $0.value, origin: .following) }
    }

    var pairs: [(trait: String, exposure: Double)] { met.map { ($0.trait, $0.exposure) } }
}
