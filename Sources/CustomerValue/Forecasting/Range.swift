/// A figure with how sure it is: nine times in ten the truth lies from `low` to `high`.
package struct Range90: Hashable, Sendable, Codable {
    package var low: Double
    package var middle: Double
    package var high: Double

    package init(low: Double, middle: Double, high: Double) {
        self.low = low
        self.middle = middle
        self.high = high
    }

    /// Of draws: the 5th and the 95th of a hundred, with the middle given or their mean.
    package init(_ draws: [Double], middle: Double? = nil) {
        let sorted = draws.sorted()
        func quantile(_ p: Double) -> Double {
            guard let last = sorted.last else { return .nan }
            let place = p * Double(sorted.count - 1)
            let index = Int(place)
            guard index + 1 < sorted.count else { return last }
            return sorted[index] + (place - Double(index)) * (sorted[index + 1] - sorted[index])
        }
        low = quantile(0.05)
        high = quantile(0.95)
        self.middle = middle ?? draws.reduce(0, +) / Double(max(1, draws.count))
    }

    /// Of something nearly normal that cannot fall below nothing.
    package init(middle: Double, deviation: Double) {
        self.middle = middle
        low = max(0, middle - 1.6449 * deviation)
        high = middle + 1.6449 * deviation
    }

    package func contains(_ value: Double) -> Bool { low <= value && value <= high }
    package func scaled(by factor: Double) -> Range90 {
        Range90(low: low * factor, middle: middle * factor, high: high * factor)
    }
}
