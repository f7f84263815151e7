import Vocabulary

/// *Dipercaya*: is what we say true, and what is said of us, and do we answer (M17)?
///
/// - Source: S2.5, credibility falls for lack of trust; S2.22, the image in social media; S2.23, bad image often comes from
///   badly handled relations.
/// - Concept: source credibility, expertise and trustworthiness (Hovland 1953; Erdem & Swait 2004). Positive talk is about
///   three times as frequent as negative (East, Hammond & Wright 2007), so a negative share above one quarter is news.
/// - Formula: claims of ours that were checked and true (Beta); negative share of public mentions, with forgetting, pulled to
///   one quarter; hours to our answer (Kaplan–Meier); bad mentions whose case the customer called settled (Beta).
/// - Unit: shares 0 … 1; hours.
/// - Cannot see: talk among friends; how many read a mention (the number of mentions stands beside it).
/// - Gaming: bought reviews, deleting bad ones: the number of mentions and their dates open; nothing is averaged into stars.
package struct Credibility: Sendable {
    /// [assumption] from those fifteen studies.
    package static let usualNegative = Finding.Prior(mean: 0.25, strength: 4, isAssumed: true)
    /// [assumption]
    package static let minimumMentions = 5

    package var parameters: Parameters
    package init(parameters: Parameters = Parameters()) { self.parameters = parameters }

    package func assess(_ business: BusinessHistory, asOf: Instant) -> [Finding] {
        let all = business.mentions.upTo(asOf)
        let publicly = all.filter { $0.side != .us && $0.what.isPublic }
        let answers = all.filter { $0.side == .us && $0.refersTo != nil }
        return [
            claims(all, asOf: asOf), negative(publicly, asOf: asOf), answered(publicly, answers, asOf: asOf),
            settled(publicly, business.complaints, asOf: asOf),
        ]
    }

    /// A mention by us is a claim of ours.
    private func claims(_ mentions: [Happened<Mention>], asOf: Instant) -> Finding {
        let ours = mentions.filter { $0.side == .us && $0.refersTo == nil }
        return ShareFinding(.claimsTrue, forgetting: parameters.conduct, parameters: parameters.set)
            .assess(ours.map { Judged(entry: $0.entry, at: $0.at, outcome: $0.what.isTrue) }, asOf: asOf)
    }

    private func negative(_ mentions: [Happened<Mention>], asOf: Instant) -> Finding {
        let share = ShareFinding(
            .negativeMentions, prior: Self.usualNegative, forgetting: parameters.conduct,
            minimumJudged: Self.minimumMentions, direction: .lowerIsBetter, parameters: parameters.set)
        let judged = mentions.map { Judged(entry: $0.entry, at: $0.at, outcome: $0.what.sign == .bad) }
        var finding = share.assess(judged, asOf: asOf)
        finding.needsCare =
            finding.state != .unknown
            && 1 - share.posterior(judged, asOf: asOf).below(Self.usualNegative.mean) >= PromiseKeeping.needsCare
        return finding
    }

    private func answered(
        _ mentions: [Happened<Mention>], _ answers: [Happened<Mention>], asOf: Instant
    ) -> Finding {
        let bad = mentions.filter { $0.what.sign != .good }
        let delays = bad.map { mention in
            DelayFinding.Delay(
                entry: mention.entry, from: mention.at, until: answers.first { $0.refersTo == mention.entry }?.at)
        }
        let open = delays.first { $0.until == nil }
        return DelayFinding(.timeToAnswerMentions, parameters: parameters.set)
            .assess(delays, asOf: asOf, next: open.map { .answerMention($0.entry) })
    }

    /// A mention belongs to the complaint it refers to; one without a case is not settled.
    private func settled(
        _ mentions: [Happened<Mention>], _ complaints: [ComplaintTrace], asOf: Instant
    ) -> Finding {
        let byEntry = Dictionary(complaints.map { ($0.entry, $0) }, uniquingKeysWith: { first, _ in first })
        let judged = mentions.filter { $0.what.sign == .bad }.map { mention in
            let complaint = mention.refersTo.flatMap { byEntry[$0] }
            return Judged(entry: mention.entry, at: mention.at, outcome: complaint?.isSettled(asOf: asOf) ?? false)
        }
        let open = judged.last { $0.outcome == false }
        return ShareFinding(.mentionsSettled, forgetting: parameters.conduct, parameters: parameters.set)
            .assess(judged, asOf: asOf, next: open.map { .answerMention($0.entry) })
    }
}
