import Chances

/// Percentile bootstrap (Efron 1979), seeded.
package enum Bootstrap {
    /// [assumption]
    package static let rounds = 400

    /// 95 %; nil when fewer than nine tenths of the resamples say anything.
    package static func interval95<Item>(_ items: [Item], seed: UInt64 = 20_170_829, statistic: ([Item]) -> Double?)
        -> ClosedRange<Double>?
    {
        guard items.count >= 2 else { return nil }
        var numbers = Chance(seed: seed)
        var found: [Double] = []
        for _ in 0..<rounds {
            let sample = items.indices.map { _ in items[numbers.below(items.count)] }
            if let value = statistic(sample) { found.append(value) }
        }
        guard found.count * 10 >= rounds * 9 else { return nil }
        return Draws(found).interval95
    }
}
