/// How much disappointment each of many choices would bring to an audience. Every guest's words are read once, and every trait is
/// asked once a guest; most choices are one trait, of which a sum is enough.
struct ChoiceSums {
    /// A choice of several traits at an exposure, which do not simply add up.
    private struct Mixture {
        var traits: [Int]
        var forest: ElementForest
        var sum = 0.0
    }

    private let prepared: [PreparedTrait]
    private let places: [String: Int]
    private var sums: [Double]
    private var chances: [Double]
    private var mixtures: [[String]: Mixture] = [:]
    private var words = PersonWords()
    private var room: [Double] = []

    init(_ choices: [(traits: [String], exposure: Double)], _ reading: StanceReading) {
        let traits = Set(choices.flatMap(\.traits)).sorted()
        let places = Dictionary(traits.enumerated().map { ($1, $0) }, uniquingKeysWith: { first, _ in first })
        self.places = places
        prepared = traits.map { reading.prepared(for: $0) }
        sums = [Double](repeating: 0, count: traits.count)
        chances = sums
        for choice in choices where choice.traits.count > 1 {
            mixtures[Self.key(choice.traits, choice.exposure)] = Mixture(
                traits: choice.traits.compactMap { places[$0] },
                forest: ElementForest(choice.traits.map { ($0, choice.exposure) }, in: reading.taxonomy))
        }
    }

    private static func key(_ traits: [String], _ exposure: Double) -> [String] { traits + ["\(exposure)"] }

    mutating func add(_ guest: Guest, _ reading: StanceReading) {
        words.take(guest.stances, segments: guest.segments, reading)
        for place in prepared.indices {
            let chance = prepared[place].find(words, guest.stances).probability
            chances[place] = chance
            sums[place] += chance
        }
        for (key, mixture) in mixtures {
            mixtures[key]?.sum += mixture.forest.probability(mixture.traits.map { chances[$0] }, room: &room)
        }
    }

    /// Expected disappointed by that choice alone.
    func expected(_ traits: [String], exposure: Double) -> Double {
        switch traits.count {
        case 0: 0
        case 1: places[traits[0]].map { sums[$0] * min(1, max(0, exposure)) } ?? 0
        default: mixtures[Self.key(traits, exposure)]?.sum ?? 0
        }
    }
}
