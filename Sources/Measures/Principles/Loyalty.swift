import Vocabulary

/// *Setia*: do they stay, and would they without points (M24)? Behaviour and attitude apart; no single number.
///
/// - Source: S3.3, so that they do not go to the shop next door; S4.1 to S4.3, loyalty is rare, disloyalty easy, points are not
///   loyalty; S2.6, raise the chance of loyalty; S4.25.
/// - Concept: behaviour and attitude (Dick & Basu 1994); survival after a disappointment (Kaplan–Meier). "Would you recommend
///   us" as the one number failed to replicate (Keiningham et al. 2007) and is not taken.
/// - Formula: the chance that they are still with us and the purchases to expect come from a model of purchases; stayed though
///   a rival was in play (Beta); days until the first coming after a disappointment, for the recovered and the others apart
///   (Kaplan–Meier); the reason most people leave for; orders without a reward (Beta).
/// - Unit: chances and shares 0 … 1; orders; hours.
/// - Cannot see: what they buy elsewhere, unless they say so.
/// - Gaming: rewards (orders without one are shown); counting only those who complained (M13).
package struct Loyalty: Sendable {
    /// Of so many weighings, or leavings, something can be said. [assumption]
    package static let minimum = 5
    /// An order this near to a used reward was a rewarded one. [assumption]
    package static let rewardWithin = Span.days(1.0)

    /// What a model of purchases foretells of one customer.
    package struct Forecast: Hashable, Sendable {
        /// P(alive), 0 … 1.
        package var chanceAlive: Double
        package var chanceInterval95: ClosedRange<Double>?
        /// Orders within the coming year.
        package var expectedPurchases: Double?
        package init(
            chanceAlive: Double, chanceInterval95: ClosedRange<Double>? = nil, expectedPurchases: Double? = nil
        ) {
            self.chanceAlive = chanceAlive
            self.chanceInterval95 = chanceInterval95
            self.expectedPurchases = expectedPurchases
        }
    }

    package var parameters: Parameters
    package init(parameters: Parameters = Parameters()) { self.parameters = parameters }

    package func assess(_ history: History, forecast: Forecast?, asOf: Instant, zone: Zone) -> [Finding] {
        [
            QuietGap.assess(history, asOf: asOf, zone: zone), stillWithUs(history, forecast, asOf: asOf),
            expected(history, forecast, asOf: asOf), stays(history, asOf: asOf), withoutReward(history, asOf: asOf),
        ]
    }

    private func orders(_ history: History, asOf: Instant) -> [OrderTrace] {
        history.orders.filter { $0.at <= asOf && !$0.isCancelled }
    }

    private func stillWithUs(_ history: History, _ forecast: Forecast?, asOf: Instant) -> Finding {
        let orders = orders(history, asOf: asOf)
        let leaving = (forecast?.chanceAlive ?? 1) < 0.5
        return Finding(
            measure: MeasureName.stillWithUs.rawValue, value: forecast?.chanceAlive, interval: forecast?.chanceInterval95,
            effectiveEvidence: Double(orders.count), prior: nil,
            state: forecast == nil ? .unknown : orders.count < QuietGap.minimumOrderDays ? .thin : .enough,
            direction: .higherIsBetter, evidence: orders.map { Finding.Evidence(entry: $0.entry, weight: 1) },
            next: leaving ? .getInTouch : nil, needsCare: leaving, parameters: parameters.set)
    }

    private func expected(_ history: History, _ forecast: Forecast?, asOf: Instant) -> Finding {
        let orders = orders(history, asOf: asOf)
        let value = forecast?.expectedPurchases
        return Finding(
            measure: MeasureName.expectedPurchases.rawValue, value: value, interval: nil,
            effectiveEvidence: Double(orders.count), prior: nil,
            state: value == nil ? .unknown : orders.count < QuietGap.minimumOrderDays ? .thin : .enough,
            direction: .neither, evidence: orders.map { Finding.Evidence(entry: $0.entry, weight: 1) },
            parameters: parameters.set)
    }

    private func stays(_ history: History, asOf: Instant) -> Finding {
        parameters.share(.staysWhenRivalled, minimumJudged: 2).assess(
            history.rivalries.map { Judged(entry: $0.entry, at: $0.at, outcome: $0.what.hasStayed) }, asOf: asOf)
    }

    private func withoutReward(_ history: History, asOf: Instant) -> Finding {
        let uses = history.rewardUses.filter { $0.at <= asOf }
        let judged = orders(history, asOf: asOf).map { order in
            let rewarded = uses.contains { abs($0.at.since(order.at).days) <= Self.rewardWithin.days }
            return Judged(entry: order.entry, at: order.at, outcome: !rewarded)
        }
        // Where nobody ever used a reward there is nothing to tell apart.
        return parameters.share(.withoutReward, forgetting: .taste, minimumJudged: Self.minimum, direction: .neither)
            .assess(uses.isEmpty ? [] : judged, asOf: asOf)
    }

    /// The business: how soon people come again after a disappointment, and why people leave.
    package func assess(_ business: BusinessHistory, asOf: Instant) -> [Finding] {
        [
            comingAgain(.afterDisappointment, business, .complained, asOf: asOf),
            comingAgain(.afterRecovery, business, .complaintSettled, asOf: asOf), reasons(business, asOf: asOf),
        ]
    }

    private func comingAgain(
        _ name: MeasureName, _ business: BusinessHistory, _ kind: BusinessHistory.Turn.Kind, asOf: Instant
    ) -> Finding {
        let until = min(asOf, business.coveredUntil ?? asOf)
        let settled = Set(business.turns.filter { $0.kind == .complaintSettled && $0.at <= asOf }.map(\.entry))
        let turns = business.turns.filter { turn in
            turn.kind == kind && turn.at <= until && (kind == .complaintSettled || !settled.contains(turn.entry))
        }
        let delays = turns.map { turn in
            DelayFinding.Delay(
                entry: turn.entry, from: turn.at,
                until: business.comings[turn.customer]?.first { $0 > turn.at && $0 <= until })
        }
        return DelayFinding(name, parameters: parameters.set).assess(delays, asOf: until)
    }

    /// The share of the reason most people left for.
    private func reasons(_ business: BusinessHistory, asOf: Instant) -> Finding {
        let left = business.rivalries.upTo(asOf).filter { !$0.what.hasStayed && $0.what.reason != nil }
        let counts = Dictionary(grouping: left) { $0.what.reason ?? .other }.mapValues(\.count)
        let most = counts.max { ($0.value, $1.key.rawValue) < ($1.value, $0.key.rawValue) }
        let asked = ShareOfAsked(yes: most?.value ?? 0, asked: left.count)
        return Finding(
            measure: MeasureName.reasonsForLeaving.rawValue, value: asked.share, interval: asked.interval95,
            effectiveEvidence: Double(left.count), prior: nil,
            state: left.isEmpty ? .unknown : left.count < Self.minimum ? .thin : .enough, direction: .neither,
            evidence: left.map { Finding.Evidence(entry: $0.entry, weight: 1, outcome: $0.what.reason == most?.key) },
            next: left.isEmpty ? nil : .askWhyTheyLeave, parameters: parameters.set)
    }

    /// Why people left, the most frequent first.
    package static func reasons(_ rivalries: [Happened<Rivalry>], asOf: Instant) -> [(reason: Rivalry.Reason, count: Int)] {
        let left = rivalries.upTo(asOf).filter { !$0.what.hasStayed }.compactMap(\.what.reason)
        return Dictionary(grouping: left) { $0 }.map { (reason: $0.key, count: $0.value.count) }
            .sorted { ($1.count, $0.reason.rawValue) < ($0.count, $1.reason.rawValue) }
    }
}
