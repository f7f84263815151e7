import Chances
import Engagement
import Testing
import Vocabulary

/// What holds of every graph of people.
@Suite("What always holds of the spread") struct SpreadProperties {
    @Test("random courses stay within four standard errors of the exact answer", arguments: RandomParty.seeds)
    func random(_ seed: UInt64) async throws {
        var party = RandomParty(seed: seed)
        let graph = party.graph(8, ties: 12)
        guard let exact = EnumeratedSpread.spread(graph) else { return }
        let random = await RandomSpread(graph, seed: seed).spread(runs: 10_000)
        #expect(abs(random.expected - exact.expected) <= 4 * random.standardError + 1e-9)
        let generations = try #require(exact.byGeneration)
        #expect(abs(generations.reduce(0, +) - exact.expected) < 1e-9)
        for (generation, share) in try #require(random.byGeneration).enumerated() {
            let wanted = generation < generations.count ? generations[generation] : 0
            // At most eight people are in a generation.
            #expect(abs(share - wanted) <= 4 * (8 * max(wanted, 1e-3) / 10_000).squareRoot() + 1e-9)
        }
    }

    @Test("enough of those graphs can be gone through exactly")
    func enoughAreExact() {
        let exact = RandomParty.seeds.count { seed in
            var party = RandomParty(seed: seed)
            return EnumeratedSpread.spread(party.graph(8, ties: 12)) != nil
        }
        #expect(exact > RandomParty.seeds.count / 2)
    }

    @Test("on trees messages and enumeration give the same", arguments: RandomParty.seeds)
    func trees(_ seed: UInt64) throws {
        var dice = Chance("tree", seed: seed)
        let nodes = (0..<7).map { _ in
            TellingGraph.Node(
                disappointed: dice.pick([0, 0.3, 0.05]), susceptible: dice.pick([1, 0.4]), isCounted: !dice.happens(20))
        }
        var ties: [TellingGraph.Tie] = []
        for node in 1..<7 {
            let other = dice.below(node)
            if dice.happens(80) { ties.append(.init(from: node, to: other, tells: dice.pick([0.4, 1]))) }
            if dice.happens(80) { ties.append(.init(from: other, to: node, tells: dice.pick([0.4, 0.7]))) }
        }
        let graph = TellingGraph(nodes, ties)
        let tree = try #require(TreeSpread.spread(graph))
        let exact = try #require(EnumeratedSpread.spread(graph))
        #expect(abs(tree.expected - exact.expected) < 1e-12)
        for (a, b) in zip(try #require(tree.probability), try #require(exact.probability)) { #expect(abs(a - b) < 1e-12) }
        for (a, b) in zip(try #require(tree.distribution), try #require(exact.distribution)) { #expect(abs(a - b) < 1e-12) }
    }

    @Test("a ring is no tree")
    func ring() {
        let nodes = [TellingGraph.Node](repeating: .init(disappointed: 0.5), count: 3)
        let ties = [(0, 1), (1, 2), (2, 0)].map { TellingGraph.Tie(from: $0.0, to: $0.1, tells: 0.5) }
        #expect(TreeSpread.spread(TellingGraph(nodes, ties)) == nil)
    }

    @Test("the number of cores changes no figure", arguments: [1, 2, 3, 7])
    func cores(_ workers: Int) async {
        var party = RandomParty(seed: 5)
        let random = RandomSpread(party.graph(200, ties: 900), seed: 9)
        let alone = await random.spread(runs: 500, workers: 1)
        let together = await random.spread(runs: 500, workers: workers)
        #expect(alone.expected == together.expected && alone.standardError == together.standardError)
        #expect(alone.distribution == together.distribution && alone.byGeneration == together.byGeneration)
        #expect(alone.probability == together.probability && alone.valueAtStake == together.valueAtStake)
    }

    @Test("another seed is another course")
    func seeds() async {
        var party = RandomParty(seed: 5)
        let graph = party.graph(200, ties: 900)
        let one = await RandomSpread(graph, seed: 1).spread(runs: 500)
        let other = await RandomSpread(graph, seed: 2).spread(runs: 500)
        #expect(one.expected != other.expected)
    }

    @Test("the more people tell, the farther it goes", arguments: RandomParty.seeds)
    func telling(_ seed: UInt64) throws {
        var party = RandomParty(seed: seed)
        let nodes = (0..<6).map { _ in TellingGraph.Node(disappointed: party.dice.pick([0, 0.2, 1]), susceptible: 0.5) }
        let ties = (0..<9).map { _ in
            TellingGraph.Tie(from: party.dice.below(6), to: party.dice.below(6), tells: party.dice.pick([0.4, 0.03]))
        }
        let totals = try [0.5, 1, 2].map { times in
            try #require(EnumeratedSpread.spread(TellingGraph(nodes, ties, telling: times))).expected
        }
        #expect(totals[0] <= totals[1] + 1e-12 && totals[1] <= totals[2] + 1e-12)
        #expect(totals[0] >= nodes.reduce(0) { $0 + $1.disappointed } - 1e-12)
    }

    @Test("branching as in 1950 and as in 2017")
    func then() {
        let weeks = Branching(now: 4, toldEach: 10, convert: 0.05)
        #expect(weeks.expectedIfUnlimited == 8)
        #expect(weeks.expected(byDay: 13, generationDays: 7) == 6)
        let days = Branching(now: 4, toldEach: 28, convert: 0.05)
        #expect(abs(days.takesOff - 0.943) < 5e-4)
        #expect(abs(days.finalSize(of: 1_000) - 517) < 0.5)
        let total = (4...4_000).reduce(0.0) { $0 + weeks.chance(total: $1) }
        #expect(abs(total - 1) < 1e-9)
    }

    @Test("the guests may be content and the uninvited hear of it: everybody known counts, and nobody twice")
    func rumour() async throws {
        let now = RandomParty.now
        let said = HeldStance(.forbids, towards: "drink.alcohol", .said, at: now, in: .standard)
        let fine = HeldStance(.accepts, towards: "drink.alcohol", .said, at: now, in: .standard)
        let people = [
            Rumour.Person(Guest(id: CustomerID(1), stances: [fine]), isInvited: true, valueAhead: 100),
            Rumour.Person(Guest(id: CustomerID(2), stances: [said]), isInvited: false, valueAhead: 1_000),
        ]
        let plan = Plan(
            name: "jamuan", kind: .event, elements: [.init(name: "bir", aspect: .drink, traits: ["drink.alcohol.beer"])])
        let watch = Guard(StanceReading(asOf: now))
        let knows = Acquaintances(pairs: [.init(CustomerID(1), CustomerID(2), .close)])
        let forecast = await Rumour(watch, people, knows).forecast(plan)
        let guest = 0.95 * 0.02 + 0.05 * 0.5
        let hearer = 0.4 * 0.5 * (0.95 * 0.9 + 0.05 * 0.5)
        #expect(abs(forecast.middle.expected - guest * (1 + hearer)) < 1e-12)
        #expect(abs(forecast.low.expected - guest * (1 + hearer / 2)) < 1e-12)
        #expect(abs(forecast.high.expected - guest * (1 + hearer * 2)) < 1e-12)
        #expect(abs((forecast.middle.valueAtStake ?? 0) - guest * (100 + 1_000 * hearer)) < 1e-9)
        #expect(forecast.firstTellers == [CustomerID(1)] && forecast.isAssumed)
        #expect(abs((forecast.people(byDay: 0, forecast.middle) ?? 0) - guest) < 1e-12)
        let without = await Rumour(watch, people, knows).without(element: 0, of: plan)
        #expect(without.expected == 0)
    }
}
