/// Random numbers that are the same on every machine (SplitMix64, Steele, Lea & Flood 2014): a bootstrap is a function of its
/// data alone.
package struct SeededNumbers: RandomNumberGenerator, Sendable {
    private var state: UInt64
    package init(seed: UInt64) { state = seed }

    package mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var z = state
        z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
        z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
        return z ^ (z >> 31)
    }

    /// 0 ≤ x < 1.
    package mutating func unit() -> Double { Double(next() >> 11) * 0x1p-53 }
    package mutating func index(below count: Int) -> Int { Int(unit() * Double(count)) }
}

/// Percentile bootstrap (Efron 1979), seeded.
package enum Bootstrap {
    /// [assumption]
    package static let rounds = 400

    /// 95 %; nil when fewer than nine tenths of the resamples say anything.
    package static func interval95<Item>(_ items: [Item], seed: UInt64 = 20_170_829, statistic: ([Item]) -> Double?)
        -> ClosedRange<Double>?
    {
        guard items.count >= 2 else { return nil }
        var numbers = SeededNumbers(seed: seed)
        var found: [Double] = []
        for _ in 0..<rounds {
            let sample = items.indices.map { _ in items[numbers.index(below: items.count)] }
            if let value = statistic(sample) { found.append(value) }
        }
        guard found.count * 10 >= rounds * 9 else { return nil }
        return Draws(found).interval95
    }
}

/// Values drawn at random, in order.
package struct Draws: Sendable {
    private let sorted: [Double]
    package init(_ values: [Double]) { sorted = values.sorted() }

    package func quantile(_ p: Double) -> Double? {
        guard !sorted.isEmpty else { return nil }
        let position = p * Double(sorted.count - 1)
        let low = Int(position)
        let high = min(low + 1, sorted.count - 1)
        return sorted[low] + (position - Double(low)) * (sorted[high] - sorted[low])
    }

    package var interval95: ClosedRange<Double>? {
        guard let low = quantile(0.025), let high = quantile(0.975) else { return nil }
        return low...max(low, high)
    }
}
