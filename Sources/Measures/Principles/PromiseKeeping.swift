import Vocabulary

/// *Tepat janji*: how well a side keeps its word (M4).
///
/// - Source: S1.10, consistent decisions and acts of both; S1.11, integrity raises trust; S4.10, keep promises day by day.
/// - Concept: service relations are promises made, enabled and kept (Bitner 1995, Grönroos 2009); a promise binds only its
///   maker (Burgess); Beta reputation with forgetting (Jøsang & Ismail 2002).
/// - Formula: kept = 1 when fulfilled by the agreed time, 0 from the due moment on. Beta(m·s + Σ w·kept, (1−m)·s + Σ w·broken)
///   with w = 2^(−age / half-life); m and s are the business's own. A change agreed before the due time moves it, and is
///   counted; afterwards it rescues nothing. Taken back by the one it was made to before it was due: no evidence.
/// - Unit: the chance that the next promise is kept, 0 … 1.
/// - Cannot see: promises nobody wrote down, and how much each one mattered.
/// - Gaming: far due dates and serial postponing (how often we moved it is shown beside it); taking back one's own promise
///   (counts as broken when due); not recording (promises found in chats are listed).
package struct PromiseKeeping: Sendable {
    /// Fewer judged promises than this are thin. [assumption]
    package static let minimumJudged = 3
    /// Less evidence after forgetting than this is thin. [assumption]
    package static let minimumEvidence = 2.0
    /// "Needs care" when P(below the business's own mean) is at least this, and the state is not unknown. [assumption]
    package static let needsCare = 0.8

    package var by: Side
    package var prior: Finding.Prior
    package var forgetting: Forgetting

    package init(by: Side, prior: Finding.Prior, forgetting: Forgetting = .conduct) {
        self.by = by
        self.prior = prior
        self.forgetting = forgetting
    }

    package func assess(_ history: History, asOf: Instant) -> Finding {
        let evidence = history.promises.compactMap { promise -> Finding.Evidence? in
            guard promise.by == by, let evidence = Self.judge(promise, asOf: asOf).evidence else { return nil }
            let weight = forgetting.weight(of: evidence.at, asOf: asOf)
            return Finding.Evidence(entry: promise.entry, weight: weight, outcome: evidence.kept)
        }
        let tally = Self.tally(history.promises, by: by, forgetting: forgetting, asOf: asOf)
        var finding = assess(tally, evidence: evidence)
        finding.next = by == .us ? next(history.promises, asOf: asOf) : nil
        for promise in history.promises where promise.by == by && promise.madeAt <= asOf {
            let verdict = Self.judge(promise, asOf: asOf)
            if verdict.outcome == .notDueYet { finding.sums?.changes(at: verdict.due, after: asOf) }
        }
        return finding
    }

    /// Our open promise that is due first: to be kept, or moved while that is still honest.
    private func next(_ promises: [PromiseTrace], asOf: Instant) -> NextAct? {
        let open = promises.filter { $0.by == by && $0.isOpen(asOf: asOf) }
        return open.min { $0.currentDue(asOf: asOf).instant < $1.currentDue(asOf: asOf).instant }
            .map { .keepOrMovePromise($0.entry) }
    }

    /// *Diundur*: how many of our promises we asked to move. Serial postponing keeps every promise and no trust.
    package static func assessMoved(_ history: History, asOf: Instant, parameters: Parameters = Parameters()) -> Finding {
        let ours = history.promises.filter { $0.by == .us && $0.madeAt <= asOf }
        let judged = ours.map { promise in
            let moved = judge(promise, asOf: asOf).movedByMaker > 0
            let due = promise.currentDue(asOf: asOf).instant
            let isSettled = !promise.isOpen(asOf: asOf) || due <= asOf
            return Judged(entry: promise.entry, at: promise.madeAt, outcome: moved ? true : isSettled ? false : nil, until: due)
        }
        return parameters.share(.promisesMoved, direction: .lowerIsBetter).assess(judged, asOf: asOf)
    }

    package func assess(_ tally: Tally, evidence: [Finding.Evidence]) -> Finding {
        let posterior = posterior(tally)
        var finding = Finding(
            measure: (by == .customer ? MeasureName.promiseKeepingTheirs : .promiseKeeping).rawValue,
            value: tally.judged == 0 ? nil : posterior.mean, interval: tally.judged == 0 ? nil : posterior.interval95,
            effectiveEvidence: tally.effectiveEvidence, prior: prior, state: tally.state, direction: .higherIsBetter,
            evidence: evidence)
        finding.needsCare = needsCare(tally)
        finding.sums = Finding.Sums(
            yes: tally.weightKept, no: tally.weightBroken, judged: tally.judged, halfLifeDays: forgetting.halfLifeDays)
        return finding
    }

    package func needsCare(_ tally: Tally) -> Bool {
        tally.judged > 0 && !prior.isAssumed && chanceBelowBusiness(tally) >= Self.needsCare
    }

    package static func tally(
        _ promises: [PromiseTrace], by: Side, forgetting: Forgetting = .conduct, asOf: Instant
    ) -> Tally {
        var tally = Tally()
        for promise in promises where promise.by == by {
            let verdict = judge(promise, asOf: asOf)
            tally.movedByMaker += verdict.movedByMaker
            guard let evidence = verdict.evidence else { continue }
            let weight = forgetting.weight(of: evidence.at, asOf: asOf)
            tally.judged += 1
            if evidence.kept {
                tally.kept += 1
                tally.weightKept += weight
            } else {
                tally.weightBroken += weight
            }
        }
        return tally
    }

    package func posterior(_ tally: Tally) -> BetaDistribution {
        BetaDistribution(mean: prior.mean, strength: prior.strength)
            .adding(successes: tally.weightKept, failures: tally.weightBroken)
    }

    /// P(this customer's share lies below the business's own mean).
    package func chanceBelowBusiness(_ tally: Tally) -> Double { posterior(tally).below(prior.mean) }

    /// What is left of a customer's promises when the single ones are forgotten: small, and enough for the posterior.
    package struct Tally: Hashable, Sendable, Codable {
        package var judged = 0
        package var kept = 0
        package var weightKept = 0.0
        package var weightBroken = 0.0
        /// *Diundur*: how often the maker asked for more time before it was due.
        package var movedByMaker = 0
        package init() {}

        package var effectiveEvidence: Double { weightKept + weightBroken }
        package var state: Finding.State {
            if judged == 0 { return .unknown }
            return judged < PromiseKeeping.minimumJudged || effectiveEvidence < PromiseKeeping.minimumEvidence
                ? .thin : .enough
        }
    }
}
