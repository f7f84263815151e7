import Vocabulary

/// *Mengalah*: who gives way (part of M9).
///
/// - Source: S1.7, without autonomy: power struggle, one-sided concessions.
/// - Concept: autonomy and reactance (Brehm 1966; Deci & Ryan 2000): whoever always gives way is not free.
/// - Formula: the customer's share is Beta(1 + theirs, 1 + ours); P(share > 1/2). Even concessions give exactly 1/2.
/// - Unit: share of the concessions that they made, 0 … 1; even is one half.
/// - Cannot see: how much each concession cost, and those nobody noted.
/// - Gaming: noting our own small ones; the ledger opens to every one of them.
package struct Concessions: Hashable, Sendable {
    /// Fewer than this are thin. [assumption]
    package static let minimum = 4

    package var byCustomer: Int
    package var byUs: Int

    package init(byCustomer: Int, byUs: Int) {
        self.byCustomer = byCustomer
        self.byUs = byUs
    }

    package var customerShare: BetaDistribution {
        BetaDistribution(alpha: 1 + Double(byCustomer), beta: 1 + Double(byUs))
    }
    package var chanceCustomerGivesMore: Double { 1 - customerShare.below(0.5) }

    var isOneSided: Bool { chanceCustomerGivesMore >= PromiseKeeping.needsCare }

    package static func assess(_ history: History, asOf: Instant, parameters: Parameters = Parameters()) -> Finding {
        let marks = history.concessions.filter { $0.at <= asOf && $0.side != .other }
        let counts = Concessions(byCustomer: marks.count { $0.side == .customer }, byUs: marks.count { $0.side == .us })
        var finding = ShareFinding(
            .concessions, minimumJudged: minimum, direction: .neither, parameters: parameters.set
        ).assess(
            marks.map { Judged(entry: $0.entry, at: $0.at, outcome: $0.side == .customer) }, asOf: asOf,
            next: counts.isOneSided ? .giveWayNow : nil)
        finding.needsCare = counts.isOneSided
        return finding
    }
}
