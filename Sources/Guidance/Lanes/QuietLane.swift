import Measures
import Vocabulary

/// Lane 6: no order for far longer than is usual for them, as far as the order lists were read; not while they mourn, and not
/// right after we have been in touch anyway. Those with an unsettled complaint come first, then those whose silence is
/// youngest: they can still be asked naturally, while the oldest are about to leave this list.
enum QuietLane {
    /// After a word of ours, so long (or one usual gap, if longer) we let it rest. [assumption]
    static let restAfterContact = Span.days(14.0)
    /// An offset larger than any date (about 127 years).
    private static let afterComplaintFirst: Int64 = -4_000_000_000_000_000

    static func calls(for summary: CustomerSummary) -> [Call] {
        guard let gap = summary.quietGap, let readUntil = gap.readUntil, readUntil >= gap.quietFrom else { return [] }
        let complaint = summary.unsettledComplaint
        let call = Call(
            customer: summary.customer, lane: .quiet,
            reason: .quiet(
                usualGapDays: gap.usualGapDays, lastOrderAt: gap.lastOrderAt, orders: gap.orders, readUntil: readUntil,
                afterComplaint: complaint),
            evidence: [gap.lastOrder] + (complaint.map { [$0] } ?? []),
            acts: complaint == nil ? [.askHowTheyAre, .later] : [.askHowTheyAre, .openComplaint, .later],
            order: (complaint == nil ? 0 : afterComplaintFirst) - gap.quietFrom.microseconds, showsFrom: gap.quietFrom,
            showsUntil: gap.goneFrom)
        let rested = call.notBefore(rest(summary, gap))
        return [rested?.notBefore(CareLane.mourningEnds(summary))].compactMap { $0 }
    }

    private static func rest(_ summary: CustomerSummary, _ gap: QuietGap) -> Instant? {
        guard let contact = summary.lastContactByUs, contact >= gap.quietFrom else { return nil }
        return contact.adding(max(restAfterContact, .days(gap.usualGapDays)))
    }
}
