import Listening
import Vocabulary

/// What stands out in the words behind a line of today.
package struct HeardTag: Hashable, Sendable {
    package enum Kind: String, Sendable, Codable, CaseIterable {
        /// It cannot wait until tomorrow.
        case urgent
        /// Somebody is not content, and no complaint is open by which they would stand there anyway.
        case complaint
    }
    package var kind: Kind
    package var entry: EntryID
    /// Those of the message that say so.
    package var words: String

    /// One of a kind at most, by the latest message that says so.
    package static func tags(of messages: [HeardMessage], in lane: Lane) -> [HeardTag] {
        let theirs = messages.filter { $0.side == .customer }.sorted { $0.at > $1.at }
        var tags: [HeardTag] = []
        if let message = theirs.first(where: { $0.reading.urgency == .now }) {
            let span = message.reading.explanation?.urgencySpan ?? 0..<message.text.utf8.count
            tags.append(HeardTag(kind: .urgent, entry: message.entry, words: message.words(span)))
        }
        guard lane != .complaint, let complaint = theirs.lazy.flatMap(ComplaintProposal.heard).first else { return tags }
        return tags + [HeardTag(kind: .complaint, entry: complaint.id.entry, words: complaint.words)]
    }
}
