import Vocabulary

/// Follows a talk message by message and knows whether, as it stands, somebody waits for us.
///
/// "Makasih sebelumnya" under our unanswered silence still waits, because the question above it does.
package struct ChatEnding: Hashable, Sendable {
    /// The first message that still waits.
    package private(set) var open: NeedsReply.Verdict?
    private var asked: Asking = .nothing
    private var weSpokeLast = false
    private var opens = true

    package init() {}

    /// What the last message of ours asked, by itself.
    package private(set) var lastAsked = Asking.nothing

    /// - Returns: the verdict on a customer's message; `nil` for everyone else's.
    @discardableResult
    package mutating func hear(_ message: Message, from side: Side) -> NeedsReply.Verdict? {
        // A machine answers nobody and asks for nothing.
        if message.isAutomatic || side == .other { return nil }
        if side == .us {
            hearOurs(message)
            return nil
        }
        let verdict = NeedsReply.judge(message, before: NeedsReply.Context(asked: asked, opens: opens))
        if verdict.withdraws { open = nil }
        if verdict.needsReply, open == nil { open = verdict }
        weSpokeLast = false
        return verdict
    }

    /// After a long silence whoever writes stands at the counter again.
    package mutating func startAnew() { opens = true }

    /// "Totalnya 150rb", "transfer ke BCA ya", "makasih": three messages of ours ask together.
    private mutating func hearOurs(_ message: Message) {
        let now = Asking.of(message.text)
        lastAsked = now
        asked = weSpokeLast ? max(asked, now) : now
        weSpokeLast = true
        opens = false
        open = nil
    }
}
