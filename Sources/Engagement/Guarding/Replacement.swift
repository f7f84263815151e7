import Vocabulary

/// What to do instead of what hurts: *kalau tak suka keju, beri singkong*.
package struct Replacement: Hashable, Sendable {
    package enum Change: Hashable, Sendable {
        /// Something else in that place; `isOwn` where the plan named it itself.
        case replace(element: Int, with: Plan.Alternative, isOwn: Bool)
        /// Nothing better is known: leave it out.
        case leaveOut(element: Int)
        case move(to: Instant)
        /// Not for them just now, and not a word of it.
        case spare([CustomerID], because: Guest.Fact)
    }
    package var change: Change
    /// Expected disappointed by it alone, before and after.
    package var before: Double
    package var after: Double
}

extension Replacement {
    package func put(into plan: Plan) -> Plan {
        var plan = plan
        switch change {
        case .replace(let element, let other, _):
            plan.elements[element].name = other.name
            plan.elements[element].traits = other.traits
        case .leaveOut(let element): plan.elements[element].traits = []
        case .move(let to): plan.at = to
        case .spare: break
        }
        return plan
    }

    /// Who is left of them.
    package func spare(_ audience: [Guest]) -> [Guest] {
        guard case .spare(let people, _) = change else { return audience }
        let spared = Set(people)
        return audience.filter { !spared.contains($0.id) }
    }
}

/// A plan with everything that was proposed put in.
package struct BetterPlan: Sendable {
    package var replacements: [Replacement]
    package var plan: Plan
    package var audience: [Guest]
    package var verdict: Verdict
}

extension Guard {
    /// The kindest change for everything that weighs, and what comes out with all of them.
    package func improve(_ verdict: Verdict, for audience: [Guest]) -> BetterPlan {
        var replacements: [Replacement] = []
        let guests = spare(verdict, audience, &replacements)
        replacements += self.replacements(of: verdict.weighingElements, in: verdict.plan, guests)
        var plan = replacements.reduce(verdict.plan) { $1.put(into: $0) }
        if verdict.traits.contains(where: { $0.origin == .time && $0.weighs }), let move = move(plan, guests) {
            replacements.append(move)
            plan = move.put(into: plan)
        }
        return BetterPlan(
            replacements: replacements, plan: plan, audience: guests, verdict: look(at: plan, for: guests))
    }

    /// Whoever mourns, waits for us or said no is left in peace.
    private func spare(_ verdict: Verdict, _ audience: [Guest], _ replacements: inout [Replacement]) -> [Guest] {
        var left = audience
        let demanding = Guest.Fact.allCases.filter { $0.demands.weight >= Campaign.Decision.warn.weight && $0 != .weOwe }
        for fact in demanding {
            let spared = left.filter { $0.facts.contains(fact) }
            guard !spared.isEmpty else { continue }
            left.removeAll { $0.facts.contains(fact) }
            let trait = fact.trait.flatMap { trait in verdict.traits.first { $0.trait == trait } }
            replacements.append(
                Replacement(
                    change: .spare(spared.map(\.id), because: fact), before: trait?.expected ?? Double(spared.count), after: 0))
        }
        return left
    }

    // MARK: something else in its place

    private func replacements(of places: [Int], in plan: Plan, _ guests: [Guest]) -> [Replacement] {
        let choices = places.map { place in
            let element = plan.elements[place]
            let others = element.alternatives.isEmpty ? neighbours(of: element) : element.alternatives
            return [Plan.Alternative(name: element.name, traits: element.traits)] + others
        }
        let expected = expected(choices, zip(places, choices).map { plan.elements[$0.0].exposure }, guests)
        return places.indices.map { number in
            let (those, sums) = (choices[number], expected[number])
            let best = (1..<max(1, those.count)).min {
                (sums[$0], those[$0].traits.joined()) < (sums[$1], those[$1].traits.joined())
            }
            guard let best, sums[best] < sums[0] / 2 else {
                return Replacement(change: .leaveOut(element: places[number]), before: sums[0], after: 0)
            }
            let isOwn = !plan.elements[places[number]].alternatives.isEmpty
            return Replacement(
                change: .replace(element: places[number], with: those[best], isOwn: isOwn), before: sums[0], after: sums[best])
        }
    }

    /// Its siblings in the tree; where none is kind, those of the trait above.
    private func neighbours(of element: Plan.Element) -> [Plan.Alternative] {
        let taxonomy = reading.taxonomy
        let near = element.traits.flatMap { trait in
            taxonomy.siblings(of: trait)
                + (taxonomy.path(from: trait).dropFirst().first.map { taxonomy.siblings(of: $0.id) } ?? [])
        }
        // What nobody would be asked to think about is no suggestion.
        let plain = near.filter {
            !taxonomy.isGuarded($0.id) && taxonomy.children(of: $0.id).isEmpty && fits($0.id, as: element.aspect)
        }
        return Set(plain.map(\.id)).sorted().map { Plan.Alternative(name: "", traits: [$0]) }
    }

    /// Coffee is no dish, and noodles are no drink.
    private func fits(_ trait: String, as aspect: Aspect) -> Bool {
        switch aspect {
        case .food: !reading.taxonomy.isWithin(trait, "drink")
        case .drink: !reading.taxonomy.isWithin(trait, "food")
        default: true
        }
    }

    /// Expected disappointed by each choice of traits alone, for each place.
    private func expected(_ choices: [[Plan.Alternative]], _ exposures: [Double], _ guests: [Guest]) -> [[Double]] {
        let all = zip(choices, exposures).flatMap { those, exposure in those.map { ($0.traits, exposure) } }
        var sums = ChoiceSums(all, reading)
        for guest in guests { sums.add(guest, reading) }
        return zip(choices, exposures).map { those, exposure in
            those.map { sums.expected($0.traits, exposure: exposure) }
        }
    }

    // MARK: another hour

    /// The kindest of the plan's own other times, else of the next days' forenoons and afternoons on the first guest's clock.
    private func move(_ plan: Plan, _ guests: [Guest]) -> Replacement? {
        guard let at = plan.at else { return nil }
        let times = plan.otherTimes.isEmpty ? laterTimes(than: at, in: guests.first?.zone ?? .jakarta) : plan.otherTimes
        let sums = expected(of: plan, at: [at] + times, guests)
        let best = times.indices.min { (sums[$0 + 1], times[$0]) < (sums[$1 + 1], times[$1]) }
        guard let best, sums[best + 1] < sums[0] / 2 else { return nil }
        return Replacement(change: .move(to: times[best]), before: sums[0], after: sums[best + 1])
    }

    private func laterTimes(than at: Instant, in zone: Zone) -> [Instant] {
        let day = zone.day(of: at)
        return (0...3).flatMap { later in
            [10, 16].map { hour in
                zone.instant(of: LocalTime(day: day.adding(days: later), secondOfDay: Int32(hour * 3600), precision: .minute))
            }
        }.filter { $0 > at }
    }

    /// Expected disappointed by what the hour is, and by what follows from it and the plan, for each of those moments.
    private func expected(of plan: Plan, at times: [Instant], _ guests: [Guest]) -> [Double] {
        let rounds = times.map { time in
            var moved = plan
            moved.at = time
            return MomentRound(met(moved, guests), reading)
        }
        var sums = [Double](repeating: 0, count: times.count)
        var words = PersonWords()
        for guest in guests {
            words.take(guest.stances, segments: guest.segments, reading)
            for place in rounds.indices { sums[place] += rounds[place].expected(guest, words) }
        }
        return sums
    }
}

/// What an hour brings, apart from what is planned.
private struct MomentRound {
    private var traits: [(prepared: PreparedTrait, exposure: Double, zones: Set<Zone>)] = []

    init(_ elements: MetElements, _ reading: StanceReading) {
        for (place, met) in elements.met.enumerated() where met.origin == .time || met.origin == .following {
            let zones = elements.zones.filter { $0.value[place] }
            traits.append((reading.prepared(for: met.trait), met.exposure, Set(zones.keys)))
        }
    }

    func expected(_ guest: Guest, _ words: PersonWords) -> Double {
        var sum = 0.0
        for trait in traits where trait.zones.contains(guest.zone) {
            sum += trait.exposure * trait.prepared.find(words, guest.stances).probability
        }
        return sum
    }
}

extension TraitBurden {
    /// Worth a change: it may well hurt somebody.
    package var weighs: Bool { mayHurt > 0 || expected >= 1 }
}

extension Verdict {
    /// Places of the plan's elements that weigh, and of those whose guarded trait too many say nothing of.
    package var weighingElements: [Int] {
        let named = Set((blockedBy + warnedOf).map(\.trait))
        var places: Set<Int> = []
        for (place, trait) in traits.enumerated() where trait.weighs || named.contains(place) {
            if case .planned(let elements) = trait.origin { places.formUnion(elements) }
        }
        return places.sorted()
    }
}
