import Measures
import Testing
import Vocabulary

extension KnownAnswers {
    @Test("give and take", arguments: CaseFile.cases("reciprocity"))
    func reciprocity(_ known: CaseFile.Case) throws {
        let asOf = try #require(try Instant(utc: known.input["as_of"]))
        let measure = Reciprocity(forgetting: Forgetting(halfLifeDays: known.input["half_life_days"].number))
        let balance = measure.balance(try known.input["entries"].list.map(favour), asOf: asOf)
        known.expect(balance.ours, "given_by_us")
        known.expect(balance.theirs, "given_by_customer")
        known.expect(balance.value, "balance")
        known.expect(range: balance.range, "balance_range")
    }

    private func favour(_ answer: Answer) throws -> Reciprocity.Favour {
        Reciprocity.Favour(
            at: try #require(try Instant(utc: answer["at"])), by: answer["from"].text == "us" ? .us : .customer,
            value: try #require(answer["value"].number), low: answer["low"].number, high: answer["high"].number)
    }

    @Test("favours that come back", arguments: CaseFile.cases("returned_favours"))
    func returnedFavours(_ known: CaseFile.Case) throws {
        let asOf = try #require(try Instant(utc: known.input["as_of"]))
        let prior = known.input["prior"]
        let measure = ReturnedFavours(
            prior: Finding.Prior(mean: try #require(prior["mean"].number), strength: try #require(prior["strength"].number)),
            window: .days(try #require(known.input["window_days"].number)))
        func times(_ key: String) throws -> [Instant] { try known.input[key].list.map { try #require(try Instant(utc: $0)) } }
        let outcomes = measure.outcomes(favours: try times("favours"), returns: try times("returns"), asOf: asOf)
        #expect(outcomes.map(word) == known.expected["favours"].list.map { $0.text ?? "" })
        let posterior = measure.posterior(outcomes)
        known.expect(posterior.alpha, "alpha")
        known.expect(posterior.beta, "beta")
        known.expect(posterior.mean, "mean")
        known.expect(range: posterior.interval95, "interval95")
    }

    private func word(_ outcome: ReturnedFavours.Outcome) -> String {
        switch outcome {
        case .returned: "returned"
        case .notReturned: "not_returned"
        case .pending: "pending"
        }
    }

    @Test("rarer or more frequent", arguments: CaseFile.cases("rate_change"))
    func rateChange(_ known: CaseFile.Case) throws {
        func counted(_ key: String) throws -> GammaDistribution {
            GammaDistribution(
                shape: try #require(known.input[key]["events"].number),
                exposure: try #require(known.input[key]["exposure"].number))
        }
        let change = RateChange(prior: try counted("prior"), before: try counted("before"), after: try counted("after"))
        known.expect(change.before.mean, "rate_before")
        known.expect(change.after.mean, "rate_after")
        known.expect(change.logRatio, "log_ratio")
        known.expect(change.chanceAfterLower, "prob_after_lower")
    }

    @Test("who gives way", arguments: CaseFile.cases("concessions"))
    func concessions(_ known: CaseFile.Case) throws {
        let measure = Concessions(
            byCustomer: Int(try #require(known.input["by_customer"].number)),
            byUs: Int(try #require(known.input["by_us"].number)))
        known.expect(measure.customerShare.mean, "customer_share_mean")
        known.expect(measure.chanceCustomerGivesMore, "prob_customer_gives_more")
    }
}
