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
    /// What is left open of the parameters forecasts are made with, and the model they make; nil where nothing could be found.
    var cloud: ParameterCloud?
    var making: @Sendable ([Double]) -> any PurchaseModel

    /// How many parameters were free.
    package var freeParameters: Int { model.parameters.count + (model.kind.regularity == nil ? 0 : 1) }

    /// Models as likely as the data and the prior make them; the same ones for the same data and seed.
    package func draws(_ count: Int, seed: UInt64 = 1) -> [any PurchaseModel] {
        cloud.map { $0.draws(count, seed: seed).map(making) } ?? [forecasting]
    }

    /// With the work done that every question about openness needs.
    var prepared: ModelFit {
        var fit = self
        fit.cloud = cloud?.prepared
        return fit
    }
}
