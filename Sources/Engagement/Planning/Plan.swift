import Vocabulary

/// *Promo & acara* before it goes out: everything in it, piece by piece.
package struct Plan: Hashable, Sendable {
    package enum Kind: String, Hashable, Sendable, CaseIterable { case message, offer, gift, event }

    package var name: String
    package var kind: Kind
    package var text: String
    package var elements: [Element]
    /// When it is sent, or takes place.
    package var at: Instant?
    /// Other moments that would do.
    package var otherTimes: [Instant]

    package init(
        name: String, kind: Kind, text: String = "", elements: [Element] = [], at: Instant? = nil, otherTimes: [Instant] = []
    ) {
        self.name = name
        self.kind = kind
        self.text = text
        self.elements = elements
        self.at = at
        self.otherTimes = otherTimes
    }

    /// One piece: a dish, a song, a sentence, a price.
    package struct Element: Hashable, Sendable {
        package var name: String
        package var aspect: Aspect
        /// Everything it is: angciu is alcohol in food. Empty: somebody looked and found nothing that could hurt.
        package var traits: [String]
        /// 0 … 1: how near it comes to whoever is there.
        package var exposure: Double
        /// What could stand in its place.
        package var alternatives: [Alternative]

        package init(
            name: String, aspect: Aspect, traits: [String], exposure: Double = Exposure.own, alternatives: [Alternative] = []
        ) {
            self.name = name
            self.aspect = aspect
            self.traits = traits
            self.exposure = exposure
            self.alternatives = alternatives
        }
    }

    package struct Alternative: Hashable, Sendable {
        package var name: String
        package var traits: [String]

        package init(name: String, traits: [String]) {
            self.name = name
            self.traits = traits
        }
    }

    /// How near an element comes. [assumption]
    package enum Exposure {
        /// On one's own table.
        package static let own = 1.0
        /// On other tables: it does not excuse.
        package static let others = 0.5
        package static let mention = 0.1
    }
}

/// *Bagian*: what a plan of its kind is made of, so that nothing is forgotten.
package enum Aspect: String, Hashable, Sendable, CaseIterable {
    case food, drink, music, people, place, time, wording, picture, channel, price, reward
}

extension Plan.Kind {
    /// What somebody has to have thought of.
    package var checklist: [Aspect] {
        switch self {
        case .message: [.wording, .time, .channel]
        case .offer: [.wording, .price, .time, .channel]
        case .gift: [.food, .drink, .wording, .time]
        case .event: [.food, .drink, .music, .people, .place, .time, .wording]
        }
    }
}

extension Plan {
    /// Parts nobody has said anything about; the hour speaks for the time.
    package var notThoughtOf: [Aspect] {
        let thought = Set(elements.map(\.aspect)).union(at == nil ? [] : [.time]).union(text.isEmpty ? [] : [.wording])
        return kind.checklist.filter { !thought.contains($0) }
    }
}
