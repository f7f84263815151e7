import Chances
import Foundation

/// What the data leave open of a model's parameters: where they most likely are, and how far from there they may be.
///
/// Laplace's normal curve round the best place; for small tables its draws (with heavier tails) are weighed by the exact
/// posterior and drawn again, which also gets the slant right (sampling importance resampling, Rubin 1987).
struct ParameterCloud: Sendable {
    var search: Search
    /// The logarithms of the parameters where likelihood and prior together are greatest.
    var mode: [Double]

    /// Above this size the normal curve is the posterior, for all a shop can tell.
    private static let exactSize = 1_500.0

    /// L of the precision L·Lᵀ round the mode, once it was worked out.
    private var factor: SquareMatrix?

    init(search: Search, mode: [Double]) {
        self.search = search
        self.mode = mode
    }

    /// With the work done that every question needs.
    var prepared: ParameterCloud {
        var cloud = self
        cloud.factor = search.information(at: mode).boundedFactor
        return cloud
    }

    /// Always the same draws for the same data.
    func draws(_ count: Int, seed: UInt64) -> [[Double]] {
        guard let factor = factor ?? search.information(at: mode).boundedFactor else { return [mode] }
        var chance = Chance("parameters", seed: seed)
        if search.likelihood.size > Self.exactSize { return (0..<count).map { _ in chance.around(mode, factor) } }
        return weighed(factor, count: count, &chance)
    }

    /// The standard deviations of figures that depend on the parameters, by their slopes at the best place.
    func deviations(of figures: ([Double]) -> [Double]) -> [Double]? {
        guard let factor = factor ?? search.information(at: mode).boundedFactor else { return nil }
        let step = 1e-3
        let slopes = mode.indices.map { index in
            var up = mode
            var down = mode
            up[index] += step
            down[index] -= step
            return zip(figures(up), figures(down)).map { ($0 - $1) / (2 * step) }
        }
        return slopes[0].indices.map { figure in
            let scaled = factor.solving(slopes.map { $0[figure] })
            return dot(scaled, scaled).squareRoot()
        }
    }

    private func weighed(_ factor: SquareMatrix, count: Int, _ chance: inout Chance) -> [[Double]] {
        let freedom = 6.0
        let widening = 1.1
        let proposals = max(3 * count, 600)
        let dimensions = Double(mode.count)
        var places: [[Double]] = []
        var weights: [Double] = []
        var gradient = [Double](repeating: 0, count: mode.count)
        for _ in 0..<proposals {
            let normals = mode.map { _ in chance.normal() }
            let spread = (freedom / (2 * chance.gamma(freedom / 2))).squareRoot() * widening
            let steps = factor.solvingTransposed(normals.map { $0 * spread })
            let place = zip(mode, steps).map { $0 + $1 }
            let far = dot(normals, normals) * (spread / widening) * (spread / widening)
            let density = -(freedom + dimensions) / 2 * log1p(far / freedom)
            let value = search.goal(at: place, gradient: &gradient)
            places.append(place)
            weights.append(value.isFinite ? value - density : -.infinity)
        }
        let top = weights.max() ?? 0
        let shares = weights.map { exp($0 - top) }
        return Self.resampled(places, shares, count: count, offset: chance.fraction())
    }

    /// Drawn again at even steps: less luck than throwing each one.
    private static func resampled(_ places: [[Double]], _ shares: [Double], count: Int, offset: Double) -> [[Double]] {
        let whole = shares.reduce(0, +)
        var reached = 0.0
        var index = 0
        return (0..<count).map { step in
            let wanted = (Double(step) + offset) / Double(count) * whole
            while index < places.count - 1, reached + shares[index] < wanted {
                reached += shares[index]
                index += 1
            }
            return places[index]
        }
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

    /// Solves L·x = y for this lower triangle L.
    func solving(_ vector: [Double]) -> [Double] {
        var result = vector
        for row in 0..<size {
            for column in 0..<row { result[row] -= self[row, column] * result[column] }
            result[row] /= self[row, row]
        }
        return result
    }
}

extension Chance {
    /// A draw from the normal curve round a place whose precision is L·Lᵀ.
    fileprivate mutating func around(_ mode: [Double], _ factor: SquareMatrix) -> [Double] {
        let normals = mode.map { _ in normal() }
        return zip(mode, factor.solvingTransposed(normals)).map { $0 + $1 }
    }
}
