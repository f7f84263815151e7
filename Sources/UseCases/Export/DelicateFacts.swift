import Engagement
import Journal
import Vocabulary

/// *Hal yang peka*: what is remembered of somebody's belief, health, origin, politics or means, and what follows from them (*pantang
/// alkohol*). Tables are passed on; what comes back into Akrab is not read by others. An allergy is not among it: whoever cooks
/// must know it.
final class DelicateFacts {
    private let taxonomy = Taxonomy.standard
    private let words = StanceWords(.standard)
    /// Somebody wants it in the tables all the same.
    private let isAsked: Bool
    /// So many stayed out of the list of facts.
    private(set) var leftOut = 0

    init(isAsked: Bool) { self.isAsked = isAsked }

    /// Whether it stays out of the tables.
    func stays(out key: String, _ value: String) -> Bool {
        guard !isAsked else { return false }
        if Guarded.isGuarded(key: key) { return true }
        let fact = Fact(
            id: FactID(0), customer: CustomerID(0), entry: EntryID(0), key: key, value: value, source: .said, confidence: 1,
            at: .distantPast)
        return words.stances(of: fact).contains {
            taxonomy.isGuarded($0.trait) && !taxonomy.isWithin($0.trait, "food.allergen")
        }
    }

    /// The same, counted: each stands in one list of its own.
    func counts(out key: String, _ value: String) -> Bool {
        guard stays(out: key, value) else { return false }
        leftOut += 1
        return true
    }
}
