import Vocabulary

/// A share as a finding: Beta(m·s + Σ w·yes, (1−m)·s + Σ w·no) with w = 2^(−age / half-life). What is pending is no evidence.
package struct ShareFinding: Sendable {
    package var name: MeasureName
    package var prior: Finding.Prior
    package var forgetting: Forgetting
    package var minimumJudged: Int
    package var direction: Finding.Direction
    package var parameters: Finding.ParameterSet

    package init(
        _ name: MeasureName, prior: Finding.Prior = .even, forgetting: Forgetting = .none, minimumJudged: Int = 3,
        direction: Finding.Direction = .higherIsBetter, parameters: Finding.ParameterSet = Finding.ParameterSet()
    ) {
        self.name = name
        self.prior = prior
        self.forgetting = forgetting
        self.minimumJudged = minimumJudged
        self.direction = direction
        self.parameters = parameters
    }

    package func posterior(_ judged: [Judged], asOf: Instant) -> BetaDistribution { sums(judged, asOf: asOf).posterior(prior) }

    private func sums(_ judged: [Judged], asOf: Instant) -> Finding.Sums {
        var sums = Finding.Sums(forgetting)
        for one in judged {
            if one.at <= asOf, let outcome = one.outcome { sums.add(outcome, at: one.at, asOf: asOf) }
            sums.changes(at: one.until, after: asOf)
        }
        return sums
    }

    package func assess(_ judged: [Judged], asOf: Instant, next: NextAct? = nil) -> Finding {
        let evidence = judged.filter { $0.at <= asOf }.compactMap { one in
            one.outcome.map {
                Finding.Evidence(entry: one.entry, weight: forgetting.weight(of: one.at, asOf: asOf), outcome: $0)
            }
        }
        return assess(sums(judged, asOf: asOf), evidence: evidence, next: next)
    }

    /// From sums of that moment.
    package func assess(_ sums: Finding.Sums, evidence: [Finding.Evidence], next: NextAct? = nil) -> Finding {
        let posterior = sums.posterior(prior)
        let isKnown = sums.judged > 0
        var finding = Finding(
            measure: name.rawValue, value: isKnown ? posterior.mean : nil, interval: isKnown ? posterior.interval95 : nil,
            effectiveEvidence: sums.yes + sums.no, prior: prior,
            state: !isKnown ? .unknown : sums.judged < minimumJudged ? .thin : .enough, direction: direction,
            evidence: evidence, next: next, needsCare: isKnown && needsCare(posterior), parameters: parameters)
        finding.sums = sums
        return finding
    }

    package func needsCare(_ sums: Finding.Sums) -> Bool { sums.judged > 0 && needsCare(sums.posterior(prior)) }

    /// P(worse than is usual here) is at least ``PromiseKeeping/needsCare``. Without a usual there is nothing to be worse than.
    private func needsCare(_ posterior: BetaDistribution) -> Bool {
        guard prior != .even, !prior.isAssumed else { return false }
        switch direction {
        case .higherIsBetter: return posterior.below(prior.mean) >= PromiseKeeping.needsCare
        case .lowerIsBetter: return 1 - posterior.below(prior.mean) >= PromiseKeeping.needsCare
        case .neither: return false
        }
    }
}
