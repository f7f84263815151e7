/// One line of the journal: what happened, when, with whom, by whom, through which door. Never changed afterwards: a
/// mistake is corrected by another entry.
package struct Entry: Hashable, Sendable {
    package var id: EntryID
    package var at: When
    package var recordedAt: Instant
    /// The account: a person or an organisation. Nil for what concerns nobody in particular.
    package var customer: CustomerID?
    /// The person within the organisation, where known.
    package var person: CustomerID?
    package var side: Side
    package var staff: StaffID?
    package var channel: Channel
    package var conversation: ConversationID?
    /// The handle it came from; kept for ever, so that un-merge is exact.
    package var handle: HandleID?
    package var refersTo: EntryID?
    package var event: Event

    package init(
        id: EntryID, at: When, recordedAt: Instant, customer: CustomerID? = nil, person: CustomerID? = nil, side: Side,
        staff: StaffID? = nil, channel: Channel = .unknown, conversation: ConversationID? = nil, handle: HandleID? = nil,
        refersTo: EntryID? = nil, event: Event
    ) {
        self.id = id
        self.at = at
        self.recordedAt = recordedAt
        self.customer = customer
        self.person = person
        self.side = side
        self.staff = staff
        self.channel = channel
        self.conversation = conversation
        self.handle = handle
        self.refersTo = refersTo
        self.event = event
    }
}
