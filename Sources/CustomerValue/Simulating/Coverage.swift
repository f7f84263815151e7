import Chances
import Foundation

/// How often ninety per cent ranges hold, in worlds whose truth is known. Purchases, spending and the number of customers who
/// are still there, each a year ahead of a year of history.
package struct Coverage {
    package var customers: Int
    package var worlds: Int
    package var seed: UInt64 = 1

    package struct Shares: Hashable, Sendable {
        package var purchases = 0.0
        package var spend = 0.0
        package var alive = 0.0
    }

    package init(customers: Int, worlds: Int, seed: UInt64 = 1) {
        self.customers = customers
        self.worlds = worlds
        self.seed = seed
    }

    package var shares: Shares {
        var held = Shares()
        for world in 0..<worlds {
            let made = SimulatedShop(customers: customers, seed: seed &* 1_000_003 &+ UInt64(world))
            guard let fit = Fitter(HistoryTable(made.histories)).fit(.mbgNBD)?.prepared else { continue }
            let spend = SpendFit(made.histories.map { ($0.repeats, $0.meanSpend) }).prepared
            let ahead = TotalsAhead(made.histories, fit, spend, within: 52, seed: UInt64(world) &+ 7)
            held.purchases += ahead.purchases.contains(made.purchasesLater) ? 1 : 0
            held.spend += ahead.spend?.contains(made.spentLater) == true ? 1 : 0
            held.alive += ahead.alive.contains(made.aliveNow) ? 1 : 0
        }
        let count = Double(worlds)
        return Shares(purchases: held.purchases / count, spend: held.spend / count, alive: held.alive / count)
    }
}

/// A year of purchases and the year after, of people who buy and leave as MBG/NBD says.
package struct SimulatedShop: Sendable {
    package private(set) var histories: [PurchaseSummary] = []
    package private(set) var purchasesLater = 0.0
    package private(set) var spentLater = 0.0
    /// Who had not left at the end of the first year.
    package private(set) var aliveNow = 0.0

    /// The truth: about one purchase in five weeks, one in four leaves after each, amounts round 70,000 rupiah.
    package static let truth = (r: 0.8, alpha: 5.0, a: 0.9, b: 2.2, p: 4.0, q: 3.6, v: 45_000.0)

    package init(customers: Int, seed: UInt64, weeks: Double = 52) {
        var chance = Chance("shop", seed: seed)
        for _ in 0..<customers {
            let born = chance.fraction() * weeks * 0.7
            add(&chance, observed: weeks - born, later: weeks)
        }
    }

    private mutating func add(_ chance: inout Chance, observed: Double, later: Double) {
        let truth = Self.truth
        let rate = chance.gamma(truth.r) / truth.alpha
        let leaving = chance.beta(truth.a, truth.b)
        let spending = chance.gamma(truth.q) / truth.v
        var time = 0.0
        var last = 0.0
        var repeats = 0
        var spent = 0.0
        var isHere = chance.fraction() >= leaving
        var wasHere = isHere
        while isHere {
            time += chance.exponential(rate)
            guard time < observed + later else { break }
            let amount = chance.gamma(truth.p) / spending
            isHere = chance.fraction() >= leaving
            if time <= observed {
                repeats += 1
                last = time
                spent += amount
                wasHere = isHere
            } else {
                purchasesLater += 1
                spentLater += amount
            }
        }
        aliveNow += wasHere ? 1 : 0
        histories.append(
            PurchaseSummary(
                repeats: repeats, lastAt: last, observed: observed, meanSpend: repeats > 0 ? spent / Double(repeats) : 0))
    }
}
