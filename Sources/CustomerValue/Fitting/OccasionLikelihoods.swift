import Foundation

/// Parameters: α, β, γ, δ of ``BetaGeometricBetaBernoulli``.
struct OccasionLikelihood: PlainLikelihood {
    let groups: [(history: BetaGeometricBetaBernoulli.History, people: Double)]

    var dimensions: Int { 4 }
    var size: Double { groups.reduce(0) { $0 + $1.people } }
    var starts: [[Double]] { [[0, 0, log(0.7), log(2.5)], [log(0.5), log(2), log(0.3), log(5)]] }

    func plainValue(at logs: [Double]) -> Double {
        let model = BetaGeometricBetaBernoulli(
            alpha: exp(logs[0]), beta: exp(logs[1]), gamma: exp(logs[2]), delta: exp(logs[3]))
        return groups.reduce(0) { $0 + $1.people * model.logLikelihood(of: $1.history) }
    }
}

/// Parameters: α, β of ``ShiftedBetaGeometric``. What is known: how many people left in each period, and how many stayed.
struct RetentionLikelihood: PlainLikelihood {
    let left: [Double]
    let stayed: Double

    var dimensions: Int { 2 }
    var size: Double { left.reduce(stayed, +) }
    var starts: [[Double]] { [[0, log(2)], [log(0.5), 0]] }

    func plainValue(at logs: [Double]) -> Double {
        let model = ShiftedBetaGeometric(alpha: exp(logs[0]), beta: exp(logs[1]))
        var sum = stayed * model.logSurvival(after: Double(left.count))
        for (index, people) in left.enumerated() where people > 0 { sum += people * model.logLeaving(in: index + 1) }
        return sum
    }
}
