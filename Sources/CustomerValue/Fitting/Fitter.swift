import Foundation

/// Fits the models to one table of histories.
package struct Fitter: Sendable {
    package let table: HistoryTable
    package let unit: TimeUnit
    private let nobodyLeaves: Search.Result?

    /// Below, the prior is weighed in.
    package static let fewCustomers = 200
    /// e^±11 is 60,000: no rate or chance of people is estimated there; the data left it open.
    private static let openEnd = 11.0
    /// Above so many different histories a search begins where a tenth of so many ended.
    private static let manyRows = 60_000
    /// A gain in log-likelihood that nobody could tell from none, for two more parameters.
    private static let noGain = 0.01

    package init(_ table: HistoryTable, unit: TimeUnit = .weeks) {
        self.table = table
        self.unit = unit
        nobodyLeaves = table.totalRepeats > 0 ? Search(likelihood: NegativeBinomialLikelihood(table: table)).best() : nil
    }

    /// Nil where nobody came back: nothing can be said of how often people do.
    package func fit(_ family: ModelFamily) -> ModelFit? {
        guard let nobodyLeaves else { return nil }
        switch family {
        case .nbd: return stayingFit(family, nobodyLeaves, regularity: 1, remarks: [])
        case .bgNBD: return beta(family, mayLeaveAtOnce: false)
        case .mbgNBD: return beta(family, mayLeaveAtOnce: true)
        case .paretoNBD: return pareto(nobodyLeaves)
        case .bgCNBD: return regular(family, mayLeaveAtOnce: false)
        case .mbgCNBD: return regular(family, mayLeaveAtOnce: true)
        }
    }

    /// Each of the families, the regular ones beginning where their neighbours with k = 1 ended.
    package func fits(_ families: [ModelFamily]) -> [ModelFit] {
        guard nobodyLeaves != nil else { return [] }
        var found: [ModelFamily: ModelFit] = [:]
        for family in families where found[family] == nil {
            switch family {
            case .bgCNBD: found[family] = regular(family, mayLeaveAtOnce: false, known: found[.bgNBD])
            case .mbgCNBD: found[family] = regular(family, mayLeaveAtOnce: true, known: found[.mbgNBD])
            default: found[family] = fit(family)
            }
        }
        return families.compactMap { found[$0] }
    }

    private var isSmall: Bool { table.customers < Self.fewCustomers }

    // MARK: models whose people leave after a purchase

    private func beta(_ family: ModelFamily, mayLeaveAtOnce: Bool, regularity: Int = 1, hint: [Double]? = nil) -> ModelFit? {
        var hint = hint
        var curvature: SquareMatrix?
        if table.distinct > Self.manyRows {
            let few = BetaGeometricLikelihood(
                table.thinned(to: Self.manyRows / 10), regularity: regularity, mayLeaveAtOnce: mayLeaveAtOnce, hint: hint)
            let found = Search(likelihood: few).best()
            hint = found?.logs ?? hint
            curvature = found?.curvature
        }
        let likelihood = BetaGeometricLikelihood(
            table, regularity: regularity, mayLeaveAtOnce: mayLeaveAtOnce, hint: hint)
        let prior = Prior.leavingAfterPurchases(perWeek: unit, regularity: regularity)
        guard let best = Search(likelihood: likelihood, curvature: curvature).best(),
            let staying = regularity == 1
                ? nobodyLeaves : Search(likelihood: StayingLikelihood(table: table, regularity: regularity)).best()
        else { return nil }
        if best.logLikelihood < staying.logLikelihood + Self.noGain, !isSmall {
            return stayingFit(family, staying, regularity: regularity, remarks: [.nobodyLeaves])
        }
        return fit(family, best, likelihood, prior) { logs in
            BetaGeometric(
                r: exp(logs[0]), alpha: exp(logs[1]), a: exp(logs[2]), b: exp(logs[3]), regularity: regularity,
                mayLeaveAtOnce: mayLeaveAtOnce)
        }
    }

    /// k by the best likelihood: over k it rises to one top and falls. 1, 2, 4, … until it falls, then what lies between.
    private func regular(_ family: ModelFamily, mayLeaveAtOnce: Bool, known: ModelFit? = nil) -> ModelFit? {
        guard var best = known ?? beta(family, mayLeaveAtOnce: mayLeaveAtOnce) else { return nil }
        best.family = family
        var tried = [1: best.logLikelihood]
        var top = 1
        func look(_ k: Int) -> Bool {
            guard tried[k] == nil else { return false }
            let hint = Self.hint(best, ticks: Double(k) / Double(top))
            guard let next = beta(family, mayLeaveAtOnce: mayLeaveAtOnce, regularity: k, hint: hint) else { return false }
            tried[k] = next.logLikelihood
            guard next.logLikelihood > best.logLikelihood else { return false }
            best = next
            top = k
            return true
        }
        while top < Self.mostTicks, look(top * 2) {}
        var step = top / 2
        while step > 0 {
            if !look(top + step), !look(top - step) || top == 1 { step /= 2 }
        }
        // One more on each side: between neighbours nothing is skipped.
        while look(top + 1) {}
        while top > 2, look(top - 1) {}
        best.byRegularity = tried
        return best
    }

    /// More regular than a clock that ticks so often between purchases nobody is.
    private static let mostTicks = 64

    /// k ticks take the time of one: the neighbour's answer with a faster clock.
    private static func hint(_ fit: ModelFit, ticks: Double) -> [Double]? {
        if fit.remarks.contains(.openParameter) { return nil }
        let leaving = fit.logs.count == 4 ? Array(fit.logs[2...]) : [log(0.05), 0]
        return [fit.logs[0], fit.logs[1] - log(ticks)] + leaving
    }

    // MARK: the others

    private func pareto(_ nobodyLeaves: Search.Result) -> ModelFit? {
        var likelihood = ParetoLikelihood(table: table)
        var curvature: SquareMatrix?
        if table.distinct > Self.manyRows {
            let few = Search(likelihood: ParetoLikelihood(table: table.thinned(to: Self.manyRows / 10))).best()
            likelihood.hint = few?.logs
            curvature = few?.curvature
        }
        guard let best = Search(likelihood: likelihood, curvature: curvature).best() else { return nil }
        if best.logLikelihood < nobodyLeaves.logLikelihood + Self.noGain, !isSmall {
            return stayingFit(.paretoNBD, nobodyLeaves, regularity: 1, remarks: [.nobodyLeaves])
        }
        return fit(.paretoNBD, best, likelihood, Prior.leavingAnyTime(perWeek: unit)) { logs in
            ParetoNBD(r: exp(logs[0]), alpha: exp(logs[1]), s: exp(logs[2]), beta: exp(logs[3]))
        }
    }

    private func stayingFit(
        _ family: ModelFamily, _ best: Search.Result, regularity: Int, remarks: Set<ModelFit.Remark>
    ) -> ModelFit {
        let likelihood: any Likelihood =
            regularity == 1
            ? NegativeBinomialLikelihood(table: table) : StayingLikelihood(table: table, regularity: regularity)
        var prior = Prior.purchases(perWeek: unit)
        prior.beliefs[1].mean += log(Double(regularity))
        var fit = fit(family, best, likelihood, prior) { logs -> any PurchaseModel in
            regularity == 1
                ? NegativeBinomial(r: exp(logs[0]), alpha: exp(logs[1]))
                : BetaGeometric.staying(r: exp(logs[0]), alpha: exp(logs[1]), regularity: regularity)
        }
        fit.remarks.formUnion(remarks)
        return fit
    }

    private func fit(
        _ family: ModelFamily, _ best: Search.Result, _ likelihood: any Likelihood, _ prior: Prior,
        _ model: @escaping @Sendable ([Double]) -> any PurchaseModel
    ) -> ModelFit {
        let isOpen = best.logs.contains { abs($0) > Self.openEnd }
        var cloud = ParameterCloud(search: Search(likelihood: likelihood, prior: prior), mode: best.logs)
        var fit = ModelFit(
            family: family, logs: best.logs, model: model(best.logs), logLikelihood: best.logLikelihood,
            forecasting: model(best.logs), remarks: [], cloud: cloud, making: model)
        // With many customers the prior moves nothing: no second search.
        guard isSmall || isOpen else { return fit }
        guard let believed = cloud.search.best() else { return fit }
        cloud.mode = believed.logs
        fit.cloud = cloud
        fit.forecasting = model(believed.logs)
        fit.remarks = isSmall ? [.fewBuyers] : []
        if isOpen {
            fit.remarks.insert(.openParameter)
            fit.model = fit.forecasting
        }
        return fit
    }
}

/// Parameters: r, α of ``BetaGeometric/staying(r:alpha:regularity:)``.
struct StayingLikelihood: Likelihood {
    let table: HistoryTable
    let regularity: Int

    var dimensions: Int { 2 }
    var size: Double { Double(table.customers) }
    var starts: [[Double]] {
        BetaGeometricLikelihood(table, regularity: regularity, mayLeaveAtOnce: true).starts.prefix(1).map { Array($0[..<2]) }
    }

    func value(at logs: [Double], gradient: inout [Double]) -> Double {
        let whole = BetaGeometricLikelihood(table, regularity: regularity, mayLeaveAtOnce: true)
        // a = e^−600: nobody ever leaves.
        var gradients = [Double](repeating: 0, count: 4)
        let value = whole.value(at: [logs[0], logs[1], -600, 0], gradient: &gradients)
        gradient[0] = gradients[0]
        gradient[1] = gradients[1]
        return value
    }
}
