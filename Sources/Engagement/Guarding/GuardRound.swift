import Vocabulary

/// Goes from guest to guest with everything of the plan prepared, and adds up what each trait does.
struct GuardRound {
    private let elements: MetElements
    private let prepared: [PreparedTrait]
    private let always: [Bool]
    private(set) var burdens: [TraitBurden]
    private var words = PersonWords()
    private var fits: [ElementFit]

    init(_ elements: MetElements, _ reading: StanceReading) {
        self.elements = elements
        prepared = elements.met.map { reading.prepared(for: $0.trait) }
        always = elements.met.map { met in
            if case .planned = met.origin { true } else { false }
        }
        burdens = elements.met.map { met in
            TraitBurden(trait: met.trait, exposure: met.exposure, origin: .init(met.origin))
        }
        fits = [ElementFit](repeating: ElementFit(chance: 0), count: elements.met.count)
    }

    mutating func fits(of guest: Guest, _ reading: StanceReading) -> [ElementFit] {
        words.take(guest.stances, segments: guest.segments, reading)
        let zone = elements.zones[guest.zone]
        for place in prepared.indices {
            let byFact = !guest.facts.isEmpty && guest.facts.contains { elements.facts[$0] == place }
            guard always[place] || byFact || (zone?[place] ?? false) else {
                fits[place] = ElementFit(chance: 0)
                continue
            }
            let found = prepared[place].find(words, guest.stances)
            // That they mourn, or wait for our answer, is known.
            fits[place] = ElementFit(
                chance: found.probability, isStated: found.isStatedProhibition, isUnknown: found.isUnknown && !byFact)
            count(found, place)
        }
        return fits
    }

    private mutating func count(_ found: StanceFound, _ place: Int) {
        let chance = found.probability * burdens[place].exposure
        burdens[place].expected += chance
        if found.isUnknown { burdens[place].unknown += 1 }
        guard chance >= TraitBurden.mayHurt else { return }
        if found.word != nil || found.becauseOf != nil {
            burdens[place].fromOwnWord += 1
        } else if found.segment != nil {
            burdens[place].fromGroup += 1
        } else {
            burdens[place].fromNothing += 1
        }
    }
}

extension TraitBurden.Origin {
    init(_ origin: MetElements.Origin) {
        self =
            switch origin {
            case .planned(let places): .planned(places)
            case .following: .following
            case .time: .time
            case .fact: .standing
            }
    }
}
