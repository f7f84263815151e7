import Chances
import Foundation

// Somebody's future: the chance of coming back, and one possible course of it thrown with dice.

extension NegativeBinomial {
    package func drawPurchasesIfAlive(_ history: PurchaseSummary, within time: Double, _ chance: inout Chance) -> Int {
        let rate = chance.gamma(r + Double(history.repeats)) / (alpha + history.observed)
        return chance.poisson(rate * time)
    }
    package func chanceOfReturnIfAlive(_ history: PurchaseSummary, within time: Double) -> Double {
        -expm1(-(r + Double(history.repeats)) * log1p(time / (alpha + history.observed)))
    }
}

extension ParetoNBD {
    package func drawPurchasesIfAlive(_ history: PurchaseSummary, within time: Double, _ chance: inout Chance) -> Int {
        let rate = chance.gamma(r + Double(history.repeats)) / (alpha + history.observed)
        let leaving = chance.gamma(s) / (beta + history.observed)
        return chance.poisson(rate * min(time, chance.exponential(max(leaving, 1e-300))))
    }
    package func chanceOfReturnIfAlive(_ history: PurchaseSummary, within time: Double) -> Double {
        let shape = r + Double(history.repeats)
        let lived = beta + history.observed
        let powers = FallingPowers(alpha: alpha, beta: beta, power: shape, otherPower: s + 1)
        let gone = s / lived * powers.integral(from: history.observed, to: history.observed + time)
        let quiet = exp(-shape * log1p(time / (alpha + history.observed)) - s * log1p(time / lived))
        return max(0, 1 - gone - quiet)
    }
}

extension BetaGeometric {
    package func drawPurchasesIfAlive(_ history: PurchaseSummary, within time: Double, _ chance: inout Chance) -> Int {
        let x = Double(history.repeats)
        let done = regularity == 1 ? 0 : drawTicks(history, &chance)
        let shape = r + Double(regularity) * x + Double(done)
        let rate = chance.gamma(shape) / (alpha + history.observed)
        let leaving = a == 0 ? 0 : chance.beta(a, b + x + (mayLeaveAtOnce ? 1 : 0))
        var left = time
        var ticks = regularity - done
        var purchases = 0
        while purchases < 100_000 {
            for _ in 0..<ticks { left -= chance.exponential(rate) }
            if left <= 0 { break }
            purchases += 1
            ticks = regularity
            if chance.fraction() < leaving { break }
        }
        return purchases
    }

    private func drawTicks(_ history: PurchaseSummary, _ chance: inout Chance) -> Int {
        let ticks = ticksSinceLast(history)
        var wanted = chance.fraction() * ticks.reduce(0, +)
        for (tick, weight) in ticks.enumerated() {
            wanted -= weight
            if wanted < 0 { return tick }
        }
        return ticks.count - 1
    }

    package func chanceOfReturnIfAlive(_ history: PurchaseSummary, within time: Double) -> Double {
        let shape = r + Double(regularity) * Double(history.repeats)
        let w = time / (alpha + history.observed)
        let ticks = ticksSinceLast(history)
        let whole = ticks.reduce(0, +)
        return ticks.indices.reduce(0) { sum, done in
            // The chance that fewer ticks come than are missing.
            let own = shape + Double(done)
            var term = exp(-own * log1p(w))
            var quiet = 0.0
            for tick in 0..<(regularity - done) {
                if tick > 0 { term *= (own + Double(tick) - 1) / Double(tick) * w / (1 + w) }
                quiet += term
            }
            return sum + ticks[done] / whole * max(0, 1 - quiet)
        }
    }
}
