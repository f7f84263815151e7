import Vocabulary

/// One element met by one person.
package struct ElementFit: Hashable, Sendable {
    /// The chance of disappointment when it is met in full.
    package var chance: Double
    /// Their own *pantang*, said so.
    package var isStated: Bool
    /// Only the base is known.
    package var isUnknown: Bool

    package init(chance: Double, isStated: Bool = false, isUnknown: Bool = false) {
        self.chance = chance
        self.isStated = isStated
        self.isUnknown = isUnknown
    }
}

/// Goes through an audience person by person and decides at the end, by the rules:
///
/// *block*: somebody's own *pantang*, exposure from 1/10; *warn*: the same with any exposure, or one or more disappointed are
/// expected from what we know, or max(1, 1 %) in all; *ask*: of a guarded trait more than a fifth is unknown; else *go*.
package struct FitTally: Sendable {
    /// From this exposure on a stated *pantang* blocks. [assumption]
    package static let blockingExposure = 0.1
    /// More unknown than this on a guarded trait: ask first. [assumption]
    package static let unknownShare = 0.2

    private let forest: ElementForest
    private let guarded: [Bool]
    /// Of equal reasons the first by its name, whatever the order of the plan.
    private let byName: [Int]

    package private(set) var chances: [Double] = []
    package private(set) var mainReasons: [Int32] = []
    package private(set) var expectedFromKnown = 0.0
    /// People with an element that goes against what they said, and which one.
    package private(set) var blocked: [Named] = []
    package private(set) var warned: [Named] = []
    /// How many people we know nothing of, of each element.
    package private(set) var unknown: [Int]
    package private(set) var unknownOnGuarded = 0
    private var known: [Double] = []
    private var all: [Double] = []
    private var room: [Double] = []

    package struct Named: Hashable, Sendable {
        /// Place in the audience.
        package var person: Int
        package var element: Int
    }

    package init(_ elements: [(trait: String, exposure: Double)], in taxonomy: Taxonomy) {
        forest = ElementForest(elements, in: taxonomy)
        guarded = elements.map { taxonomy[$0.trait] == nil || taxonomy.isGuarded($0.trait) }
        byName = elements.indices.sorted { (elements[$0].trait, $0) < (elements[$1].trait, $1) }
        unknown = [Int](repeating: 0, count: elements.count)
    }

    package mutating func reserve(_ people: Int) {
        chances.reserveCapacity(people)
        mainReasons.reserveCapacity(people)
    }

    /// The next person of the audience, with what is known of each element.
    package mutating func add(_ fits: [ElementFit]) {
        let person = chances.count
        all.removeAll(keepingCapacity: true)
        known.removeAll(keepingCapacity: true)
        var isUnknownOnGuarded = false
        var isAllKnown = true
        for (element, fit) in fits.enumerated() {
            all.append(fit.chance)
            known.append(fit.isUnknown ? 0 : fit.chance)
            guard fit.isUnknown else { continue }
            isAllKnown = false
            unknown[element] += 1
            if guarded[element], forest.exposures[element] > 0 { isUnknownOnGuarded = true }
        }
        if isUnknownOnGuarded { unknownOnGuarded += 1 }
        let chance = forest.probability(all, room: &room)
        chances.append(chance)
        expectedFromKnown += isAllKnown ? chance : forest.probability(known, room: &room)
        mainReasons.append(mainReason)
        name(person, fits)
    }

    private var mainReason: Int32 {
        var worst = 0.0
        var reason: Int32 = -1
        for element in byName where all[element] * forest.exposures[element] > worst {
            worst = all[element] * forest.exposures[element]
            reason = Int32(element)
        }
        return reason
    }

    private mutating func name(_ person: Int, _ fits: [ElementFit]) {
        var worst: Int?
        for element in byName where fits[element].isStated && forest.exposures[element] > 0 {
            if let known = worst, forest.exposures[known] >= forest.exposures[element] { continue }
            worst = element
        }
        guard let worst else { return }
        let named = Named(person: person, element: worst)
        // Halves of halves may come out a hair below a tenth.
        if forest.exposures[worst] >= Self.blockingExposure - 1e-12 { blocked.append(named) } else { warned.append(named) }
    }

    package var decision: Campaign.Decision {
        let people = Double(chances.count)
        if !blocked.isEmpty { return .block }
        let expected = chances.reduce(0, +)
        // Sums of many small chances may miss one by a hair.
        if !warned.isEmpty || expectedFromKnown >= 1 - 1e-12 || expected >= max(1, people / 100) - 1e-12 { return .warn }
        return Double(unknownOnGuarded) > people * Self.unknownShare + 1e-9 ? .ask : .go
    }

    package var disappointed: PoissonBinomial { PoissonBinomial(chances) }
}
