import Measures
import Testing
import Vocabulary

extension KnownAnswers {
    @Test("who knows the name", arguments: CaseFile.cases("awareness"))
    func awareness(_ known: CaseFile.Case) throws {
        func asked(_ answer: Answer) throws -> ShareOfAsked {
            ShareOfAsked(
                yes: Int(try #require(answer["aware"].number)), asked: Int(try #require(answer["asked"].number)))
        }
        known.compares(["proportion", "difference", "interval95"])
        guard known.input.has("before") else {
            let share = try asked(known.input)
            known.expect(share.share, "proportion")
            known.expect(range: share.interval95, "interval95")
            return
        }
        let difference = try asked(known.input["after"]).difference(from: try asked(known.input["before"]))
        known.expect(difference?.value, "difference")
        known.expect(range: difference?.interval95, "interval95")
    }

    @Test("the silent", arguments: CaseFile.cases("silent_dissatisfaction"))
    func silent(_ known: CaseFile.Case) throws {
        let prior = known.input["voice_prior"]
        let survey = known.input["survey"]
        let silent = Silent(
            complaints: Int(try #require(known.input["complaints"].number)),
            prior: BetaDistribution(
                alpha: try #require(prior["voiced"].number), beta: try #require(prior["silent"].number)),
            asked: (survey["voiced"].number ?? 0, survey["silent"].number ?? 0))
        known.expect(silent.voice.mean, "voice_probability")
        known.expect(silent.expectedTotal, "expected_total")
        known.expect(silent.expectedSilent, "expected_silent")
        let range = silent.totalRange90
        known.expect(range: Double(range.lowerBound)...Double(range.upperBound), "total_range90")
        known.compares(["voice_probability", "expected_total", "expected_silent", "total_range90"])
    }

    @Test("chains of recommendation", arguments: CaseFile.cases("word_of_mouth_tree"))
    func wordOfMouthTree(_ known: CaseFile.Case) throws {
        let pairs = try known.input["passed_on"].list.map { pair in
            (from: try #require(pair.list.first?.text), to: try #require(pair.list.last?.text))
        }
        let chain = Chain(pairs)
        known.expect(Double(chain.people.count), "people")
        known.expect(chain.averageDistance, "average_distance")
        known.compares(["people", "average_distance"])
    }

    @Test("does news flow back", arguments: CaseFile.cases("flatness"))
    func flatness(_ known: CaseFile.Case) throws {
        let links = try known.input["informs"].list.map { pair in
            FlatCollaboration.Link(from: try #require(pair.list.first?.text), to: try #require(pair.list.last?.text))
        }
        let found = FlatCollaboration.hierarchy(people: known.input["people"].list.compactMap(\.text), informs: links)
        known.expect(Double(found.reachablePairs), "reachable_pairs")
        known.expect(Double(found.twoWayPairs), "two_way_pairs")
        known.expect(found.value, "hierarchy")
        known.compares(["reachable_pairs", "two_way_pairs", "hierarchy"])
    }

    @Test("guesses that came true", arguments: CaseFile.cases("calibration"))
    func calibration(_ known: CaseFile.Case) throws {
        let calibration = Calibration(
            try known.input["predictions"].list.map { one in
                let happened = try #require(one["happened"].raw as? Bool)
                return Calibration.Prediction(predicted: try #require(one["predicted"].number), happened: happened)
            })
        known.expect(calibration.brier, "brier")
        known.expect(calibration.meanPredicted, "mean_predicted")
        known.expect(calibration.meanHappened, "mean_happened")
        known.compares(["brier", "mean_predicted", "mean_happened"])
    }

    @Test("return on customer", arguments: CaseFile.cases("return_on_customer"))
    func returnOnCustomer(_ known: CaseFile.Case) throws {
        func equities(_ key: String) throws -> [String: Double] {
            var found: [String: Double] = [:]
            for customer in known.input[key].list {
                let name = try #require(customer["id"].text)
                found[name] = ReturnOnCustomer.equity(
                    margin: try #require(customer["margin"].number), retention: try #require(customer["retention"].number),
                    discount: try #require(customer["discount"].number ?? known.input["discount"].number))
            }
            return found
        }
        let start = try equities("customers_start")
        let end = try equities("customers_end")
        func sum(_ equities: [String: Double]) -> Double { equities.sorted { $0.key < $1.key }.reduce(0) { $0 + $1.value } }
        let found = ReturnOnCustomer(
            cashFlow: try #require(known.input["cash_flow"].number),
            equityAtStart: known.input["equity_start"].number ?? sum(start),
            equityAtEnd: known.input["equity_end"].number ?? sum(end))
        known.expect(found.equityAtStart, "equity_start")
        known.expect(found.equityAtEnd, "equity_end")
        known.expect(found.created, "value_created")
        known.expect(found.value, "return_on_customer")
        if known.expected.has("kind") { #expect(found.kind.rawValue == known.expected["kind"].text) }
        let expected = known.expected["equity_change_parts"]
        let parts = ReturnOnCustomer.Parts(start: start, end: end)
        known.expect(parts.kept, "kept_customers", in: expected)
        known.expect(parts.lost, "lost_customers", in: expected)
        known.expect(parts.new, "new_customers", in: expected)
        known.compares(["kept_customers", "lost_customers", "new_customers"], in: expected)
        known.compares([
            "equity_start", "equity_end", "value_created", "return_on_customer", "kind", "equity_change_parts",
        ])
    }
}
