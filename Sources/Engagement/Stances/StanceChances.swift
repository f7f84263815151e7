import Measures

/// The chance of disappointment when somebody of a stance meets the trait. Each is believed as firmly as ten observations until
/// reactions teach better. [assumption]
package struct StanceChances: Hashable, Sendable {
    package private(set) var beliefs: [Stance: BetaDistribution]

    package init(_ chances: [Stance: Double] = StanceChances.assumed, strength: Double = 10) {
        beliefs = chances.mapValues { BetaDistribution(mean: $0, strength: strength) }
    }

    package static let assumed: [Stance: Double] = [.forbids: 0.9, .dislikes: 0.4, .accepts: 0.02, .likes: 0.01]

    /// A stance nobody gave a chance is the most cautious one.
    package subscript(stance: Stance) -> Double { beliefs[stance]?.mean ?? Self.assumed[.forbids] ?? 1 }

    /// Of so many who met what they hold so, some were disappointed.
    package func learning(_ stance: Stance, disappointed: Int, content: Int) -> StanceChances {
        var learnt = self
        learnt.beliefs[stance] = beliefs[stance]?.adding(successes: Double(disappointed), failures: Double(content))
        return learnt
    }
}
