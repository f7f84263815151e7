import Journal
import Listening
import Vocabulary

/// Listens to the chats of a file, one after the other.
struct ChatTalk {
    private var chat = -1
    private var ending = ChatEnding()
    private var lastAt: Instant?

    /// After so long whoever writes stands at the counter again.
    private static let longSilence = Span.hours(12)

    /// - Parameter chat: which of the file's chats it is said in.
    mutating func hear(
        _ message: Message, from side: Side, at moment: Instant, in chat: Int, _ kind: Conversation.Kind
    ) -> MessageReading {
        if chat != self.chat {
            self.chat = chat
            ending = ChatEnding()
            lastAt = nil
        }
        if let lastAt, moment.since(lastAt) > Self.longSilence { ending.startAnew() }
        lastAt = moment
        // What somebody passes on is not their own word.
        let isTheirs = kind == .direct && (side == .us || message.forwardedFrom == nil)
        guard isTheirs else { return MessageReading(nil, of: message) }
        return MessageReading(hearing: message, from: side, &ending)
    }
}

extension MessageReading {
    /// Of the rule that read the message: readings of another version can be made anew.
    private static let currentVersion = 1

    init(_ verdict: NeedsReply.Verdict?, of message: Message, asks: Bool = false) {
        self.init(
            needsReply: verdict?.needsReply ?? false, withdraws: verdict?.withdraws ?? false,
            isAutomatic: message.isAutomatic, asks: asks, version: Self.currentVersion)
    }

    /// The next message of a talk.
    init(hearing message: Message, from side: Side, _ talk: inout ChatEnding) {
        let verdict = talk.hear(message, from: side)
        self.init(verdict, of: message, asks: side == .us && !message.isAutomatic && talk.lastAsked != .nothing)
    }
}
