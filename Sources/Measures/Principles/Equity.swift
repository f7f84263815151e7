import Vocabulary

/// *Sama-sama enak*: does each side's part of the rewards match its part of what was put in (M7)?
///
/// - Source: S1.5 and S1.20, rewards by contribution, resources and risk; S1.19, the agreed rule of fairness; S1.21, gaps that
///   appear over time.
/// - Concept: proportional equity (Adams 1965); customers keep payment equity in balance (Bolton & Lemon 1999).
/// - Formula: our share of the rewards − our share of the contributions (money, time, risk); Adams' log ratio beside it; the
///   transfer that restores balance = r_us − (r_us + r_c)·c_us / (c_us + c_c). A rule the two agreed on overrides proportion.
/// - Unit: −1 … 1, 0 fair, above 0 we take more than our part; the transfer in money.
/// - Cannot see: what nobody valued; other ideas of fairness (equal parts, need) unless they were agreed.
/// - Gaming: leaving out their time and risk (the range takes the low and high values; a side without a contribution makes no
///   finding at all).
package struct Equity: Sendable {
    /// Nearer than this is fair. [assumption]
    package static let fair = 0.1
    /// Fewer entries than this are thin. [assumption]
    package static let minimumEntries = 4

    package enum Rule: Hashable, Sendable {
        case proportional
        /// What the two agreed: our share of the rewards.
        case agreed(ourShare: Double)
    }

    package struct Parts: Hashable, Sendable {
        package var us: Double
        package var customer: Double
        package init(us: Double, customer: Double) {
            self.us = us
            self.customer = customer
        }
        /// Nil while there is nothing to share.
        package var ourShare: Double? { us + customer > 0 ? us / (us + customer) : nil }
    }

    package var rewards: Parts
    package var contributions: Parts
    package var rule: Rule

    package init(rewards: Parts, contributions: Parts, rule: Rule = .proportional) {
        self.rewards = rewards
        self.contributions = contributions
        self.rule = rule
    }

    /// Our due share of the rewards.
    package var dueShare: Double? {
        switch rule {
        case .proportional: contributions.ourShare
        case .agreed(let share): share
        }
    }

    package var gap: Double? { rewards.ourShare.flatMap { share in dueShare.map { share - $0 } } }

    /// Adams' ratio of outcomes to inputs, ours over theirs, as a logarithm; nil when anything of it is zero.
    package var logRatio: Double? {
        let parts = [rewards.us, rewards.customer, contributions.us, contributions.customer]
        guard parts.allSatisfy({ $0 > 0 }) else { return nil }
        return Measures.logRatio(rewards.us, over: contributions.us)
            - Measures.logRatio(rewards.customer, over: contributions.customer)
    }

    /// From us to them; negative the other way.
    package var transferToCustomer: Double? {
        guard gap != nil, let dueShare else { return nil }
        return rewards.us - (rewards.us + rewards.customer) * dueShare
    }

    package static func assess(
        _ history: History, rule: Rule = .proportional, asOf: Instant, parameters: Parameters = Parameters()
    ) -> Finding {
        let dealings = Dealings(history, asOf: asOf)
        let point = dealings.equity(rule: rule)
        let low = dealings.equity(ours: \.low, theirs: \.high, isSwapped: true, rule: rule).gap
        let high = dealings.equity(ours: \.high, theirs: \.low, isSwapped: true, rule: rule).gap
        let gap = point.bothContributed ? point.gap : nil
        let used = dealings.used
        return Finding(
            measure: MeasureName.equity.rawValue, value: gap,
            interval: gap.flatMap { gap in
                low.flatMap { low in high.map { min(low, gap, $0)...max(low, gap, $0) } }
            },
            effectiveEvidence: Double(used.count), prior: nil,
            state: gap == nil ? .unknown : used.count < minimumEntries ? .thin : .enough, direction: .neither,
            evidence: used.map { Finding.Evidence(entry: $0.entry, weight: 1, outcome: $0.by == .us) },
            next: point.next(gap: gap), parameters: parameters.set)
    }

    /// By the values somebody named, in the currency most of them have.
    ///
    /// - Returns: nil while one of the two has put nothing in, or neither had anything of it.
    package static func of(
        _ history: History, rule: Rule = .proportional, asOf: Instant
    ) -> (equity: Equity, currency: Currency, entries: [EntryID])? {
        let dealings = Dealings(history, asOf: asOf)
        let equity = dealings.equity(rule: rule)
        guard let currency = dealings.currency, equity.bothContributed, equity.gap != nil else { return nil }
        return (equity, currency, dealings.used.map(\.entry))
    }

    private var bothContributed: Bool { contributions.us > 0 && contributions.customer > 0 }

    private func next(gap: Double?) -> NextAct? {
        guard let gap, abs(gap) >= Self.fair, let transfer = transferToCustomer else { return nil }
        return .balance(minor: Int64(abs(transfer).rounded()), to: transfer > 0 ? .customer : .us)
    }
}

/// What each side put in and had of it, as far as somebody named a value.
private struct Dealings {
    let rewards: [GiftTrace]
    let contributions: [GiftTrace]
    let currency: Currency?

    init(_ history: History, asOf: Instant) {
        let rewards = history.rewards.filter { $0.at <= asOf && $0.value != nil }
        let contributions = history.contributions.filter { $0.at <= asOf && $0.value != nil }
        currency = GiftTrace.mainCurrency(of: rewards + contributions)
        self.rewards = rewards
        self.contributions = contributions
    }

    var used: [GiftTrace] { (rewards + contributions).filter { $0.value?.currency == currency } }

    func equity(
        ours: KeyPath<GiftTrace, Money?> = \.value, theirs: KeyPath<GiftTrace, Money?> = \.value, isSwapped: Bool = false,
        rule: Equity.Rule
    ) -> Equity {
        Equity(
            rewards: parts(rewards, ours, theirs),
            contributions: isSwapped ? parts(contributions, theirs, ours) : parts(contributions, ours, theirs), rule: rule)
    }

    private func parts(
        _ gifts: [GiftTrace], _ ours: KeyPath<GiftTrace, Money?>, _ theirs: KeyPath<GiftTrace, Money?>
    ) -> Equity.Parts {
        Equity.Parts(us: sum(gifts, .us, ours), customer: sum(gifts, .customer, theirs))
    }

    private func sum(_ gifts: [GiftTrace], _ side: Side, _ path: KeyPath<GiftTrace, Money?>) -> Double {
        gifts.filter { $0.by == side && $0.value?.currency == currency }
            .reduce(0) { $0 + Double(($1[keyPath: path] ?? $1.value)?.minor ?? 0) }
    }
}
