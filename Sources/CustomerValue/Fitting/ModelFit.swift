import Foundation

/// A model with the parameters that fit the data best.
package struct ModelFit: Sendable {
    package enum Remark: Hashable, Sendable {
        /// The best fit has nobody leave: the optimum lies at a → 0 or s → 0, and the simpler model says the same.
        case nobodyLeaves
        /// The data leave a parameter open; what is usual elsewhere decides it.
        case openParameter
        /// So few buyers that what is usual elsewhere is weighed in.
        case fewBuyers
    }

    package var family: ModelFamily
    /// The logarithms of the parameters of greatest likelihood.
    var logs: [Double]
    /// The parameters of greatest likelihood, or the simpler model they come down to.
    package var model: any PurchaseModel
    package var logLikelihood: Double
    /// What forecasts are made with: the same, but for few buyers with the prior weighed in.
    package var forecasting: any PurchaseModel
    package var remarks: Set<Remark>
    /// The log-likelihoods that were compared to choose k.
    package var byRegularity: [Int: Double] = [:]
    /// Where the draws of ``Posterior`` come from.
    var posterior: Posterior.Source

    /// How many parameters were free.
    package var freeParameters: Int { model.parameters.count + (model.kind.regularity == nil ? 0 : 1) }
}
