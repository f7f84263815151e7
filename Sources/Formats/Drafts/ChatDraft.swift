import Vocabulary

/// One message of a chat export, before anybody knows who "we" are or which customer speaks.
package struct ChatDraft: Hashable, Sendable {
    package var at: LocalTime
    /// As the exporting phone names the speaker; nil for a line of the system's own.
    package var sender: String?
    package var message: Message
    package var place: Place
    /// The moment itself, where the export tells it and not only what a clock showed.
    package var exactly: When?
    /// The message's own number in its chat, where the channel numbers messages.
    package var id: Int64?
    /// The speaker as the channel itself names them, whatever they are called today (`user300000000`).
    package var senderKey: String?
    /// The number of the message it answers.
    package var replyTo: Int64?

    package init(at: LocalTime, sender: String?, message: Message, place: Place) {
        self.at = at
        self.sender = sender
        self.message = message
        self.place = place
    }
}
