import Vocabulary

/// Looks at a plan before it goes out: who could be hurt by it, by what, and from whose word we know. It looks at traits of the
/// plan, never at labels of people.
package struct Guard: Sendable {
    package var reading: StanceReading
    package var quiet: QuietTimes
    package var following: [FollowingTrait]

    package init(
        _ reading: StanceReading, quiet: QuietTimes = QuietTimes(), following: [FollowingTrait] = FollowingTrait.standard
    ) {
        self.reading = reading
        self.quiet = quiet
        self.following = following
    }

    package func look(at plan: Plan, for audience: [Guest]) -> Verdict {
        let elements = met(plan, audience)
        var tally = FitTally(elements.pairs, in: reading.taxonomy)
        tally.reserve(audience.count)
        var round = GuardRound(elements, reading)
        for guest in audience { tally.add(round.fits(of: guest, reading)) }
        return verdict(plan, audience, tally, round)
    }

    func met(_ plan: Plan, _ audience: [Guest]) -> MetElements {
        MetElements(
            plan, zones: Set(audience.map(\.zone)), quiet: quiet, following: following, in: reading.taxonomy)
    }

    private func verdict(_ plan: Plan, _ audience: [Guest], _ tally: FitTally, _ round: GuardRound) -> Verdict {
        let missing = plan.notThoughtOf
        var decision = tally.decision
        func atLeast(_ other: Campaign.Decision) { if other.weight > decision.weight { decision = other } }
        if !missing.isEmpty { atLeast(.ask) }
        var standing: [Guest.Fact: [CustomerID]] = [:]
        for guest in audience {
            for fact in guest.facts { standing[fact, default: []].append(guest.id) }
        }
        for fact in standing.keys { atLeast(fact.demands) }
        func named(_ one: FitTally.Named) -> Verdict.NamedGuest {
            Verdict.NamedGuest(id: audience[one.person].id, trait: one.element)
        }
        return Verdict(
            plan: plan, decision: decision,
            people: audience.indices.map { place in
                let reason = Int(tally.mainReasons[place])
                return Verdict.PersonFit(
                    id: audience[place].id, probability: tally.chances[place], mainReason: reason < 0 ? nil : reason)
            },
            disappointed: tally.disappointed, expectedFromKnown: tally.expectedFromKnown, traits: round.burdens,
            blockedBy: tally.blocked.map(named), warnedOf: tally.warned.map(named), standing: standing,
            unknownOnGuarded: tally.unknownOnGuarded, notThoughtOf: missing)
    }
}

extension Guard {
    /// Why one person could be hurt: each trait met with what we take it from, the worst first.
    package struct Reason: Hashable, Sendable {
        package var trait: String
        package var exposure: Double
        package var found: StanceFound
        /// What their group is taken to hold.
        package var segment: SegmentWord?
        /// Their own word.
        package var word: HeldStance?
        /// Their word about something below it that makes it worse.
        package var below: HeldStance?
    }

    package func reasons(_ plan: Plan, _ guest: Guest) -> [Reason] { reasons(plan, [guest]).first ?? [] }

    /// Of each of them, in their order.
    package func reasons(_ plan: Plan, _ guests: [Guest]) -> [[Reason]] {
        let elements = met(plan, guests)
        let prepared = elements.met.map { reading.prepared(for: $0.trait) }
        return guests.map { guest in
            elements.met.enumerated().compactMap { place, met in
                guard elements.isThere(place, for: guest) else { return nil }
                let found = prepared[place].find(guest.stances, segments: guest.segments, reading)
                return Reason(
                    trait: met.trait, exposure: met.exposure, found: found,
                    segment: found.segment.flatMap { prepared[place].segmentWord($0) },
                    word: found.word.map { guest.stances[$0] }, below: found.becauseOf.map { guest.stances[$0] })
            }.sorted { ($1.exposure * $1.found.probability, $0.trait) < ($0.exposure * $0.found.probability, $1.trait) }
        }
    }
}

extension MetElements {
    func isThere(_ place: Int, for guest: Guest) -> Bool {
        if case .fact = met[place].origin {} else if zones[guest.zone]?[place] ?? true { return true }
        return guest.facts.contains { facts[$0] == place }
    }
}
