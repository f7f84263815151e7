import Foundation
import Vocabulary

/// A customer's purchases so far, kept up to date as they come: enough for every model, in a few words of memory. Purchases
/// of one day are one visit, their amounts added.
///
/// Purchases come in the order of their days. What comes late (an order entered afterwards, a refund of an earlier visit)
/// cannot be woven in: ``add(on:amount:)`` says so, and the summary is made again from its purchases.
package struct RunningSummary: Hashable, Sendable {
    package private(set) var firstDay: Day
    package private(set) var lastDay: Day
    /// Visits after the first.
    package private(set) var repeats: Int32 = 0
    /// Amounts of the visits after the first; of the day that is still open, and of the first day.
    package private(set) var closedAmount = 0.0
    package private(set) var openAmount: Double
    package private(set) var firstAmount: Double
    /// Σ log(gap in days) between visits.
    package private(set) var logGapsInDays = 0.0

    package init(on day: Day, amount: Double) {
        firstDay = day
        lastDay = day
        openAmount = amount
        firstAmount = amount
    }

    /// As it was kept: the parts it says of itself.
    package init(
        firstDay: Day, lastDay: Day, repeats: Int32, firstAmount: Double, closedAmount: Double, openAmount: Double,
        logGapsInDays: Double
    ) {
        self.firstDay = firstDay
        self.lastDay = lastDay
        self.repeats = repeats
        self.firstAmount = firstAmount
        self.closedAmount = closedAmount
        self.openAmount = openAmount
        self.logGapsInDays = logGapsInDays
    }

    /// Takes back part of what was spent at the last visit: an amount below nought with no order of its own to belong to.
    package mutating func giveBack(_ amount: Double) {
        openAmount -= amount
        if repeats == 0 { firstAmount = openAmount }
    }

    /// False, and nothing changed, when the day is before the last one.
    @discardableResult
    package mutating func add(on day: Day, amount: Double) -> Bool {
        let gap = day.days(since: lastDay)
        guard gap >= 0 else { return false }
        if gap == 0 {
            openAmount += amount
            if repeats == 0 { firstAmount = openAmount }
            return true
        }
        if repeats > 0 { closedAmount += openAmount }
        repeats += 1
        lastDay = day
        openAmount = amount
        logGapsInDays += log(Double(gap))
        return true
    }

    /// Adds the purchases of a later stretch; false, and nothing changed, when the stretches overlap.
    @discardableResult
    package mutating func merge(_ later: RunningSummary) -> Bool {
        let gap = later.firstDay.days(since: lastDay)
        guard gap >= 0 else { return false }
        if gap > 0 {
            if repeats > 0 { closedAmount += openAmount }
            repeats += 1
            logGapsInDays += log(Double(gap))
            openAmount = later.firstAmount
        } else {
            openAmount += later.firstAmount
            if repeats == 0 { firstAmount = openAmount }
        }
        if later.repeats > 0 {
            if repeats > 0 { closedAmount += openAmount }
            closedAmount += later.closedAmount
            openAmount = later.openAmount
        }
        repeats += later.repeats
        lastDay = later.lastDay
        logGapsInDays += later.logGapsInDays
        return true
    }

    /// All that was spent on visits after the first.
    package var repeatAmount: Double { repeats > 0 ? closedAmount + openAmount : 0 }
    package var totalAmount: Double { firstAmount + repeatAmount }

    /// As the models want it, seen up to the end of a day that is not before the last visit.
    package func summary(until day: Day, in unit: TimeUnit = .weeks) -> PurchaseSummary {
        let observed = max(day, lastDay).days(since: firstDay)
        return PurchaseSummary(
            repeats: Int(repeats), lastAt: unit.from(days: Double(lastDay.days(since: firstDay))),
            observed: unit.from(days: Double(observed)), meanSpend: repeats > 0 ? repeatAmount / Double(repeats) : 0,
            logGaps: logGapsInDays - Double(repeats) * log(unit.days))
    }
}
