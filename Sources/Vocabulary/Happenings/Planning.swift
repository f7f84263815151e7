/// *Promo & acara* as somebody plans it; its words are its name. A later one refers to the first of its kind, and holds.
package struct PlanWritten: EventDetails {
    package enum Kind: String, Hashable, Sendable, Codable, CaseIterable { case message, offer, gift, event }

    package var text = ""
    package var kind: Kind
    /// The words that go out; `{nama}` stands for whoever receives them.
    package var words: String
    package var elements: [PlannedElement]
    /// When it is sent, or takes place.
    package var at: Instant?
    /// Other moments that would do.
    package var otherTimes: [Instant]
    package var audience: Audience
    /// It was given up.
    package var isGone: Bool

    private enum CodingKeys: String, CodingKey { case kind, words, elements, at, otherTimes, audience, isGone }

    package init(
        text: String, kind: Kind, words: String = "", elements: [PlannedElement] = [], at: Instant? = nil,
        otherTimes: [Instant] = [], audience: Audience = Audience(), isGone: Bool = false
    ) {
        self.text = text
        self.kind = kind
        self.words = words
        self.elements = elements
        self.at = at
        self.otherTimes = otherTimes
        self.audience = audience
        self.isGone = isGone
    }

    /// Whom it is for.
    package struct Audience: Hashable, Sendable, Codable {
        /// The entries that first said which groups.
        package var groups: [EntryID]
        /// Picked by hand.
        package var people: [CustomerID]
        /// Left in peace, whatever group they are in.
        package var without: [CustomerID]

        package init(groups: [EntryID] = [], people: [CustomerID] = [], without: [CustomerID] = []) {
            self.groups = groups
            self.people = people
            self.without = without
        }
    }
}

/// One piece of a plan: a dish, a song, a sentence, a price.
package struct PlannedElement: Hashable, Sendable, Codable {
    package var name: String
    package var aspect: Aspect
    /// Everything it is: angciu is alcohol in food. Empty: somebody looked and found nothing that could hurt.
    package var traits: [String]
    /// 0 … 1: how near it comes to whoever is there.
    package var exposure: Double
    /// What could stand in its place.
    package var alternatives: [Alternative]

    package init(
        name: String, aspect: Aspect, traits: [String], exposure: Double = 1, alternatives: [Alternative] = []
    ) {
        self.name = name
        self.aspect = aspect
        self.traits = traits
        self.exposure = exposure
        self.alternatives = alternatives
    }

    package struct Alternative: Hashable, Sendable, Codable {
        package var name: String
        package var traits: [String]

        package init(name: String, traits: [String]) {
            self.name = name
            self.traits = traits
        }
    }
}

/// *Bagian*: what a plan is made of.
package enum Aspect: String, Hashable, Sendable, Codable, CaseIterable {
    case food, drink, music, people, place, time, wording, picture, channel, price, reward
}

/// Somebody is among those a plan goes to: what we expected then, to be held against what came of it.
package struct Invited: EventDetails {
    package var text = ""
    /// The chance that it would disappoint them, 0 … 1.
    package var predicted: Double
    /// What weighed most in it.
    package var trait: String?
    /// Left out by lot, so that what follows can be told from what would have come anyway.
    package var isKeptAside: Bool

    private enum CodingKeys: String, CodingKey { case predicted, trait, isKeptAside }

    package init(text: String = "", predicted: Double, trait: String? = nil, isKeptAside: Bool = false) {
        self.text = text
        self.predicted = predicted
        self.trait = trait
        self.isKeptAside = isKeptAside
    }
}

/// *Kelompok pelanggan*: who belongs to it, as somebody put it together; its words are its name. A later one refers to the
/// first, and holds.
package struct GroupWritten: EventDetails {
    package var text = ""
    package var conditions: [GroupCondition]
    /// One of them is enough; else all have to hold.
    package var isAny: Bool
    /// How we mean to stay close to them; nil while nobody said.
    package var bond: Bond?
    package var isGone: Bool

    private enum CodingKeys: String, CodingKey { case conditions, isAny, bond, isGone }

    package init(
        text: String, conditions: [GroupCondition], isAny: Bool = false, bond: Bond? = nil, isGone: Bool = false
    ) {
        self.text = text
        self.conditions = conditions
        self.isAny = isAny
        self.bond = bond
        self.isGone = isGone
    }

    /// *Cara menjaga hubungan*: what we do for them, through which doors, how often.
    package struct Bond: Hashable, Sendable, Codable {
        package var forms: [ServiceGiven.Form]
        package var channels: [Channel]
        /// Contacts in thirty days.
        package var timesPerMonth: Double

        package init(forms: [ServiceGiven.Form], channels: [Channel], timesPerMonth: Double) {
            self.forms = forms
            self.channels = channels
            self.timesPerMonth = timesPerMonth
        }
    }
}

/// One thing that makes somebody a member.
package struct GroupCondition: Hashable, Sendable, Codable {
    package enum What: String, Hashable, Sendable, Codable, CaseIterable {
        /// A word somebody gave them.
        case tag
        /// What is remembered under `key`; any value where `value` is empty.
        case fact
        /// Their own word: `key` is the stance, `value` the trait.
        case holds
        /// At least `number` of them.
        case orders
        /// Their last order is at least `number` days ago.
        case quietDays
        /// The share `key` (a measure's name) is at least `number` of 1.
        case measure
        /// A member of the group whose first entry is `value`.
        case group
        /// Picked by hand, or frozen as it was.
        case picked
    }
    package var what: What
    package var isNot: Bool
    package var key: String
    package var value: String
    package var number: Double
    package var people: [CustomerID]

    package init(
        _ what: What, isNot: Bool = false, key: String = "", value: String = "", number: Double = 0, people: [CustomerID] = []
    ) {
        self.what = what
        self.isNot = isNot
        self.key = key
        self.value = value
        self.number = number
        self.people = people
    }
}

/// *Ciri* of the shop's own, or one of ours with its own chance; its words are its Indonesian name.
package struct TraitWritten: EventDetails {
    package var text = ""
    /// Dotted, from the general to the particular.
    package var id: String
    package var english: String
    /// The chance, 0 … 1, that somebody of whom nothing is known is disappointed by it.
    package var base: Double
    package var isGuarded: Bool
    package var isGone: Bool

    private enum CodingKeys: String, CodingKey { case id, english, base, isGuarded, isGone }

    package init(
        text: String, id: String, english: String, base: Double, isGuarded: Bool = false, isGone: Bool = false
    ) {
        self.text = text
        self.id = id
        self.english = english
        self.base = base
        self.isGuarded = isGuarded
        self.isGone = isGone
    }
}
