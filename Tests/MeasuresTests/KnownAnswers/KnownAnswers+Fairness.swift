import Measures
import Testing
import Vocabulary

extension KnownAnswers {
    @Test("a fair share", arguments: CaseFile.cases("equity"))
    func equity(_ known: CaseFile.Case) throws {
        func parts(_ key: String) throws -> Equity.Parts {
            Equity.Parts(
                us: try #require(known.input[key]["us"].number), customer: try #require(known.input[key]["customer"].number))
        }
        let equity = Equity(rewards: try parts("rewards"), contributions: try parts("contributions"))
        known.expect(equity.rewards.ourShare, "our_share_of_rewards")
        known.expect(equity.contributions.ourShare, "our_share_of_contributions")
        known.expect(equity.gap, "gap")
        known.expect(equity.logRatio, "log_ratio")
        known.expect(equity.transferToCustomer, "transfer_to_customer_for_balance")
        known.compares([
            "our_share_of_rewards", "our_share_of_contributions", "gap", "log_ratio", "transfer_to_customer_for_balance",
        ])
    }

    @Test("the same decision in the same situation", arguments: CaseFile.cases("consistency"))
    func consistency(_ known: CaseFile.Case) throws {
        var classes: [String: [String]] = [:]
        for unit in known.input["units"].list {
            classes[try #require(unit["situation"].text), default: []] += unit["decisions"].list.compactMap(\.text)
        }
        let agreement = NominalAgreement(classes.values)
        known.expect(Double(agreement.comparable), "comparable_decisions")
        known.expect(agreement.observedDisagreement, "observed_disagreement")
        known.expect(agreement.expectedDisagreement, "expected_disagreement")
        known.expect(agreement.alpha, "alpha")
        known.expect(agreement.observedDisagreement.map { 1 - $0 }, "agreement_of_the_business")
        let measure = Consistency(strength: try #require(known.input["prior_strength"].number))
        let situations = measure.situations(classes)
        let expected = known.expected["situations"]
        #expect(situations.keys.sorted() == expected.keys)
        for (name, situation) in situations {
            known.expect(Double(situation.decisions), "decisions", in: expected[name])
            known.expect(situation.raw, "raw_agreement", in: expected[name])
            known.expect(situation.shrunk, "shrunk_agreement", in: expected[name])
            known.compares(["decisions", "raw_agreement", "shrunk_agreement"], in: expected[name])
        }
        known.compares([
            "comparable_decisions", "observed_disagreement", "expected_disagreement", "alpha", "agreement_of_the_business",
            "situations",
        ])
    }

    @Test("what is best for both", arguments: CaseFile.cases("joint_cost"))
    func jointCost(_ known: CaseFile.Case) throws {
        let decisions = try known.input["decisions"].list.map { answer in
            let options = try answer["options"].list.map { option in
                JointCost.Option(
                    name: option["id"].text ?? "", us: try #require(option["cost_us"].number),
                    customer: try #require(option["cost_customer"].number))
            }
            return try #require(JointCost.Decision(chosen: answer["chosen"].text ?? "", options: options))
        }
        #expect(decisions.count == known.expected["decisions"].list.count)
        for (decision, expected) in zip(decisions, known.expected["decisions"].list) {
            known.expect(decision.chosen.joint, "joint_cost", in: expected)
            known.expect(decision.leastJoint, "least_joint_cost", in: expected)
            known.expect(decision.avoidable, "avoidable_cost", in: expected)
            #expect(decision.isOneSided == expected["one_sided"].flag)
            known.compares(["id", "joint_cost", "least_joint_cost", "avoidable_cost", "one_sided"], in: expected)
        }
        let cost = JointCost(decisions)
        known.expect(Double(cost.withAlternatives), "with_alternatives")
        known.expect(Double(decisions.count - cost.withAlternatives), "without_alternatives")
        known.expect(Double(cost.bestForBoth), "best_for_relationship")
        known.expect(cost.share.alpha, "alpha")
        known.expect(cost.share.beta, "beta")
        known.expect(cost.share.mean, "mean")
        known.expect(range: cost.share.interval95, "interval95")
        known.expect(cost.avoidable, "avoidable_cost_total")
        known.expect(cost.ourShareOfCost, "our_share_of_cost")
        known.compares([
            "decisions", "with_alternatives", "without_alternatives", "best_for_relationship", "alpha", "beta", "mean",
            "interval95", "avoidable_cost_total", "our_share_of_cost",
        ])
    }

    @Test("different people, different ways", arguments: CaseFile.cases("personalisation"))
    func personalisation(_ known: CaseFile.Case) throws {
        let acts = try known.input["served"].list.enumerated().map { index, act in
            Personalisation.Act(
                entry: EntryID(Int64(index + 1)), at: Instant(seconds: Int64(index)),
                prefers: try #require(act["prefers"].text), did: try #require(act["did"].text))
        }
        let match = Personalisation.Match(acts)
        known.expect(Double(match.served), "served")
        known.expect(match.matched, "matched")
        known.expect(match.matchedByLuck, "matched_by_treating_all_alike")
        known.expect(match.lift, "lift")
        known.compares(["served", "matched", "matched_by_treating_all_alike", "lift"])
    }

    @Test("forms of service", arguments: CaseFile.cases("service_forms"))
    func serviceForms(_ known: CaseFile.Case) throws {
        var counts: [ServiceGiven.Form: Int] = [:]
        for name in known.input["counts"].keys {
            counts[try #require(ServiceGiven.Form(rawValue: name))] = Int(known.input["counts"][name].number ?? 0)
        }
        expectForms(ServiceForms(counts), known, in: known.expected)
    }

    func expectForms(_ forms: ServiceForms, _ known: CaseFile.Case, in expected: Answer) {
        known.expect(Double(forms.total), "total", in: expected)
        known.expect(forms.effectiveForms, "effective_forms", in: expected)
        known.expect(forms.sellingShare, "sell_share", in: expected)
        #expect(forms.missing.map(\.rawValue) == expected["missing"].list.compactMap(\.text))
        known.compares(["total", "effective_forms", "sell_share", "missing"], in: expected)
    }
}
