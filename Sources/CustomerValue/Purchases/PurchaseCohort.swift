import Vocabulary

/// Customers with their purchases up to the end of calibration, and what they bought after it. People who came first after
/// the end of calibration are not among them.
package struct PurchaseCohort: Sendable {
    package struct Later: Hashable, Sendable {
        /// Days with a purchase after the end of calibration, and what was spent on them.
        package var visits: Int
        package var amount: Double

        package init(visits: Int = 0, amount: Double = 0) {
            self.visits = visits
            self.amount = amount
        }
    }

    /// Which customer of the ledger, in the order of ``histories``.
    package var customers: [Int32]
    package var histories: [PurchaseSummary]
    package var later: [Later]
    package var unit: TimeUnit
    package var start: Day
    /// The last day of calibration, and the last day of the data.
    package var calibrationEnd: Day
    package var end: Day
    /// From `start` on, day by day: visits of anybody; of the cohort, first and repeat visits.
    package var visitsByDay: [Int32]
    package var repeatsByDay: [Int32]

    package init(
        customers: [Int32], histories: [PurchaseSummary], later: [Later], unit: TimeUnit, start: Day, calibrationEnd: Day,
        end: Day, visitsByDay: [Int32] = [], repeatsByDay: [Int32] = []
    ) {
        self.customers = customers
        self.histories = histories
        self.later = later
        self.unit = unit
        self.start = start
        self.calibrationEnd = calibrationEnd
        self.end = end
        self.visitsByDay = visitsByDay
        self.repeatsByDay = repeatsByDay
    }

    package var holdout: Double { unit.from(days: Double(end.days(since: calibrationEnd))) }
    package var hasHoldout: Bool { end > calibrationEnd && !histories.isEmpty }
}
