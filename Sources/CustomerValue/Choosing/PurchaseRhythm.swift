import Vocabulary

/// How people buy here, as the parameters of one model: enough to say of any history how surely it goes on, without fitting
/// again. Kept with the day it was learnt on; the same purchases give the same rhythm on every machine.
package struct PurchaseRhythm: Hashable, Sendable, Codable {
    /// What is kept by another version is made anew.
    package static let currentVersion = 1
    /// Fewer people who came again so often say too little of how people come here. [assumption]
    package static let fewestRegulars = 20
    package static let regularRepeats = 3
    /// Of more customers every so-manieth is learnt from: the parameters are then known to a hundredth.
    static let mostToChoose = 1_000
    /// Not BG/NBD: it takes whoever bought once for a customer for ever, and pages would say so of people long gone.
    package static let families: [ModelFamily] = [.nbd, .mbgNBD, .paretoNBD, .mbgCNBD]
    static let mostToFit = 20_000
    private static let draws = 40

    package var version = PurchaseRhythm.currentVersion
    /// The last day it saw.
    package var day: Day
    package var customers: Int
    package var family: ModelFamily
    package var kind: ModelKind
    /// Why this model and no other.
    package var because: ModelChoice.Reason
    package var parameters: [Double]
    /// Parameters as likely as the data leave them open.
    private var others: [[Double]]
    /// Days on which the shop was closed: nobody is silent then.
    package var closures: [TradingDays.Stretch]

    /// - Parameter day: how far purchases could be seen.
    /// - Returns: nil where too few people came again to learn from.
    package init?(_ ledger: PurchaseLedger, until day: Day) {
        guard let first = ledger.firstDay, let whole = ledger.cohort(until: day),
            whole.histories.count(where: { $0.repeats >= Self.regularRepeats }) >= Self.fewestRegulars
        else { return nil }
        let split = ValueStudy.split(first, day)
        guard let calibration = ledger.cohort(until: split, through: day)?.thinned(to: Self.mostToChoose),
            !calibration.histories.isEmpty
        else { return nil }
        let models = Fitter(HistoryTable(calibration.histories)).fits(Self.families)
            .map { ModelAssessment(fit: $0, holdout: ValueStudy.report($0, calibration)) }
        guard let choice = ModelChoice(models, customers: calibration.histories.count) else { return nil }
        let family = models[choice.index].fit.family
        let learnt = whole.thinned(to: Self.mostToFit)
        guard let fit = Fitter(HistoryTable(learnt.histories)).fit(family)?.prepared else { return nil }
        self.day = day
        customers = whole.histories.count
        self.family = family
        because = choice.reason
        kind = fit.forecasting.kind
        parameters = fit.forecasting.parameters.map(\.value)
        others = fit.draws(Self.draws).filter { $0.kind == fit.forecasting.kind }.map { $0.parameters.map(\.value) }
        closures = TradingDays(whole.visitsByDay, from: whole.start).closures
    }

    /// Whether people can be seen leaving at all.
    package var seesLeaving: Bool {
        switch kind {
        case .nbd, .cnbd: false
        default: true
        }
    }

    package var model: (any PurchaseModel)? { Self.model(kind, parameters) }

    /// The chance that somebody with this history has not left: nine times in ten the parameters give one from low to high.
    package func chanceStillWithUs(_ history: PurchaseSummary) -> Range90? {
        guard let model else { return nil }
        let chance = model.chanceAlive(history)
        let range = Range90(others.compactMap { Self.model(kind, $0)?.chanceAlive(history) }, middle: chance)
        guard !others.isEmpty else { return Range90(low: chance, middle: chance, high: chance) }
        return Range90(low: min(range.low, chance), middle: chance, high: max(range.high, chance))
    }

    /// How many of the days after `last` up to and with `day` the shop was closed.
    package func closedDays(after last: Day, through day: Day) -> Int {
        closures.reduce(0) { sum, stretch in
            let from = max(stretch.first, last.adding(days: 1))
            let to = min(stretch.last, day)
            return sum + max(0, to.days(since: from) + 1)
        }
    }

    private static func model(_ kind: ModelKind, _ values: [Double]) -> (any PurchaseModel)? {
        switch (kind, values.count) {
        case (.nbd, 2): NegativeBinomial(r: values[0], alpha: values[1])
        case (.cnbd(let k), 2): BetaGeometric.staying(r: values[0], alpha: values[1], regularity: k)
        case (.paretoNBD, 4): ParetoNBD(r: values[0], alpha: values[1], s: values[2], beta: values[3])
        case (.bgNBD, 4), (.bgCNBD, 4): beta(values, kind.regularity ?? 1, mayLeaveAtOnce: false)
        case (.mbgNBD, 4), (.mbgCNBD, 4): beta(values, kind.regularity ?? 1, mayLeaveAtOnce: true)
        default: nil
        }
    }

    private static func beta(_ values: [Double], _ regularity: Int, mayLeaveAtOnce: Bool) -> BetaGeometric {
        BetaGeometric(
            r: values[0], alpha: values[1], a: values[2], b: values[3], regularity: regularity,
            mayLeaveAtOnce: mayLeaveAtOnce)
    }
}

extension PurchaseCohort {
    /// Every so-manieth customer, so that about `size` are left; the days stay everybody's.
    func thinned(to size: Int) -> PurchaseCohort {
        guard histories.count > size else { return self }
        let kept = stride(from: 0, to: histories.count, by: (histories.count + size - 1) / size)
        var few = self
        few.customers = kept.map { customers[$0] }
        few.histories = kept.map { histories[$0] }
        few.later = kept.map { later[$0] }
        return few
    }
}
