/// Krippendorff's alpha for names without an order (2004): 1 − observed / expected disagreement, over units with two or more
/// values. Names may be relabelled at will.
package struct NominalAgreement: Hashable, Sendable {
    package var comparable: Int
    package var observedDisagreement: Double?
    package var expectedDisagreement: Double?

    /// Nil when nothing can be compared, or when only one name was ever given.
    package var alpha: Double? {
        guard let observedDisagreement, let expectedDisagreement, expectedDisagreement > 0 else { return nil }
        return 1 - observedDisagreement / expectedDisagreement
    }

    package init(_ units: some Sequence<[String]>) {
        var totals: [String: Int] = [:]
        var disagreement = 0.0
        comparable = 0
        for unit in units where unit.count >= 2 {
            comparable += unit.count
            for name in unit { totals[name, default: 0] += 1 }
            disagreement += Double(unit.count) * (1 - (Self.agreement(of: unit) ?? 1))
        }
        guard comparable > 0 else { return }
        let n = Double(comparable)
        observedDisagreement = disagreement / n
        let same = totals.values.reduce(0.0) { $0 + Double($1) * Double($1) }
        expectedDisagreement = (n * n - same) / (n * (n - 1))
    }

    /// The chance that two of these, taken at random, are the same; nil for fewer than two.
    package static func agreement(of unit: [String]) -> Double? {
        guard unit.count >= 2 else { return nil }
        var counts: [String: Int] = [:]
        for name in unit { counts[name, default: 0] += 1 }
        let pairs = counts.values.reduce(0) { $0 + $1 * ($1 - 1) }
        return Double(pairs) / Double(unit.count * (unit.count - 1))
    }
}
