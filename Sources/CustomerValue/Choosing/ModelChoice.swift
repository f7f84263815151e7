import Foundation

/// One model with its fit on the calibration window and its report on the holdout.
package struct ModelAssessment: Sendable {
    package var fit: ModelFit
    package var holdout: HoldoutReport?

    package init(fit: ModelFit, holdout: HoldoutReport?) {
        self.fit = fit
        self.holdout = holdout
    }
}

/// Which model speaks, and why.
package struct ModelChoice: Sendable {
    package enum Reason: Hashable, Sendable, Codable {
        /// There was one.
        case onlyOne
        /// Of those about as likely, it missed the holdout least; by so much less than the next (mean absolute error).
        case nearestInHoldout(mae: Double, next: ModelKind, nextMAE: Double)
        /// No holdout, or too little happened in it: the likelihood, less one for each free parameter.
        case likeliest(next: ModelKind, gain: Double)
        /// All others are much less likely, by so much for each customer.
        case farLikelier(next: ModelKind, gainPerCustomer: Double)
    }

    package var index: Int
    package var reason: Reason

    /// Models less likely than the best by more than this for each customer (about one in fifty) are out, whatever the
    /// holdout says: they misread how people buy, regular gaps above all.
    private static let farBehind = 0.02
    /// Fewer purchases in the holdout decide nothing.
    private static let fewPurchases = 30.0

    /// Nil when there is nothing to choose from.
    package init?(_ models: [ModelAssessment], customers: Int) {
        let scores = models.map { $0.fit.logLikelihood - Double($0.fit.freeParameters) }
        guard let best = scores.indices.max(by: { scores[$0] < scores[$1] }) else { return nil }
        let near = models.indices.filter { scores[$0] >= scores[best] - Self.farBehind * Double(customers) - 2 }
        let measured = near.filter { (models[$0].holdout?.actual ?? 0) >= Self.fewPurchases }
        func others(_ index: Int) -> [Int] {
            models.indices.filter { $0 != index && models[$0].fit.model.kind != models[index].fit.model.kind }
        }
        func error(_ index: Int) -> Double { models[index].holdout?.mae ?? .infinity }
        guard let nearest = measured.min(by: { (error($0), -scores[$0]) < (error($1), -scores[$1]) }) else {
            index = best
            let next = others(best).max { scores[$0] < scores[$1] }
            reason = next.map { .likeliest(next: models[$0].fit.model.kind, gain: scores[best] - scores[$0]) } ?? .onlyOne
            return
        }
        index = nearest
        if let next = others(nearest).filter({ measured.contains($0) }).min(by: { error($0) < error($1) }) {
            reason = .nearestInHoldout(mae: error(nearest), next: models[next].fit.model.kind, nextMAE: error(next))
        } else if let next = others(nearest).max(by: { scores[$0] < scores[$1] }) {
            let gain = (scores[nearest] - scores[next]) / Double(max(1, customers))
            reason = .farLikelier(next: models[next].fit.model.kind, gainPerCustomer: gain)
        } else {
            reason = .onlyOne
        }
    }
}
