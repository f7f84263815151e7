/// How far a disappointment travels.
package struct SpreadResult: Sendable {
    /// Where the figures come from.
    package enum Means: Hashable, Sendable {
        /// Every possible course was gone through.
        case enumeration
        /// Nobody is reached by two ways: messages along the tree.
        case tree
        /// So many random courses.
        case random(runs: Int)
    }

    package var means: Means
    /// Expected number of people disappointed in the end.
    package var expected: Double
    /// Of `expected`; 0 where it is exact.
    package var standardError: Double
    package var expectedDirect: Double
    /// The chance of each node; of random courses the share of runs. Nil where it was not asked for.
    package var probability: [Double]?
    /// P(exactly k people), from 0 on; nil where a large tree makes it too long.
    package var distribution: [Double]?
    /// Expected newly disappointed people by generation, the first hand being 0; nil where courses were not counted so.
    package var byGeneration: [Double]?
    /// What the relationships reached are worth together, in minor units.
    package var valueAtStake: Double?

    package init(
        means: Means, expected: Double, standardError: Double, expectedDirect: Double, probability: [Double]? = nil,
        distribution: [Double]? = nil, byGeneration: [Double]? = nil, valueAtStake: Double? = nil
    ) {
        self.means = means
        self.expected = expected
        self.standardError = standardError
        self.expectedDirect = expectedDirect
        self.probability = probability
        self.distribution = distribution
        self.byGeneration = byGeneration
        self.valueAtStake = valueAtStake
    }

    package var isExact: Bool { means.isExact }

    /// Nine times in ten between these.
    package var range90: ClosedRange<Int>? {
        guard let distribution else { return nil }
        func bound(_ share: Double) -> Int {
            var sum = 0.0
            for (count, chance) in distribution.enumerated() {
                sum += chance
                if sum >= share - 1e-12 { return count }
            }
            return distribution.count - 1
        }
        return bound(0.05)...max(bound(0.05), bound(0.95))
    }
}

extension SpreadResult.Means {
    var isExact: Bool {
        switch self {
        case .enumeration, .tree: true
        case .random: false
        }
    }
}
