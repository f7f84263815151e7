import Foundation

/// Looks for the parameters that make a likelihood (and a prior, if there is one) greatest: BFGS with the exact gradient on
/// the logarithms of the parameters.
struct Search {
    let likelihood: any Likelihood
    var prior: Prior?
    /// What a smaller search found of the curvature.
    var curvature: SquareMatrix?

    struct Result {
        var logs: [Double]
        /// Of the data alone.
        var logLikelihood: Double
        var evaluations: Int
        /// The inverse of the second derivatives for each customer, as far as the search came to know it.
        var curvature: SquareMatrix
    }

    /// Beyond e^±24 a parameter only says that it has no bound.
    private static let bound = 24.0
    private static let manyPeople = 50_000.0

    func best() -> Result? {
        let found = likelihood.starts.compactMap { descend(from: $0) }
        return found.max { $0.value < $1.value }.map { best in
            Result(
                logs: best.logs, logLikelihood: prior == nil ? best.value : likelihood.value(at: best.logs),
                evaluations: found.reduce(0) { $0 + $1.evaluations }, curvature: best.curvature)
        }
    }

    /// The likelihood with the prior.
    func goal(at logs: [Double], gradient: inout [Double]) -> Double {
        let value = likelihood.value(at: logs, gradient: &gradient)
        guard let prior else { return value }
        return value + prior.value(at: logs, gradient: &gradient)
    }

    private typealias Descent = (logs: [Double], value: Double, evaluations: Int, curvature: SquareMatrix)

    private func descend(from start: [Double]) -> Descent? {
        let size = max(likelihood.size, 1)
        let dimensions = likelihood.dimensions
        var evaluations = 0
        func evaluate(_ logs: [Double], _ gradient: inout [Double]) -> Double {
            evaluations += 1
            let value = goal(at: logs, gradient: &gradient)
            for index in gradient.indices { gradient[index] /= -size }
            return value.isFinite && gradient.allSatisfy(\.isFinite) ? -value / size : .infinity
        }
        var place = start
        var gradient = [Double](repeating: 0, count: dimensions)
        var value = evaluate(place, &gradient)
        guard value.isFinite else { return nil }
        var inverse = curvature ?? .identity(dimensions)
        var isFresh = curvature == nil
        var idle = 0
        for _ in 0..<250 {
            if gradient.allSatisfy({ abs($0) < 1e-9 }) { break }
            var direction = inverse.times(gradient).map { -$0 }
            var slope = dot(direction, gradient)
            if slope >= 0 {
                inverse = .identity(dimensions)
                isFresh = true
                direction = gradient.map { -$0 }
                slope = dot(direction, gradient)
            }
            // Where each step looks at very many people: what one more could gain, by the curvature as it is known, is nothing
            // anyone could see.
            if !isFresh, size > Self.manyPeople, -slope * size < 1e-7 { break }
            let longest = direction.map(abs).max() ?? 0
            var step = min(1, (isFresh ? 0.5 : 2) / longest)
            var next = place
            var nextGradient = gradient
            var nextValue = Double.infinity
            for _ in 0..<40 {
                next = zip(place, direction).map { min(Self.bound, max(-Self.bound, $0 + step * $1)) }
                nextValue = evaluate(next, &nextGradient)
                if nextValue <= value + 1e-4 * step * slope { break }
                step *= nextValue.isFinite ? 0.4 : 0.1
            }
            guard nextValue < value else { break }
            let gain = value - nextValue
            let moved = zip(next, place).map { $0 - $1 }
            let turned = zip(nextGradient, gradient).map { $0 - $1 }
            (place, value, gradient) = (next, nextValue, nextGradient)
            let bend = dot(moved, turned)
            if bend > 1e-14 {
                if isFresh {
                    let scale = bend / dot(turned, turned)
                    inverse = .identity(dimensions)
                    for index in 0..<dimensions { inverse[index, index] = scale }
                    isFresh = false
                }
                inverse.update(moved, turned, bend)
            }
            // Two steps in a row that change nothing anyone could see: here it is, or on the way to an edge that is never reached.
            idle = gain * size < max(1e-7, 1e-11 * size) ? idle + 1 : 0
            if idle == 2 { break }
        }
        return (place, -value * size, evaluations, inverse)
    }

    /// Minus the second derivatives of the goal at a place, by differences of its gradient.
    func information(at logs: [Double]) -> SquareMatrix {
        let dimensions = likelihood.dimensions
        var matrix = SquareMatrix(dimensions)
        let step = 1e-4
        for column in 0..<dimensions {
            var up = [Double](repeating: 0, count: dimensions)
            var down = up
            var place = logs
            place[column] += step
            _ = goal(at: place, gradient: &up)
            place[column] -= 2 * step
            _ = goal(at: place, gradient: &down)
            for row in 0..<dimensions { matrix[row, column] = -(up[row] - down[row]) / (2 * step) }
        }
        return matrix.symmetric
    }
}

func dot(_ a: [Double], _ b: [Double]) -> Double { zip(a, b).reduce(0) { $0 + $1.0 * $1.1 } }
