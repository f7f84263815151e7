/// *Mengalah*: who gives way (M9).
///
/// - Source: S1.7, without autonomy: one-sided concessions.
/// - Formula: the customer's share is Beta(1 + theirs, 1 + ours); P(share > 1/2). Even concessions give exactly 1/2.
package struct Concessions: Hashable, Sendable {
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
}
