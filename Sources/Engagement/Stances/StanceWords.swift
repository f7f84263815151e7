import Vocabulary

/// From what is remembered of somebody to what they hold: *pantang: alkohol*, *dihubungi: pagi; tidak Jumat 11–13*. Only what was
/// said of things; nobody's faith is concluded from anything.
package struct StanceWords: Sendable {
    private let taxonomy: Taxonomy
    private let words: TraitWords

    package init(_ taxonomy: Taxonomy = .standard) {
        self.taxonomy = taxonomy
        words = TraitWords(taxonomy)
    }

    /// None where the fact says nothing about what a plan can contain.
    package func stances(of fact: Fact) -> [HeldStance] {
        said(fact.key, fact.value).map { stance, trait in
            HeldStance(
                trait: trait, stance: stance, confidence: fact.confidence, at: fact.at,
                halfLifeDays: taxonomy.halfLifeDays(of: trait), source: StanceSource(fact.source), entry: fact.entry)
        }
    }

    /// What is remembered under that name, as words about traits.
    package func said(_ key: String, _ value: String) -> [(stance: Stance, trait: String)] {
        if let stance = Self.stance(of: key) { return words.traits(in: value).map { (stance, $0) } }
        switch Fact.theme(of: key) {
        case .needs: return needed(value)
        case .reachedBy: return value.split { ";,.".contains($0) }.flatMap { unwanted(TraitWords.words(String($0))) }
        default: return []
        }
    }

    /// What the name of a fact says of whoever it is remembered of.
    package static func stance(of key: String) -> Stance? {
        switch Fact.theme(of: key) {
        case .avoids: .forbids
        case .dislikes: .dislikes
        case .likes: .likes
        case nil where ["tidak masalah", "fine with"].contains(key.lowercased()): .accepts
        default: nil
        }
    }

    private func needed(_ value: String) -> [(Stance, String)] {
        let said = TraitWords.words(value)
        if said.contains(where: { $0.hasPrefix("vegetari") || $0 == "vegan" }) {
            return [(.forbids, "food.meat"), (.forbids, "food.seafood")]
        }
        if said.contains("halal") { return [(.forbids, "food.non_halal"), (.forbids, "drink.alcohol.in_food")] }
        return unwanted(said)
    }

    private static let refusing: Set<String> = ["tidak", "jangan", "tanpa", "bukan", "not", "no", "without"]

    /// *Tidak Jumat 11–13*, *jangan WhatsApp*, *tanpa pedas*.
    private func unwanted(_ said: [String]) -> [(Stance, String)] {
        guard let place = said.firstIndex(where: { Self.refusing.contains($0) }) else { return [] }
        let rest = said[(place + 1)...]
        var traits = words.traits(in: rest.joined(separator: " "))
        if rest.contains(where: { $0 == "jumat" || $0 == "friday" }) { traits.append("time.friday_noon") }
        if rest.contains(where: { $0 == "malam" || $0 == "night" }) { traits.append("time.night") }
        return traits.map { (.dislikes, $0) }
    }
}

extension StanceSource {
    package init(_ source: FactSource) {
        self =
            switch source {
            case .said: .said
            case .observed: .observed
            case .imported: .imported
            case .guessed: .guess
            }
    }
}
