import Chances
import Foundation

/// What all customers together will do, with how sure that is: what the data leave open of the parameters, and the luck of
/// each customer.
package struct TotalsAhead: Sendable {
    /// How many are still customers.
    package var alive: Range90
    package var purchases: Range90
    /// What they will spend; nil without amounts.
    package var spend: Range90?

    /// Up to here every customer's future is thrown, draw by draw; above, sums are as good as normal.
    private static let fewCustomers = 1_500

    package init(_ histories: [PurchaseSummary], _ fit: ModelFit, _ spend: SpendFit?, within time: Double, seed: UInt64 = 1) {
        let people = People(histories: histories, fit: fit, spend: spend, time: time, seed: seed)
        self = histories.count <= Self.fewCustomers ? people.thrown() : people.nearlyNormal()
    }

    fileprivate init(alive: Range90, purchases: Range90, spend: Range90?) {
        self.alive = alive
        self.purchases = purchases
        self.spend = spend
    }
}

private struct People {
    let histories: [PurchaseSummary]
    let fit: ModelFit
    let spend: SpendFit?
    let time: Double
    let seed: UInt64

    // MARK: few customers

    func thrown() -> TotalsAhead {
        let count = min(200, max(120, 60_000 / max(1, histories.count)))
        let models = fit.draws(count, seed: seed)
        let amounts = spend?.cloud?.draws(models.count, seed: seed &+ 1).map { spend?.make($0) } ?? []
        var chance = Chance("futures", seed: seed)
        var alive: [Double] = []
        var purchases: [Double] = []
        var money: [Double] = []
        for (index, model) in models.enumerated() {
            let amount = index < amounts.count ? amounts[index] : nil
            var here = 0.0
            var bought = 0
            var spent = 0.0
            for history in histories {
                guard chance.fraction() < model.chanceAlive(history) else { continue }
                here += 1
                let count = model.drawPurchasesIfAlive(history, within: time, &chance)
                bought += count
                if count > 0, let spend { spent += spend.draw(count, history, amount, &chance) }
            }
            alive.append(here)
            purchases.append(Double(bought))
            money.append(spent)
        }
        return TotalsAhead(
            alive: Range90(alive), purchases: Range90(purchases), spend: spend == nil ? nil : Range90(money))
    }

    // MARK: many customers

    private struct Figures {
        var alive = 0.0
        var purchases = 0.0
        var money = 0.0
    }

    func nearlyNormal() -> TotalsAhead {
        let whole = sums(histories, fit.forecasting)
        let luck = luck(every(2_000))
        let open = openness(every(400))
        func range(_ middle: Double, _ luck: Double, _ open: Double) -> Range90 {
            Range90(middle: middle, deviation: (luck + open * open * middle * middle).squareRoot())
        }
        return TotalsAhead(
            alive: range(whole.alive, luck.alive, open.alive),
            purchases: range(whole.purchases, luck.purchases, open.purchases),
            spend: spend == nil ? nil : range(whole.money, luck.money, open.money))
    }

    /// Every so-manieth customer: about `size` of them.
    private func every(_ size: Int) -> [PurchaseSummary] {
        let step = max(1, histories.count / size)
        return stride(from: 0, to: histories.count, by: step).map { histories[$0] }
    }

    private func sums(_ people: [PurchaseSummary], _ model: any PurchaseModel) -> Figures {
        var forecaster = Forecaster(model, spend: spend, horizon: time, unit: .weeks, monthlyDiscount: nil)
        return people.reduce(into: Figures()) { figures, history in
            let forecast = forecaster.forecast(history)
            figures.alive += forecast.chanceAlive
            figures.purchases += forecast.purchases
            figures.money += forecast.purchases * forecast.spend
        }
    }

    /// The variance that is left when the parameters are known.
    private func luck(_ sample: [PurchaseSummary]) -> Figures {
        let scale = Double(histories.count) / Double(max(1, sample.count))
        var chance = Chance("luck", seed: seed)
        var forecaster = Forecaster(fit.forecasting, spend: spend, horizon: time, unit: .weeks, monthlyDiscount: nil)
        return sample.reduce(into: Figures()) { figures, history in
            let forecast = forecaster.forecast(history)
            figures.alive += scale * forecast.chanceAlive * (1 - forecast.chanceAlive)
            let isHere = chance.fraction() < forecast.chanceAlive
            let count = isHere ? fit.forecasting.drawPurchasesIfAlive(history, within: time, &chance) : 0
            let away = Double(count) - forecast.purchases
            figures.purchases += scale * away * away
            guard let spend else { return }
            let spent = count > 0 ? spend.draw(count, history, spend.forecasting, &chance) : 0
            let short = spent - forecast.purchases * forecast.spend
            figures.money += scale * short * short
        }
    }

    /// The relative deviation that comes from what the data leave open: of the sample, and so of everybody.
    private func openness(_ sample: [PurchaseSummary]) -> Figures {
        let middle = sums(sample, fit.forecasting)
        let found = fit.cloud?.deviations { logs in
            let figures = sums(sample, fit.making(logs))
            return [figures.alive, figures.purchases, figures.money]
        }
        guard let found, middle.alive > 0, middle.purchases > 0 else { return Figures() }
        var open = Figures(alive: found[0] / middle.alive, purchases: found[1] / middle.purchases)
        guard let spend, middle.money > 0 else { return open }
        var forecaster = Forecaster(fit.forecasting, spend: nil, horizon: time, unit: .weeks, monthlyDiscount: nil)
        let expected = sample.map { forecaster.purchases($0) }
        let paying = spend.cloud?.deviations { logs in
            let model = spend.make(logs)
            let money = zip(sample, expected).reduce(0) { sum, one in
                let count = one.0.meanSpend > 0 ? Double(one.0.repeats) : 0
                return sum + one.1 * (model.mean(count: count, amount: one.0.meanSpend) ?? spend.populationMean)
            }
            return [money]
        }
        let both = found[2] * found[2] + (paying?[0] ?? 0) * (paying?[0] ?? 0)
        open.money = both.squareRoot() / middle.money
        return open
    }
}

extension SpendFit {
    /// What so many purchases of somebody might come to.
    func draw(_ count: Int, _ history: PurchaseSummary, _ model: GammaGamma?, _ chance: inout Chance) -> Double {
        guard let model, history.meanSpend > 0 || history.repeats == 0 else {
            return Double(count) * expected(count: history.repeats, amount: history.meanSpend)
        }
        let x = history.meanSpend > 0 ? Double(history.repeats) : 0
        let rate = chance.gamma(model.p * x + model.q) / (model.v + x * history.meanSpend)
        return chance.gamma(model.p * Double(count)) / rate
    }
}
