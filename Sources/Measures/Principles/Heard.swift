import Vocabulary

/// *Usul ditanggapi*: what people suggest is answered, and done or explained (M2).
///
/// - Source: S0.4, willingness to listen; S1.9, counter-proposals recorded and answered; S2.17, customers become more open.
/// - Concept: voice (Hirschman 1970); seeking feedback and closing the loop (Challagalla, Venkatesh & Kohli 2009).
/// - Formula: yes when answered within 14 days with "done", "planned", or a no that says why; no when the 14 days went by;
///   pending while younger. Beta with forgetting, pulled to the business's own share.
/// - Unit: share, 0 … 1.
/// - Cannot see: wishes nobody wrote down as such; whether the answer satisfied.
/// - Gaming: "explained" without content: a no without words does not count. Not recording suggestions shows as few of them
///   beside many complaints (M12).
package struct Heard: Sendable {
    /// [assumption]
    package static let within = Span.days(14.0)

    package var parameters: Parameters
    package init(parameters: Parameters = Parameters()) { self.parameters = parameters }

    package func assess(_ history: History, asOf: Instant) -> Finding {
        let theirs = history.suggestions.filter { $0.side != .us }
        let answers = history.suggestionAnswers.filter { $0.side != .customer }
        return parameters.share(.heard).assess(
            Self.judge(theirs, answers, asOf: asOf), asOf: asOf, next: Self.next(theirs, answers, asOf: asOf))
    }

    /// What we suggested to them, and whether they answered: the other side of the same principle.
    package func assessTheirs(_ history: History, asOf: Instant) -> Finding {
        let ours = history.suggestions.filter { $0.side == .us }
        let answers = history.suggestionAnswers.filter { $0.side == .customer }
        return parameters.share(.heardByThem, direction: .neither).assess(
            Self.judge(ours, answers, asOf: asOf), asOf: asOf)
    }

    /// The business as a whole.
    package func assess(_ business: BusinessHistory, asOf: Instant) -> Finding {
        ShareFinding(.ideasHeard, forgetting: parameters.conduct, parameters: parameters.set).assess(
            Self.judge(business.suggestions, business.suggestionAnswers, asOf: asOf), asOf: asOf,
            next: Self.next(business.suggestions, business.suggestionAnswers, asOf: asOf))
    }

    package static func judge(
        _ suggestions: [Happened<Suggestion>], _ answers: [Happened<SuggestionAnswer>], asOf: Instant
    ) -> [Judged] {
        let answers = Dictionary(
            answers.upTo(asOf).compactMap { answer in answer.refersTo.map { ($0, answer) } },
            uniquingKeysWith: { first, _ in first })
        return suggestions.upTo(asOf).map { suggestion in
            let due = suggestion.at.adding(within)
            if let answer = answers[suggestion.entry], answer.at <= due {
                return Judged(entry: suggestion.entry, at: answer.at, outcome: saysSomething(answer.what))
            }
            return Judged(entry: suggestion.entry, at: min(due, asOf), outcome: asOf < due ? nil : false, until: due)
        }
    }

    private static func saysSomething(_ answer: SuggestionAnswer) -> Bool {
        answer.outcome != .declined || !answer.text.isEmpty
    }

    /// The one that has waited longest without any answer.
    private static func next(
        _ suggestions: [Happened<Suggestion>], _ answers: [Happened<SuggestionAnswer>], asOf: Instant
    ) -> NextAct? {
        let answered = Set(answers.upTo(asOf).compactMap(\.refersTo))
        return suggestions.upTo(asOf).first { !answered.contains($0.entry) }.map { .answerIdea($0.entry) }
    }
}
