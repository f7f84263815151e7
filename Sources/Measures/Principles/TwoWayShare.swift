import Vocabulary

/// Who begins the talk: the share of conversations that we started (M3).
///
/// - Source: S2.9, a relation is the continuing interaction of two parties; S2.12, good interaction involves both.
/// - Concept: dyadic reciprocity of interaction (Relationship Closeness Inventory, Berscheid et al. 1989).
/// - Formula: a conversation begins with the first message after twelve silent hours, over all channels together;
///   Beta(1 + ours, 1 + theirs).
/// - Unit: share, 0 … 1. There is no right value: above 0.8 we only broadcast, below 0.2 only they come.
/// - Cannot see: talk at the counter, and what a conversation was about.
/// - Gaming: many short openers; they show in M1 and in the replies they do not get.
package enum TwoWayShare {
    /// [assumption] of the measure's definition; exactly so long already makes a new conversation.
    package static let silence = Span.hours(12.0)
    /// Fewer starts say little. [assumption]
    package static let minimumStarts = 6
    /// From here on we only broadcast. [assumption]
    package static let broadcast = 0.8
    /// Below this only they come. [assumption]
    package static let onlyThey = 0.2

    package struct Start: Hashable, Sendable {
        package var entry: EntryID
        package var by: Side
    }

    package struct Tally: Hashable, Sendable, Codable {
        package var ours = 0
        package var theirs = 0
        package init() {}
        package var posterior: BetaDistribution { BetaDistribution(alpha: 1 + Double(ours), beta: 1 + Double(theirs)) }
        /// P(we only broadcast).
        package var chanceOfBroadcast: Double { 1 - posterior.below(TwoWayShare.broadcast) }
        /// P(only they come).
        package var chanceOnlyTheyCome: Double { posterior.below(TwoWayShare.onlyThey) }
    }

    package static func tally(_ history: History, asOf: Instant) -> Tally {
        var tally = Tally()
        eachStart(history, asOf: asOf) { message in
            if message.side == .us { tally.ours += 1 } else { tally.theirs += 1 }
        }
        return tally
    }

    package static func assess(_ history: History, asOf: Instant) -> Finding {
        var evidence: [Finding.Evidence] = []
        eachStart(history, asOf: asOf) { message in
            evidence.append(Finding.Evidence(entry: message.entry, weight: 1, outcome: message.side == .us))
        }
        return assess(tally(history, asOf: asOf), evidence: evidence)
    }

    package static func assess(_ tally: Tally, evidence: [Finding.Evidence]) -> Finding {
        let starts = tally.ours + tally.theirs
        var finding = Finding(
            measure: MeasureName.twoWayShare.rawValue, value: starts == 0 ? nil : tally.posterior.mean,
            interval: starts == 0 ? nil : tally.posterior.interval95, effectiveEvidence: Double(starts),
            prior: Finding.Prior(mean: 0.5, strength: 2),
            state: starts == 0 ? .unknown : starts < minimumStarts ? .thin : .enough,
            direction: .neither, evidence: evidence, next: starts < minimumStarts ? nil : next(tally))
        finding.sums = Finding.Sums(
            yes: Double(tally.ours), no: Double(tally.theirs), judged: starts, halfLifeDays: nil)
        return finding
    }

    /// How many of our messages ask them something: talk that only tells is one-sided even when they began it.
    package static func assessAsking(
        _ history: History, asOf: Instant, parameters: Parameters = Parameters()
    ) -> Finding {
        let ours = history.messages.filter { $0.side == .us && $0.kind == .words && !$0.isAutomatic }
        return parameters.share(.askingShare, forgetting: .moods, minimumJudged: 10, direction: .neither).assess(
            ours.map { Judged(entry: $0.entry, at: $0.at, outcome: $0.asks) }, asOf: asOf)
    }

    private static func next(_ tally: Tally) -> NextAct? {
        if tally.chanceOfBroadcast >= PromiseKeeping.needsCare { return .askInstead }
        return tally.chanceOnlyTheyCome >= PromiseKeeping.needsCare ? .writeFirst : nil
    }

    private static func eachStart(_ history: History, asOf: Instant, _ found: (MessageTrace) -> Void) {
        var last: Instant?
        for message in history.messages where message.at <= asOf {
            guard message.kind == .words, message.side != .other, !message.isAutomatic else { continue }
            if last.map({ message.at.since($0) >= silence }) ?? true { found(message) }
            last = message.at
        }
    }
}
