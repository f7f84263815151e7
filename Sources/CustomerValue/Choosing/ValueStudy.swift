import Foundation
import Vocabulary

/// Everything dated purchases say of what relationships are worth ahead: models fitted and compared, the one that speaks and
/// why, forecasts with how sure they are, and whether the last forecast came true.
package struct ValueStudy: Sendable {
    package struct Question: Sendable {
        /// Nil: all are compared.
        package var family: ModelFamily?
        /// The last day the models may see. Nil: the last third of the data, at most a year of it, checks them, and the chosen
        /// one is then fitted to everything.
        package var calibrationEnd: Day?
        /// In days. Nil: as long as the holdout where the end of calibration was given, else 365.
        package var horizonDays: Double?
        package var unit = TimeUnit.weeks
        package var monthlyDiscount = 0.01
        package var hasAmounts = true
        /// How far purchases can be seen. Nil: until the last of them.
        package var end: Day?

        package init() {}
    }

    package enum Trouble: Error, Hashable, Sendable {
        case noPurchases
        case nobodyBefore(Day)
        /// Nobody bought on a second day: nothing can be said of how often people come back.
        case nobodyCameBack(customers: Int)
    }

    /// What a forecast made at the end of calibration said of the holdout, and what came.
    package struct BackTest: Sendable {
        package var forecast: TotalsAhead
        package var purchases: Double
        package var spend: Double?

        package var purchasesHeld: Bool { forecast.purchases.contains(purchases) }
        package var spendHeld: Bool? {
            guard let range = forecast.spend, let spend else { return nil }
            return range.contains(spend)
        }
    }

    /// The models on the calibration window.
    package var models: [ModelAssessment]
    package var choice: ModelChoice
    /// The log-likelihoods by k of the families with regular gaps.
    package var regularity: [ModelFamily: [Int: Double]]
    package var calibration: PurchaseCohort
    package var calibrationBins: [HoldoutReport.Bin]
    package var backTest: BackTest?
    /// Whom forecasts are for, and the fit they are made with.
    package var cohort: PurchaseCohort
    package var fit: ModelFit
    package var spend: SpendFit?
    package var horizon: Double
    package var forecasts: [CustomerForecast]
    package var horizonTotals: TotalsAhead
    package var yearTotals: TotalsAhead
    package var days: TradingDays

    package var chosen: ModelAssessment { models[choice.index] }
    /// Without those that came down to one that stands before them.
    package var distinctModels: [ModelAssessment] {
        var kinds: Set<ModelKind> = []
        return models.filter { kinds.insert($0.fit.model.kind).inserted }
    }
    /// The discounted worth of the next twelve months of all customers together.
    package var equity: Range90? {
        guard spend != nil, let year = yearTotals.spend, year.middle > 0 else { return nil }
        let whole = forecasts.reduce(0) { $0 + $1.value }
        // As sure as the year's spending is.
        return Range90(low: whole * year.low / year.middle, middle: whole, high: whole * year.high / year.middle)
    }

    package init(_ ledger: PurchaseLedger, _ question: Question) throws(Trouble) {
        guard let first = ledger.firstDay, let lastPurchase = ledger.lastDay else { throw .noPurchases }
        let last = max(question.end ?? lastPurchase, lastPurchase)
        let split = question.calibrationEnd ?? Self.split(first, last)
        guard let calibration = ledger.cohort(until: split, through: last, in: question.unit), !calibration.histories.isEmpty
        else {
            throw .nobodyBefore(split)
        }
        self.calibration = calibration
        let fitter = Fitter(HistoryTable(calibration.histories), unit: question.unit)
        let fits = fitter.fits(question.family.map { [$0] } ?? ModelFamily.compared)
        // A regular family that found k = 1 is its neighbour: measured once.
        var known: [ModelKind: HoldoutReport] = [:]
        models = fits.map { fit in
            let kind = fit.model.kind
            let report = known[kind] ?? Self.report(fit, calibration)
            known[kind] = report
            return ModelAssessment(fit: fit, holdout: report)
        }
        regularity = fits.reduce(into: [:]) { known, fit in
            if !fit.byRegularity.isEmpty { known[fit.family] = fit.byRegularity }
        }
        guard let choice = ModelChoice(models, customers: calibration.histories.count) else {
            throw .nobodyCameBack(customers: calibration.histories.count)
        }
        self.choice = choice
        let chosen = models[choice.index].fit.prepared
        let calibrationSpend = question.hasAmounts ? Self.spend(calibration) : nil
        calibrationBins = calibration.hasHoldout ? HoldoutReport.calibration(calibration, chosen.forecasting) : []
        backTest = Self.backTest(calibration, chosen, calibrationSpend)

        if question.calibrationEnd == nil, split < last, let whole = ledger.cohort(until: last, in: question.unit),
            let refitted = Fitter(HistoryTable(whole.histories), unit: question.unit).fit(chosen.family)?.prepared
        {
            cohort = whole
            fit = refitted
            spend = question.hasAmounts ? Self.spend(whole) : nil
        } else {
            cohort = calibration
            fit = chosen
            spend = calibrationSpend
        }
        let held = question.calibrationEnd != nil && calibration.hasHoldout ? calibration.holdout : nil
        horizon = question.horizonDays.map { question.unit.from(days: $0) } ?? held ?? question.unit.from(days: 365)
        var forecaster = Forecaster(
            fit.forecasting, spend: spend, horizon: horizon, unit: question.unit, monthlyDiscount: question.monthlyDiscount)
        forecasts = cohort.histories.map { forecaster.forecast($0) }
        let isBackTest = question.calibrationEnd != nil && horizon == calibration.holdout
        horizonTotals =
            isBackTest
            ? backTest?.forecast ?? TotalsAhead(cohort.histories, fit, spend, within: horizon)
            : TotalsAhead(cohort.histories, fit, spend, within: horizon)
        yearTotals = TotalsAhead(cohort.histories, fit, spend, within: question.unit.from(days: 365.25), seed: 2)
        days = TradingDays(cohort.visitsByDay, from: cohort.start)
    }

    /// Two thirds to learn from; a quarter of a year at least, or nothing is held out.
    static func split(_ first: Day, _ last: Day) -> Day {
        let span = last.days(since: first)
        return span < 60 ? last : last.adding(days: -min(365, span / 3))
    }

    static func report(_ fit: ModelFit, _ cohort: PurchaseCohort) -> HoldoutReport? {
        guard cohort.hasHoldout else { return nil }
        var forecaster = Forecaster(
            fit.forecasting, spend: nil, horizon: cohort.holdout, unit: cohort.unit, monthlyDiscount: nil)
        return HoldoutReport(cohort, expected: cohort.histories.map { forecaster.purchases($0) })
    }

    private static func spend(_ cohort: PurchaseCohort) -> SpendFit? {
        let spend = SpendFit(cohort.histories.map { ($0.repeats, $0.meanSpend) })
        return spend.customers > 0 ? spend.prepared : nil
    }

    private static func backTest(_ cohort: PurchaseCohort, _ fit: ModelFit, _ spend: SpendFit?) -> BackTest? {
        guard cohort.hasHoldout else { return nil }
        let forecast = TotalsAhead(cohort.histories, fit, spend, within: cohort.holdout, seed: 3)
        let visits = cohort.later.reduce(0) { $0 + $1.visits }
        let amount = cohort.later.reduce(0) { $0 + $1.amount }
        return BackTest(forecast: forecast, purchases: Double(visits), spend: spend == nil ? nil : amount)
    }
}
