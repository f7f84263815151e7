import Vocabulary

/// How readily people tell. All of it is assumed until the shop's own experience says better. [assumption]
package struct Telling: Hashable, Sendable {
    package var close = 0.4
    package var distant = 0.03
    package var postsInGroup = 0.1
    package var readsGroupPost = 0.5
    /// What reaches the ear hurts half as much as what is met.
    package var secondHand = 0.5
    package var severity = Severity.serious
    /// From hearing to telling, in days.
    package var generationDays = 1.0

    /// Nothing here was learnt from this shop.
    package var isAssumed: Bool { self == Telling(severity: severity) }

    package init(severity: Severity = .serious) { self.severity = severity }

    /// How deep the disappointment goes.
    package enum Severity: String, Hashable, Sendable, CaseIterable {
        case mild, serious, betrayed

        /// So many times as much is told. [assumption]
        package var tellsTimes: Double {
            switch self {
            case .mild: 0.5
            case .serious: 1
            case .betrayed: 2
            }
        }
    }

    package func tells(_ closeness: Tie.Closeness) -> Double {
        switch closeness {
        case .close: close
        case .distant: distant
        case .group: postsInGroup
        }
    }
}
