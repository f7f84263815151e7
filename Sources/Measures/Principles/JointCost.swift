import Vocabulary

/// *Setia pada hubungan*: was what is best for both together chosen, and who paid (M8)?
///
/// - Source: S1.16 and S1.18, the least-cost solution for the relationship; S1.17, revenue-maximising for one party is not
///   loyalty; S1.22, nobody wins at the other's expense.
/// - Concept: the loyalty principle of "Getting to We" (Nyden, Vitasek & Frydlinger 2013); joint surplus.
/// - Formula: J = cost for us + cost for them; avoidable = J(chosen) − least J; one-sided when the cheapest for us was chosen
///   although it is not the best for both; share best for both Beta(1 + k, 1 + n − k) over decisions with an alternative.
/// - Unit: share 0 … 1; avoidable cost in money.
/// - Cannot see: alternatives nobody thought of, costs nobody named (such an option is left out).
/// - Gaming: recording one option (counted apart), inflating the alternative's cost (its later outcome is compared, M5).
package struct JointCost: Hashable, Sendable {
    package struct Option: Hashable, Sendable {
        package var name: String
        package var us: Double
        package var customer: Double
        package init(name: String, us: Double, customer: Double) {
            self.name = name
            self.us = us
            self.customer = customer
        }
        package var joint: Double { us + customer }
    }

    package struct Decision: Hashable, Sendable {
        package var chosen: Option
        package var options: [Option]
        /// Nil when what was chosen is not among the options.
        package init?(chosen: String, options: [Option]) {
            guard let chosen = options.first(where: { $0.name == chosen }) else { return nil }
            self.chosen = chosen
            self.options = options
        }
        package var leastJoint: Double { options.reduce(chosen.joint) { min($0, $1.joint) } }
        package var avoidable: Double { chosen.joint - leastJoint }
        /// But for the last digits of a sum.
        package var isBestForBoth: Bool { avoidable <= 1e-12 * abs(chosen.joint) }
        package var hasAlternative: Bool { options.count >= 2 }
        package var isOneSided: Bool { !isBestForBoth && options.allSatisfy { $0.us >= chosen.us } }
    }

    package var decisions: [Decision]
    package init(_ decisions: [Decision]) { self.decisions = decisions }

    package var withAlternatives: Int { decisions.count { $0.hasAlternative } }
    package var bestForBoth: Int { decisions.count { $0.hasAlternative && $0.isBestForBoth } }
    package var share: BetaDistribution {
        BetaDistribution(alpha: 1 + Double(bestForBoth), beta: 1 + Double(withAlternatives - bestForBoth))
    }
    package var avoidable: Double { decisions.reduce(0) { $0 + $1.avoidable } }
    /// Of everything the decisions cost; nil when they cost nothing.
    package var ourShareOfCost: Double? {
        let ours = decisions.reduce(0) { $0 + $1.chosen.us }
        let all = decisions.reduce(0) { $0 + $1.chosen.joint }
        return all > 0 ? ours / all : nil
    }
}

extension JointCost.Decision {
    /// Options without a cost for both sides are left out.
    package init?(_ decision: DecisionMade) {
        let options = decision.options.compactMap { option -> JointCost.Option? in
            guard let us = option.costUs, let customer = option.costCustomer else { return nil }
            return JointCost.Option(name: option.name, us: Double(us), customer: Double(customer))
        }
        self.init(chosen: decision.chosen, options: options)
    }
}

extension JointCost {
    /// Fewer decisions with an alternative than this are thin. [assumption]
    package static let minimumDecisions = 3

    package static func assess(
        _ decisions: [Happened<DecisionMade>], asOf: Instant, parameters: Parameters = Parameters()
    ) -> [Finding] {
        let known = decisions.upTo(asOf).compactMap { made in Decision(made.what).map { (made, $0) } }
        let compared = known.filter { $0.1.hasAlternative }
        func judged(_ outcome: (Decision) -> Bool) -> [Judged] {
            compared.map { Judged(entry: $0.0.entry, at: $0.0.at, outcome: outcome($0.1)) }
        }
        let worst = compared.filter { $0.1.avoidable > 0 }.max { $0.1.avoidable < $1.1.avoidable }
        let next = worst.map { NextAct.revisePrecedent(situation: $0.0.what.situation) }
        let both = ShareFinding(.bestForBoth, minimumJudged: minimumDecisions, parameters: parameters.set)
        let oneSided = ShareFinding(
            .oneSided, minimumJudged: minimumDecisions, direction: .lowerIsBetter, parameters: parameters.set)
        let cost = JointCost(known.map(\.1))
        func sum(_ name: MeasureName, _ value: Double?, _ direction: Finding.Direction, _ evidence: [EntryID]) -> Finding {
            Finding(
                measure: name.rawValue, value: compared.isEmpty ? nil : value, interval: nil,
                effectiveEvidence: Double(compared.count), prior: nil,
                state: compared.isEmpty || value == nil ? .unknown : compared.count < minimumDecisions ? .thin : .enough,
                direction: direction, evidence: evidence.map { Finding.Evidence(entry: $0, weight: 1) },
                next: name == .avoidableCost ? next : nil, parameters: parameters.set)
        }
        return [
            both.assess(judged(\.isBestForBoth), asOf: asOf, next: next),
            sum(.avoidableCost, cost.avoidable, .lowerIsBetter, compared.filter { $0.1.avoidable > 0 }.map(\.0.entry)),
            oneSided.assess(judged(\.isOneSided), asOf: asOf),
            sum(.ourShareOfCost, cost.ourShareOfCost, .neither, known.map(\.0.entry)),
        ]
    }
}
