import Measures
import Vocabulary

/// *Kita lihat saja nanti*: what was said before held against what happened.
package struct Aftermath: Sendable {
    /// How somebody took it, as it came back.
    package struct Outcome: Hashable, Sendable {
        package var id: CustomerID
        package var wasDisappointed: Bool
        /// What it was about, where they said so.
        package var trait: String?

        package init(id: CustomerID, wasDisappointed: Bool, trait: String? = nil) {
            self.id = id
            self.wasDisappointed = wasDisappointed
            self.trait = trait
        }
    }

    /// Somebody it turned out otherwise for than we thought.
    package struct Surprise: Hashable, Sendable {
        package var id: CustomerID
        package var predicted: Double
        package var wasDisappointed: Bool
        package var trait: String?
    }

    /// From this distance on it is a surprise. [assumption]
    package static let surprising = 0.7

    /// Of those of whom something came back: silence is not satisfaction.
    package let calibration: Calibration
    /// The farthest first.
    package let surprises: [Surprise]

    package init(_ predicted: [Verdict.PersonFit], _ outcomes: [Outcome]) {
        let latest = Dictionary(outcomes.map { ($0.id, $0) }, uniquingKeysWith: { $1 })
        let pairs = predicted.compactMap { person in latest[person.id].map { (person, $0) } }
        calibration = Calibration(
            pairs.map { Calibration.Prediction(predicted: $0.0.probability, happened: $0.1.wasDisappointed) })
        surprises = pairs.filter { abs(Self.distance($0)) >= Self.surprising }
            .sorted { (abs(Self.distance($1)), $0.0.id) < (abs(Self.distance($0)), $1.0.id) }
            .map {
                Surprise(
                    id: $0.0.id, predicted: $0.0.probability, wasDisappointed: $0.1.wasDisappointed, trait: $0.1.trait)
            }
    }

    private static func distance(_ pair: (Verdict.PersonFit, Outcome)) -> Double {
        pair.0.probability - (pair.1.wasDisappointed ? 1 : 0)
    }
}

extension StanceChances {
    /// Updated by how people took what they hold so or so, in full.
    package func learning(_ met: [(stance: Stance, wasDisappointed: Bool)]) -> StanceChances {
        Stance.allCases.reduce(self) { chances, stance in
            let those = met.filter { $0.stance == stance }
            let disappointed = those.count { $0.wasDisappointed }
            return chances.learning(stance, disappointed: disappointed, content: those.count - disappointed)
        }
    }
}

extension Trait {
    /// What people of whom nothing was known taught us: the base counts as ten observations. [assumption]
    package func learning(disappointed: Int, content: Int, strength: Double = 10) -> Trait {
        var learnt = self
        learnt.base =
            BetaDistribution(mean: base, strength: strength)
            .adding(successes: Double(disappointed), failures: Double(content)).mean
        return learnt
    }
}

extension Aftermath.Outcome {
    /// The word it leaves behind: whoever was disappointed dislikes it, whoever was glad is fine with it. Never more than that:
    /// a *pantang* is only ever somebody's own.
    package func stance(at: Instant, in taxonomy: Taxonomy, entry: EntryID? = nil) -> HeldStance? {
        trait.map {
            HeldStance(wasDisappointed ? .dislikes : .accepts, towards: $0, .reacted, at: at, in: taxonomy, entry: entry)
        }
    }
}
