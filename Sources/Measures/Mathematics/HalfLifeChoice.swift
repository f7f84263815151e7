import Foundation
import Vocabulary

/// How fast this business's evidence ages, by its own record: the half-life under which each outcome was foretold best by the
/// ones before it (one-step-ahead log score; prequential, Dawid 1984).
package struct HalfLifeChoice: Sendable {
    /// Nil is "nothing is forgotten". [assumption]
    package static let candidates: [Double?] = [90, 180, 365, nil]
    /// Fewer outcomes than this cannot choose. [assumption]
    package static let minimumOutcomes = 200

    package struct Chosen: Hashable, Sendable {
        package var forgetting: Forgetting
        /// False: too few outcomes, the default was taken.
        package var isEstimated: Bool
        /// The mean log score of each candidate, higher is better; empty when not estimated.
        package var scores: [Double]
    }

    package var prior: Finding.Prior
    package var fallback: Forgetting

    package init(prior: Finding.Prior, fallback: Forgetting = .conduct) {
        self.prior = prior
        self.fallback = fallback
    }

    /// - Parameter customers: each customer's outcomes, in the order of time.
    package func choose(from customers: [[(at: Instant, outcome: Bool)]]) -> Chosen {
        let count = customers.reduce(0) { $0 + $1.count }
        guard count >= Self.minimumOutcomes else {
            return Chosen(forgetting: fallback, isEstimated: false, scores: [])
        }
        let scores = Self.candidates.map { halfLife in
            customers.reduce(0) { $0 + score($1, Forgetting(halfLifeDays: halfLife)) } / Double(count)
        }
        var best = 0
        for index in scores.indices where scores[index] > scores[best] { best = index }
        return Chosen(forgetting: Forgetting(halfLifeDays: Self.candidates[best]), isEstimated: true, scores: scores)
    }

    private func score(_ outcomes: [(at: Instant, outcome: Bool)], _ forgetting: Forgetting) -> Double {
        guard var last = outcomes.first?.at else { return 0 }
        var sums = Finding.Sums(forgetting)
        var score = 0.0
        for (at, outcome) in outcomes {
            sums = sums.aged(from: last, to: at)
            last = at
            let chance = sums.posterior(prior).mean
            score += log(max(1e-12, outcome ? chance : 1 - chance))
            sums.add(outcome, at: at, asOf: at)
        }
        return score
    }
}
