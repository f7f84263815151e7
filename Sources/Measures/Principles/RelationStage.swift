import Vocabulary

/// *Kenal – langganan – akrab – sahabat*: how far a relation has come, with the entries that say so (part of M14).
///
/// - Source: S4.5, from product to experience, from acquaintance to friend; S0.6, relations are not built at once.
/// - Concept: stages of a relationship (Dwyer, Schurr & Oh 1987), each with evidence of its own.
/// - Formula: *langganan* from four days with an order or a visit; *akrab* when besides that both sides begin talks and three
///   things of them are known; *sahabat* when besides that favours went both ways and they shared a moment of their life or
///   brought somebody.
/// - Unit: 1 … 4, an order without distances.
/// - Cannot see: friends who do not buy; a stage is never lost here, cooling shows in the velocity (M14).
/// - Gaming: writing down facts nobody uses (M15); buying shows in no other step.
package enum RelationStage: Int, Sendable, CaseIterable, Comparable {
    case acquainted = 1
    case regular = 2
    case close = 3
    case friend = 4

    /// [assumption]
    package static let regularDays = 4
    /// [assumption]
    package static let startsOfEach = 2
    /// [assumption]
    package static let factsKnown = 3

    package static func < (a: Self, b: Self) -> Bool { a.rawValue < b.rawValue }

    static func assess(
        _ history: History, contacts: [ContactDay], asOf: Instant, zone: Zone, parameters: Parameters
    ) -> Finding {
        let found = stage(of: history, contacts: contacts, asOf: asOf, zone: zone)
        return Finding(
            measure: MeasureName.stage.rawValue, value: found.map { Double($0.stage.rawValue) }, interval: nil,
            effectiveEvidence: Double(found?.because.count ?? 0), prior: nil, state: found == nil ? .unknown : .enough,
            direction: .neither,
            evidence: (found?.because ?? []).map { Finding.Evidence(entry: $0, weight: 1) }, parameters: parameters.set)
    }

    /// Nil while nothing ever happened.
    package static func stage(
        of history: History, asOf: Instant, zone: Zone
    ) -> (stage: RelationStage, because: [EntryID])? {
        stage(of: history, contacts: ContactDay.days(of: history, asOf: asOf, zone: zone), asOf: asOf, zone: zone)
    }

    private static func stage(
        of history: History, contacts: [ContactDay], asOf: Instant, zone: Zone
    ) -> (stage: RelationStage, because: [EntryID])? {
        guard let first = contacts.first else { return nil }
        var days: Set<Int32> = []
        let comings = contacts.filter {
            ($0.kind == .order || $0.kind == .visit) && days.insert(zone.day(of: $0.at).number).inserted
        }
        guard comings.count >= regularDays else { return (.acquainted, [first.entry]) }
        var because = comings.prefix(regularDays).map(\.entry)
        let starts = TwoWayShare.tally(history, asOf: asOf)
        var keys: Set<String> = []
        let facts = history.facts.filter { $0.at <= asOf && keys.insert($0.what.key.lowercased()).inserted }
        guard min(starts.ours, starts.theirs) >= startsOfEach, facts.count >= factsKnown else { return (.regular, because) }
        because += facts.prefix(factsKnown).map(\.entry)
        let ours = history.gifts.first { $0.by == .us && $0.at <= asOf }
        let theirs = history.gifts.first { $0.by == .customer && $0.at <= asOf }
        let shared =
            history.moments.first { $0.at <= asOf }?.entry
            ?? history.referrals.first { $0.side == .customer && $0.at <= asOf }?.entry
        guard let ours, let theirs, let shared else { return (.close, because) }
        return (.friend, because + [ours.entry, theirs.entry, shared])
    }
}
