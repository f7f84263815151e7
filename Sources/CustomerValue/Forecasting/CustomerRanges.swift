import Chances

/// What is expected of one customer, with how sure it is.
package struct CustomerRange: Hashable, Sendable {
    package var chanceAlive: Range90
    /// Purchases within the horizon.
    package var purchases: Range90
    /// Their discounted worth.
    package var value: Range90

    package init(chanceAlive: Range90, purchases: Range90, value: Range90) {
        self.chanceAlive = chanceAlive
        self.purchases = purchases
        self.value = value
    }
}

extension ValueStudy {
    private static let fewCustomers = 1_500

    /// For each customer of the cohort, in its order: the study's forecast with the range of what may come, futures thrown with
    /// parameters as likely as the data leave them.
    package func ranges(seed: UInt64 = 4) -> [CustomerRange] {
        let draws = fit.draws(cohort.histories.count <= Self.fewCustomers ? 200 : 40, seed: seed)
        let amounts = spend?.cloud?.draws(draws.count, seed: seed &+ 1).map { spend?.make($0) } ?? []
        var chance = Chance("ranges", seed: seed)
        return zip(cohort.histories, forecasts).map { history, forecast in
            range(of: history, forecast, draws, amounts, &chance)
        }
    }

    /// Of somebody who is not in the cohort, as an organisation with all its people is not.
    package func range(of history: PurchaseSummary, seed: UInt64 = 5) -> CustomerRange {
        var forecaster = Forecaster(fit.forecasting, spend: spend, horizon: horizon, unit: cohort.unit)
        let draws = fit.draws(200, seed: seed)
        let amounts = spend?.cloud?.draws(draws.count, seed: seed &+ 1).map { spend?.make($0) } ?? []
        var chance = Chance("range", seed: seed)
        return range(of: history, forecaster.forecast(history), draws, amounts, &chance)
    }

    private func range(
        of history: PurchaseSummary, _ forecast: CustomerForecast, _ draws: [any PurchaseModel], _ amounts: [GammaGamma?],
        _ chance: inout Chance
    ) -> CustomerRange {
        var alive: [Double] = []
        var purchases: [Double] = []
        var money: [Double] = []
        // What a purchase of theirs is worth today, on average over the year.
        let expected = forecast.purchases * forecast.spend
        let discount = expected > 0 ? min(1, forecast.value / expected) : 1
        for (index, model) in draws.enumerated() {
            let stays = model.chanceAlive(history)
            alive.append(stays)
            let isHere = chance.fraction() < stays
            let count = isHere ? model.drawPurchasesIfAlive(history, within: horizon, &chance) : 0
            purchases.append(Double(count))
            guard let spend else { continue }
            let amount = index < amounts.count ? amounts[index] : nil
            money.append(count > 0 ? spend.draw(count, history, amount, &chance) * discount : 0)
        }
        return CustomerRange(
            chanceAlive: Range90(alive, middle: forecast.chanceAlive).around,
            purchases: Range90(purchases, middle: forecast.purchases).around,
            value: spend == nil ? Range90(low: 0, middle: 0, high: 0) : Range90(money, middle: forecast.value).around)
    }
}

extension Range90 {
    /// Never beside its own middle.
    fileprivate var around: Range90 { Range90(low: min(low, middle), middle: middle, high: max(high, middle)) }
}
