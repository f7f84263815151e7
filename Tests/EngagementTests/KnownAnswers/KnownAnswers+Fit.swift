import Engagement
import Testing
import Vocabulary

extension KnownAnswers {
    @Test("a plan and its audience", arguments: CaseFile.cases("fit_campaign"))
    func campaign(_ known: CaseFile.Case) throws {
        let taxonomy = try taxonomy(known.input)
        let elements = try elements(known.input["elements"])
        let audience = known.input["audience"].list
        let tally = tally(audience, elements, taxonomy)
        let disappointed = tally.disappointed
        let names = audience.compactMap { $0["id"].text }
        comparePeople(tally, elements.map(\.trait), known)
        known.expect(disappointed.mean, "expected_disappointed")
        known.expect(tally.expectedFromKnown, "expected_from_known")
        known.expect(disappointed.variance, "variance")
        known.expect(disappointed.atLeastOne, "prob_at_least_one")
        known.expect(Double(disappointed.atMost95), "at_most_with_95_percent")
        #expect(tally.decision.rawValue == known.expected["decision"].text)
        #expect(tally.blocked.map { names[$0.person] } == known.expected["blocked_by"].list.compactMap(\.text))
        #expect(tally.warned.map { names[$0.person] } == known.expected["name_in_warning"].list.compactMap(\.text))
        if known.expected.has("distribution"), !known.expected["distribution"].isNull {
            let expected = known.expected["distribution"].list
            let distribution = try #require(disappointed.distribution)
            #expect(distribution.count == expected.count)
            for (found, wanted) in zip(distribution, expected) { known.expect(distribution: found, wanted) }
        }
        known.compares([
            "people", "expected_disappointed", "expected_from_known", "variance", "prob_at_least_one",
            "at_most_with_95_percent", "decision", "blocked_by", "name_in_warning", "distribution",
        ])
    }

    private func comparePeople(_ tally: FitTally, _ traits: [String], _ known: CaseFile.Case) {
        let people = known.expected["people"].list
        #expect(people.count == tally.chances.count)
        for (person, expected) in people.enumerated() {
            known.expect(tally.chances[person], "probability_disappointed", in: expected)
            let reason = tally.mainReasons[person]
            #expect((reason >= 0 ? traits[Int(reason)] : nil) == expected["main_reason"].text)
            known.compares(["id", "probability_disappointed", "main_reason"], in: expected)
        }
    }

    private func tally(
        _ audience: [Answer], _ elements: [(trait: String, exposure: Double)], _ taxonomy: Taxonomy
    ) -> FitTally {
        var tally = FitTally(elements, in: taxonomy)
        for person in audience {
            let stated = Set(person["forbids_stated"].list.compactMap(\.text))
            let unknown = Set(person["unknown"].list.compactMap(\.text))
            tally.add(
                elements.map { element in
                    ElementFit(
                        chance: person["q"][element.trait].number ?? 0,
                        isStated: stated.contains { taxonomy.isWithin(element.trait, $0) },
                        isUnknown: unknown.contains(element.trait))
                })
        }
        return tally
    }

    /// The chance that hearing of it disappoints somebody: once per line of traits, whatever the guests' exposure was.
    private func secondHand(
        _ person: Answer, _ elements: [(trait: String, exposure: Double)], _ taxonomy: Taxonomy, _ factor: Double
    ) -> Double {
        factor
            * ElementForest(elements, in: taxonomy).probability(
                elements.map { person["q"][$0.trait].number ?? 0 }, fully: true)
    }

    @Test("the whole question: who is disappointed, and who in the end", arguments: CaseFile.cases("fit_then_spread"))
    func fitThenSpread(_ known: CaseFile.Case) throws {
        let taxonomy = try taxonomy(known.input)
        let people = known.input["people"].list
        let names = people.compactMap { $0["id"].text }
        let factor = try #require(known.input["second_hand"].number)
        let ties = try ties(known.input["ties"], names)
        var totals: [(name: String, total: Double)] = []
        for (option, expected) in zip(known.input["options"].list, known.expected["options"].list) {
            let elements = try elements(option["elements"])
            let guests = people.filter { $0["invited"].flag ?? true }
            let tally = tally(guests, elements, taxonomy)
            let everybody = self.tally(people, elements, taxonomy)
            let nodes = people.enumerated().map { place, person in
                TellingGraph.Node(
                    disappointed: (person["invited"].flag ?? true) ? everybody.chances[place] : 0,
                    susceptible: secondHand(person, elements, taxonomy, factor))
            }
            let spread = try #require(Spread.exactly(TellingGraph(nodes, ties)))
            #expect(option["name"].text == expected["option"].text)
            #expect(tally.decision.rawValue == expected["decision"].text)
            known.expect(spread.expectedDirect, "expected_direct", in: expected)
            known.expect(spread.expected, "expected_total", in: expected)
            known.expect(tally.disappointed.nobody, "prob_nobody", in: expected)
            known.compares(["option", "decision", "expected_direct", "expected_total", "prob_nobody"], in: expected)
            totals.append((option["name"].text ?? "", spread.expected))
        }
        #expect(totals.min { $0.total < $1.total }?.name == known.expected["best"].text)
        known.compares(["options", "best"])
    }

    func ties(_ answer: Answer, _ names: [String]) throws -> [TellingGraph.Tie] {
        try answer.list.flatMap { tie in
            let from = try #require(names.firstIndex(of: tie["from"].text ?? ""))
            let to = try #require(names.firstIndex(of: tie["to"].text ?? ""))
            let tells = try #require(tie["tells"].number)
            let there = TellingGraph.Tie(from: from, to: to, tells: tells)
            return tie["both_ways"].flag == true ? [there, TellingGraph.Tie(from: to, to: from, tells: tells)] : [there]
        }
    }
}
