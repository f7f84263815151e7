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
        var plan = verdict.plan
        var replacements: [Replacement] = []
        let guests = spare(verdict, audience, &replacements)
        let weighing = Set(verdict.weighingElements)
        for element in plan.elements.indices.sorted().reversed() where weighing.contains(element) {
            guard let one = replacement(of: element, in: verdict.plan, guests) else { continue }
            replacements.append(one)
            switch one.change {
            case .replace(_, let other, _):
                plan.elements[element].name = other.name
                plan.elements[element].traits = other.traits
            case .leaveOut:
                plan.elements[element].traits = []
            case .move, .spare: break
            }
        }
        if verdict.traits.contains(where: { $0.origin == .time && $0.weighs }), let move = move(plan, guests) {
            replacements.append(move)
            if case .move(let to) = move.change { plan.at = to }
        }
        return BetterPlan(
            replacements: replacements.reversed(), plan: plan, audience: guests, verdict: look(at: plan, for: guests))
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

    private func replacement(of place: Int, in plan: Plan, _ guests: [Guest]) -> Replacement? {
        let element = plan.elements[place]
        let own = element.alternatives
        let others = own.isEmpty ? neighbours(of: element) : []
        let choices = [element.traits] + (own + others).map(\.traits)
        let expected = expected(choices, exposure: element.exposure, guests)
        let best = (1..<choices.count).min {
            (expected[$0], choices[$0].joined(), $0) < (expected[$1], choices[$1].joined(), $1)
        }
        guard let best, expected[best] < expected[0] / 2 else {
            return Replacement(change: .leaveOut(element: place), before: expected[0], after: 0)
        }
        let chosen = (own + others)[best - 1]
        return Replacement(
            change: .replace(element: place, with: chosen, isOwn: !own.isEmpty), before: expected[0], after: expected[best])
    }

    /// Its siblings in the tree; where none is kind, those of the trait above.
    private func neighbours(of element: Plan.Element) -> [Plan.Alternative] {
        let taxonomy = reading.taxonomy
        let near = element.traits.flatMap { trait in
            taxonomy.siblings(of: trait)
                + (taxonomy.path(from: trait).dropFirst().first.map { taxonomy.siblings(of: $0.id) } ?? [])
        }
        // What nobody would be asked to think about is no suggestion.
        let plain = near.filter { !taxonomy.isGuarded($0.id) && taxonomy.children(of: $0.id).isEmpty }
        return Set(plain.map(\.id)).sorted().map { Plan.Alternative(name: "", traits: [$0]) }
    }

    /// Expected disappointed by each choice of traits alone.
    private func expected(_ choices: [[String]], exposure: Double, _ guests: [Guest]) -> [Double] {
        let prepared = choices.map { traits in traits.map { reading.prepared(for: $0) } }
        let forests = choices.map { traits in ElementForest(traits.map { ($0, exposure) }, in: reading.taxonomy) }
        var sums = [Double](repeating: 0, count: choices.count)
        var words = PersonWords()
        var room: [Double] = []
        for guest in guests {
            words.take(guest.stances, reading)
            for (place, traits) in prepared.enumerated() {
                let chances = traits.map { $0.find(words, guest.stances, segments: guest.segments).probability }
                sums[place] += forests[place].probability(chances, room: &room)
            }
        }
        return sums
    }

    // MARK: another hour

    /// The kindest of the plan's own other times, else of the next days' forenoons and afternoons on the first guest's clock.
    private func move(_ plan: Plan, _ guests: [Guest]) -> Replacement? {
        guard let at = plan.at else { return nil }
        let times = plan.otherTimes.isEmpty ? laterTimes(than: at, in: guests.first?.zone ?? .jakarta) : plan.otherTimes
        let before = expected(of: plan, at: at, guests)
        let choices = times.map { ($0, expected(of: plan, at: $0, guests)) }
        guard let best = choices.min(by: { ($0.1, $0.0) < ($1.1, $1.0) }), best.1 < before / 2 else { return nil }
        return Replacement(change: .move(to: best.0), before: before, after: best.1)
    }

    private func laterTimes(than at: Instant, in zone: Zone) -> [Instant] {
        let day = zone.day(of: at)
        return (0...3).flatMap { later in
            [10, 16].map { hour in
                zone.instant(of: LocalTime(day: day.adding(days: later), secondOfDay: Int32(hour * 3600), precision: .minute))
            }
        }.filter { $0 > at }
    }

    private func expected(of plan: Plan, at instant: Instant, _ guests: [Guest]) -> Double {
        var bare = plan
        bare.at = instant
        // With the food in it: what is shown in fasting hours follows from both.
        let verdict = look(at: bare, for: guests)
        return verdict.traits.filter { $0.origin == .time || $0.origin == .following }.reduce(0) { $0 + $1.expected }
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
