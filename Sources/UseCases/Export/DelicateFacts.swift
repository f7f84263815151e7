import Engagement
import Vocabulary

/// *Hal yang peka*: what is remembered of somebody's belief, health, origin, politics or means, and what follows from them (*pantang
/// alkohol*). Tables are passed on; what comes back into Akrab is not read by others. An allergy is not among it: whoever cooks
/// must know it.
struct DelicateFacts {
    private let taxonomy: Taxonomy
    private let words: StanceWords

    /// - Parameter taxonomy: with the shop's own traits, of which it may have called some delicate.
    init(_ taxonomy: Taxonomy) {
        self.taxonomy = taxonomy
        words = StanceWords(taxonomy)
    }

    func contains(_ key: String, _ value: String) -> Bool {
        Guarded.isGuarded(key: key)
            || words.said(key, value).contains {
                taxonomy.isGuarded($0.trait) && !taxonomy.isWithin($0.trait, "food.allergen")
            }
    }
}
