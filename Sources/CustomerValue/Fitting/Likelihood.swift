import Foundation

/// The log-likelihood of data as a function of the logarithms of the parameters, with its gradient. All parameters here are
/// positive, so their logarithms are free.
protocol Likelihood: Sendable {
    var dimensions: Int { get }
    /// How many people or values it speaks of.
    var size: Double { get }
    /// The value; the gradient with respect to the logarithms goes into `gradient`.
    func value(at logs: [Double], gradient: inout [Double]) -> Double
    /// Sensible places to begin.
    var starts: [[Double]] { get }
}

extension Likelihood {
    func value(at logs: [Double]) -> Double {
        var gradient = [Double](repeating: 0, count: dimensions)
        return value(at: logs, gradient: &gradient)
    }
}

/// A likelihood whose gradient is not worth its formulas: few rows, central differences.
protocol PlainLikelihood: Likelihood {
    func plainValue(at logs: [Double]) -> Double
}

extension PlainLikelihood {
    func value(at logs: [Double]) -> Double { plainValue(at: logs) }

    func value(at logs: [Double], gradient: inout [Double]) -> Double {
        for index in logs.indices {
            let step = 1e-5
            var up = logs
            var down = logs
            up[index] += step
            down[index] -= step
            gradient[index] = (plainValue(at: up) - plainValue(at: down)) / (2 * step)
        }
        return plainValue(at: logs)
    }
}
