import Foundation
import Vocabulary

/// Cumulative repeat purchases of a cohort since its first customer came, week by week: what happened and what a model says
/// from the first purchases alone.
package struct RepeatCurve: Sendable {
    package var weeks: [Int]
    package var actual: [Double]
    package var expected: [Double]

    /// - Parameter weeks: which weeks, counted from 1; nil for all of them.
    package init(_ cohort: PurchaseCohort, _ model: any PurchaseModel, weeks chosen: [Int]? = nil) {
        let span = cohort.end.days(since: cohort.start) + 1
        weeks = chosen ?? Array(1...max(1, span / 7))
        actual = Self.actual(cohort, weeks)
        // How many came how long after the first one.
        let whole = Double(cohort.calibrationEnd.days(since: cohort.start))
        var births: [Double: Double] = [:]
        for history in cohort.histories {
            births[(whole - history.observed * cohort.unit.days).rounded(), default: 0] += 1
        }
        let sorted = births.sorted { $0.key < $1.key }
        expected = weeks.map { week in
            sorted.reduce(0) { sum, birth in
                let days = Double(week) * 7 - birth.key
                guard days > 0 else { return sum }
                let own = model.expectedPurchasesOfNewCustomer(within: cohort.unit.from(days: days))
                return sum + birth.value * own
            }
        }
    }

    private static func actual(_ cohort: PurchaseCohort, _ weeks: [Int]) -> [Double] {
        var sums: [Double] = []
        var sum = 0.0
        for count in cohort.repeatsByDay {
            sum += Double(count)
            sums.append(sum)
        }
        return weeks.map { week in sums.isEmpty ? 0 : sums[min(week * 7, sums.count) - 1] }
    }
}
