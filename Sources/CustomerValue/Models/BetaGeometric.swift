import Foundation

/// People buy at a rate that is Gamma(r, rate α) and leave right after a purchase with a chance that is Beta(a, b).
///
/// One type for four models of the literature: BG/NBD (Fader, Hardie & Lee 2005), where nobody leaves after the very first
/// purchase; MBG/NBD (Batislam, Denizel & Filiztekin 2007), where people may; and both with regular, Erlang-k gaps between
/// purchases, BG/CNBD-k and MBG/CNBD-k (Platzer & Reutterer 2016, Reutterer, Platzer & Schröder 2021).
package struct BetaGeometric: PurchaseModel, Hashable {
    package var r: Double
    package var alpha: Double
    package var a: Double
    package var b: Double
    /// k: 1 for purchases at random, more the more regular they are.
    package var regularity: Int
    /// Whether people may leave after the first purchase already (the M in MBG).
    package var mayLeaveAtOnce: Bool

    package init(r: Double, alpha: Double, a: Double, b: Double, regularity: Int = 1, mayLeaveAtOnce: Bool) {
        self.r = r
        self.alpha = alpha
        self.a = a
        self.b = b
        self.regularity = max(1, regularity)
        self.mayLeaveAtOnce = mayLeaveAtOnce
    }

    /// Where nobody leaves (a = 0) this is the NBD, and CNBD-k with regular gaps (Chatfield & Goodhardt 1973).
    package static func staying(r: Double, alpha: Double, regularity: Int) -> BetaGeometric {
        BetaGeometric(r: r, alpha: alpha, a: 0, b: 1, regularity: regularity, mayLeaveAtOnce: true)
    }

    package var kind: ModelKind {
        switch (mayLeaveAtOnce, regularity) {
        case (_, let k) where a == 0: k == 1 ? .nbd : .cnbd(k: k)
        case (false, 1): .bgNBD
        case (true, 1): .mbgNBD
        case (false, let k): .bgCNBD(k: k)
        case (true, let k): .mbgCNBD(k: k)
        }
    }
    package var parameters: [Parameter] {
        let buying = [Parameter("r", r), Parameter("alpha", alpha)]
        return a == 0 ? buying : buying + [Parameter("a", a), Parameter("b", b)]
    }
    package var forgetsRecency: Bool { regularity == 1 }

    /// How often this person could have left so far.
    private func risks(_ x: Double) -> Double { mayLeaveAtOnce ? x + 1 : x }
    /// r + kx: the shape of the rate, once the purchases are known.
    private func shape(_ x: Double) -> Double { r + Double(regularity) * x }

    package func logLikelihood(of history: PurchaseSummary) -> Double {
        let x = Double(history.repeats)
        let k = Double(regularity)
        let regular = (k - 1) * history.logGaps - x * logGamma(k)
        let buying = logRising(r, k * x) - r * log1p(history.observed / alpha) - k * x * log(alpha + history.observed)
        return regular + buying + logBetaRatio(a, b, risks(x)) + logSum(logLeft(history), logStillHere(history))
    }

    package func logChanceAlive(_ history: PurchaseSummary) -> Double {
        -logOnePlusExp(logLeft(history) - logStillHere(history))
    }

    package func chanceAlive(_ history: PurchaseSummary) -> Double {
        guard regularity == 1 else { return exp(logChanceAlive(history)) }
        let x = Double(history.repeats)
        let risks = risks(x)
        guard risks > 0, a > 0 else { return 1 }
        let growth = shape(x) * log1p((history.observed - history.lastAt) / (alpha + history.lastAt))
        // Beyond this the odds of having left are infinite, and the chance is nothing a number can hold.
        return growth > 700 ? exp(logChanceAlive(history)) : 1 / (1 + a / (b + risks - 1) * exp(growth))
    }

    /// S1 of the papers, in logs: left right after the last purchase.
    private func logLeft(_ history: PurchaseSummary) -> Double {
        let x = Double(history.repeats)
        let risks = risks(x)
        guard risks > 0, a > 0 else { return -.infinity }
        return log(a / (b + risks - 1)) + shape(x) * log1p((history.observed - history.lastAt) / (alpha + history.lastAt))
    }

    /// S2 of the papers, in logs: still here, and fewer than k ticks have passed since the last purchase.
    private func logStillHere(_ history: PurchaseSummary) -> Double {
        regularity == 1 ? 0 : log(ticksSinceLast(history).reduce(0, +))
    }

    /// For each number of ticks below k since the last purchase, how likely it is, up to a factor.
    func ticksSinceLast(_ history: PurchaseSummary) -> [Double] {
        let shape = shape(Double(history.repeats))
        let share = (history.observed - history.lastAt) / (alpha + history.observed)
        var term = 1.0
        return (0..<regularity).map { tick in
            if tick > 0 { term *= (shape + Double(tick) - 1) / Double(tick) * share }
            return term
        }
    }

    package func purchasesIfAlive(_ history: PurchaseSummary, within time: Double) -> Double {
        let x = Double(history.repeats)
        let w = time / (alpha + history.observed)
        let stayed = b + risks(x)
        if regularity == 1 { return a == 0 ? (r + x) * w : survivedPurchases(r + x, w, a, stayed) }
        let ticks = ticksSinceLast(history)
        let whole = ticks.reduce(0, +)
        return ticks.indices.reduce(0) { sum, tick in
            sum + ticks[tick] / whole
                * phasedPurchases(shape(x) + Double(tick), w, a, stayed, k: regularity, ticksDone: tick)
        }
    }

    package func discountedPurchasesIfAlive(_ history: PurchaseSummary, rate: Double) -> Double {
        let x = Double(history.repeats)
        let stayed = b + risks(x)
        let seen = alpha + history.observed
        if regularity == 1, a == 0 { return (r + x) / seen / rate }
        if regularity == 1 {
            // ∫ e^(−δu) (1 + pu/A)^(−(R+1)) du, with the rate integrated out; then over the chance of leaving.
            let shape = r + x
            return shape / seen
                * betaExpectation(a, stayed) { p, _ in
                    let z = rate * seen / p
                    return z > 1e12 ? 1 / rate : seen / p * scaledExponentialIntegral(order: shape + 1, z)
                }
        }
        return discountedTicks(history, stayed: stayed, rate: rate)
    }

    private func discountedTicks(_ history: PurchaseSummary, stayed: Double, rate: Double) -> Double {
        let ticks = ticksSinceLast(history)
        let whole = ticks.reduce(0, +)
        let k = Double(regularity)
        return ticks.indices.reduce(0) { sum, tick in
            let shape = shape(Double(history.repeats)) + Double(tick)
            let discounted = gammaExpectation(shape, alpha + history.observed) { lambda in
                // A tick's discount, and that of k ticks: 1 − (1 − p)·d^k = (1 − d^k) + p·d^k without cancellation.
                let logTick = -log1p(rate / lambda)
                let gap = exp(k * logTick)
                let rest = -expm1(k * logTick)
                let first = exp((k - Double(tick)) * logTick)
                return a == 0 ? first / rest : first * betaExpectation(a, stayed) { p, _ in 1 / (rest + p * gap) }
            }
            return sum + ticks[tick] / whole * discounted
        }
    }

    /// P[X(time) = x] of a new customer, for the BG/NBD and MBG/NBD models.
    package func chance(of repeats: Int, within time: Double) -> Double {
        let x = Double(repeats)
        let w = time / alpha
        let logPower = -r * log1p(w)
        func ticks(_ n: Double) -> Double { exp(logRising(r, n) - logGamma(n + 1) + logPower - n * log1p(1 / w)) }
        let stayed = exp(logBetaRatio(a, b, risks(x))) * ticks(x)
        guard risks(x) > 0 else { return stayed }
        // Left right after this one: at least x purchases would have come.
        let left = exp(logBetaRatio(a, b, risks(x) - 1)) * a / (a + b + risks(x) - 1)
        var n = x
        var term = ticks(n)
        var tail = 0.0
        while term > 1e-17 * tail || n < r * w {
            tail += term
            term *= w / (1 + w) * (r + n) / (n + 1)
            n += 1
        }
        return stayed + left * tail
    }
}
