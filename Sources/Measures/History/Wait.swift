import Vocabulary

/// One wait for a human answer in one conversation.
package struct Wait: Hashable, Sendable {
    package enum End: Hashable, Sendable {
        case answered
        /// The customer gave up.
        case withdrawn
        /// Nobody has answered as far as the chat was read.
        case stillWaiting
        /// Closed by hand (*Sudah dibalas*): answered, but nobody knows after how long.
        case answeredElsewhere
    }

    package var conversation: ConversationID?
    /// The first message that needed an answer.
    package var start: Instant
    package var first: EntryID
    /// The latest of their messages in this wait.
    package var lastAt: Instant
    package var last: EntryID
    package var messages: Int
    package var ended: Instant
    package var end: End
    /// Where the latest run of messages began: the same as `start`, unless weeks of silence lie between.
    package var freshStart: Instant
    package var freshFirst: EntryID
    package var freshMessages: Int
    /// The first of them that cannot wait.
    package var freshUrgent: EntryID?
    /// How far its conversation was read; nil when it is followed live.
    package var readUntil: Instant?

    package var hours: Double { ended.since(start).hours }

    /// What survival analysis is fed with; nil where the length is not known.
    package var length: WaitLength? {
        switch end {
        case .answered: WaitLength(hours: hours, answered: true)
        case .withdrawn: WaitLength(hours: hours, answered: false)
        case .stillWaiting: WaitLength(hours: min(ended, overAt).since(start).hours, answered: false)
        case .answeredElsewhere: nil
        }
    }

    /// When an unanswered wait is plainly over.
    package var overAt: Instant { lastAt.adding(ResponseTime.plainlyOver) }
}
