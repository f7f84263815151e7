/// One customer's share of judged happenings as it is kept: enough to say the figure of any later moment without reading their
/// journal again.
///
/// - Source: forgetting is exponential (rule 5 of measurement), so that a stored sum ages by one factor.
/// - Cannot say: which entries it came from; they are read when somebody opens it.
package struct KeptShare: Hashable, Sendable {
    /// `M4`.
    package var measure: String
    package var takenAt: Instant
    package var sums: Finding.Sums
    package var state: Finding.State
    package var direction: Finding.Direction
    /// Whether it is pulled to the business's own mean.
    package var isAgainstOurs: Bool

    package init(
        measure: String, takenAt: Instant, sums: Finding.Sums, state: Finding.State, direction: Finding.Direction,
        isAgainstOurs: Bool
    ) {
        self.measure = measure
        self.takenAt = takenAt
        self.sums = sums
        self.state = state
        self.direction = direction
        self.isAgainstOurs = isAgainstOurs
    }

    /// - Returns: nil of a finding that is no share, or that nothing is known of and nothing will be by itself.
    package init?(_ finding: Finding, takenAt: Instant) {
        guard let sums = finding.sums, sums.judged > 0 || sums.changesAt != nil else { return nil }
        self.init(
            measure: finding.measure, takenAt: takenAt, sums: sums, state: finding.state, direction: finding.direction,
            isAgainstOurs: finding.prior != .even)
    }
}
