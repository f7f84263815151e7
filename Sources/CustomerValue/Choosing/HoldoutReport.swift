import Foundation

/// What a model said of a stretch it had not seen, beside what happened.
package struct HoldoutReport: Sendable {
    /// People with the same number of repeat purchases in calibration; the last line holds all with so many or more.
    package struct Line: Hashable, Sendable {
        package var repeats: Int
        package var people: Int
        /// Mean purchases in the holdout.
        package var actual: Double
        package var expected: Double
    }

    /// People to whom about the same chance was given: of being there still, of coming back within the holdout.
    package struct Bin: Hashable, Sendable {
        package var people: Int
        package var chanceAlive: Double
        package var chanceOfReturn: Double
        /// The share that did come back.
        package var cameBack: Double
    }

    /// Mean absolute error of purchases per customer.
    package var mae: Double
    /// Expected over actual, less 1.
    package var bias: Double
    package var expected: Double
    package var actual: Double
    package var lines: [Line]

    /// - Parameter expected: purchases in the holdout, for each history of the cohort.
    package init(_ cohort: PurchaseCohort, expected: [Double], mostRepeats: Int = 7) {
        var errors = 0.0
        var people = [Int](repeating: 0, count: mostRepeats + 1)
        var actuals = [Double](repeating: 0, count: mostRepeats + 1)
        var sums = actuals
        for index in cohort.histories.indices {
            let actual = Double(cohort.later[index].visits)
            errors += abs(expected[index] - actual)
            let line = min(cohort.histories[index].repeats, mostRepeats)
            people[line] += 1
            actuals[line] += actual
            sums[line] += expected[index]
        }
        mae = errors / Double(max(1, cohort.histories.count))
        actual = actuals.reduce(0, +)
        self.expected = sums.reduce(0, +)
        bias = actual > 0 ? self.expected / actual - 1 : .nan
        lines = people.indices.filter { people[$0] > 0 }.map {
            Line(
                repeats: $0, people: people[$0], actual: actuals[$0] / Double(people[$0]),
                expected: sums[$0] / Double(people[$0]))
        }
    }

    /// Of those we called seventy per cent alive, how many came back: up to ten bins.
    package static func calibration(_ cohort: PurchaseCohort, _ model: any PurchaseModel) -> [Bin] {
        var bins = Array(repeating: Bin(people: 0, chanceAlive: 0, chanceOfReturn: 0, cameBack: 0), count: 10)
        var forecaster = Forecaster(model, spend: nil, horizon: cohort.holdout, unit: cohort.unit, monthlyDiscount: nil)
        var returns: [PurchaseSummary: Double] = [:]
        for (history, later) in zip(cohort.histories, cohort.later) {
            let alive = forecaster.chanceAlive(history)
            let bin = min(9, Int(alive * 10))
            bins[bin].people += 1
            bins[bin].chanceAlive += alive
            // Equal whoever spent what.
            let plain = PurchaseSummary(
                repeats: history.repeats, lastAt: model.forgetsRecency ? 0 : history.lastAt, observed: history.observed)
            let back = returns[plain] ?? model.chanceOfReturnIfAlive(plain, within: cohort.holdout)
            returns[plain] = back
            bins[bin].chanceOfReturn += alive * back
            bins[bin].cameBack += later.visits > 0 ? 1 : 0
        }
        return bins.filter { $0.people > 0 }.map { bin in
            let people = Double(bin.people)
            return Bin(
                people: bin.people, chanceAlive: bin.chanceAlive / people, chanceOfReturn: bin.chanceOfReturn / people,
                cameBack: bin.cameBack / people)
        }
    }
}
