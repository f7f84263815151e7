import Chances
import Engagement
import Testing
import Vocabulary

/// What holds of every plan and every audience.
@Suite("What always holds of the guard") struct GuardProperties {
    private static let stated: [StanceSource] = [.said, .wrote, .reacted]

    @Test("somebody we know nothing of is never harmless", arguments: Taxonomy.standard.traits.map(\.id))
    func unknownIsNotHarmless(_ trait: String) {
        let reading = StanceReading(asOf: RandomParty.now)
        let found = reading.prepared(for: trait).find([], segments: [], reading)
        #expect(found.isUnknown && found.probability == Taxonomy.standard[trait]?.base && found.probability > 0)
    }

    @Test("what is in no list is not harmless either")
    func unlistedIsNotHarmless() {
        let reading = StanceReading(asOf: RandomParty.now)
        let plan = Plan(
            name: "coba", kind: .message, text: "…",
            elements: [
                .init(name: "durian busuk", aspect: .food, traits: ["food.durian_busuk"]),
                .init(name: "WhatsApp", aspect: .channel, traits: ["channel.wa_personal"]),
            ], at: RandomParty.now)
        let verdict = Guard(reading, quiet: QuietTimes(windows: [])).look(at: plan, for: [Guest(id: CustomerID(1))])
        #expect(verdict.people[0].probability > 0.49 && verdict.decision == .ask)
    }

    @Test("a guess never lifts what was said: pantang", arguments: Taxonomy.standard.traits.map(\.id))
    func guessesLiftNothing(_ trait: String) {
        let reading = StanceReading(asOf: RandomParty.now)
        let prepared = reading.prepared(for: trait)
        let path = Taxonomy.standard.path(from: trait)
        for above in path {
            for source in Self.stated {
                let said = HeldStance(
                    .forbids, towards: above.id, source, at: RandomParty.now.subtracting(.days(5)), in: .standard)
                let alone = prepared.find([said], segments: [], reading)
                for (place, stance) in Stance.allCases.enumerated() {
                    for later in 0...1 {
                        let target = path[place % path.count].id
                        let guess = HeldStance(
                            stance, towards: target, .guess, at: RandomParty.now.subtracting(.days(later * 9)), in: .standard)
                        let both = prepared.find([said, guess], segments: [], reading)
                        #expect(both.probability >= alone.probability - 1e-12)
                        #expect(both.isStatedProhibition == alone.isStatedProhibition)
                    }
                }
            }
        }
    }

    @Test("leaving something out never makes it worse, for anybody", arguments: RandomParty.seeds)
    func lessIsNeverWorse(_ seed: UInt64) {
        var party = RandomParty(seed: seed)
        let guests = party.guests(20)
        let near = guests.flatMap { $0.stances.flatMap { Taxonomy.standard.path(from: $0.trait).map(\.id) } }
        let plan = party.plan(8, near: near)
        let watch = Guard(StanceReading(segments: party.segments(), asOf: RandomParty.now))
        let whole = watch.look(at: plan, for: guests)
        for element in plan.elements.indices {
            var less = plan
            less.elements.remove(at: element)
            let verdict = watch.look(at: less, for: guests)
            for (after, before) in zip(verdict.people, whole.people) {
                #expect(after.probability <= before.probability + 1e-12)
            }
            #expect(verdict.disappointed.mean <= whole.disappointed.mean + 1e-9)
            #expect(verdict.blockedBy.count <= whole.blockedBy.count)
        }
    }

    @Test("the order of a plan and of an audience changes nothing", arguments: RandomParty.seeds)
    func orderChangesNothing(_ seed: UInt64) {
        var party = RandomParty(seed: seed)
        let guests = party.guests(30)
        let plan = party.plan(9, near: guests.flatMap { $0.stances.map(\.trait) })
        let watch = Guard(StanceReading(segments: party.segments(), asOf: RandomParty.now))
        let verdict = watch.look(at: plan, for: guests)
        var mixed = plan
        mixed.elements.shuffle(using: &party.dice)
        var others = guests.shuffled(using: &party.dice)
        for place in others.indices {
            others[place].stances.shuffle(using: &party.dice)
            others[place].segments.reverse()
        }
        let again = watch.look(at: mixed, for: others)
        #expect(again.decision == verdict.decision)
        #expect(abs(again.disappointed.mean - verdict.disappointed.mean) < 1e-9)
        #expect(again.disappointed.atMost95 == verdict.disappointed.atMost95)
        #expect(again.traits.map(\.trait) == verdict.traits.map(\.trait))
        let before = Dictionary(uniqueKeysWithValues: verdict.people.map { ($0.id, $0) })
        for person in again.people {
            #expect(person.mainReason == before[person.id]?.mainReason)
            #expect(abs(person.probability - (before[person.id]?.probability ?? -1)) < 1e-12)
        }
        #expect(Set(again.blockedBy) == Set(verdict.blockedBy) && Set(again.warnedOf) == Set(verdict.warnedOf))
    }

    @Test("what is proposed is kinder, and nobody who wants peace is left in the audience", arguments: RandomParty.seeds)
    func improvementsImprove(_ seed: UInt64) {
        var party = RandomParty(seed: seed)
        let guests = party.guests(25)
        let plan = party.plan(6, near: guests.flatMap { $0.stances.map(\.trait) })
        let watch = Guard(StanceReading(segments: party.segments(), asOf: RandomParty.now))
        let verdict = watch.look(at: plan, for: guests)
        let better = watch.improve(verdict, for: guests)
        #expect(better.verdict.disappointed.mean <= verdict.disappointed.mean + 1e-9)
        #expect(better.verdict.decision.weight <= verdict.decision.weight)
        #expect(better.replacements.allSatisfy { $0.after <= $0.before })
        #expect(better.audience.allSatisfy { $0.facts.isDisjoint(with: [.mourning, .optedOut, .saidNo]) })
        #expect(
            better.verdict.blockedBy.isEmpty || better.verdict.traits[better.verdict.blockedBy[0].trait].origin != .planned([]))
    }

    @Test("the exact distribution sums to one and has the mean it should", arguments: RandomParty.seeds)
    func distribution(_ seed: UInt64) throws {
        var dice = Chance("distribution", seed: seed)
        let chances = (0..<dice.between(1, 300)).map { _ in dice.fraction() }
        let counted = PoissonBinomial(chances)
        let distribution = try #require(counted.distribution)
        #expect(abs(distribution.reduce(0, +) - 1) < 1e-12)
        let mean = distribution.enumerated().reduce(0) { $0 + Double($1.offset) * $1.element }
        #expect(abs(mean - counted.mean) < 1e-9 * max(1, mean))
        #expect(abs(distribution[0] - counted.nobody) < 1e-15)
    }
}
