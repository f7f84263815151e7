import Foundation

/// Parameters: r, α, s, β of ``ParetoNBD``.
struct ParetoLikelihood: Likelihood {
    let table: HistoryTable
    /// Where the search begins, if something near is known.
    var hint: [Double]?

    init(table: HistoryTable) { self.table = table }

    var dimensions: Int { 4 }
    var size: Double { Double(table.customers) }
    var starts: [[Double]] {
        if let hint { return [hint] }
        let rate = max(table.meanRepeats / max(table.meanObserved, 1e-9), 1e-9)
        let time = log(max(table.meanObserved, 1e-9))
        let usual = [log(0.6), log(0.35 / rate), log(0.5), time - 0.7]
        return table.distinct < 500 ? [usual, [log(2), log(1.5 / rate), log(0.5), time + 1]] : [usual]
    }

    func value(at logs: [Double], gradient: inout [Double]) -> Double {
        let r = exp(logs[0])
        let alpha = exp(logs[1])
        let s = exp(logs[2])
        let beta = exp(logs[3])
        let logAlpha = table.times.map { log1p($0 / alpha) }
        let logBeta = table.times.map { log1p($0 / beta) }
        let digammaR = digamma(r)
        let rising = table.counts.map { logRising(r, $0) }
        let byRising = table.counts.map { digamma(r + $0) - digammaR }
        var value = 0.0
        var (byR, byAlpha, byS, byBeta) = (0.0, 0.0, 0.0, 0.0)
        var powers = FallingPowers(alpha: alpha, beta: beta, power: r, otherPower: s + 1, rule: .eight)
        for row in table.rows {
            let count = Int(row.count)
            let last = Int(row.last)
            let observed = Int(row.observed)
            let x = table.counts[count]
            let start = table.times[last]
            let end = table.times[observed]
            powers.power = r + x
            // Both parts over their value at t_x: still here, and gone somewhere since.
            let fallAlpha = logAlpha[observed] - logAlpha[last]
            let fallBeta = logBeta[observed] - logBeta[last]
            let here = exp(-(r + x) * fallAlpha - s * fallBeta)
            let moments = powers.moments(from: start, to: end)
            let factor = s / (beta + start)
            let whole = here + factor * moments.whole
            let scale = -(r + x) * logAlpha[last] - x * logs[1] - s * logBeta[last]
            value += row.weight * (rising[count] + scale + log(whole))
            let weight = row.weight / whole
            byR += row.weight * (byRising[count] - logAlpha[last]) - weight * (here * fallAlpha + factor * moments.logAlpha)
            byS -= row.weight * logBeta[last]
            byS += weight * (factor * moments.whole / s - here * fallBeta - factor * moments.logBeta)
            // d/dα of α^r (α+u)^−(r+x), and the same for β: the constant parts are taken below.
            byAlpha -= weight * (r + x) * (here / (alpha + end) + factor * moments.perAlpha)
            byAlpha += row.weight * r / alpha
            byBeta += row.weight * s / beta
            byBeta -= weight * (s * here / (beta + end) + (s + 1) * factor * moments.perBeta)
        }
        gradient[0] = byR * r
        gradient[1] = byAlpha * alpha
        gradient[2] = byS * s
        gradient[3] = byBeta * beta
        return value
    }
}
