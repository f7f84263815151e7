import Vocabulary

/// *Getok tular*: who brings whom, as far as it was seen (M18).
///
/// - Source: S0.21, sharing and being shared; S0.22, people like to share; S2.4, they tell friends.
/// - Concept: referral value; structural virality (Goel et al. 2016); most cascades end within one step of the seed (Goel,
///   Watts & Goldstein 2012).
/// - Formula: referrals per customer-month (Gamma); accepted share (Beta); R = referrers among the brought for each referrer;
///   mean distance in the tree; good and bad word apart (share of bad mentions among friends).
/// - Unit: referrals a month; shares 0 … 1; people for each person; steps.
/// - Cannot see: most of it. What was noted is a lower bound.
/// - Gaming: bringing oneself (the same customer on both ends does not count); rewards (M19).
package struct WordOfMouth: Sendable {
    package static let year = Span.days(365.0)
    /// Fewer referrals than this are thin. [assumption]
    package static let minimum = 5

    package var parameters: Parameters
    package init(parameters: Parameters = Parameters()) { self.parameters = parameters }

    package static func referrals(_ referrals: [Happened<Referral>], asOf: Instant) -> [Happened<Referral>] {
        referrals.upTo(asOf).filter { $0.customer == nil || $0.what.customer != $0.customer }
    }

    /// One customer: the people they brought within a year.
    package func assess(_ history: History, asOf: Instant) -> Finding {
        let theirs = Self.referrals(history.referrals, asOf: asOf).filter { $0.side != .us }
        let recent = theirs.filter { $0.at > asOf.subtracting(Self.year) }
        let since = max(history.knownSince ?? asOf, asOf.subtracting(Self.year))
        let thanked = history.cares.last { $0.at <= asOf }?.at ?? .distantPast
        let owed = recent.contains { $0.at > thanked }
        return RateFinding(
            .referrals, usualRate: parameters.usualRate(.referrals), minimumEvents: 2, direction: .neither,
            parameters: parameters.set
        ).assess(
            recent.map(\.entry), exposure: asOf.since(since).days / Closeness.monthDays,
            next: owed ? .thankReferrer(nil) : nil)
    }

    package func assess(_ business: BusinessHistory, asOf: Instant) -> [Finding] {
        let all = Self.referrals(business.referrals, asOf: asOf)
        return [
            accepted(all, asOf: asOf), begetting(all), distance(all), badWord(business.mentions, asOf: asOf),
        ]
    }

    private func accepted(_ referrals: [Happened<Referral>], asOf: Instant) -> Finding {
        let judged = referrals.map { Judged(entry: $0.entry, at: $0.at, outcome: $0.what.isAccepted) }
        return ShareFinding(
            .referralsAccepted, forgetting: parameters.conduct, minimumJudged: Self.minimum, parameters: parameters.set
        ).assess(judged, asOf: asOf, next: referrals.last.map { .thankReferrer($0.customer) })
    }

    /// How many of the brought bring somebody themselves, for each who brought somebody.
    package static func reproduction(_ referrals: [Happened<Referral>]) -> Double? {
        let referrers = Set(referrals.compactMap(\.customer))
        let brought = Set(referrals.compactMap(\.what.customer))
        return referrers.isEmpty ? nil : Double(brought.intersection(referrers).count) / Double(referrers.count)
    }

    private func begetting(_ referrals: [Happened<Referral>]) -> Finding {
        finding(.referrersBegetting, Self.reproduction(referrals), referrals)
    }

    private func distance(_ referrals: [Happened<Referral>]) -> Finding {
        let pairs = referrals.compactMap { referral in
            referral.customer.flatMap { from in referral.what.customer.map { (from: from, to: $0) } }
        }
        return finding(.referralDistance, Chain(pairs).averageDistance, referrals.filter { $0.what.customer != nil })
    }

    private func finding(_ name: MeasureName, _ value: Double?, _ referrals: [Happened<Referral>]) -> Finding {
        Finding(
            measure: name.rawValue, value: value, interval: nil, effectiveEvidence: Double(referrals.count), prior: nil,
            state: value == nil ? .unknown : referrals.count < Self.minimum ? .thin : .enough, direction: .neither,
            evidence: referrals.map { Finding.Evidence(entry: $0.entry, weight: 1) }, parameters: parameters.set)
    }

    private func badWord(_ mentions: [Happened<Mention>], asOf: Instant) -> Finding {
        let amongFriends = mentions.filter { $0.side != .us && !$0.what.isPublic }
        return ShareFinding(
            .badWord, prior: Credibility.usualNegative, forgetting: parameters.conduct, minimumJudged: Self.minimum,
            direction: .lowerIsBetter, parameters: parameters.set
        ).assess(amongFriends.map { Judged(entry: $0.entry, at: $0.at, outcome: $0.what.sign == .bad) }, asOf: asOf)
    }
}
