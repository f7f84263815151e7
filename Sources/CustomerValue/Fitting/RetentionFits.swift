import Foundation

extension BetaGeometricBetaBernoulli {
    /// The parameters of greatest likelihood for people with these histories.
    package static func fit(
        _ groups: [(history: History, people: Double)]
    ) -> (model: BetaGeometricBetaBernoulli, logLikelihood: Double)? {
        guard let best = Search(likelihood: OccasionLikelihood(groups: groups)).best() else { return nil }
        let values = best.logs.map { exp($0) }
        let model = BetaGeometricBetaBernoulli(alpha: values[0], beta: values[1], gamma: values[2], delta: values[3])
        return (model, best.logLikelihood)
    }
}

extension ShiftedBetaGeometric {
    /// The parameters of greatest likelihood, from how many people left in each period and how many stayed to the end.
    package static func fit(
        left: [Double], stayed: Double
    ) -> (model: ShiftedBetaGeometric, logLikelihood: Double)? {
        guard let best = Search(likelihood: RetentionLikelihood(left: left, stayed: stayed)).best() else { return nil }
        return (ShiftedBetaGeometric(alpha: exp(best.logs[0]), beta: exp(best.logs[1])), best.logLikelihood)
    }
}
