import Vocabulary

/// *Perlakuan konsisten*: the same decision in the same situation (M5).
///
/// - Source: S1.12, same decision in the same situation; S1.13, same results from the same acts; S0.15, unwritten rules
///   steer; S0.14, habit instead of hard rules.
/// - Concept: integrity as agreement with oneself: Krippendorff's alpha (2004) over classes of situations; precedent as
///   case-based reasoning (Aamodt & Plaza 1994).
/// - Formula: alpha = 1 − observed / expected disagreement. Of one class, the chance that two of its decisions agree, pulled to
///   the business's own by credibility: ((n−1)·A + s·A_business) / ((n−1) + s).
/// - Unit: 1 always alike, 0 as by lot, below 0 opposite; undefined while only one kind of decision was ever taken. The
///   coders' limits of 0.67 and 0.80 are not for people and are not used.
/// - Cannot see: whether the shared habit is a good one. A *recorded* relevant difference (a loss, a need, a preference) makes
///   another class of situations, so that treating people differently (M10) is not inconsistency; without it, it is.
/// - Gaming: a class of its own for every case (the share of single cases is shown), exception after exception (the share of
///   exceptions is shown; 1.0 with many of them is suspicious).
package struct Consistency: Sendable {
    /// The business's own agreement weighs as much as so many further decisions. [assumption]
    package static let strength = 4.0
    /// So many comparable decisions make enough. [assumption]
    package static let minimumComparable = 6

    package struct Situation: Hashable, Sendable {
        package var decisions: Int
        /// Nil for a single decision.
        package var raw: Double?
        package var shrunk: Double?
    }

    package var strength: Double
    package var parameters: Parameters
    package init(strength: Double = Consistency.strength, parameters: Parameters = Parameters()) {
        self.strength = strength
        self.parameters = parameters
    }

    package func situations(_ classes: [String: [String]]) -> [String: Situation] {
        let business = NominalAgreement(classes.values).observedDisagreement.map { 1 - $0 }
        return classes.mapValues { decisions in
            let raw = NominalAgreement.agreement(of: decisions)
            let weight = Double(decisions.count - 1)
            let shrunk = raw.flatMap { raw in business.map { (weight * raw + strength * $0) / (weight + strength) } }
            return Situation(decisions: decisions.count, raw: raw, shrunk: shrunk)
        }
    }

    package func assess(_ business: BusinessHistory, asOf: Instant) -> [Finding] {
        let decisions = business.decisions.upTo(asOf)
        return [
            agreement(decisions), sameResults(decisions, business.decisionOutcomes.upTo(asOf)),
            precedentKnown(decisions, business.precedents.upTo(asOf), asOf: asOf), exceptions(decisions, asOf: asOf),
            singleCases(decisions, asOf: asOf),
        ]
    }

    private func agreement(_ decisions: [Happened<DecisionMade>]) -> Finding {
        let classes = Dictionary(grouping: decisions, by: \.what.situation)
        let names = classes.mapValues { $0.map(\.what.chosen) }
        let situations = situations(names)
        let worst = situations.filter { ($0.value.raw ?? 1) < 1 }
            .min { ($0.value.shrunk ?? 1, $0.key) < ($1.value.shrunk ?? 1, $1.key) }
        return alpha(
            .consistency, names, evidence: classes.values.filter { $0.count >= 2 }.flatMap { $0 }.map(\.entry),
            next: worst.map { .agreeOnPrecedent(situation: $0.key) })
    }

    private func sameResults(
        _ decisions: [Happened<DecisionMade>], _ outcomes: [Happened<DecisionOutcome>]
    ) -> Finding {
        let byEntry = Dictionary(decisions.map { ($0.entry, $0.what) }, uniquingKeysWith: { first, _ in first })
        let told = outcomes.filter { $0.refersTo.map { byEntry[$0] != nil } ?? false }
        let classes = Dictionary(grouping: told) { outcome in
            outcome.refersTo.flatMap { byEntry[$0] }.map { "\($0.situation) → \($0.chosen)" } ?? ""
        }
        return alpha(
            .sameResults, classes.mapValues { $0.map(\.what.sign.rawValue) },
            evidence: classes.values.filter { $0.count >= 2 }.flatMap { $0 }.map(\.entry), next: nil)
    }

    private func alpha(
        _ name: MeasureName, _ classes: [String: [String]], evidence: [EntryID], next: NextAct?
    ) -> Finding {
        let units = classes.sorted { $0.key < $1.key }.map(\.value).filter { $0.count >= 2 }
        let agreement = NominalAgreement(units)
        let isEnough = agreement.comparable >= Self.minimumComparable
        return Finding(
            measure: name.rawValue, value: agreement.alpha,
            interval: isEnough ? Bootstrap.interval95(units) { NominalAgreement($0).alpha } : nil,
            effectiveEvidence: Double(agreement.comparable), prior: nil,
            state: agreement.alpha == nil ? .unknown : isEnough ? .enough : .thin, direction: .higherIsBetter,
            evidence: evidence.sorted().map { Finding.Evidence(entry: $0, weight: 1) }, next: next,
            parameters: parameters.set)
    }

    private func precedentKnown(
        _ decisions: [Happened<DecisionMade>], _ precedents: [Happened<Precedent>], asOf: Instant
    ) -> Finding {
        let known = Dictionary(grouping: precedents, by: \.what.situation).mapValues { $0.map(\.at).min() ?? .distantFuture }
        let judged = decisions.map { decision in
            Judged(
                entry: decision.entry, at: decision.at,
                outcome: known[decision.what.situation].map { $0 <= decision.at } ?? false)
        }
        return ShareFinding(.precedentKnown, forgetting: parameters.conduct, parameters: parameters.set)
            .assess(judged, asOf: asOf)
    }

    private func exceptions(_ decisions: [Happened<DecisionMade>], asOf: Instant) -> Finding {
        ShareFinding(.exceptions, forgetting: parameters.conduct, direction: .neither, parameters: parameters.set).assess(
            decisions.map { Judged(entry: $0.entry, at: $0.at, outcome: $0.what.exception != nil) }, asOf: asOf)
    }

    private func singleCases(_ decisions: [Happened<DecisionMade>], asOf: Instant) -> Finding {
        let counts = Dictionary(grouping: decisions, by: \.what.situation).mapValues(\.count)
        return ShareFinding(.singleCases, direction: .lowerIsBetter, parameters: parameters.set).assess(
            decisions.map { Judged(entry: $0.entry, at: $0.at, outcome: counts[$0.what.situation] == 1) }, asOf: asOf)
    }
}
