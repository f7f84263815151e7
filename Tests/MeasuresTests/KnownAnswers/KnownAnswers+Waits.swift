import Measures
import Testing
import Vocabulary

extension KnownAnswers {
    @Test("waits", arguments: CaseFile.cases("waiting_episodes"))
    func waits(_ known: CaseFile.Case) throws {
        let asOf = try #require(try Instant(utc: known.input["as_of"]))
        let waits = ResponseTime.waits(in: try talk(known.input["messages"].list, sender: "from"), asOf: asOf)
        let expected = known.expected["episodes"].list
        #expect(waits.count == expected.count)
        for (wait, episode) in zip(waits, expected) {
            #expect(wait.start == (try Instant(utc: episode["start"])))
            #expect((wait.end == .answered) == episode["answered"].flag)
            #expect(word(wait.end) == episode["end"].text)
            known.expect(wait.hours, "hours", in: episode)
        }
    }

    @Test("response time", arguments: CaseFile.cases("listening_response"))
    func responseTime(_ known: CaseFile.Case) throws {
        let lengths = try known.input["waits"].list.map {
            WaitLength(hours: try #require($0["hours"].number), answered: $0["answered"].flag ?? false)
        }
        let curve = SurvivalCurve(lengths)
        let steps = known.expected["steps"].list
        #expect(curve.steps.count == steps.count)
        for (step, expected) in zip(curve.steps, steps) {
            known.expect(step.hours, "hours", in: expected)
            #expect(Double(step.atRisk) == expected["at_risk"].number)
            #expect(Double(step.answered) == expected["answered"].number)
            known.expect(step.stillWaiting, "still_waiting", in: expected)
        }
        known.expect(curve.medianHours, "median_hours")
        for expected in known.expected["at"].list {
            let hours = try #require(expected["hours"].number)
            known.expect(curve.stillWaiting(after: hours), "still_waiting", in: expected)
            known.expect(1 - curve.stillWaiting(after: hours), "answered_by_then", in: expected)
            known.expect(curve.variance(after: hours), "variance", in: expected)
            known.expect(range: curve.interval95(after: hours), "still_waiting_interval95", in: expected)
        }
        let horizon = known.input["horizon_hours"].number ?? 24
        known.expect(curve.meanHours(to: horizon), "mean_wait_to_horizon_hours")
        let answered = Double(lengths.count { $0.answered })
        let total = lengths.reduce(0) { $0 + $1.hours }
        known.expect(answered, "answered")
        known.expect(total, "waiting_hours_total")
        known.expect(total > 0 ? answered / total : nil, "rate_per_hour")
        try posterior(known, answered: answered, total: total)
    }

    private func posterior(_ known: CaseFile.Case, answered: Double, total: Double) throws {
        let expected = known.expected["posterior"]
        guard !expected.isNull else { return }
        let prior = known.input["prior"]
        let rate = GammaDistribution(
            shape: try #require(prior["answers"].number), exposure: try #require(prior["hours"].number)
        ).adding(events: answered, exposure: total)
        known.expect(rate.shape, "shape", in: expected)
        known.expect(rate.exposure, "hours", in: expected)
        known.expect(rate.mean, "mean_rate_per_hour", in: expected)
        known.expect(range: rate.interval95, "rate_interval95", in: expected)
        known.expect(rate.expectedWait, "expected_wait_hours", in: expected)
        for chance in expected["prob_answer_within"].list {
            known.expect(rate.eventWithin(try #require(chance["hours"].number)), "prob", in: chance)
        }
    }

    func talk(_ messages: [Answer], sender: String) throws -> History {
        var history = History(customer: CustomerID(1))
        for (index, message) in messages.enumerated() {
            let at = try #require(try Instant(utc: message["at"]))
            history.messages.append(
                MessageTrace(
                    entry: EntryID(Int64(index + 1)), at: at, side: message[sender].text == "us" ? .us : .customer,
                    needsReply: message["needs_reply"].flag ?? true, isAutomatic: message["automatic"].flag ?? false,
                    withdraws: message["withdraws"].flag ?? false))
        }
        return history
    }

    func word(_ end: Wait.End) -> String {
        switch end {
        case .answered: "answered"
        case .withdrawn: "withdrawn"
        case .stillWaiting: "still_waiting"
        case .answeredElsewhere: "answered_elsewhere"
        }
    }
}
