import Foundation

/// What is expected of one customer.
package struct CustomerForecast: Hashable, Sendable {
    package var chanceAlive: Double
    /// Purchases within the horizon.
    package var purchases: Double
    /// What one purchase is worth.
    package var spend: Double
    /// The discounted worth of the purchases of the next twelve months.
    package var value: Double

    package init(chanceAlive: Double, purchases: Double, spend: Double, value: Double) {
        self.chanceAlive = chanceAlive
        self.purchases = purchases
        self.spend = spend
        self.value = value
    }
}

/// Forecasts for many customers with one model: what people with the same x and T share is computed once.
package struct Forecaster {
    private let model: any PurchaseModel
    private let spend: SpendFit?
    private let horizon: Double
    /// The ends of twelve months, and what a unit of money is worth then. A month is a twelfth of 365.25 days.
    private var months: [(end: Double, worth: Double)] = []
    private var times = KeyIndex(minimum: 1_024)
    private var timeCount = 0
    private var shared = KeyIndex(minimum: 1_024)
    private var known: [(purchases: Double, discounted: Double)] = []
    private var alike = KeyIndex(minimum: 1_024)
    private var chances: [Double] = []

    /// - Parameters:
    ///   - horizon: in `unit`.
    ///   - monthlyDiscount: 0.01 for one per cent a month; nil where no worth is asked for.
    package init(
        _ model: any PurchaseModel, spend: SpendFit?, horizon: Double, unit: TimeUnit, monthlyDiscount: Double? = 0.01
    ) {
        self.model = model
        self.spend = spend
        self.horizon = horizon
        guard let monthlyDiscount else { return }
        let month = TimeUnit.months.days / unit.days
        months = (1...12).map { (Double($0) * month, exp(-Double($0) * log1p(monthlyDiscount))) }
    }

    package mutating func forecast(_ history: PurchaseSummary) -> CustomerForecast {
        let chance = chanceAlive(history)
        let ahead = ahead(of: history)
        let spend = spend?.expected(count: history.repeats, amount: history.meanSpend) ?? 0
        return CustomerForecast(
            chanceAlive: chance, purchases: chance * ahead.purchases, spend: spend,
            value: chance * ahead.discounted * spend)
    }

    /// Purchases within the horizon, discount aside.
    package mutating func purchases(_ history: PurchaseSummary) -> Double {
        chanceAlive(history) * ahead(of: history).purchases
    }

    /// P(alive), once for equal histories where it takes an integral; else looking it up would cost more.
    package mutating func chanceAlive(_ history: PurchaseSummary) -> Double {
        if model.kind != .paretoNBD { return model.chanceAlive(history) }
        let last = place(of: history.lastAt)
        let observed = place(of: history.observed)
        guard max(last, observed, history.repeats) < 1 << 21 else { return model.chanceAlive(history) }
        let index = alike.index(of: Self.key(history.repeats, last, observed), else: chances.count)
        if index == chances.count { chances.append(model.chanceAlive(history)) }
        return chances[index]
    }

    private static func key(_ repeats: Int, _ last: Int, _ observed: Int) -> UInt64 {
        UInt64(repeats) << 42 | UInt64(last) << 21 | UInt64(observed)
    }

    private mutating func ahead(of history: PurchaseSummary) -> (purchases: Double, discounted: Double) {
        let last = model.forgetsRecency ? 0 : place(of: history.lastAt)
        let observed = place(of: history.observed)
        guard max(last, observed, history.repeats) < 1 << 21 else { return compute(history) }
        let index = shared.index(of: Self.key(history.repeats, last, observed), else: known.count)
        if index == known.count { known.append(compute(history)) }
        return known[index]
    }

    private mutating func place(of time: Double) -> Int {
        let place = times.index(of: time.bitPattern, else: timeCount)
        if place == timeCount { timeCount += 1 }
        return place
    }

    private func compute(_ history: PurchaseSummary) -> (purchases: Double, discounted: Double) {
        var before = 0.0
        var discounted = 0.0
        for month in months {
            let until = model.purchasesIfAlive(history, within: month.end)
            discounted += (until - before) * month.worth
            before = until
        }
        return (model.purchasesIfAlive(history, within: horizon), discounted)
    }
}
