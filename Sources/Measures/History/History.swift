import Vocabulary

/// What happened with one customer up to some moment, as lean as the measures need it: texts stay in the journal and are
/// fetched only for the few lines somebody will read. Every list is in the order of time.
package struct History: Sendable {
    package var customer: CustomerID
    package var messages: [MessageTrace] = []
    package var orders: [OrderTrace] = []
    package var promises: [PromiseTrace] = []
    package var complaints: [ComplaintTrace] = []
    package var gifts: [GiftTrace] = []
    /// Deaths, births, weddings … of this customer.
    package var moments: [MomentTrace] = []
    /// Kindness without an offer inside (`cared`).
    package var cares: [Mark] = []
    /// Contact held back on purpose ("not now"), with its end.
    package var heldBack: [HeldBackTrace] = []
    /// We told them of a risk (`riskTold`).
    package var risksTold: [Mark] = []
    /// The last moment each conversation's source covers.
    package var coveredUntil: [ConversationID: Instant] = [:]
    /// The last moment the order lists cover; nil when no order list was ever brought in.
    package var ordersCoveredUntil: Instant?

    package init(customer: CustomerID) { self.customer = customer }
}

/// A dated entry about which nothing else matters.
package struct Mark: Hashable, Sendable {
    package var entry: EntryID
    package var at: Instant
    package init(entry: EntryID, at: Instant) {
        self.entry = entry
        self.at = at
    }
}

/// One message of a direct conversation (groups open no waits and are not in here), or a mark that closes a wait.
package struct MessageTrace: Hashable, Sendable {
    package enum Kind: UInt8, Sendable {
        case words
        /// *Sudah dibalas*: answered where the journal cannot see.
        case answeredElsewhere
        /// *Tak perlu dibalas*.
        case needsNoAnswer
    }
    package var entry: EntryID
    package var at: Instant
    package var side: Side
    package var conversation: ConversationID?
    package var kind: Kind
    /// What Listening thinks of a customer's message; meaningless for ours.
    package var needsReply: Bool
    package var isAutomatic: Bool
    /// The customer gives up the question ("gak jadi kak"): nobody answered, nobody waits any more.
    package var withdraws: Bool

    package init(
        entry: EntryID, at: Instant, side: Side, conversation: ConversationID? = nil, kind: Kind = .words,
        needsReply: Bool = true, isAutomatic: Bool = false, withdraws: Bool = false
    ) {
        self.entry = entry
        self.at = at
        self.side = side
        self.conversation = conversation
        self.kind = kind
        self.needsReply = needsReply
        self.isAutomatic = isAutomatic
        self.withdraws = withdraws
    }
}

package struct OrderTrace: Hashable, Sendable {
    package var entry: EntryID
    package var at: Instant
    package var precision: Precision
    package var total: Money?
    package var deliverAt: Instant?
    package var isCancelled: Bool
    /// The same for two orders of the same things in the same amounts; 0 when the lines are not known.
    package var linesDigest: Int64

    package init(
        entry: EntryID, at: Instant, precision: Precision = .minute, total: Money? = nil, deliverAt: Instant? = nil,
        isCancelled: Bool = false, linesDigest: Int64 = 0
    ) {
        self.entry = entry
        self.at = at
        self.precision = precision
        self.total = total
        self.deliverAt = deliverAt
        self.isCancelled = isCancelled
        self.linesDigest = linesDigest
    }
}

/// A promise with every change of its due time that happened up to then.
package struct PromiseTrace: Hashable, Sendable {
    package struct Change: Hashable, Sendable {
        package var at: Instant
        package var newDue: Due
        package var askedBy: Side
        package init(at: Instant, newDue: Due, askedBy: Side) {
            self.at = at
            self.newDue = newDue
            self.askedBy = askedBy
        }
    }
    package var promise: PromiseID
    package var entry: EntryID
    package var by: Side
    package var madeAt: Instant
    /// As first agreed.
    package var due: Due
    package var changes: [Change]
    package var keptAt: Instant?
    package var withdrawnAt: Instant?
    /// Who took it back; nil when nobody said, which is read as the side it was made to.
    package var withdrawnBy: Side?

    package init(
        promise: PromiseID, entry: EntryID, by: Side, madeAt: Instant, due: Due, changes: [Change] = [],
        keptAt: Instant? = nil, withdrawnAt: Instant? = nil, withdrawnBy: Side? = nil
    ) {
        self.promise = promise
        self.entry = entry
        self.by = by
        self.madeAt = madeAt
        self.due = due
        self.changes = changes
        self.keptAt = keptAt
        self.withdrawnAt = withdrawnAt
        self.withdrawnBy = withdrawnBy
    }
}

package struct ComplaintTrace: Hashable, Sendable {
    package var complaint: ComplaintID
    package var entry: EntryID
    package var at: Instant
    /// When the customer judged the outcome, and how.
    package var verdictAt: Instant?
    package var accepted: Bool?
    package var lastStepAt: Instant?

    package init(
        complaint: ComplaintID, entry: EntryID, at: Instant, verdictAt: Instant? = nil, accepted: Bool? = nil,
        lastStepAt: Instant? = nil
    ) {
        self.complaint = complaint
        self.entry = entry
        self.at = at
        self.verdictAt = verdictAt
        self.accepted = accepted
        self.lastStepAt = lastStepAt
    }
}

package struct GiftTrace: Hashable, Sendable {
    package var entry: EntryID
    package var at: Instant
    /// Who gave.
    package var by: Side
    package var value: Money?
    package init(entry: EntryID, at: Instant, by: Side, value: Money? = nil) {
        self.entry = entry
        self.at = at
        self.by = by
        self.value = value
    }
}

package struct MomentTrace: Hashable, Sendable {
    package var entry: EntryID
    package var at: Instant
    package var kind: Moment.Kind
    package init(entry: EntryID, at: Instant, kind: Moment.Kind) {
        self.entry = entry
        self.at = at
        self.kind = kind
    }
}

package struct HeldBackTrace: Hashable, Sendable {
    package var entry: EntryID
    package var at: Instant
    package var until: Instant?
    package init(entry: EntryID, at: Instant, until: Instant? = nil) {
        self.entry = entry
        self.at = at
        self.until = until
    }
}
