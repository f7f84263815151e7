import Vocabulary

/// *Keakraban*: how close, and growing or cooling (M14). A profile, never a sum.
///
/// - Source: S2.11, it grows into *keakraban*; S0.6, relations strengthen with time; S4.5, from acquaintance to friend; S2.25.
/// - Concept: frequency, diversity and strength (Relationship Closeness Inventory, Berscheid et al. 1989); the velocity of
///   commitment matters beyond its level (Palmatier et al. 2013).
/// - Formula: days with contact per month in the last 90 days (Gamma-Poisson); effective number of kinds of contact and of
///   channels 1 / Σp²; what we know of them and used within a year; stage with its evidence; velocity = log ratio of the last
///   90 days' rate to the 90 before, with the exact P(after < before); the same against the same 90 days a year ago.
/// - Unit: contacts a month; effective numbers; a count; stage 1 … 4; log ratio, 0 unchanged.
/// - Cannot see: closeness beyond the shop; seasons within the year, but for last year's months. No magic ratio of good to bad
///   moments is used.
/// - Gaming: pestering raises contacts; only days on which *they* acted or answered count, and noes show in M9.
package struct Closeness: Sendable {
    package static let window = Span.days(90.0)
    package static let monthDays = 30.4375
    /// P(after < before) from here on is "cooling", and its counterpart "growing". [assumption]
    package static let changed = 0.95
    /// Two events' worth of the usual. [assumption]
    package static let prior = GammaDistribution(shape: 0.5, exposure: 0)

    package var parameters: Parameters
    package var zone: Zone
    package init(parameters: Parameters = Parameters(), zone: Zone) {
        self.parameters = parameters
        self.zone = zone
    }

    package func assess(_ history: History, asOf: Instant) -> [Finding] {
        let touches = ContactDay.days(of: history, asOf: asOf, zone: zone)
        return [
            contacts(touches, history, asOf: asOf), velocity(touches, history, asOf: asOf),
            sinceLastYear(touches, history, asOf: asOf),
            effectiveNumber(.diversity, touches.map { ($0.kind, $0.entry) }),
            effectiveNumber(.channels, touches.filter { $0.channel != .unknown }.map { ($0.channel, $0.entry) }),
            factsUsed(history, asOf: asOf),
            RelationStage.assess(
                history, contacts: touches, asOf: asOf, zone: zone, parameters: parameters),
        ]
    }

    private func count(_ touches: [ContactDay], from: Instant, to: Instant) -> [ContactDay] {
        var days: Set<Int32> = []
        return touches.filter { $0.at > from && $0.at <= to && days.insert(zone.day(of: $0.at).number).inserted }
    }

    private func contacts(_ touches: [ContactDay], _ history: History, asOf: Instant) -> Finding {
        let from = max(asOf.subtracting(Self.window), history.knownSince ?? asOf)
        let days = count(touches, from: from.subtracting(.days(1)), to: asOf)
        return RateFinding(
            .contacts, usualRate: parameters.usualRate(.contacts), direction: .neither, parameters: parameters.set
        ).assess(days.map(\.entry), exposure: max(1, asOf.since(from).days) / Self.monthDays)
    }

    /// Days with contact in the two windows, as rates a month; nil while they were not yet known for the earlier one.
    private func change(
        _ touches: [ContactDay], _ history: History, asOf: Instant, back: Span
    ) -> (change: RateChange, evidence: [Finding.Evidence])? {
        let end = asOf.subtracting(back)
        guard let known = history.knownSince, known <= end.subtracting(Self.window) else { return nil }
        let before = count(touches, from: end.subtracting(Self.window), to: end)
        let after = count(touches, from: asOf.subtracting(Self.window), to: asOf)
        guard !before.isEmpty || !after.isEmpty else { return nil }
        let months = Self.window.days / Self.monthDays
        let change = RateChange(
            prior: Self.prior, before: GammaDistribution(shape: Double(before.count), exposure: months),
            after: GammaDistribution(shape: Double(after.count), exposure: months))
        return (
            change,
            before.map { Finding.Evidence(entry: $0.entry, weight: 1, outcome: false) }
                + after.map { Finding.Evidence(entry: $0.entry, weight: 1, outcome: true) }
        )
    }

    private func velocity(_ touches: [ContactDay], _ history: History, asOf: Instant) -> Finding {
        finding(.velocity, change(touches, history, asOf: asOf, back: Self.window))
    }

    private func sinceLastYear(_ touches: [ContactDay], _ history: History, asOf: Instant) -> Finding {
        finding(.sinceLastYear, change(touches, history, asOf: asOf, back: .days(365)))
    }

    private func finding(
        _ name: MeasureName, _ found: (change: RateChange, evidence: [Finding.Evidence])?
    ) -> Finding {
        let cools = found.map { $0.change.chanceAfterLower >= Self.changed } ?? false
        let count = found?.evidence.count ?? 0
        return Finding(
            measure: name.rawValue, value: found?.change.logRatio, interval: found?.change.logRatioInterval95,
            effectiveEvidence: Double(count), prior: nil,
            state: found == nil ? .unknown : count < 6 ? .thin : .enough, direction: .higherIsBetter,
            evidence: found?.evidence ?? [], next: cools ? .getInTouch : nil, needsCare: cools,
            parameters: parameters.set)
    }

    private func effectiveNumber<Kind: Hashable>(_ name: MeasureName, _ items: [(Kind, EntryID)]) -> Finding {
        var counts: [Kind: Int] = [:]
        for item in items { counts[item.0, default: 0] += 1 }
        return Finding(
            measure: name.rawValue, value: EffectiveNumber.of(counts.values), interval: nil,
            effectiveEvidence: Double(items.count), prior: nil,
            state: items.isEmpty ? .unknown : items.count < 5 ? .thin : .enough, direction: .neither,
            evidence: items.map { Finding.Evidence(entry: $0.1, weight: 1) }, parameters: parameters.set)
    }

    private func factsUsed(_ history: History, asOf: Instant) -> Finding {
        let year = history.services.filter { $0.at <= asOf && $0.at > asOf.subtracting(.days(365)) }
        let used = year.filter { $0.what.usesFact != nil }
        return Finding(
            measure: MeasureName.factsUsed.rawValue, value: year.isEmpty ? nil : Double(used.count), interval: nil,
            effectiveEvidence: Double(year.count), prior: nil,
            state: year.isEmpty ? .unknown : year.count < 3 ? .thin : .enough, direction: .higherIsBetter,
            evidence: used.map { Finding.Evidence(entry: $0.entry, weight: 1, outcome: true) }, parameters: parameters.set)
    }
}

/// How many kinds there really are when some are rare: 1 / Σp² (inverse Simpson; Hill 1973).
package enum EffectiveNumber {
    package static func of(_ counts: some Sequence<Int>) -> Double? {
        var sum = 0.0
        var squares = 0.0
        for count in counts where count > 0 {
            sum += Double(count)
            squares += Double(count) * Double(count)
        }
        return sum > 0 ? sum * sum / squares : nil
    }
}

/// A happening in which the customer took part.
struct ContactDay: Hashable, Sendable {
    enum Kind: Hashable, Sendable { case words, order, visit, service, care, favour, moment }
    var entry: EntryID
    var at: Instant
    var kind: Kind
    var channel: Channel = .unknown

    static func days(of history: History, asOf: Instant, zone: Zone) -> [ContactDay] {
        var found = history.messages.filter { $0.side == .customer && $0.kind == .words && !$0.isAutomatic }
            .map { ContactDay(entry: $0.entry, at: $0.at, kind: .words, channel: $0.channel) }
        found += history.orders.filter { !$0.isCancelled }.map { ContactDay(entry: $0.entry, at: $0.at, kind: .order) }
        found += history.visits.map { ContactDay(entry: $0.entry, at: $0.at, kind: .visit, channel: .inPerson) }
        found += history.services.map { ContactDay(entry: $0.entry, at: $0.at, kind: .service) }
        found += history.cares.map { ContactDay(entry: $0.entry, at: $0.at, kind: .care) }
        found += history.gifts.map { ContactDay(entry: $0.entry, at: $0.at, kind: .favour) }
        found += history.moments.map { ContactDay(entry: $0.entry, at: $0.at, kind: .moment) }
        found.removeAll { $0.at > asOf }
        var seen: Set<Once> = []
        return found.sorted { ($0.at, $0.entry) < ($1.at, $1.entry) }
            .filter { seen.insert(Once(day: zone.day(of: $0.at), kind: $0.kind, channel: $0.channel)).inserted }
    }

    /// Twenty messages of one day are one talk.
    private struct Once: Hashable {
        var day: Day
        var kind: Kind
        var channel: Channel
    }
}
