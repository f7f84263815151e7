import Vocabulary

/// How often a favour is followed by one back (part of M6).
///
/// - Source: S1.4, if one invests time and money, the other is ready to repay.
/// - Concept: gratitude drives repayment (Palmatier et al. 2009); whoever invests may hope, and nobody may dun.
/// - Formula: favours, earliest first, each matched to the earliest unused favour back within the window; a window that is
///   still open is pending, not a failure. Beta(m·s + returned, (1−m)·s + not returned).
/// - Cannot see: favours nobody noted, and what a favour was an answer to: the earliest free one is taken.
/// - Gaming: many small favours of our own (the balance of M6 weighs them).
/// - Unit: share, 0 … 1. Never a reason to ask for thanks: a favour with an invoice is a sale.
package struct ReturnedFavours: Sendable {
    package enum Outcome: Hashable, Sendable { case returned, notReturned, pending }

    /// [assumption]
    package static let usualWindow = Span.days(90.0)
    package var window: Span
    package var prior: Finding.Prior

    package init(prior: Finding.Prior, window: Span = usualWindow) {
        self.prior = prior
        self.window = window
    }

    /// What became of a favour.
    package struct Match: Hashable, Sendable {
        package var outcome: Outcome
        /// The favour back, by its place among the returns.
        package var back: Int?
    }

    /// One for each favour given up to then, in the order given.
    package func matches(favours: [Instant], returns: [Instant], asOf: Instant) -> [Match] {
        var free = returns.indices.filter { returns[$0] <= asOf }.sorted { (returns[$0], $0) < (returns[$1], $1) }
        let favours = favours.filter { $0 <= asOf }
        var matches = Array(repeating: Match(outcome: .pending, back: nil), count: favours.count)
        for index in favours.indices.sorted(by: { favours[$0] < favours[$1] }) {
            let end = favours[index].adding(window)
            if let place = free.firstIndex(where: { returns[$0] >= favours[index] && returns[$0] <= end }) {
                matches[index] = Match(outcome: .returned, back: free.remove(at: place))
            } else if asOf >= end {
                matches[index].outcome = .notReturned
            }
        }
        return matches
    }

    /// One outcome for each favour given up to then, in the order given.
    package func outcomes(favours: [Instant], returns: [Instant], asOf: Instant) -> [Outcome] {
        matches(favours: favours, returns: returns, asOf: asOf).map(\.outcome)
    }

    package func posterior(_ outcomes: [Outcome]) -> BetaDistribution {
        func count(_ outcome: Outcome) -> Double { Double(outcomes.reduce(0) { $0 + ($1 == outcome ? 1 : 0) }) }
        return BetaDistribution(mean: prior.mean, strength: prior.strength)
            .adding(successes: count(.returned), failures: count(.notReturned))
    }

    /// Both directions are measured, ours first: how often we give back what they gave, and how often they do.
    package static func assess(
        _ history: History, returnedBy side: Side, asOf: Instant, parameters: Parameters = Parameters()
    ) -> Finding {
        let name: MeasureName = side == .us ? .favoursWeReturned : .returnedFavours
        let measure = ReturnedFavours(prior: parameters.prior(name))
        let favours = history.gifts.filter { $0.by == side.opposite && $0.at <= asOf }
        let returns = history.gifts.filter { $0.by == side && $0.at <= asOf }
        let outcomes = measure.outcomes(favours: favours.map(\.at), returns: returns.map(\.at), asOf: asOf)
        let judged = zip(favours, outcomes).map { favour, outcome in
            Judged(
                entry: favour.entry, at: favour.at, outcome: outcome == .pending ? nil : outcome == .returned,
                until: favour.at.adding(measure.window))
        }
        let waits = zip(favours, outcomes).contains { $0.1 != .returned }
        return parameters.share(name, forgetting: Forgetting.none).assess(
            judged, asOf: asOf, next: side == .us && waits ? .giveBack : nil)
    }
}
