import Vocabulary

/// *Jaga kepentingan pelanggan*: do we tell them of what threatens them before they find out (M11)?
///
/// - Source: S0.19, show good intent; S0.20, proactively protecting their interest is the new standard; honesty, the sixth
///   principle of "Getting to We".
/// - Concept: trustability, doing the right thing proactively (Peppers & Rogers 2012); proactive service lowers churn, but
///   selling in it makes the motive doubtful (Becker, Spann & Barrot 2020).
/// - Formula: of the risks to their interest, the share we told first (Beta); hours from noticing to telling (Kaplan–Meier,
///   untold is censored); kindness without an offer per year (Gamma); of our own mistakes, the share told before they found
///   them (Beta).
/// - Unit: shares 0 … 1, hours, acts per year.
/// - Cannot see: risks nobody noticed; mistakes neither side found.
/// - Gaming: inventing trivial risks (they open one by one); kindness with an offer within a day counts for nothing.
package struct ProactiveCare: Sendable {
    /// An offer this near to a kindness is what it was for. [assumption]
    package static let offerInside = Span.hours(24)
    /// So long before their complaint a warning of ours still was the first word. [assumption]
    package static let warningHolds = Span.days(30.0)
    package static let year = Span.days(365.0)
    /// A risk of this topic is a mistake of our own.
    package static let mistakeTopics: Set<String> = ["kesalahan kita", "salah kita", "our mistake"]

    package var parameters: Parameters
    package init(parameters: Parameters = Parameters()) { self.parameters = parameters }

    package func assess(_ history: History, asOf: Instant) -> [Finding] {
        [
            DoubleOrder.assess(history, asOf: asOf), toldFirst(history, asOf: asOf), timeToTell(history, asOf: asOf),
            careActs(history, asOf: asOf), honesty(history, asOf: asOf),
        ]
    }

    /// When we told them of it: the entry that says so, or the first warning after it that names no other.
    package static func told(_ risk: Happened<Risk>, in history: History, asOf: Instant) -> Instant? {
        let tellings = history.risksTold.filter { $0.side == .us && $0.at <= asOf && $0.at >= risk.at }
        return (tellings.first { $0.refersTo == risk.entry } ?? tellings.first { $0.refersTo == nil })?.at
    }

    /// A risk they noticed themselves was never told first; one of ours that is still untold is pending.
    package static func judge(_ history: History, asOf: Instant) -> [Judged] {
        history.risks.upTo(asOf).map { risk in
            guard risk.side == .us else { return Judged(entry: risk.entry, at: risk.at, outcome: false) }
            let told = told(risk, in: history, asOf: asOf)
            return Judged(entry: risk.entry, at: told ?? risk.at, outcome: told == nil ? nil : true)
        }
    }

    private func untold(_ history: History, asOf: Instant) -> NextAct? {
        Self.judge(history, asOf: asOf).first { $0.outcome == nil }.map { .tellRisk($0.entry) }
    }

    private func toldFirst(_ history: History, asOf: Instant) -> Finding {
        parameters.share(.toldFirst).assess(
            Self.judge(history, asOf: asOf), asOf: asOf, next: untold(history, asOf: asOf))
    }

    private func timeToTell(_ history: History, asOf: Instant) -> Finding {
        let delays = history.risks.filter { $0.side == .us && $0.at <= asOf }.map { risk in
            DelayFinding.Delay(entry: risk.entry, from: risk.at, until: Self.told(risk, in: history, asOf: asOf))
        }
        return DelayFinding(.timeToTell, minimum: 3, parameters: parameters.set)
            .assess(delays, asOf: asOf, next: untold(history, asOf: asOf))
    }

    /// Acts of kindness of ours within the last year, and how many years were looked at.
    package static func care(in history: History, asOf: Instant) -> (acts: [EntryID], years: Double) {
        let since = max(history.knownSince ?? asOf, asOf.subtracting(year))
        let acts = history.cares.filter { care in
            guard care.side == .us, care.at > asOf.subtracting(year), care.at <= asOf else { return false }
            return !history.offers.contains { offer in
                offer.side == .us && offer.at <= asOf && abs(offer.at.since(care.at).hours) <= offerInside.hours
            }
        }
        return (acts.map(\.entry), asOf.since(since).days / year.days)
    }

    private func careActs(_ history: History, asOf: Instant) -> Finding {
        let (acts, years) = Self.care(in: history, asOf: asOf)
        return RateFinding(
            .careActs, usualRate: parameters.usualRate(.careActs), minimumEvents: 2, parameters: parameters.set
        ).assess(acts, exposure: years)
    }

    private func honesty(_ history: History, asOf: Instant) -> Finding {
        let mistakes = history.risks.filter { risk in
            risk.at <= asOf && (risk.what.topic.map { Self.mistakeTopics.contains($0.lowercased()) } ?? false)
        }
        var judged = mistakes.map { mistake in
            let told = Self.told(mistake, in: history, asOf: asOf)
            return Judged(
                entry: mistake.entry, at: told ?? mistake.at, outcome: mistake.side != .us ? false : told == nil ? nil : true)
        }
        for complaint in history.complaints where complaint.at <= asOf {
            let warned = history.risksTold.contains {
                $0.side == .us && $0.at < complaint.at && complaint.at.since($0.at) <= Self.warningHolds
            }
            if !warned { judged.append(Judged(entry: complaint.entry, at: complaint.at, outcome: false)) }
        }
        return parameters.share(.honesty).assess(judged.sorted { $0.at < $1.at }, asOf: asOf)
    }
}

extension History {
    /// The first thing known to have happened with them.
    package var knownSince: Instant? {
        [
            messages.first?.at, orders.first?.at, promises.first?.madeAt, complaints.first?.at, gifts.first?.at,
            visits.first?.at, facts.first?.at, services.first?.at, cares.first?.at,
        ].compactMap { $0 }.min()
    }
}
