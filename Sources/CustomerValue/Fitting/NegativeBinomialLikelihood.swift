import Foundation

/// Parameters: r, α.
struct NegativeBinomialLikelihood: Likelihood {
    let table: HistoryTable

    var dimensions: Int { 2 }
    var size: Double { Double(table.customers) }
    var starts: [[Double]] {
        let rate = max(table.meanRepeats / max(table.meanObserved, 1e-9), 1e-9)
        return [[log(0.5), log(0.5 / rate)]]
    }

    func value(at logs: [Double], gradient: inout [Double]) -> Double {
        let r = exp(logs[0])
        let alpha = exp(logs[1])
        var buying = BuyingTerms(table: table, r: r, alpha: alpha, regularity: 1)
        buying.sum()
        gradient[0] = buying.byShape * r
        gradient[1] = buying.byRate * alpha
        return buying.value
    }
}

/// What all these models say of the purchases themselves: Σ log[Γ(r+kx) α^r / (Γ(r) (α+T)^(r+kx))], with its derivatives.
struct BuyingTerms {
    let table: HistoryTable
    let r: Double
    let alpha: Double
    let regularity: Int
    private(set) var value = 0.0
    private(set) var byShape = 0.0
    private(set) var byRate = 0.0

    init(table: HistoryTable, r: Double, alpha: Double, regularity: Int) {
        self.table = table
        self.r = r
        self.alpha = alpha
        self.regularity = regularity
    }

    mutating func sum() {
        let k = Double(regularity)
        let digammaR = digamma(r)
        for index in table.counts.indices where table.counts[index] > 0 {
            let weight = table.countWeights[index]
            let ticks = k * table.counts[index]
            value += weight * logRising(r, ticks)
            byShape += weight * (digamma(r + ticks) - digammaR)
        }
        for index in table.times.indices where table.observedWeights[index] > 0 {
            let weight = table.observedWeights[index]
            let ticks = k * table.observedRepeats[index]
            let time = table.times[index]
            let growth = log1p(time / alpha)
            value -= weight * r * growth + ticks * log(alpha + time)
            byShape -= weight * growth
            byRate += weight * r * time / (alpha * (alpha + time)) - ticks / (alpha + time)
        }
    }
}
