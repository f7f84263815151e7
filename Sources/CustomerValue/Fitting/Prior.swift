import Foundation

/// What is believed of the parameters before there are data: normal curves on logarithms, wide enough that a few hundred
/// customers speak for themselves, narrow enough that fifty do not end at the edge of the world.
///
/// From our own reading of the published fits (times in weeks; CDNOW, an online grocery, a gift wholesaler, each with BG/NBD,
/// MBG/NBD, Pareto/NBD and the regular variants): the shape r of the rates 0.24 … 1.33, purchases r/α 0.05 … 0.47 a week, the
/// mean chance of leaving a/(a+b) 0.07 … 0.36 with a+b 1.1 … 4.1, the shape s of lifetimes 0.39 … 0.61 and s/β 0.05 … 0.07 a
/// week; the spread of amounts p 2.4 … 6.2, q 3.3 … 3.7 and p·v/q 0.7 of the mean amount.
struct Prior: Sendable {
    struct Belief: Sendable {
        /// Of the logarithms of the parameters.
        var weights: [Double]
        /// Instead: log of the sum of these two parameters.
        var sumOf: (Int, Int)?
        var mean: Double
        var deviation: Double

        init(_ weights: [Double], _ middle: Double, _ deviation: Double) {
            self.weights = weights
            mean = log(middle)
            self.deviation = deviation
        }

        init(sumOf: (Int, Int), _ middle: Double, _ deviation: Double) {
            weights = []
            self.sumOf = sumOf
            mean = log(middle)
            self.deviation = deviation
        }
    }

    var beliefs: [Belief]

    /// The density up to a factor, in logs; its gradient is added to `gradient`.
    func value(at logs: [Double], gradient: inout [Double]) -> Double {
        var sum = 0.0
        for belief in beliefs {
            var slopes = belief.weights
            var place = 0.0
            if let (one, other) = belief.sumOf {
                place = logSum(logs[one], logs[other])
                slopes = [Double](repeating: 0, count: logs.count)
                slopes[one] = exp(logs[one] - place)
                slopes[other] = exp(logs[other] - place)
            } else {
                place = dot(belief.weights, logs)
            }
            let away = (place - belief.mean) / belief.deviation
            sum -= away * away / 2
            for index in logs.indices { gradient[index] -= away / belief.deviation * slopes[index] }
        }
        return sum
    }

    func value(at logs: [Double]) -> Double {
        var gradient = [Double](repeating: 0, count: logs.count)
        return value(at: logs, gradient: &gradient)
    }

    /// Purchases of nobody who leaves: r, α.
    static func purchases(perWeek unit: TimeUnit) -> Prior {
        Prior(beliefs: [Belief([1, 0], 0.6, 1), Belief([1, -1], 0.09 * unit.weeks, 2)])
    }

    /// r, α, a, b. Regular buyers tick k times a purchase.
    static func leavingAfterPurchases(perWeek unit: TimeUnit, regularity: Int) -> Prior {
        Prior(beliefs: [
            Belief([1, 0, 0, 0], 0.6, 1), Belief([1, -1, 0, 0], 0.12 * Double(regularity) * unit.weeks, 2),
            // The odds of leaving, a : b.
            Belief([0, 0, 1, -1], 0.28, 1.2), Belief(sumOf: (2, 3), 2.2, 1),
        ])
    }

    /// r, α, s, β.
    static func leavingAnyTime(perWeek unit: TimeUnit) -> Prior {
        Prior(beliefs: [
            Belief([1, 0, 0, 0], 0.6, 1), Belief([1, -1, 0, 0], 0.12 * unit.weeks, 2), Belief([0, 0, 1, 0], 0.5, 1),
            Belief([0, 0, 1, -1], 0.05 * unit.weeks, 1.5),
        ])
    }

    /// p, q, v of amounts over their mean.
    static let amounts = Prior(beliefs: [
        Belief([1, 0, 0], 4, 1), Belief([0, 1, 0], 3.5, 0.5), Belief([1, -1, 1], 0.72, 0.7),
    ])
}
