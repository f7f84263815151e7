import Measures
import Vocabulary

/// Lane 2: somebody waits for an answer longer than usual: than half of their own waits, when they have waited five times;
/// else than half of the business's; at once when nothing is known yet.
///
/// The window ends two weeks after their last message: an older chat that ends with a word of theirs was plainly over, or was
/// settled where we cannot see, and a shop that brings in five years of chats must not face them all at once.
///
/// How long they have waited is known only as far as the chat was read. The call itself does show when the clock passes the
/// usual wait after that: to miss a person who waits is worse than one needless look, and the sentence says how far we read.
enum WaitingLane {
    /// With fewer answers the shop has no usual yet: a new shop's first waiting customer would else push the threshold ahead
    /// of their own wait. [assumption]
    static let fewestAnswers = 5

    static func calls(for summary: CustomerSummary, usual: BusinessUsual) -> [Call] {
        summary.openWaits.compactMap { wait in
            let theirs = summary.usualWaitHours(without: wait)
            let hours = theirs ?? (usual.answers >= fewestAnswers ? usual.replyMedianHours : nil)
            let from = wait.since.adding(.hours(hours ?? 0))
            let until = wait.lastAt.adding(ResponseTime.plainlyOver)
            guard from < until else { return nil }
            return Call(
                customer: summary.customer, lane: .waiting,
                reason: .waiting(
                    since: wait.since, last: wait.last, messages: wait.messages, usualHours: hours,
                    usualIsTheirs: theirs != nil, readUntil: wait.readUntil),
                evidence: wait.first == wait.last ? [wait.first] : [wait.first, wait.last],
                acts: [.reply, .markAnswered, .markNeedsNoAnswer], order: wait.since.microseconds, showsFrom: from,
                showsUntil: until)
        }
    }
}
