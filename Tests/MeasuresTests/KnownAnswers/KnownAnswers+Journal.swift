import Measures
import Testing
import Vocabulary

extension KnownAnswers {
    /// A whole small journal to all figures at once.
    @Test("a whole journal", arguments: CaseFile.cases("journal"))
    func journal(_ known: CaseFile.Case) throws {
        let asOf = try #require(try Instant(utc: known.input["as_of"]))
        let forgetting = Forgetting(halfLifeDays: known.input["half_life_days"].number)
        let events = known.input["events"].list
        let history = try talk(events.filter { $0["kind"].text == "message" }, sender: "by")
        try compareTalk(history, known, asOf)
        try comparePromises(events, known, forgetting, asOf)
        let gifts = try events.filter { $0["kind"].text == "gift" }.map { gift in
            Reciprocity.Favour(
                at: try #require(try Instant(utc: gift["at"])), by: gift["by"].text == "us" ? .us : .customer,
                value: gift["value"].number ?? 0, low: gift["low"].number, high: gift["high"].number)
        }
        known.expect(Reciprocity(forgetting: forgetting).balance(gifts, asOf: asOf).value, "balance")
        try compareConduct(try conduct(events), known, asOf)
        known.compares([
            "promises", "waits", "median_wait_hours", "answered_within", "balance", "conversations_started", "questions",
            "asked_what_we_knew", "messages_against_consent", "service_forms", "risks", "risks_we_told_first",
        ])
    }

    private func compareConduct(_ history: History, _ known: CaseFile.Case, _ asOf: Instant) throws {
        let questions = Knowing.judgeQuestions(history, asOf: asOf)
        known.expect(Double(questions.count), "questions")
        known.expect(Double(questions.count { $0.outcome == true }), "asked_what_we_knew")
        known.expect(
            Double(Autonomy.messagesAgainstConsent(history, asOf: asOf).count), "messages_against_consent")
        let risks = ProactiveCare.judge(history, asOf: asOf)
        known.expect(Double(risks.count), "risks")
        known.expect(Double(risks.count { $0.outcome == true }), "risks_we_told_first")
        let forms = ServiceForms.forms(in: history, asOf: asOf)
        expectForms(
            ServiceForms(Dictionary(grouping: forms, by: \.form).mapValues(\.count)), known, in: known.expected["service_forms"]
        )
    }

    /// As a loader tells it: entries in the order of time. Who noticed a risk told of it there and then.
    private func conduct(_ events: [Answer]) throws -> History {
        let dated = try events.map { (at: try #require(try Instant(utc: $0["at"])), event: $0) }
        var history = History(customer: CustomerID(1))
        for (index, one) in dated.sorted(by: { $0.at < $1.at }).enumerated() {
            let side: Side = one.event["by"].text == "us" ? .us : .customer
            let noticedBy: Side = one.event["noticed_by"].text == "us" ? .us : .customer
            func take(_ event: Event, side: Side = side, offset: Int64 = 0, refersTo: EntryID? = nil) {
                history.take(
                    Entry(
                        id: EntryID(Int64(index * 2) + 1 + offset), at: When(one.at), recordedAt: one.at, side: side,
                        channel: channel(one.event["channel"].text), refersTo: refersTo, event: event))
            }
            switch one.event["kind"].text {
            case "message":
                take(
                    .message(
                        Message(
                            text: "…", isAutomatic: one.event["automatic"].flag ?? false,
                            purpose: one.event["purpose"].text.flatMap { ContactPurpose(rawValue: $0) })))
            case "service":
                let form = try #require(ServiceGiven.Form(rawValue: one.event["form"].text ?? ""))
                take(.served(ServiceGiven(form: form)))
            case "question": take(.asked(QuestionAsked(key: one.event["key"].text ?? "")))
            case "fact":
                take(
                    .learnt(
                        FactLearnt(
                            key: one.event["key"].text ?? "", value: one.event["value"].text ?? "", source: .said, confidence: 1
                        )))
            case "consent":
                take(
                    .consented(
                        Consent(
                            channel: channel(one.event["channel"].text),
                            purpose: try #require(ContactPurpose(rawValue: one.event["purpose"].text ?? "")),
                            isGranted: one.event["granted"].flag ?? false)))
            case "risk":
                take(.riskNoticed(Risk(text: "")), side: noticedBy)
                take(.riskTold, side: noticedBy, offset: 1, refersTo: EntryID(Int64(index * 2) + 1))
            default: break
            }
        }
        return history
    }

    private func channel(_ text: String?) -> Channel {
        switch text {
        case "wa": .whatsapp
        case "email": .email
        case "phone", "call": .phone
        case "ig", "instagram": .instagram
        case "sms": .sms
        case "telegram": .telegram
        default: .unknown
        }
    }

    private func compareTalk(_ history: History, _ known: CaseFile.Case, _ asOf: Instant) throws {
        let waits = ResponseTime.waits(in: history, asOf: asOf)
        #expect(waits.map { word($0.end) } == known.expected["waits"].list.map { $0["end"].text ?? "" })
        for (wait, expected) in zip(waits, known.expected["waits"].list) { known.expect(wait.hours, "hours", in: expected) }
        let curve = SurvivalCurve(waits.map { WaitLength(hours: $0.hours, answered: $0.end == .answered) })
        known.expect(curve.medianHours, "median_wait_hours")
        for within in known.expected["answered_within"].list {
            known.expect(1 - curve.stillWaiting(after: try #require(within["hours"].number)), "share", in: within)
        }
        let starts = TwoWayShare.tally(history, asOf: asOf)
        known.expect(Double(starts.ours), "us", in: known.expected["conversations_started"])
        known.expect(Double(starts.theirs), "customer", in: known.expected["conversations_started"])
    }

    private func comparePromises(
        _ events: [Answer], _ known: CaseFile.Case, _ forgetting: Forgetting, _ asOf: Instant
    ) throws {
        var traces: [String: PromiseTrace] = [:]
        for (index, event) in events.enumerated() {
            guard let kind = event["kind"].text, kind.hasPrefix("promise"), let id = event["id"].text else { continue }
            let at = try #require(try Instant(utc: event["at"]))
            switch kind {
            case "promise":
                traces[id] = PromiseTrace(
                    promise: PromiseID(Int64(index + 1)), entry: EntryID(Int64(index + 1)),
                    by: event["by"].text == "us" ? .us : .customer, madeAt: at,
                    due: .at(try #require(try Instant(utc: event["due"]))))
            case "promise_change":
                let due = Due.at(try #require(try Instant(utc: event["new_due"])))
                traces[id]?.changes.append(
                    .init(at: at, newDue: due, askedBy: event["asked_by"].text == "us" ? .us : .customer))
            case "promise_kept": traces[id]?.keptAt = at
            case "promise_withdrawn": traces[id]?.withdrawnAt = at
            default: break
            }
        }
        let expected = known.expected["promises"]
        let prior = known.input["promise_prior"]
        let measure = PromiseKeeping(
            by: .us, prior: Finding.Prior(mean: prior["mean"].number ?? 0.5, strength: prior["strength"].number ?? 6),
            forgetting: forgetting)
        let tally = PromiseKeeping.tally(Array(traces.values), by: .us, forgetting: forgetting, asOf: asOf)
        known.expect(Double(tally.judged), "judged", in: expected)
        known.expect(tally.effectiveEvidence, "effective_evidence", in: expected)
        known.expect(measure.posterior(tally).alpha, "alpha", in: expected)
        known.expect(measure.posterior(tally).beta, "beta", in: expected)
        known.expect(measure.posterior(tally).mean, "mean", in: expected)
        known.expect(Double(tally.movedByMaker), "revised_by_us", in: expected)
        #expect(word(tally.state) == expected["state"].text)
    }
}
