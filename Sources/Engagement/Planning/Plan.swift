import Vocabulary

/// *Promo & acara* before it goes out: everything in it, piece by piece.
package struct Plan: Hashable, Sendable {
    package typealias Kind = PlanWritten.Kind
    package typealias Element = PlannedElement
    package typealias Alternative = PlannedElement.Alternative

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

    /// How near an element comes. [assumption]
    package enum Exposure {
        /// On one's own table.
        package static let own = 1.0
        /// On other tables: it does not excuse.
        package static let others = 0.5
        package static let mention = 0.1
    }
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
