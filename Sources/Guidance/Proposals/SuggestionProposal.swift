import Listening
import Vocabulary

/// *Usul*: something could be better, says a customer.
enum SuggestionProposal {
    /// What is said of it within this span is one suggestion. [assumption]
    static let oneWithin = Span.days(1)

    static func heard(in message: HeardMessage) -> [Proposal] {
        guard message.tells(.suggestion), let span = message.span(of: .suggestion) else { return [] }
        return [
            Proposal(
                .suggestion, span, in: message, becomes: .suggestion(Suggestion(text: message.note)),
                isClear: !message.reading.unsure)
        ]
    }

    static func isKnown(at moment: Instant, _ written: WrittenDown) -> Bool {
        written.suggestions.contains { $0.isNear(moment, oneWithin) }
    }
}
