import Measures
import Vocabulary

/// Lane 2: somebody waits for an answer longer than usual: than half of their own waits, when they have waited five times;
/// else than half of the business's; at once when nothing is known yet.
///
/// The window ends two weeks after their last message: an older chat that ends with a word of theirs was plainly over, or was
/// settled where we cannot see, and a shop that brings in five years of chats must not face them all at once.
///
/// Whose words cannot wait (fraud, danger, an event today) comes before whoever has waited longer. Listening orders the lane and never
/// takes anybody off it.
///
/// Days on which the shop is closed do not count, but for words that cannot wait.
///
/// How long they have waited is known only as far as the chat was read. The call itself does show when the clock passes the
/// usual wait after that: to miss a person who waits is worse than one needless look, and the sentence says how far we read.
enum WaitingLane {
    /// With fewer answers the shop has no usual yet: a new shop's first waiting customer would else push the threshold ahead
    /// of their own wait. [assumption]
    static let fewestAnswers = 5

    /// Earlier than anybody can have waited.
    private static let ahead = Span.days(36_525)

    static func calls(for summary: CustomerSummary, usual: BusinessUsual, zone: Zone, closed: ClosedDays) -> [Call] {
        summary.openWaits.compactMap { wait in
            let theirs = summary.usualWaitHours(without: wait)
            let hours = theirs ?? (usual.answers >= fewestAnswers ? usual.replyMedianHours : nil)
            let open = wait.urgent == nil ? closed : ClosedDays()
            let from = open.moment(.hours(hours ?? 0), after: wait.since, in: zone)
            let until = closed.moment(ResponseTime.plainlyOver, after: wait.lastAt, in: zone)
            guard from < until else { return nil }
            let urgent = wait.urgent.map { [$0] } ?? []
            return Call(
                customer: summary.customer, lane: .waiting,
                reason: .waiting(
                    since: wait.since, last: wait.last, messages: wait.messages, usualHours: hours,
                    usualIsTheirs: theirs != nil, readUntil: wait.readUntil),
                evidence: urgent
                    + (wait.first == wait.last ? [wait.first] : [wait.first, wait.last]).filter { $0 != wait.urgent },
                acts: [.reply, .markAnswered, .markNeedsNoAnswer],
                order: (wait.urgent == nil ? wait.since : wait.since.subtracting(ahead)).microseconds, showsFrom: from,
                showsUntil: until)
        }
    }
}
