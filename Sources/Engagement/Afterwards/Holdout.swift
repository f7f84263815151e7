import Chances
import Measures
import Vocabulary

/// Some are kept aside by lot before anything is sent, so that what follows can be told from what would have come anyway.
package struct Holdout: Hashable, Sendable {
    package let reached: [CustomerID]
    package let keptAside: [CustomerID]

    /// The lot of a customer depends on the seed and on nobody else: whoever joins or leaves the audience moves nobody.
    /// - Parameter share: kept aside, 0 … 1.
    package init(_ audience: [CustomerID], share: Double, seed: UInt64) {
        func isKeptAside(_ id: CustomerID) -> Bool {
            var dice = Chance("holdout", seed: seed ^ UInt64(bitPattern: id.value))
            // The first throw of neighbouring seeds is alike in its lowest bits.
            _ = dice.next()
            return dice.fraction() < share
        }
        keptAside = audience.filter(isKeptAside)
        reached = audience.filter { !isKeptAside($0) }
    }
}

/// Orders after, of those reached against those kept aside.
package struct HoldoutEffect: Hashable, Sendable {
    package let reached: ShareOfAsked
    package let keptAside: ShareOfAsked
    package let difference: Double
    /// Of the difference, 95 % (Newcombe). It is called an effect because a lot decided who was reached.
    package let interval95: ClosedRange<Double>

    /// Nil while one side is empty.
    package init?(reached: ShareOfAsked, keptAside: ShareOfAsked) {
        guard let difference = reached.difference(from: keptAside) else { return nil }
        self.reached = reached
        self.keptAside = keptAside
        self.difference = difference.value
        interval95 = difference.interval95
    }
}
