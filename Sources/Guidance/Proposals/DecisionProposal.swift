import Vocabulary

/// A step that settled a complaint, and how one like it was decided before.
package struct SettlingStep: Hashable, Sendable {
    package var entry: EntryID
    package var customer: CustomerID
    package var at: When
    package var step: ComplaintStep
    package var before: DecisionMade

    /// - Returns: nil of a step that settles nothing.
    package init?(entry: EntryID, customer: CustomerID, at: When, step: ComplaintStep, before: DecisionMade) {
        guard step.kind == .solve || step.kind == .compensate else { return nil }
        self.entry = entry
        self.customer = customer
        self.at = at
        self.step = step
        self.before = before
    }
}

/// *Seperti dulu*: a complaint was settled, one like it was decided on before, and nobody noted that this was a decision too.
/// Only what is noted can be consistent (M5), and be looked up the next time.
enum DecisionProposal {
    /// What is decided of them within this span is the one. [assumption]
    static let oneWithin = Span.days(7)

    static func seen(in settling: SettlingStep) -> Proposal {
        let before = settling.before
        let made = DecisionMade(
            text: settling.step.text, situation: before.situation, options: before.options, chosen: before.chosen)
        return Proposal(.decision, of: settling, becomes: .decision(made))
    }
}
