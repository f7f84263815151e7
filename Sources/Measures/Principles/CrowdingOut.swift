import Vocabulary

/// *Hadiah yang merusak*: did people stop bringing others by themselves since there is a reward for it (M19)?
///
/// - Source: S0.22, an incentive is not always useful; S0.23, in social settings incentives can backfire; S4.3, rewards demand
///   more.
/// - Concept: crowding out (Gneezy & Rustichini 2000; Frey & Jegen 2001); receivers suspect rewarded referrals (Verlegh et al.
///   2013), yet rewarded programmes brought more valuable customers (Schmitt et al. 2011). So neither forbid nor trust: test.
/// - Formula: unrewarded referrals per customer-month before and since the reward, Gamma-Poisson, exact P(after < before);
///   accepted share, rewarded less unrewarded, by Newcombe's interval.
/// - Unit: log ratio, 0 unchanged; difference of shares −1 … 1.
/// - Cannot see: other reasons for the change: this is an association. A random half that sees the reward would be a trial.
/// - Gaming: calling rewarded referrals unrewarded; both counts open to their entries.
package struct CrowdingOut: Sendable {
    /// Before a reward so much is looked back at. [assumption]
    package static let before = Span.days(365.0)
    /// [assumption]
    package static let alarm = 0.95
    /// Weak, so that the two counts decide: one half event. [assumption]
    package static let prior = GammaDistribution(shape: 0.5, exposure: 0)
    package static let minimum = 8

    package var parameters: Parameters
    package init(parameters: Parameters = Parameters()) { self.parameters = parameters }

    package func assess(_ business: BusinessHistory, asOf: Instant) -> [Finding] {
        let referrals = WordOfMouth.referrals(business.referrals, asOf: asOf)
        return [change(referrals, customers: business.customers, asOf: asOf), acceptance(referrals)]
    }

    private func change(_ referrals: [Happened<Referral>], customers: Int, asOf: Instant) -> Finding {
        let start = referrals.first { $0.what.isRewarded == true }?.at
        let own = referrals.filter { $0.what.isRewarded != true }
        let from = max(start?.subtracting(Self.before) ?? asOf, referrals.first?.at ?? asOf)
        let before = own.filter { one in start.map { one.at >= from && one.at < $0 } ?? false }
        let after = own.filter { one in start.map { one.at >= $0 } ?? false }
        func months(_ span: Span) -> Double { span.days / Closeness.monthDays * Double(max(1, customers)) }
        let spans = start.map { (before: months($0.since(from)), after: months(asOf.since($0))) }
        let isKnown = spans.map { $0.before > 0 && $0.after > 0 } ?? false
        let change = spans.map { spans in
            RateChange(
                prior: Self.prior, before: GammaDistribution(shape: Double(before.count), exposure: spans.before),
                after: GammaDistribution(shape: Double(after.count), exposure: spans.after))
        }
        let alarm = isKnown && (change?.chanceAfterLower ?? 0) >= Self.alarm
        return Finding(
            measure: MeasureName.rateChange.rawValue, value: isKnown ? change?.logRatio : nil,
            interval: isKnown ? change?.logRatioInterval95 : nil, effectiveEvidence: Double(before.count + after.count),
            prior: nil, state: !isKnown ? .unknown : before.count + after.count < Self.minimum ? .thin : .enough,
            direction: .higherIsBetter,
            evidence: before.map { Finding.Evidence(entry: $0.entry, weight: 1, outcome: false) }
                + after.map { Finding.Evidence(entry: $0.entry, weight: 1, outcome: true) },
            next: alarm ? .rethinkReward : nil, needsCare: alarm, parameters: parameters.set)
    }

    private func acceptance(_ referrals: [Happened<Referral>]) -> Finding {
        let judged = referrals.filter { $0.what.isAccepted != nil && $0.what.isRewarded != nil }
        func asked(_ rewarded: Bool) -> ShareOfAsked {
            let those = judged.filter { $0.what.isRewarded == rewarded }
            return ShareOfAsked(yes: those.count { $0.what.isAccepted == true }, asked: those.count)
        }
        let difference = asked(true).difference(from: asked(false))
        return Finding(
            measure: MeasureName.rewardedAcceptance.rawValue, value: difference?.value, interval: difference?.interval95,
            effectiveEvidence: Double(judged.count), prior: nil,
            state: difference == nil ? .unknown : judged.count < Self.minimum ? .thin : .enough, direction: .higherIsBetter,
            evidence: judged.map { Finding.Evidence(entry: $0.entry, weight: 1, outcome: $0.what.isAccepted) },
            parameters: parameters.set)
    }
}
