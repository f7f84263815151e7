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
