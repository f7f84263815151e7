/// What times are counted in. A month is a twelfth of a year of 365.25 days, not thirty days.
package enum TimeUnit: String, CaseIterable, Sendable {
    case days, weeks, months, years

    package var days: Double {
        switch self {
        case .days: 1
        case .weeks: 7
        case .months: 365.25 / 12
        case .years: 365.25
        }
    }
    /// How many weeks one of them is.
    package var weeks: Double { days / 7 }
    package func from(days: Double) -> Double { days / self.days }
}
