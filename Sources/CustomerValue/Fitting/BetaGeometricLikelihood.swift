import Foundation

/// Parameters: r, α, a, b of ``BetaGeometric``.
struct BetaGeometricLikelihood: Likelihood {
    let table: HistoryTable
    let regularity: Int
    let mayLeaveAtOnce: Bool
    /// Where the search begins, if a neighbour's answer is known.
    var hint: [Double]?

    init(_ table: HistoryTable, regularity: Int = 1, mayLeaveAtOnce: Bool, hint: [Double]? = nil) {
        self.table = table
        self.regularity = regularity
        self.mayLeaveAtOnce = mayLeaveAtOnce
        self.hint = hint
    }

    var dimensions: Int { 4 }
    var size: Double { Double(table.customers) }
    var starts: [[Double]] {
        let rate = max(table.meanRepeats / max(table.meanObserved, 1e-9), 1e-9) * Double(regularity)
        let usual = [log(0.7), log(0.35 / rate), log(0.7), log(2)]
        let others = [[log(0.5), log(0.5 / rate), log(0.5), log(0.8)], [log(2), log(1.5 / rate), log(0.8), log(15)]]
        let first = hint.map { [$0] } ?? [usual]
        return table.distinct < 5_000 && hint == nil ? first + others : first
    }

    func value(at logs: [Double], gradient: inout [Double]) -> Double {
        let model = BetaGeometric(
            r: exp(logs[0]), alpha: exp(logs[1]), a: exp(logs[2]), b: exp(logs[3]), regularity: regularity,
            mayLeaveAtOnce: mayLeaveAtOnce)
        var buying = BuyingTerms(table: table, r: model.r, alpha: model.alpha, regularity: regularity)
        buying.sum()
        let staying = staying(model)
        var leaving = LeavingTerms(table, model)
        leaving.sum()
        let k = Double(regularity)
        gradient[0] = (buying.byShape + leaving.byShape) * model.r
        gradient[1] = (buying.byRate + leaving.byRate) * model.alpha
        gradient[2] = (staying.byA + leaving.byA) * model.a
        gradient[3] = (staying.byB + leaving.byB) * model.b
        let regular = (k - 1) * table.logGaps - Double(table.totalRepeats) * logGamma(k)
        return buying.value + staying.value + leaving.value + regular
    }

    /// Σ log[B(a, b+n) / B(a, b)] over people who could have left n times.
    private func staying(_ model: BetaGeometric) -> (value: Double, byA: Double, byB: Double) {
        let sum = model.a + model.b
        let digammaSum = digamma(sum)
        let digammaB = digamma(model.b)
        var result = (value: 0.0, byA: 0.0, byB: 0.0)
        for index in table.counts.indices {
            let risks = table.counts[index] + (mayLeaveAtOnce ? 1 : 0)
            guard risks > 0 else { continue }
            let weight = table.countWeights[index]
            let lost = digammaSum - digamma(sum + risks)
            result.value += weight * logBetaRatio(model.a, model.b, risks)
            result.byA += weight * lost
            result.byB += weight * (lost + digamma(model.b + risks) - digammaB)
        }
        return result
    }
}

/// Σ log(S1 + S2): people left right after their last purchase, or are still here. The only part that needs every row.
private struct LeavingTerms {
    let table: HistoryTable
    let model: BetaGeometric
    private let logs: [Double]
    private let inverses: [Double]
    private let logOdds: [Double]
    private let risksBefore: [Double]
    private(set) var value = 0.0
    private(set) var byShape = 0.0
    private(set) var byRate = 0.0
    private(set) var byA = 0.0
    private(set) var byB = 0.0

    init(_ table: HistoryTable, _ model: BetaGeometric) {
        self.table = table
        self.model = model
        logs = table.times.map { log(model.alpha + $0) }
        inverses = table.times.map { 1 / (model.alpha + $0) }
        risksBefore = table.counts.map { $0 + (model.mayLeaveAtOnce ? 0 : -1) }
        logOdds = risksBefore.map { $0 < 0 ? -.infinity : log(model.a / (model.b + $0)) }
    }

    mutating func sum() {
        let isRegular = model.regularity > 1
        let k = Double(model.regularity)
        // Sums in locals: the compiler keeps them in registers.
        var (value, byShape, byRate, ofLeft, byB) = (0.0, 0.0, 0.0, 0.0, 0.0)
        // Σ log(1 + odds) over people alike in nothing is the log of a product: one logarithm for many.
        var product = 1.0
        for row in table.rows {
            let count = Int(row.count)
            let risks = risksBefore[count]
            if risks < 0, !isRegular { continue }
            let last = Int(row.last)
            let observed = Int(row.observed)
            let shape = model.r + k * table.counts[count]
            let growth = logs[observed] - logs[last]
            var exponent = logOdds[count] + shape * growth
            var here = Here()
            var logHere = 0.0
            if isRegular {
                here = stillHere(shape, table.times[observed] - table.times[last], inverses[observed])
                logHere = log(here.sum)
                exponent -= logHere
            }
            let share: Double
            if exponent > 36 {
                value += row.weight * exponent
                share = 1
            } else {
                let odds = exp(exponent)
                if row.weight == 1 {
                    product *= 1 + odds
                    if product > 1e270 {
                        value += log(product)
                        product = 1
                    }
                } else {
                    value += row.weight * log1p(odds)
                }
                share = odds / (1 + odds)
            }
            let left = row.weight * share
            if isRegular {
                value += row.weight * logHere
                byShape += row.weight * (1 - share) * here.byShape / here.sum
                byRate += row.weight * (1 - share) * here.byRate / here.sum
            }
            if risks < 0 { continue }
            byShape += left * growth
            byRate += left * shape * (inverses[observed] - inverses[last])
            ofLeft += left
            byB -= left / (model.b + risks)
        }
        value += log(product)
        (self.value, self.byShape, self.byRate, self.byA, self.byB) = (value, byShape, byRate, ofLeft / model.a, byB)
    }

    private struct Here {
        var sum = 1.0
        var byShape = 0.0
        var byRate = 0.0
    }

    /// S2 = Σ_{j<k} (shape)_j / j! · (silence / (α+T))^j.
    @inline(__always)
    private func stillHere(_ shape: Double, _ silence: Double, _ inverse: Double) -> Here {
        var here = Here()
        let share = silence * inverse
        var term = 1.0
        var slope = 0.0
        for tick in 1..<model.regularity {
            let j = Double(tick)
            slope += 1 / (shape + j - 1)
            term *= (shape + j - 1) / j * share
            here.sum += term
            here.byShape += term * slope
            here.byRate -= term * j * inverse
        }
        return here
    }
}
