import Vocabulary

/// *Saling bantu*: who has given more, with old favours fading (M6).
///
/// - Source: S1.2, a fair, balanced exchange is owed by both.
/// - Concept: the norm of reciprocity (Gouldner 1960); gratitude drives repayment (Palmatier et al. 2009).
/// - Formula: (ours − theirs) / (ours + theirs) of the forgotten values; the range takes our low against their high and back.
/// - Unit: −1 (only they give) … 0 (balanced) … +1 (only we give).
/// - Cannot see: favours nobody noted, and favours without a value.
/// - Gaming: valuing one's own gifts high (a low and a high value are asked for; the receiver's value wins).
package struct Reciprocity: Sendable {
    package struct Favour: Hashable, Sendable {
        package var at: Instant
        package var by: Side
        package var value: Double
        package var low: Double
        package var high: Double
        package init(at: Instant, by: Side, value: Double, low: Double? = nil, high: Double? = nil) {
            self.at = at
            self.by = by
            self.value = value
            self.low = low ?? value
            self.high = high ?? value
        }
    }

    package struct Balance: Hashable, Sendable {
        package var ours = 0.0
        package var theirs = 0.0
        var oursLow = 0.0
        var oursHigh = 0.0
        var theirsLow = 0.0
        var theirsHigh = 0.0

        /// Nil when nobody gave anything of value.
        package var value: Double? { Self.ratio(ours, theirs) }
        package var range: ClosedRange<Double>? {
            guard let low = Self.ratio(oursLow, theirsHigh), let high = Self.ratio(oursHigh, theirsLow) else { return nil }
            return min(low, high)...max(low, high)
        }

        /// What both still feel of the other's favours, at least and at most, in minor units.
        package var oursRange: ClosedRange<Double> { min(oursLow, oursHigh)...max(oursLow, oursHigh) }
        package var theirsRange: ClosedRange<Double> { min(theirsLow, theirsHigh)...max(theirsLow, theirsHigh) }
        /// What we would give today to be even again, in minor units, for a favour of today has not begun to fade; below zero
        /// it would be theirs to give.
        package var toBeEven: Double { theirs - ours }
        package var toBeEvenRange: ClosedRange<Double> {
            theirsRange.lowerBound - oursRange.upperBound...theirsRange.upperBound - oursRange.lowerBound
        }
        private static func ratio(_ a: Double, _ b: Double) -> Double? { a + b > 0 ? (a - b) / (a + b) : nil }
    }

    package var forgetting: Forgetting
    package init(forgetting: Forgetting = .conduct) { self.forgetting = forgetting }

    package func balance(_ favours: [Favour], asOf: Instant) -> Balance {
        var balance = Balance()
        for favour in favours where favour.at <= asOf {
            let weight = forgetting.weight(of: favour.at, asOf: asOf)
            switch favour.by {
            case .us:
                balance.ours += weight * favour.value
                balance.oursLow += weight * favour.low
                balance.oursHigh += weight * favour.high
            case .customer:
                balance.theirs += weight * favour.value
                balance.theirsLow += weight * favour.low
                balance.theirsHigh += weight * favour.high
            case .other: continue
            }
        }
        return balance
    }

    /// Fewer favours than this are thin. [assumption]
    package static let minimumEntries = 2
    /// Nearer to even than this is even. [assumption]
    package static let even = 0.2

    /// Favours with a value, in the currency most of them have; sums never cross currencies.
    package static func favours(in history: History) -> [(entry: EntryID, favour: Favour)] {
        let currency = GiftTrace.mainCurrency(of: history.gifts)
        return history.gifts.compactMap { gift in
            guard let value = gift.value, value.currency == currency else { return nil }
            func minor(_ money: Money?) -> Double? { money.flatMap { $0.currency == currency ? Double($0.minor) : nil } }
            return (
                gift.entry,
                Favour(
                    at: gift.at, by: gift.by, value: Double(value.minor), low: minor(gift.low), high: minor(gift.high))
            )
        }
    }

    /// The range is not a chance but what the low and high values allow.
    package func assess(
        _ history: History, asOf: Instant, parameters: Finding.ParameterSet = Finding.ParameterSet()
    ) -> Finding {
        let favours = Self.favours(in: history).filter { $0.favour.at <= asOf && $0.favour.by != .other }
        let balance = balance(favours.map(\.favour), asOf: asOf)
        let evidence = favours.map { one in
            Finding.Evidence(
                entry: one.entry, weight: forgetting.weight(of: one.favour.at, asOf: asOf), outcome: one.favour.by == .us)
        }
        let value = balance.value
        return Finding(
            measure: MeasureName.reciprocity.rawValue, value: value, interval: balance.range,
            effectiveEvidence: evidence.reduce(0) { $0 + $1.weight }, prior: nil,
            state: value == nil ? .unknown : evidence.count < Self.minimumEntries ? .thin : .enough, direction: .neither,
            evidence: evidence,
            next: value.flatMap { abs($0) < Self.even ? nil : $0 < 0 ? .giveBack : .acceptWithThanks },
            parameters: parameters)
    }

    /// Of the harms we did them, how many were made good within the window: a solution or a compensation after a complaint.
    /// Repairing harm binds more than returning favours (Pervan, Bove & Johnson 2009).
    package static func assessHarmRepaired(
        _ history: History, asOf: Instant, parameters: Parameters = Parameters()
    ) -> Finding {
        let complaints = history.complaints.filter { $0.at <= asOf }
        let judged = complaints.map { complaint in
            let due = complaint.at.adding(repairWithin)
            let repair = complaint.steps.first { ($0.kind == .solve || $0.kind == .compensate) && $0.at <= min(due, asOf) }
            return Judged(
                entry: complaint.entry, at: repair?.at ?? min(due, asOf),
                outcome: repair != nil ? true : asOf < due ? nil : false, until: due)
        }
        let open = zip(complaints, judged).first { $0.1.outcome != true && !$0.0.isSettled(asOf: asOf) }
        return parameters.share(.harmRepaired).assess(judged, asOf: asOf, next: open.map { .repairHarm($0.0.entry) })
    }

    /// [assumption]
    package static let repairWithin = Span.days(14.0)
}

extension GiftTrace {
    /// The currency most of them have; the first one wins a tie.
    package static func mainCurrency(of gifts: [GiftTrace]) -> Currency? {
        var counts: [Currency: Int] = [:]
        for gift in gifts { if let money = gift.value { counts[money.currency, default: 0] += 1 } }
        let most = counts.values.max()
        return gifts.lazy.compactMap { $0.value?.currency }.first { counts[$0] == most }
    }
}
