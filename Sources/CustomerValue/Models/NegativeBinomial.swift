import Foundation

/// NBD (Ehrenberg 1959): everybody buys at a rate that is Gamma(r, rate α), and nobody ever leaves.
package struct NegativeBinomial: PurchaseModel, Hashable {
    package var r: Double
    package var alpha: Double

    package init(r: Double, alpha: Double) {
        self.r = r
        self.alpha = alpha
    }

    package var kind: ModelKind { .nbd }
    package var parameters: [Parameter] { [Parameter("r", r), Parameter("alpha", alpha)] }
    package var forgetsRecency: Bool { true }

    package func logLikelihood(of history: PurchaseSummary) -> Double {
        let x = Double(history.repeats)
        return logRising(r, x) - r * log1p(history.observed / alpha) - x * log(alpha + history.observed)
    }

    package func logChanceAlive(_ history: PurchaseSummary) -> Double { 0 }

    package func purchasesIfAlive(_ history: PurchaseSummary, within time: Double) -> Double {
        (r + Double(history.repeats)) / (alpha + history.observed) * time
    }

    package func discountedPurchasesIfAlive(_ history: PurchaseSummary, rate: Double) -> Double {
        (r + Double(history.repeats)) / (alpha + history.observed) / rate
    }
}
