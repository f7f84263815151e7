import Chances
import Engagement
import Vocabulary

/// Parties by lot: a little tree, a plan, guests with words of all kinds. The same seed, the same party.
struct RandomParty {
    static let now = Instant(seconds: 1_795_000_000)
    static let seeds = Array(UInt64(1)...40)

    var dice: Chance
    var taxonomy = Taxonomy.standard

    init(seed: UInt64) { dice = Chance("party", seed: seed) }

    mutating func trait() -> String { dice.pick(taxonomy.traits).id }

    mutating func word(towards trait: String? = nil) -> HeldStance {
        let trait = trait ?? self.trait()
        return HeldStance(
            dice.pick(Stance.allCases), towards: trait, dice.pick(StanceSource.allCases),
            at: Self.now.subtracting(.days(dice.below(2_000))), in: taxonomy)
    }

    /// Half of what is in it lies near what the guests speak of.
    mutating func plan(_ count: Int, near: [String] = []) -> Plan {
        let elements = (0..<count).map { number in
            let trait = !near.isEmpty && dice.happens(50) ? dice.pick(near) : trait()
            return Plan.Element(
                name: "bagian \(number)", aspect: .food, traits: [trait], exposure: dice.pick([1, 0.5, 0.1, 0.05]))
        }
        return Plan(name: "pesta", kind: .event, text: "Mari datang", elements: elements, at: Self.now)
    }

    mutating func guests(_ count: Int) -> [Guest] {
        (0..<count).map { number in
            var words: [HeldStance] = []
            for _ in 0..<dice.below(5) { words.append(word()) }
            let facts = Guest.Fact.allCases.filter { _ in dice.happens(3) }
            return Guest(
                id: CustomerID(Int64(number + 1)), stances: words, segments: dice.happens(40) ? ["pengajian", "kantor"] : [],
                zone: dice.pick([.jakarta, .makassar, .jayapura]), facts: Set(facts))
        }
    }

    mutating func segments() -> [SegmentStance] {
        ["pengajian", "kantor"].flatMap { segment in
            (0..<3).map { _ in
                SegmentStance(
                    segment: segment, trait: trait(), shares: [.forbids: 0.4, .dislikes: 0.2, .accepts: 0.4], confidence: 0.6,
                    at: Self.now.subtracting(.days(dice.below(300))))
            }
        }
    }

    mutating func graph(_ people: Int, ties: Int) -> TellingGraph {
        let nodes = (0..<people).map { _ in
            TellingGraph.Node(
                disappointed: dice.pick([0, 0, 0.3, 1, 0.05]), susceptible: dice.pick([1, 0.5, 0.2]),
                isCounted: !dice.happens(15), value: Double(dice.below(1_000)))
        }
        let all = (0..<ties).map { _ in
            TellingGraph.Tie(from: dice.below(people), to: dice.below(people), tells: dice.pick([0.4, 0.03, 0.5, 1]))
        }
        return TellingGraph(nodes, all)
    }
}
