import Measures
import Vocabulary

/// Lane 6: silent for longer than their own rhythm and everybody's leave likely, as far as the order lists were read; not
/// while they mourn, and not right after we have been in touch anyway. Those with an unsettled complaint come first, then
/// those whose silence is youngest: they can still be asked naturally, while the oldest are about to leave this list.
///
/// Since when somebody is quiet a model of purchases says, where enough people come again to learn one from: since their
/// having left is likelier than not. Days off that have a name do not count, where the model has not seen them itself. Else the gap rule of ``QuietGap`` does.
enum QuietLane {
    /// After a word of ours, so long (or one usual gap, if longer) we let it rest. [assumption]
    static let restAfterContact = Span.days(14.0)
    /// An offset larger than any date (about 127 years).
    private static let afterComplaintFirst: Int64 = -4_000_000_000_000_000

    static func calls(for summary: CustomerSummary, zone: Zone, closed: ClosedDays) -> [Call] {
        guard let gap = summary.quietGap, let readUntil = gap.readUntil,
            let quietFrom = quietFrom(summary, gap, zone, closed.named),
            readUntil >= quietFrom
        else { return [] }
        let complaint = summary.unsettledComplaint
        let before = complaint == nil ? summary.beforeSilence : nil
        let call = Call(
            customer: summary.customer, lane: .quiet,
            reason: .quiet(
                usualGapDays: gap.usualGapDays, lastOrderAt: gap.lastOrderAt, orders: gap.orders, readUntil: readUntil,
                afterComplaint: complaint, outlook: summary.outlook, before: before),
            evidence: [gap.lastOrder] + [complaint, before?.entry].compactMap { $0 },
            acts: complaint == nil ? [.askHowTheyAre, .later] : [.askHowTheyAre, .openComplaint, .later],
            order: (complaint == nil ? 0 : afterComplaintFirst) - quietFrom.microseconds, showsFrom: quietFrom,
            showsUntil: gap.goneFrom)
        let rested = call.notBefore(rest(summary, gap, since: quietFrom))
        return [rested?.notBefore(CareLane.mourningEnds(summary))].compactMap { $0 }
    }

    private static func quietFrom(
        _ summary: CustomerSummary, _ gap: QuietGap, _ zone: Zone, _ closed: ClosedDays
    ) -> Instant? {
        let from = summary.outlook.map(\.quietFrom) ?? gap.quietFrom
        guard summary.outlook?.closedDays ?? 0 == 0 else { return from }
        return from.map { closed.moment($0.since(gap.lastOrderAt), after: gap.lastOrderAt, in: zone) }
    }

    private static func rest(_ summary: CustomerSummary, _ gap: QuietGap, since quietFrom: Instant) -> Instant? {
        guard let contact = summary.lastContactByUs, contact >= quietFrom else { return nil }
        return contact.adding(max(restAfterContact, .days(gap.usualGapDays)))
    }
}
