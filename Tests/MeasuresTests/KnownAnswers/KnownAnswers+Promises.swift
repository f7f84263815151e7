import Measures
import Testing
import Vocabulary

extension KnownAnswers {
    @Test("promises", arguments: CaseFile.cases("promise_keeping"))
    func promises(_ known: CaseFile.Case) throws {
        let asOf = try #require(try Instant(utc: known.input["as_of"]))
        let prior = known.input["prior"]
        let measure = PromiseKeeping(
            by: .us,
            prior: Finding.Prior(mean: try #require(prior["mean"].number), strength: try #require(prior["strength"].number)),
            forgetting: Forgetting(halfLifeDays: known.input["half_life_days"].number))
        let traces = try known.input["promises"].list.enumerated().map { try promise($1, number: Int64($0 + 1)) }
        let evidence = known.expected["evidence"].list
        #expect(traces.count == evidence.count)
        for (trace, expected) in zip(traces, evidence) {
            try judged(PromiseKeeping.judge(trace, asOf: asOf), expected, known, measure.forgetting, asOf)
        }
        let tally = PromiseKeeping.tally(traces, by: .us, forgetting: measure.forgetting, asOf: asOf)
        let posterior = measure.posterior(tally)
        known.expect(Double(tally.judged), "judged")
        known.expect(tally.effectiveEvidence, "effective_evidence")
        known.expect(Double(tally.movedByMaker), "revised_by_us")
        known.expect(posterior.alpha, "alpha")
        known.expect(posterior.beta, "beta")
        known.expect(posterior.mean, "mean")
        known.expect(range: posterior.interval95, "interval95")
        known.expect(measure.chanceBelowBusiness(tally), "prob_below_business_mean")
        #expect(word(tally.state) == known.expected["state"].text)
    }

    private func judged(
        _ verdict: PromiseKeeping.Verdict, _ expected: Answer, _ known: CaseFile.Case, _ forgetting: Forgetting, _ asOf: Instant
    ) throws {
        let (outcome, reason) = words(verdict.outcome)
        #expect(outcome == expected["outcome"].text, "\(expected)")
        if let wanted = expected["reason"].text { #expect(reason == wanted, "\(expected)") }
        guard let date = try Instant(utc: expected["date"]) else { return }
        #expect(verdict.at == date)
        known.expect(forgetting.weight(of: verdict.at, asOf: asOf), "weight", in: expected)
    }

    private func words(_ outcome: PromiseKeeping.Outcome) -> (String, String?) {
        switch outcome {
        case .kept: ("kept", nil)
        case .late: ("broken", "late")
        case .overdue: ("broken", "overdue")
        case .notDueYet: ("excluded", "not_due_yet")
        case .withdrawn: ("excluded", "withdrawn_by_customer")
        }
    }

    func word(_ state: Finding.State) -> String {
        switch state {
        case .unknown: "unknown"
        case .thin: "thin"
        case .enough: "ok"
        }
    }

    private func promise(_ answer: Answer, number: Int64) throws -> PromiseTrace {
        let due = Due.at(try #require(try Instant(utc: answer["due"])))
        let changes = try answer["changes"].list.map { change in
            PromiseTrace.Change(
                at: try #require(try Instant(utc: change["at"])),
                newDue: .at(try #require(try Instant(utc: change["new_due"]))),
                askedBy: change["asked_by"].text == "us" ? .us : .customer)
        }
        return PromiseTrace(
            promise: PromiseID(number), entry: EntryID(number), by: .us,
            madeAt: try Instant(utc: answer["made"]) ?? due.instant,
            due: due, changes: changes, keptAt: try Instant(utc: answer["fulfilled_at"]),
            withdrawnAt: try Instant(utc: answer["withdrawn_by_customer_at"]), withdrawnBy: .customer)
    }

    @Test("prior strength", arguments: CaseFile.cases("prior_strength"))
    func priorStrength(_ known: CaseFile.Case) throws {
        var measure = PriorStrength()
        measure.grid = known.input["grid"].list.compactMap(\.number)
        measure.minimumCustomers = Int(try #require(known.input["minimum_customers"].number))
        measure.defaultStrength = try #require(known.input["default_strength"].number)
        var counts: [PriorStrength.Outcomes: Int] = [:]
        for pair in known.input["counts"].list.map({ $0.list.compactMap(\.number).map { Int($0) } }) {
            counts[PriorStrength.Outcomes(kept: pair[0], all: pair[1]), default: 0] += 1
        }
        let chosen = measure.choose(from: counts)
        known.expect(chosen.mean, "mean")
        known.expect(chosen.strength, "strength")
        #expect(chosen.estimated == known.expected["estimated"].flag)
        let expected = known.expected["log_likelihood"].list
        if !expected.isEmpty { #expect(chosen.logLikelihood.count == expected.count) }
        for (found, wanted) in zip(chosen.logLikelihood, expected) {
            known.close(found, wanted, "log_likelihood", #_sourceLocation)
        }
    }
}
