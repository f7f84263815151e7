import Vocabulary

/// Customers with their purchases up to the end of calibration, and what they bought after it.
package struct PurchaseCohort: Sendable {
    package struct Member: Sendable {
        package var name: String
        package var history: PurchaseSummary
        /// What this customer did between the end of calibration and the end of the data.
        package var later: Later
        package var lastDay: Day

        package init(name: String, history: PurchaseSummary, later: Later, lastDay: Day) {
            self.name = name
            self.history = history
            self.later = later
            self.lastDay = lastDay
        }
    }

    package struct Later: Hashable, Sendable {
        package var visits = 0
        package var amount = 0.0

        package init(visits: Int = 0, amount: Double = 0) {
            self.visits = visits
            self.amount = amount
        }
    }

    package var members: [Member]
    package var unit: TimeUnit
    package var start: Day
    /// The last day of calibration, and the last day of the data.
    package var calibrationEnd: Day
    package var end: Day

    package init(members: [Member], unit: TimeUnit, start: Day, calibrationEnd: Day, end: Day) {
        self.members = members
        self.unit = unit
        self.start = start
        self.calibrationEnd = calibrationEnd
        self.end = end
    }

    package var holdout: Double { unit.from(days: Double(end.days(since: calibrationEnd))) }
    package var hasHoldout: Bool { end > calibrationEnd }
}
