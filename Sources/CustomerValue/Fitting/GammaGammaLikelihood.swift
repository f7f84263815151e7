import Foundation

/// Parameters: p, q, v of ``GammaGamma``, for amounts that were divided by their mean: rupiah and dollars are alike then.
struct GammaGammaLikelihood: Likelihood {
    /// How many purchases a person's mean is of, and the logarithm of the mean.
    private let counts: [Double]
    private let amounts: [Double]
    private let logAmounts: [Double]
    /// The distinct counts, and for each person the place of theirs.
    private let distinct: [Double]
    private let weights: [Double]
    private let places: [Int32]
    private let shift: Double
    let scale: Double

    /// People with repeat purchases of some worth.
    init(_ values: [(count: Int, amount: Double)]) {
        let kept = values.filter { $0.count > 0 && $0.amount > 0 && $0.amount.isFinite }
        scale = kept.isEmpty ? 1 : kept.reduce(0) { $0 + $1.amount / Double(kept.count) }
        let scale = scale
        counts = kept.map { Double($0.count) }
        amounts = kept.map { $0.amount / scale }
        logAmounts = amounts.map { log($0) }
        var index = KeyIndex(minimum: 64)
        var distinct: [Double] = []
        var weights: [Double] = []
        places = kept.map { value in
            let place = index.index(of: UInt64(value.count), else: distinct.count)
            if place == distinct.count {
                distinct.append(Double(value.count))
                weights.append(0)
            }
            weights[place] += 1
            return Int32(place)
        }
        self.distinct = distinct
        self.weights = weights
        // The density was of the amounts themselves.
        shift = -Double(kept.count) * log(scale) - logAmounts.reduce(0, +)
    }

    var dimensions: Int { 3 }
    var size: Double { Double(counts.count) }
    var starts: [[Double]] { [[log(4), log(3.5), log(0.65)], [log(1), log(2), log(2)]] }

    func value(at logs: [Double], gradient: inout [Double]) -> Double {
        let p = exp(logs[0])
        let q = exp(logs[1])
        let v = exp(logs[2])
        var value = shift
        var (byP, byQ, byV) = (0.0, 0.0, 0.0)
        let digammaQ = digamma(q)
        for index in distinct.indices {
            let shape = p * distinct[index]
            let weight = weights[index]
            let both = digamma(shape + q)
            let logCount = log(distinct[index])
            value += weight * (logRising(q, shape) - logGamma(shape) + shape * logCount)
            byP += weight * distinct[index] * (both - digamma(shape) + logCount)
            byQ += weight * (both - digammaQ)
        }
        for index in counts.indices {
            let count = counts[index]
            let shape = p * count
            let total = count * amounts[index] + v
            let logTotal = log(total)
            value += q * logs[2] + shape * logAmounts[index] - (shape + q) * logTotal
            byP += count * (logAmounts[index] - logTotal)
            byQ += logs[2] - logTotal
            byV += q / v - (shape + q) / total
        }
        gradient[0] = byP * p
        gradient[1] = byQ * q
        gradient[2] = byV * v
        return value
    }
}
