import Vocabulary

/// A dated entry about which nothing else matters.
package struct Mark: Hashable, Sendable {
    package var entry: EntryID
    package var at: Instant
    package var side: Side
    package var refersTo: EntryID?
    package init(entry: EntryID, at: Instant, side: Side = .us, refersTo: EntryID? = nil) {
        self.entry = entry
        self.at = at
        self.side = side
        self.refersTo = refersTo
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
    package var channel: Channel
    /// Why we wrote, where somebody said so.
    package var purpose: ContactPurpose?
    /// It asks them something; of ours only.
    package var asks: Bool
    /// It cannot wait: react within hours.
    package var isUrgent = false

    package init(
        entry: EntryID, at: Instant, side: Side, conversation: ConversationID? = nil, kind: Kind = .words,
        needsReply: Bool = true, isAutomatic: Bool = false, withdraws: Bool = false, channel: Channel = .unknown,
        purpose: ContactPurpose? = nil, asks: Bool = false
    ) {
        self.entry = entry
        self.at = at
        self.side = side
        self.conversation = conversation
        self.kind = kind
        self.needsReply = needsReply
        self.isAutomatic = isAutomatic
        self.withdraws = withdraws
        self.channel = channel
        self.purpose = purpose
        self.asks = asks
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
    package var topic: String?
    /// It cost them money.
    package var hasLoss: Bool
    package var steps: [Step]
    /// Every verdict there was; an earlier one may have been taken back by a reopening.
    package var verdicts: [Verdict]

    package struct Step: Hashable, Sendable {
        package var at: Instant
        package var kind: ComplaintStep.Kind
        package init(at: Instant, kind: ComplaintStep.Kind) {
            self.at = at
            self.kind = kind
        }
    }

    package struct Verdict: Hashable, Sendable {
        package var at: Instant
        package var accepted: Bool
        package init(at: Instant, accepted: Bool) {
            self.at = at
            self.accepted = accepted
        }
    }

    package init(
        complaint: ComplaintID, entry: EntryID, at: Instant, verdictAt: Instant? = nil, accepted: Bool? = nil,
        lastStepAt: Instant? = nil, topic: String? = nil, hasLoss: Bool = false, steps: [Step] = [], verdicts: [Verdict] = []
    ) {
        self.complaint = complaint
        self.entry = entry
        self.at = at
        self.verdictAt = verdictAt
        self.accepted = accepted
        self.lastStepAt = lastStepAt
        self.topic = topic
        self.hasLoss = hasLoss
        self.steps = steps
        self.verdicts = verdicts
    }
}

package struct GiftTrace: Hashable, Sendable {
    package var entry: EntryID
    package var at: Instant
    /// Who gave.
    package var by: Side
    package var value: Money?
    /// Worth at least, and at most; nil where nobody said.
    package var low: Money?
    package var high: Money?
    package init(entry: EntryID, at: Instant, by: Side, value: Money? = nil, low: Money? = nil, high: Money? = nil) {
        self.entry = entry
        self.at = at
        self.by = by
        self.value = value
        self.low = low
        self.high = high
    }
}

package struct MomentTrace: Hashable, Sendable {
    package var entry: EntryID
    package var at: Instant
    package var kind: Moment.Kind
    package var sign: Sign?
    /// 1 … 5.
    package var intensity: Int?
    package init(entry: EntryID, at: Instant, kind: Moment.Kind, sign: Sign? = nil, intensity: Int? = nil) {
        self.entry = entry
        self.at = at
        self.kind = kind
        self.sign = sign
        self.intensity = intensity
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
