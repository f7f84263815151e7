import Vocabulary

/// From a plan to how far its disappointment would travel: first the guests, then everybody known whom they could tell, invited
/// or not.
package struct Rumour: Sendable {
    /// Somebody we know, invited or not.
    package struct Person: Hashable, Sendable {
        package var guest: Guest
        package var isInvited: Bool
        /// What the relationship is worth ahead, in minor units of the shop's currency; nil where that is not known.
        package var valueAhead: Double?

        package init(_ guest: Guest, isInvited: Bool, valueAhead: Double? = nil) {
            self.guest = guest
            self.isInvited = isInvited
            self.valueAhead = valueAhead
        }
    }

    package var watch: Guard
    package var people: [Person]
    package var acquaintances: Acquaintances
    package var telling: Telling

    package init(
        _ watch: Guard, _ people: [Person], _ acquaintances: Acquaintances, telling: Telling = Telling()
    ) {
        self.watch = watch
        self.people = people
        self.acquaintances = acquaintances
        self.telling = telling
    }

    /// - Parameter times: people tell so many times as much as assumed.
    package func graph(_ plan: Plan, times: Double = 1) -> TellingGraph {
        let elements = watch.met(plan, people.map(\.guest))
        let forest = ElementForest(elements.pairs, in: watch.reading.taxonomy)
        var round = GuardRound(elements, watch.reading)
        var nodes = people.map { person in
            let chances = round.fits(of: person.guest, watch.reading).map(\.chance)
            return TellingGraph.Node(
                disappointed: person.isInvited ? forest.probability(chances) : 0,
                susceptible: telling.secondHand * forest.probability(chances, fully: true), value: person.valueAhead ?? 0)
        }
        let groups = acquaintances.groups.sorted { $0.key < $1.key }
        nodes += groups.map { _ in TellingGraph.Node(isCounted: false) }
        return TellingGraph(nodes, ties(groups.map(\.value), times * telling.severity.tellsTimes))
    }

    private func ties(_ groups: [[CustomerID]], _ times: Double) -> [TellingGraph.Tie] {
        let places = Dictionary(people.enumerated().map { ($1.guest.id, $0) }, uniquingKeysWith: { first, _ in first })
        var ties: [TellingGraph.Tie] = []
        for pair in acquaintances.pairs {
            guard let one = places[pair.one], let other = places[pair.other] else { continue }
            let tells = min(1, telling.tells(pair.closeness) * times)
            ties += [
                TellingGraph.Tie(from: one, to: other, tells: tells), TellingGraph.Tie(from: other, to: one, tells: tells),
            ]
        }
        for (number, members) in groups.enumerated() {
            let group = people.count + number
            for member in members {
                guard let place = places[member] else { continue }
                ties += [
                    TellingGraph.Tie(from: place, to: group, tells: min(1, telling.postsInGroup * times)),
                    // How many read is not a matter of how angry the writer was.
                    TellingGraph.Tie(from: group, to: place, tells: telling.readsGroupPost),
                ]
            }
        }
        return ties
    }
}

/// How far it would go, never without its range.
package struct RumourForecast: Sendable {
    package var middle: SpreadResult
    /// People tell half as much.
    package var low: SpreadResult
    /// People tell twice as much.
    package var high: SpreadResult
    /// The first likely tellers: most of the telling starts with them.
    package var firstTellers: [CustomerID]
    package var generationDays: Double
    /// Nothing in the telling was learnt from this shop.
    package var isAssumed: Bool

    /// Expected people until that day; nil where courses were not counted by generation.
    package func people(byDay day: Int, _ result: SpreadResult) -> Double? {
        guard let byGeneration = result.byGeneration else { return nil }
        let last = Int((Double(max(0, day)) / max(generationDays, 1e-9)).rounded(.down))
        return byGeneration.prefix(last + 1).reduce(0, +)
    }
}

extension Rumour {
    package func forecast(
        _ plan: Plan, runs: Int = Spread.runs, seed: UInt64 = RandomSpread.usualSeed
    ) async -> RumourForecast {
        let graph = graph(plan)
        let (half, double) = Spread.tellingRange
        return RumourForecast(
            middle: await Spread.of(graph, runs: runs, seed: seed),
            low: await Spread.of(self.graph(plan, times: half), runs: runs, seed: seed),
            high: await Spread.of(self.graph(plan, times: double), runs: runs, seed: seed),
            firstTellers: firstTellers(graph), generationDays: telling.generationDays, isAssumed: telling.isAssumed)
    }

    /// The three whose disappointment, as likely as it is, reaches most ears.
    private func firstTellers(_ graph: TellingGraph) -> [CustomerID] {
        let reach = people.indices.map { place in
            let ears = graph.ties(of: place).reduce(0) { $0 + graph.weights[$1] }
            return (place, graph.nodes[place].disappointed * ears)
        }
        return reach.filter { $0.1 > 0 }
            .sorted { ($1.1, people[$0.0].guest.id) < ($0.1, people[$1.0].guest.id) }
            .prefix(3).map { people[$0.0].guest.id }
    }

    /// The same without one element: what each of them does to the whole.
    package func without(
        element: Int, of plan: Plan, runs: Int = Spread.runs, seed: UInt64 = RandomSpread.usualSeed
    ) async -> SpreadResult {
        var less = plan
        guard less.elements.indices.contains(element) else { return await Spread.of(graph(plan), runs: runs, seed: seed) }
        less.elements.remove(at: element)
        return await Spread.of(graph(less), runs: runs, seed: seed)
    }
}
