import Foundation

/// How much a purchase of each customer is worth.
package struct SpendFit: Sendable {
    package enum Remark: Hashable, Sendable {
        /// q ≤ 1: the amounts scatter so that the model has no mean; each customer's own mean is pulled towards all others'.
        case noPopulationMean
        /// Too few repeat buyers with amounts for the model.
        case fewBuyers
        /// Who buys oftener spends clearly more or less each time, which the model assumes away.
        case amountsFollowFrequency(correlation: Double)
    }

    package var customers: Int
    /// The model of greatest likelihood, whatever it says; nil for fewer than three people or amounts all alike.
    package var model: GammaGamma?
    package var logLikelihood: Double?
    /// Between x and m.
    package var correlation: Double
    package var remarks: [Remark] = []
    /// What a purchase is worth on average.
    package var populationMean: Double
    private(set) var forecasting: GammaGamma?
    private(set) var cloud: ParameterCloud?
    private var scale = 1.0
    private var credibility: Credibility

    /// - Parameter values: x and m of the customers; those without repeat purchases of a positive amount are passed over.
    package init(_ values: [(count: Int, amount: Double)]) {
        let kept = values.filter { $0.count > 0 && $0.amount > 0 && $0.amount.isFinite }
        customers = kept.count
        correlation = Self.correlation(kept)
        credibility = Credibility(kept)
        populationMean = credibility.mean
        guard kept.count >= 3, Set(kept.map(\.amount)).count > 2 else {
            if !kept.isEmpty { remarks.append(.fewBuyers) }
            return
        }
        let likelihood = GammaGammaLikelihood(kept)
        guard let best = Search(likelihood: likelihood).best() else { return }
        scale = likelihood.scale
        model = make(best.logs)
        cloud = ParameterCloud(search: Search(likelihood: likelihood, prior: .amounts), mode: best.logs)
        logLikelihood = best.logLikelihood
        forecasting = model
        let isSmall = kept.count < Fitter.fewCustomers
        if isSmall || best.logs.contains(where: { abs($0) > 11 }) {
            remarks.append(.fewBuyers)
            if let believed = cloud?.search.best() {
                cloud?.mode = believed.logs
                forecasting = make(believed.logs)
            }
        }
        if let mean = forecasting?.populationMean {
            populationMean = mean
        } else {
            remarks.append(.noPopulationMean)
            forecasting = nil
            cloud = nil
        }
        // 0.2 at a thousand people is no accident, and the mean of forecasts begins to lean.
        if abs(correlation) > max(0.2, 3 / Double(kept.count).squareRoot()) {
            remarks.append(.amountsFollowFrequency(correlation: correlation))
        }
    }

    /// Whether forecasts use Gamma-Gamma, or each one's own mean pulled towards the others'.
    package var usesGammaGamma: Bool { forecasting != nil }

    /// What the next purchase of somebody is expected to be worth.
    package func expected(count: Int, amount: Double) -> Double {
        guard count > 0, amount > 0 else { return populationMean }
        return forecasting?.mean(count: Double(count), amount: amount) ?? credibility.expected(count: count, amount: amount)
    }

    var prepared: SpendFit {
        var fit = self
        fit.cloud = cloud?.prepared
        return fit
    }

    func make(_ logs: [Double]) -> GammaGamma {
        GammaGamma(p: exp(logs[0]), q: exp(logs[1]), v: exp(logs[2]) * scale)
    }

    private static func correlation(_ values: [(count: Int, amount: Double)]) -> Double {
        let n = Double(values.count)
        guard n > 2 else { return 0 }
        let counts = values.reduce(0) { $0 + Double($1.count) } / n
        let amounts = values.reduce(0) { $0 + $1.amount / n }
        var (cross, one, other) = (0.0, 0.0, 0.0)
        for value in values {
            let x = Double(value.count) - counts
            let m = value.amount / amounts - 1
            cross += x * m
            one += x * x
            other += m * m
        }
        return one > 0 && other > 0 ? cross / (one * other).squareRoot() : 0
    }
}

/// A customer's own mean pulled towards everybody's by x / (x + κ): Bühlmann's credibility, with κ from how the scatter of
/// means shrinks with the number of purchases.
private struct Credibility: Sendable {
    var mean: Double
    private var strength: Double

    init(_ values: [(count: Int, amount: Double)]) {
        let purchases = values.reduce(0) { $0 + Double($1.count) }
        mean = purchases > 0 ? values.reduce(0) { $0 + Double($1.count) / purchases * $1.amount } : 0
        strength = 1
        guard mean > 0 else { return }
        // The scatter of the means of those who bought once is between and within; of those who bought often, between.
        func scatter(_ kept: [(count: Int, amount: Double)]) -> Double? {
            guard kept.count > 4 else { return nil }
            return kept.reduce(0) { $0 + ($1.amount / mean - 1) * ($1.amount / mean - 1) } / Double(kept.count)
        }
        if let once = scatter(values.filter { $0.count == 1 }), let often = scatter(values.filter { $0.count > 3 }), often > 0 {
            strength = min(10, max(0.2, (once - often) / often))
        }
    }

    func expected(count: Int, amount: Double) -> Double {
        let own = Double(count) / (Double(count) + strength)
        return own * amount + (1 - own) * mean
    }
}
