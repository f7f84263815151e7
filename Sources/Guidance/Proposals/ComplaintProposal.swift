import Listening
import Vocabulary

/// Displeasure of a customer who has no complaint open.
enum ComplaintProposal {
    /// What is said of it within this span is one complaint. [assumption]
    static let oneWithin = Span.days(3)

    static func heard(in message: HeardMessage) -> [Proposal] {
        guard message.tells(.complaint) else { return [] }
        // Displeasure in words no list holds has no span of its own.
        let span = message.span(of: .complaint) ?? 0..<message.text.utf8.count
        return [
            Proposal(
                .complaint, span, in: message, becomes: .complaint(ComplaintMade(text: message.note)),
                isClear: !message.reading.unsure)
        ]
    }

    static func isKnown(at moment: Instant, _ written: WrittenDown) -> Bool {
        written.complaints.contains { $0.state == .open || $0.openedAt.isNear(moment, oneWithin) }
    }
}
