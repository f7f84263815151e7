import Measures
import Vocabulary

/// *Perlu dikabari*: one line of today. One person, one reason, one next act; no score and no money.
package struct Call: Hashable, Sendable, Codable {
    package var customer: CustomerID
    package var lane: Lane
    package var reason: Reason
    /// The entries behind it, the one to quote first.
    package var evidence: [EntryID]
    package var acts: [Act]
    /// Inside a lane, who comes first: the smaller, the earlier (overdue longest, waiting longest).
    package var order: Int64
    /// It shows from this moment…
    package var showsFrom: Instant
    /// …until this one, when time alone would end it; nil while only an entry can.
    package var showsUntil: Instant?

    package init(
        customer: CustomerID, lane: Lane, reason: Reason, evidence: [EntryID], acts: [Act], order: Int64, showsFrom: Instant,
        showsUntil: Instant? = nil
    ) {
        self.customer = customer
        self.lane = lane
        self.reason = reason
        self.evidence = evidence
        self.acts = acts
        self.order = order
        self.showsFrom = showsFrom
        self.showsUntil = showsUntil
    }

    package func shows(at moment: Instant) -> Bool {
        showsFrom <= moment && (showsUntil.map { moment < $0 } ?? true)
    }
}

/// The lanes of "who needs you today", in their order (`Docs/measures.md`, end of section 4).
package enum Lane: UInt8, Sendable, Codable, CaseIterable, Comparable {
    /// A promise of ours is due or overdue.
    case promise = 1
    /// Waiting for an answer longer than usual.
    case waiting = 2
    /// A complaint is open.
    case complaint = 3
    /// We know of a risk to them and have not told them.
    case risk = 4
    /// It is our turn to give back, or they are in mourning.
    case care = 5
    /// They have gone quiet.
    case quiet = 6
    /// A fact worth asking.
    case ask = 7

    package static func < (a: Lane, b: Lane) -> Bool { a.rawValue < b.rawValue }
}

package enum Reason: Hashable, Sendable, Codable {
    /// `dueDay` is the business's day; `isDay` when no hour was named.
    case promiseDue(promise: PromiseID, due: Instant, isDay: Bool)
    /// `usualHours`: half of the answers came within this; nil when too few are known. `usualIsTheirs`: of this customer,
    /// not of the business as a whole. `readUntil`: how far the chat was read.
    case waiting(since: Instant, last: EntryID, messages: Int, usualHours: Double?, usualIsTheirs: Bool, readUntil: Instant?)
    case complaintOpen(complaint: ComplaintID, since: Instant, lastStepAt: Instant?)
    case doubleOrder(first: EntryID, second: EntryID, minutesApart: Int, deliverAt: Instant?)
    /// Something threatens their interest, and they have not been told.
    case riskUntold(since: Instant)
    /// They have done us `theirs` favours since, we gave `ours`.
    case ourTurn(theirs: Int, ours: Int, since: Instant)
    case mourning(since: Instant)
    /// They usually order every `usualGapDays`. `outlook`: what a model of purchases says of the silence; nil where too few
    /// people come again for one, and a simple gap rule stands in, marked as such. `before`: what had gone wrong.
    case quiet(
        usualGapDays: Double, lastOrderAt: Instant, orders: Int, readUntil: Instant?, afterComplaint: EntryID?,
        outlook: PurchaseOutlook? = nil, before: BeforeSilence? = nil)
    /// What is remembered of many others is not known of them; their order is on its way.
    case factToAsk(key: String, deliverAt: Instant?)
}

/// What can be done about a call, the first being the one to propose.
package enum Act: String, Hashable, Sendable, Codable, CaseIterable {
    case reply, markAnswered, markNeedsNoAnswer
    case markKept, askForTime
    case openComplaint, askVerdict
    case askBeforeCooking, bothAreMeant
    case giveBack, condole
    case askHowTheyAre
    case askFact, noteFact
    case tellRisk, markTold
    case later
}
