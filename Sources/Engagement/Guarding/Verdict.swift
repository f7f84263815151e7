import Vocabulary

/// What the guard says of a plan, with everything it rests on.
package struct Verdict: Sendable {
    package var plan: Plan
    package var decision: Campaign.Decision
    /// The audience in its order: the chance of each, and the place of the trait that weighs most (nil where nothing weighs).
    package var people: [PersonFit]
    package var disappointed: PoissonBinomial
    package var expectedFromKnown: Double
    /// Everything that is met, by name.
    package var traits: [TraitBurden]
    /// Whose own words it goes against: they block, or are never left unmentioned.
    package var blockedBy: [NamedGuest]
    package var warnedOf: [NamedGuest]
    /// How things stand with some of them, whatever is in the plan.
    package var standing: [Guest.Fact: [CustomerID]]
    /// People of whom we know nothing on something guarded.
    package var unknownOnGuarded: Int
    /// Parts nobody has said anything about.
    package var notThoughtOf: [Aspect]

    package struct PersonFit: Hashable, Sendable {
        package var id: CustomerID
        package var probability: Double
        /// Place in ``Verdict/traits``.
        package var mainReason: Int?

        package init(id: CustomerID, probability: Double, mainReason: Int? = nil) {
            self.id = id
            self.probability = probability
            self.mainReason = mainReason
        }
    }

    package struct NamedGuest: Hashable, Sendable {
        package var id: CustomerID
        /// Place in ``Verdict/traits``.
        package var trait: Int
    }
}

/// What one trait does to an audience.
package struct TraitBurden: Hashable, Sendable {
    package enum Origin: Hashable, Sendable {
        /// Places among the plan's elements.
        case planned([Int])
        case following
        case time
        case standing
    }
    package var trait: String
    package var exposure: Double
    package var origin: Origin
    /// Expected disappointed if there were nothing else.
    package var expected = 0.0
    /// People it may well hurt, by how we know: their own word, their group's ways, the base alone.
    package var fromOwnWord = 0
    package var fromGroup = 0
    package var fromNothing = 0
    /// Of whom nothing is known.
    package var unknown = 0

    /// From this chance on somebody is counted among those it may well hurt. [assumption]
    package static let mayHurt = 0.2

    package init(trait: String, exposure: Double, origin: Origin) {
        self.trait = trait
        self.exposure = exposure
        self.origin = origin
    }

    package var mayHurt: Int { fromOwnWord + fromGroup + fromNothing }
}
