/// An entry that Akrab proposed from a message, and somebody did not want. The message is the entry it refers to; the words that
/// were taken for something are not repeated: a theme that nobody confirmed leaves no trace.
package struct ProposalDropped: EventDetails {
    package var text = ""
    /// What it would have become.
    package var kind: String

    /// Of a picture of which somebody said that it shows no transfer.
    package static let transfer = "transfer"

    private enum CodingKeys: String, CodingKey { case kind }

    package init(kind: String) { self.kind = kind }
}
