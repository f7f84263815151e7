import Foundation

/// Spread where nobody knows who knows whom: each disappointed person disappoints a Poisson number of others, R = told·convert
/// on average (Goldenberg, Libai & Muller 2001 for the idea; the totals are Borel–Tanner).
package struct Branching: Hashable, Sendable {
    /// Disappointed at first hand.
    package var now: Double
    /// People each of them tells.
    package var toldEach: Double
    /// The share of those who are disappointed by it.
    package var convert: Double

    /// Complaint research: 10 people told, 5 at the low end, 28 at the high. [assumption]
    package static let usuallyTold = 10.0
    package static let fewTold = 5.0
    package static let manyTold = 28.0
    /// [assumption]
    package static let usuallyConverted = 0.05
    /// Most cascades stop after one step, so two generations are the headline. [assumption]
    package static let generationsShown = 2

    package init(now: Double, toldEach: Double = Branching.usuallyTold, convert: Double = Branching.usuallyConverted) {
        self.now = max(0, now)
        self.toldEach = max(0, toldEach)
        self.convert = min(1, max(0, convert))
    }

    /// R: new ones for each one.
    package var reproduction: Double { toldEach * convert }

    /// With people telling so many times as much.
    package func telling(_ times: Double) -> Branching {
        Branching(now: now, toldEach: toldEach * times, convert: convert)
    }

    /// Newly disappointed in generations 0 … `last`.
    package func byGeneration(_ last: Int) -> [Double] {
        var newly = now
        return (0...max(0, last)).map { generation in
            if generation > 0 { newly *= reproduction }
            return newly
        }
    }

    package func expected(within generations: Int) -> Double { byGeneration(generations).reduce(0, +) }

    /// Disappointed until that day, the first being day 0.
    /// - Parameter generationDays: from hearing to telling; 1 where everybody has a phone, 7 by word of mouth alone. [assumption]
    package func expected(byDay day: Int, generationDays: Double = 1) -> Double {
        expected(within: Int((Double(max(0, day)) / max(generationDays, 1e-9)).rounded(.down)))
    }

    /// All in all; nil where it has no end (R ≥ 1).
    package var expectedIfUnlimited: Double? { reproduction < 1 ? now / (1 - reproduction) : nil }

    /// It ends by itself: ηᴺ, η the smallest root of η = e^{R(η−1)}.
    package var diesOut: Double {
        guard reproduction > 1, now > 0 else { return 1 }
        return pow(extinction, now)
    }

    package var takesOff: Double { 1 - diesOut }

    private var extinction: Double {
        // e^{R(η−1)} − η is above nought at 0 and lowest, below nought, at 1 − ln R / R; the root at 1 lies beyond.
        var low = 0.0
        var high = 1 - log(reproduction) / reproduction
        for _ in 0..<200 where high - low > 1e-17 {
            let middle = (low + high) / 2
            if exp(reproduction * (middle - 1)) - middle > 0 { low = middle } else { high = middle }
        }
        return (low + high) / 2
    }

    /// P(exactly `total` in the end): n₀/n·e^{−Rn}·(Rn)^{n−n₀}/(n−n₀)!
    package func chance(total: Int) -> Double {
        guard now == now.rounded() else { return .nan }
        let seeds = Int(now)
        guard total >= seeds, total >= 0 else { return 0 }
        guard seeds > 0 else { return total == 0 ? 1 : 0 }
        let more = Double(total - seeds)
        let mean = reproduction * Double(total)
        if more == 0 { return exp(-mean) }
        guard mean > 0 else { return 0 }
        var sign: Int32 = 0
        let factorial = lgamma_r(more + 1, &sign)
        return exp(log(now / Double(total)) - mean + more * log(mean) - factorial)
    }

    /// In a town of that many: M·z, z = 1 − (1 − n₀/M)·e^{−Rz}.
    package func finalSize(of population: Double) -> Double {
        guard population > 0, now > 0 else { return 0 }
        guard now < population else { return population }
        let outside = 1 - now / population
        var low = now / population
        var high = 1.0
        for _ in 0..<200 where high - low > 1e-17 {
            let middle = (low + high) / 2
            if 1 - outside * exp(-reproduction * middle) > middle { low = middle } else { high = middle }
        }
        return population * (low + high) / 2
    }
}
