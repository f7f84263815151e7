/// How many of a group something happens to, when each has a chance of their own and they do not sway each other.
package struct PoissonBinomial: Sendable {
    package let mean: Double
    package let variance: Double
    /// P(nobody).
    package let nobody: Double
    /// P(exactly k), from 0 on; nil above ``exactUpTo`` people.
    package let distribution: [Double]?
    private let people: Int

    /// Above this many people only mean, variance and the normal bound are told.
    package static let exactUpTo = 2_000

    package init(_ chances: [Double]) {
        people = chances.count
        mean = chances.reduce(0, +)
        variance = chances.reduce(0) { $0 + $1 * (1 - $1) }
        nobody = chances.reduce(1) { $0 * (1 - $1) }
        distribution = chances.count <= Self.exactUpTo ? Self.exact(chances) : nil
    }

    private static func exact(_ chances: [Double]) -> [Double] {
        var counts = [Double](repeating: 0, count: chances.count + 1)
        counts[0] = 1
        // Sorted, so that the last digit does not depend on who was invited first.
        for (seen, chance) in chances.sorted().enumerated() {
            for k in stride(from: seen + 1, to: 0, by: -1) {
                counts[k] = counts[k] * (1 - chance) + counts[k - 1] * chance
            }
            counts[0] *= 1 - chance
        }
        return counts
    }

    package var atLeastOne: Double { 1 - nobody }

    /// Not exceeded with a chance of 95 %.
    package var atMost95: Int { bound(0.95, normal: Self.z95) }
    /// Nine times in ten between these.
    package var range90: ClosedRange<Int> { min(bound(0.05, normal: -Self.z95), atMost95)...atMost95 }

    /// The 95 % point of the normal curve.
    private static let z95 = 1.644_853_626_951_472_7

    /// The smallest count that is not exceeded with that chance; above ``exactUpTo`` people by the normal curve.
    private func bound(_ share: Double, normal z: Double) -> Int {
        guard let distribution else {
            return min(people, max(0, Int((mean + z * variance.squareRoot()).rounded(.up))))
        }
        var sum = 0.0
        for (count, chance) in distribution.enumerated() {
            sum += chance
            // What is lost in the last digits of a sum of many is no reason for one more.
            if sum >= share - 1e-12 { return count }
        }
        return people
    }
}
