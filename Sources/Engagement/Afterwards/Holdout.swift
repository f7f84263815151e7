import Chances
import Measures
import Vocabulary

/// Some are kept aside by lot before anything is sent, so that what follows can be told from what would have come anyway.
package struct Holdout: Hashable, Sendable {
    package let reached: [CustomerID]
    package let keptAside: [CustomerID]

    /// Everybody draws a lot that depends on the seed and on them alone; those with the lowest are kept aside, as many as the
    /// share says. The order of the audience changes nothing.
    /// - Parameter share: kept aside, 0 … 1; of few people at least one, where it is not 0.
    package init(_ audience: [CustomerID], share: Double, seed: UInt64) {
        func lot(_ id: CustomerID) -> Double {
            var dice = Chance("holdout", seed: seed ^ UInt64(bitPattern: id.value))
            // The first throw of neighbouring seeds is alike in its lowest bits.
            _ = dice.next()
            return dice.fraction()
        }
        let exact = Double(audience.count) * min(max(share, 0), 1)
        let count = exact > 0 ? max(1, Int(exact.rounded())) : 0
        let drawn = audience.map { (id: $0, lot: lot($0)) }.sorted { ($0.lot, $0.id) < ($1.lot, $1.id) }
        let aside = Set(drawn.prefix(count).map(\.id))
        keptAside = audience.filter(aside.contains)
        reached = audience.filter { !aside.contains($0) }
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
