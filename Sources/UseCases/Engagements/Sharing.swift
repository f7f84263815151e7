import Journal
import Measures
import Vocabulary

/// *Menyampaikan*: do people bring others by themselves, and do they still since there is a reward for it?
///
/// - Source: S0.22, an incentive is not always useful; S0.23, in social settings incentives can backfire (M18, M19).
package struct Sharing: Sendable {
    /// Those who brought somebody in the last year without anything promised for it.
    package var byThemselves: Int
    package var rewarded: Int
    /// The change since the first reward, and what it did to those who were asked; unknown until there is one.
    package var findings: [Finding]

    init(_ book: Book, customers: Int, asOf: Instant) throws {
        var referrals: [Happened<Referral>] = []
        try book.happenings(of: [.referred], until: asOf) { entry in
            guard case .referred(let referral) = entry.event else { return }
            referrals.append(
                Happened(
                    entry: entry.id, at: entry.at.instant, side: entry.side, customer: entry.customer, refersTo: entry.refersTo,
                    what: referral))
        }
        let year = referrals.filter { $0.at > asOf.subtracting(CrowdingOut.before) }
        rewarded = year.count { $0.what.isRewarded == true }
        byThemselves = year.count - rewarded
        findings = CrowdingOut().assess(BusinessHistory(referrals: referrals, customers: customers), asOf: asOf)
    }
}
