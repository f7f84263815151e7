import Engagement
import Testing
import Vocabulary

extension KnownAnswers {
    @Test("who tells whom", arguments: CaseFile.cases("wom_spread"))
    func spread(_ known: CaseFile.Case) throws {
        let (graph, names) = try graph(known)
        let exact = try #require(Spread.exactly(graph))
        let tree = TreeSpread.spread(graph)
        for result in [exact, tree].compactMap({ $0 }) {
            let probability = try #require(result.probability)
            for (place, name) in names.enumerated() {
                known.expect(probability[place], name, in: known.expected["probability"])
            }
            known.expect(result.expected, "expected_total")
            known.expect(result.expectedDirect, "expected_direct")
            let distribution = try #require(result.distribution)
            let expected = known.expected["distribution"].list
            #expect(distribution.count == expected.count)
            for (found, wanted) in zip(distribution, expected) { known.expect(distribution: found, wanted) }
        }
        known.compares(Set(names), in: known.expected["probability"])
        known.compares(["probability", "expected_total", "expected_direct", "distribution"])
    }

    @Test("random courses agree with the exact answer", arguments: CaseFile.cases("wom_spread"))
    func randomSpread(_ known: CaseFile.Case) async throws {
        let (graph, names) = try graph(known)
        let random = await RandomSpread(graph).spread(runs: 40_000)
        let expected = try #require(known.expected["expected_total"].number)
        #expect(abs(random.expected - expected) <= 4 * random.standardError + 1e-12)
        let probability = try #require(random.probability)
        for (place, name) in names.enumerated() {
            let wanted = try #require(known.expected["probability"][name].number)
            #expect(abs(probability[place] - wanted) <= 4 * (wanted * (1 - wanted) / 40_000).squareRoot() + 1e-12, "\(name)")
        }
    }

    private func graph(_ known: CaseFile.Case) throws -> (TellingGraph, names: [String]) {
        let nodes = known.input["nodes"].list
        let names = nodes.compactMap { $0["id"].text }
        try #require(names.count == nodes.count)
        let graph = TellingGraph(
            nodes.map { node in
                TellingGraph.Node(
                    disappointed: node["disappointed"].number ?? 0, susceptible: node["susceptible"].number ?? 1,
                    isCounted: node["counted"].flag ?? true)
            }, try ties(known.input["ties"], names))
        return (graph, names)
    }

    @Test("nobody knows who knows whom", arguments: CaseFile.cases("wom_branching"))
    func branching(_ known: CaseFile.Case) throws {
        let input = known.input
        let branching = Branching(
            now: try #require(input["disappointed_now"].number), toldEach: try #require(input["told_each"].number),
            convert: try #require(input["convert"].number))
        let generations = Int(input["generations"].number ?? Double(Branching.generationsShown))
        known.expect(branching.reproduction, "reproduction")
        let expected = known.expected["by_generation"].list
        let newly = branching.byGeneration(generations)
        #expect(newly.count == expected.count)
        for (found, wanted) in zip(newly, expected) { known.expect(distribution: found, wanted) }
        known.expect(branching.expected(within: generations), "expected_within_generations")
        known.expect(branching.expectedIfUnlimited, "expected_if_unlimited")
        known.expect(branching.diesOut, "dies_out")
        known.expect(branching.takesOff, "takes_off")
        for total in known.expected["prob_total"].list {
            known.expect(branching.chance(total: Int(try #require(total["total"].number))), "prob", in: total)
        }
        if let population = input["population"].number { known.expect(branching.finalSize(of: population), "final_size") }
        let byDay = try compareDays(branching, known)
        known.compares([
            "reproduction", "by_generation", "expected_within_generations", "expected_if_unlimited", "dies_out", "takes_off",
            "prob_total", "final_size", byDay,
        ])
    }

    /// People by day, where a case asks for them; returns the key it does so under.
    private func compareDays(_ branching: Branching, _ known: CaseFile.Case) throws -> String {
        guard let key = known.expected.keys.first(where: { $0.contains("day") }) else { return "by_day" }
        let generationDays = known.input["generation_days"].number ?? 1
        let days = known.input["days"].list
        for (place, wanted) in known.expected[key].list.enumerated() {
            let asked = wanted["day"].number ?? (days.indices.contains(place) ? days[place].number : Double(place))
            let day = Int(try #require(asked))
            let people = ["people", "expected"].map { wanted[$0] }.first { !$0.isNull } ?? wanted
            known.expect(distribution: branching.expected(byDay: day, generationDays: generationDays), people)
        }
        return key
    }
}
