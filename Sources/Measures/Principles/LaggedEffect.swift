import Chances
import Vocabulary

/// *Sesudah itu biasanya …*: do people come more or less often after a kind of treatment (part of M21)?
///
/// - Source: S0.9, how you treat them today affects you tomorrow; S2.2, the effect is felt later; S4.25.
/// - Concept: before and after, against others in the same weeks (difference in differences, on rates).
/// - Formula: comings in the 90 days after against the 90 before, over the same ratio of customers without it in the same
///   weeks. Interval normal on the log scale.
/// - Unit: ratio, 1 unchanged. An association, never called an effect: only a trial by lot would be one.
/// - Cannot see: why those people were treated so. At least 20 times are needed.
/// - Gaming: choosing whom to be kind to; the others of the same weeks show it.
package enum LaggedEffect {
    package static let window = Span.days(90.0)
    /// [assumption]
    package static let minimumEpisodes = 20
    /// So many others are looked at for each time. [assumption]
    package static let controls = 50

    /// Only episodes whose 90 days afterwards are over and covered.
    package static func assess(
        _ business: BusinessHistory, after kind: BusinessHistory.Turn.Kind, asOf: Instant,
        parameters: Parameters = Parameters()
    ) -> Finding {
        let until = min(asOf, business.coveredUntil ?? asOf)
        let turns = business.turns.filter { $0.kind == kind && $0.at.adding(window) <= until }
        let others = Others(business, without: kind, until: until)
        var sums = RatioOfRates()
        for turn in turns {
            let own = count(business.comings[turn.customer] ?? [], around: turn.at)
            sums.before += own.before
            sums.after += own.after
            for comings in others.sample(at: turn.at, seed: UInt64(bitPattern: turn.entry.value)) {
                let theirs = count(comings, around: turn.at)
                sums.othersBefore += theirs.before
                sums.othersAfter += theirs.after
            }
        }
        let isKnown = !turns.isEmpty && sums.before + sums.after > 0 && sums.othersBefore + sums.othersAfter > 0
        return Finding(
            measure: kind.name.rawValue, value: isKnown ? sums.value : nil,
            interval: isKnown ? sums.interval95 : nil, effectiveEvidence: Double(turns.count), prior: nil,
            state: !isKnown ? .unknown : turns.count < minimumEpisodes ? .thin : .enough, direction: .higherIsBetter,
            evidence: turns.map { Finding.Evidence(entry: $0.entry, weight: 1) }, parameters: parameters.set)
    }

    private static func count(_ comings: [Instant], around at: Instant) -> (before: Double, after: Double) {
        let from = at.subtracting(window)
        let to = at.adding(window)
        return (
            Double(comings.count { $0 >= from && $0 < at }), Double(comings.count { $0 > at && $0 <= to })
        )
    }

    /// Customers without such a turn within the window, the same few for the same turn on every machine.
    private struct Others {
        var comings: [(customer: CustomerID, comings: [Instant])]
        var turns: [CustomerID: [Instant]]

        init(_ business: BusinessHistory, without kind: BusinessHistory.Turn.Kind, until: Instant) {
            comings = business.comings.filter { $0.value.first.map { $0 <= until } ?? false }
                .map { (customer: $0.key, comings: $0.value) }.sorted { $0.customer < $1.customer }
            turns = Dictionary(grouping: business.turns.filter { $0.kind == kind }, by: \.customer)
                .mapValues { $0.map(\.at) }
        }

        func sample(at: Instant, seed: UInt64) -> [[Instant]] {
            guard !comings.isEmpty else { return [] }
            var numbers = Chance(seed: seed)
            var found: [[Instant]] = []
            var seen: Set<Int> = []
            for _ in 0..<(4 * LaggedEffect.controls) where found.count < LaggedEffect.controls {
                let index = numbers.below(comings.count)
                guard seen.insert(index).inserted else { continue }
                let hadOne = turns[comings[index].customer]?.contains { turn in
                    abs(turn.since(at).days) <= LaggedEffect.window.days
                }
                if hadOne != true { found.append(comings[index].comings) }
            }
            return found
        }
    }
}

extension BusinessHistory.Turn.Kind {
    fileprivate var name: MeasureName {
        switch self {
        case .complained: .comingsAfterComplaint
        case .complaintSettled: .comingsAfterSettlement
        case .caredFor: .comingsAfterCare
        }
    }
}
