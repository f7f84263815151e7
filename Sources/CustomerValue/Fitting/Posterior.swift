import Chances
import Foundation

/// What the data leave open: draws of the parameters as likely as the data and the prior make them.
///
/// Laplace's normal curve round the best place; for small tables its draws (with heavier tails) are weighed by the exact
/// posterior and drawn again, which also gets the slant right (sampling importance resampling, Rubin 1987).
package struct Posterior: Sendable {
    package let draws: [any PurchaseModel]

    struct Source: Sendable {
        var search: Search
        var mode: [Double]?
        var model: @Sendable ([Double]) -> any PurchaseModel
    }

    /// Tables above this many rows are so sure that the normal curve is the posterior.
    private static let exactRows = 1_500

    /// Always the same draws for the same data.
    package init(of fit: ModelFit, count: Int, seed: UInt64 = 1) {
        let source = fit.posterior
        guard let logs = source.logDraws(count: count, seed: seed, exactRows: Self.exactRows) else {
            draws = [fit.forecasting]
            return
        }
        draws = logs.map(source.model)
    }
}

extension Posterior.Source {
    func logDraws(count: Int, seed: UInt64, exactRows: Int) -> [[Double]]? {
        guard let mode, let factor = search.information(at: mode).boundedFactor else { return nil }
        var chance = Chance("posterior", seed: seed)
        let isSmall = search.likelihood.size <= Double(exactRows)
        guard isSmall else { return (0..<count).map { _ in chance.around(mode, factor) } }
        return weighed(mode, factor, count: count, &chance)
    }

    private func weighed(_ mode: [Double], _ factor: SquareMatrix, count: Int, _ chance: inout Chance) -> [[Double]] {
        let freedom = 6.0
        let proposals = max(4 * count, 400)
        let dimensions = Double(mode.count)
        var places: [[Double]] = []
        var weights: [Double] = []
        for _ in 0..<proposals {
            let normals = mode.map { _ in chance.normal() }
            let spread = (freedom / (2 * chance.gamma(freedom / 2))).squareRoot() * 1.1
            let steps = factor.solvingTransposed(normals.map { $0 * spread })
            let place = zip(mode, steps).map { $0 + $1 }
            let far = dot(normals, normals) * spread * spread / 1.21
            let density = -(freedom + dimensions) / 2 * log1p(far / freedom)
            var gradient = [Double](repeating: 0, count: mode.count)
            let value = search.goal(at: place, gradient: &gradient)
            places.append(place)
            weights.append(value.isFinite ? value - density : -.infinity)
        }
        let top = weights.max() ?? 0
        let shares = weights.map { exp($0 - top) }
        let whole = shares.reduce(0, +)
        // Drawn again at even steps: less luck than throwing each one.
        var result: [[Double]] = []
        var reached = 0.0
        var index = 0
        let offset = chance.fraction()
        for step in 0..<count {
            let wanted = (Double(step) + offset) / Double(count) * whole
            while index < proposals - 1, reached + shares[index] < wanted {
                reached += shares[index]
                index += 1
            }
            result.append(places[index])
        }
        return result
    }
}

extension SquareMatrix {
    /// The factor of a precision that is at least a little in every direction: a flat likelihood leaves it to the prior, and
    /// differences can be off by a hair.
    fileprivate var boundedFactor: SquareMatrix? {
        var matrix = self
        for _ in 0..<40 {
            if let factor = matrix.choleskyFactor { return factor }
            for index in 0..<size { matrix[index, index] += 0.02 + 0.02 * abs(self[index, index]) }
        }
        return nil
    }
}

extension Chance {
    /// A draw from the normal curve round a place whose precision is L·Lᵀ.
    mutating func around(_ mode: [Double], _ factor: SquareMatrix) -> [Double] {
        let normals = mode.map { _ in normal() }
        return zip(mode, factor.solvingTransposed(normals)).map { $0 + $1 }
    }

    /// Standard normal (Box & Muller).
    mutating func normal() -> Double {
        let radius = (-2 * log(1 - fraction())).squareRoot()
        return radius * cos(2 * .pi * fraction())
    }

    /// Gamma(shape, 1) (Marsaglia & Tsang 2000).
    mutating func gamma(_ shape: Double) -> Double {
        if shape < 1 {
            let boost = log(1 - fraction()) / shape
            return exp(boost) * gamma(shape + 1)
        }
        let d = shape - 1 / 3.0
        let c = 1 / (9 * d).squareRoot()
        while true {
            let x = normal()
            let v = (1 + c * x) * (1 + c * x) * (1 + c * x)
            guard v > 0 else { continue }
            if log(1 - fraction()) < x * x / 2 + d - d * v + d * log(v) { return d * v }
        }
    }

    mutating func beta(_ a: Double, _ b: Double) -> Double {
        let one = gamma(a)
        let other = gamma(b)
        return one + other > 0 ? one / (one + other) : (a > b ? 1 : 0)
    }
}
