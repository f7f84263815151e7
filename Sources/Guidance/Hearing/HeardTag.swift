import Listening
import Vocabulary

/// What stands out in somebody's words: a quiet tag beside them.
package struct HeardTag: Hashable, Sendable {
    package enum Kind: String, Sendable, Codable, CaseIterable {
        /// It cannot wait until tomorrow.
        case urgent
        /// Somebody is not content.
        case complaint
        /// Somebody goes away.
        case leaving
        case question
        case suggestion
        /// A person said how it was meant, and none of these.
        case settled

        /// What is told by being wanted, the first the one to tell.
        static let wishes: [Kind] = [.complaint, .leaving, .question, .suggestion]

        var intent: Intent {
            switch self {
            case .complaint: .complaint
            case .leaving: .leaving
            case .question: .question
            case .suggestion: .suggestion
            case .urgent, .settled: .other
            }
        }
    }
    package var kind: Kind
    package var entry: EntryID
    /// Those of the message that say so.
    package var words: String
    /// A person said so.
    package var isCorrected = false

    /// Of one message: that it cannot wait, and the first of what it tells. What is unsure has no tag, unless words that some list
    /// knows say so; nor has a message of ours.
    package static func tags(of message: KeptMessage) -> [HeardTag] {
        let reading = message.reading
        guard reading.side == .customer else { return [] }
        var kinds: [Kind] = reading.urgency == .now ? [.urgent] : []
        let wish = Kind.wishes.first { kind in
            reading.tells(kind.intent) && !(reading.isUnsure && kind.intent.restsOnSentiment)
        }
        if let wish { kinds.append(wish) }
        if reading.isCorrected, wish == nil { kinds.append(.settled) }
        return kinds.enumerated().map { place, kind in
            HeardTag(
                kind: kind, entry: message.entry, words: place == 0 ? message.words : message.text,
                isCorrected: reading.isCorrected)
        }
    }

    /// Of the messages behind a line of today: one of a kind at most, by the latest that says so. That a complaint is open is said
    /// by its own lane.
    package static func tags(of messages: [KeptMessage], in lane: Lane) -> [HeardTag] {
        var seen: Set<Kind> = [.settled]
        if lane == .complaint { seen.insert(.complaint) }
        let all = messages.reversed().flatMap(tags).filter { seen.insert($0.kind).inserted }
        return Kind.allCases.flatMap { kind in all.filter { $0.kind == kind } }
    }
}

extension Intent {
    /// It is heard by how somebody speaks, where no list of words knows it.
    fileprivate var restsOnSentiment: Bool { [.complaint, .leaving, .praise].contains(self) }
}
