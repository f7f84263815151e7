import Vocabulary

/// One message of a chat export, before anybody knows who "we" are or which customer speaks.
package struct ChatDraft: Hashable, Sendable {
    package var at: LocalTime
    /// As the exporting phone names the speaker; nil for a line of the system's own.
    package var sender: String?
    package var message: Message
    package var place: Place

    package init(at: LocalTime, sender: String?, message: Message, place: Place) {
        self.at = at
        self.sender = sender
        self.message = message
        self.place = place
    }
}
