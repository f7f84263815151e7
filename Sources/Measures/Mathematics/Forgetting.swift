import Foundation
import Vocabulary

/// How much an old happening still says: half of it after each half-life. What is forgotten becomes uncertain, not bad.
package struct Forgetting: Hashable, Sendable {
    /// Nil: nothing is forgotten.
    package var halfLifeDays: Double?

    package init(halfLifeDays: Double?) { self.halfLifeDays = halfLifeDays }

    /// Promises, replies, favours. [assumption]
    package static let conduct = Forgetting(halfLifeDays: 180)
    /// What people like changes within years. [assumption]
    package static let taste = Forgetting(halfLifeDays: 365)
    /// What people hold right hardly changes. [assumption]
    package static let values = Forgetting(halfLifeDays: 1_825)
    /// Moods and weariness pass. [assumption]
    package static let moods = Forgetting(halfLifeDays: 90)
    package static let none = Forgetting(halfLifeDays: nil)

    package func weight(of at: Instant, asOf: Instant) -> Double {
        guard let halfLifeDays else { return 1 }
        return exp2(-asOf.since(at).days / halfLifeDays)
    }
}
