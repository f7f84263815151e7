/// One trait of a plan with all that does not depend on the person worked out. A class, because it is passed round for every
/// guest and never changes.
package final class PreparedTrait: Sendable {
    package let trait: String
    package let isGuarded: Bool
    private let chances: [Double]
    private let base: Double
    /// Of each trait of the taxonomy: how many steps above this one; -1 where it is not on the way up.
    private let stepsUp: [Int16]
    /// Of each trait below this one: 1 / number of children, for each step; 0 elsewhere.
    private let shareBelow: [Double]
    /// What each segment says, by its place among those the reading knows; nil where it says nothing of this.
    private let segments: [SegmentSays?]
    private let segmentNames: [String]

    private struct SegmentSays: Sendable {
        var steps: Int
        var chance: Double
        var trait: String
    }

    init(_ trait: String, _ reading: StanceReading) {
        let taxonomy = reading.taxonomy
        self.trait = trait
        isGuarded = taxonomy[trait] == nil || taxonomy.isGuarded(trait)
        base = reading.base(of: trait)
        chances = Stance.allCases.sorted { $0.caution < $1.caution }.map { reading.chances[$0] }
        var steps = [Int16](repeating: -1, count: taxonomy.traits.count)
        var below = [Double](repeating: 0, count: taxonomy.traits.count)
        if let place = taxonomy.place(of: trait) {
            for (step, above) in taxonomy.path(from: place).enumerated() { steps[above] = Int16(step) }
            for other in taxonomy.traits.indices where other != place {
                let path = taxonomy.path(from: other)
                guard let depth = path.firstIndex(of: place) else { continue }
                below[other] = path[1...depth].reduce(1.0) { $0 / Double(max(1, taxonomy.childCounts[$1])) }
            }
        }
        stepsUp = steps
        shareBelow = below
        segments = Self.segments(trait, reading, steps, base)
        segmentNames = reading.segmentNames
    }

    private static func segments(
        _ trait: String, _ reading: StanceReading, _ steps: [Int16], _ base: Double
    ) -> [SegmentSays?] {
        reading.segmentNames.map { name in
            var nearest: SegmentSays?
            for stance in reading.segmentStances(name) {
                let place = reading.taxonomy.place(of: stance.trait)
                let up = place.map { Int(steps[$0]) } ?? (stance.trait == trait ? 0 : -1)
                guard up >= 0 else { continue }
                let faded = HeldStance(
                    trait: trait, stance: .accepts, confidence: stance.confidence, at: stance.at,
                    halfLifeDays: stance.halfLifeDays)
                let confidence = faded.confidence(asOf: reading.asOf)
                let mixed = Stance.allCases.reduce(0) { $0 + (stance.shares[$1] ?? 0) * reading.chances[$1] }
                let says = SegmentSays(
                    steps: up, chance: confidence * mixed + (1 - confidence) * base, trait: stance.trait)
                if let known = nearest, !isNearer(says, known) { continue }
                nearest = says
            }
            return nearest
        }
    }

    /// The nearest trait, then the most cautious.
    private static func isNearer(_ a: SegmentSays, _ b: SegmentSays) -> Bool {
        a.steps != b.steps ? a.steps < b.steps : a.chance > b.chance
    }

    /// - Parameter segments: those the person is in.
    package func find(_ stances: [HeldStance], segments names: [String], _ reading: StanceReading) -> StanceFound {
        var words = PersonWords()
        words.take(stances, segments: names, reading)
        return find(words, stances)
    }

    /// The segment a finding rests on, by its name.
    package func segmentWord(_ place: Int) -> SegmentWord? {
        segments[place].map { SegmentWord(segment: segmentNames[place], trait: $0.trait) }
    }

    func find(_ words: PersonWords, _ stances: [HeldStance]) -> StanceFound {
        var behind = base
        var found = StanceFound(probability: base)
        if let place = speaking(words.segments), let says = segments[place] {
            behind = says.chance
            found.segment = place
        }
        found.probability = behind
        if let word = speaking(words, stances) {
            found.probability = word.confidence * chance(word.stance) + (1 - word.confidence) * behind
            found.word = word.place
            found.confidence = word.confidence
            found.isStatedProhibition = word.stance == .forbids && word.confidence >= HeldStance.stated
        }
        for word in words.words where word.trait >= 0 && shareBelow[word.trait] > 0 {
            let worse = word.confidence * chance(word.stance) * shareBelow[word.trait]
            guard worse > found.probability else { continue }
            found.probability = worse
            found.becauseOf = word.place
        }
        return found
    }

    private func chance(_ stance: Stance) -> Double { chances[stance.caution] }

    /// The nearest word; but a *pantang* further up holds unless the nearer word is at least as sure.
    private func speaking(_ words: PersonWords, _ stances: [HeldStance]) -> PersonWords.Word? {
        var nearest: PersonWords.Word?
        var nearestSteps = Int.max
        for word in words.words {
            let steps = steps(to: word, stances)
            guard steps >= 0, steps < nearestSteps else { continue }
            nearest = word
            nearestSteps = steps
        }
        guard var speaker = nearest else { return nil }
        var speakerSteps = nearestSteps
        for word in words.words where word.stance == .forbids {
            let steps = steps(to: word, stances)
            guard steps > nearestSteps else { continue }
            if word.confidence > speaker.confidence || (word.confidence == speaker.confidence && speakerSteps > steps) {
                speaker = word
                speakerSteps = steps
            }
        }
        return speaker
    }

    private func steps(to word: PersonWords.Word, _ stances: [HeldStance]) -> Int {
        if word.trait >= 0 { return Int(stepsUp[word.trait]) }
        return stances[word.place].trait == trait ? 0 : -1
    }

    /// The nearest segment, then the most cautious; of two that say the same the first by name.
    private func speaking(_ places: [Int]) -> Int? {
        var best: Int?
        for place in places {
            guard let says = segments[place] else { continue }
            if let known = best, let before = segments[known] {
                if Self.isNearer(before, says) || (!Self.isNearer(says, before) && known < place) { continue }
            }
            best = place
        }
        return best
    }
}
