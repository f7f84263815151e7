import Journal
import Vocabulary

/// One thing a person does on a page. It becomes one entry, whole or not at all.
package enum Deed: Hashable, Sendable {
    case note(String, about: CustomerID)
    case promise(String, to: CustomerID, due: Due, by: Side)
    case keep(PromiseID)
    /// Asked for more time, by either side.
    case move(PromiseID, to: Due, askedBy: Side)
    case withdraw(PromiseID)
    case markAnswered(CustomerID)
    case markNeedsNoAnswer(CustomerID)
    case complain(String, by: CustomerID)
    case step(ComplaintStep, in: ComplaintID)
    case verdict(ComplaintVerdict, on: ComplaintID)
    case care(String, for: CustomerID)
    case give(String, by: Side, with: CustomerID)
    /// The same with what it was worth.
    case favour(Gift, by: Side, with: CustomerID)
    case learn(key: String, value: String, about: CustomerID)
    case tellRisk(to: CustomerID)
    /// Not now: until then nobody is reminded of them again.
    case holdBack(String, from: CustomerID, until: Instant?)
    case place(OrderWritten, by: CustomerID)
    case order(OrderID, becomes: OrderChange)
    /// From now on it is this.
    case rewrite(OrderID, as: OrderWritten)
    case pay(Payment, by: CustomerID)
    /// What things cost them from now on; an empty list ends it.
    case price(PricesAgreed, for: CustomerID)
    /// This picture shows that so much was transferred for that order.
    case match(EntryID, with: OrderID, Money)
    case noTransfer(EntryID)
    case merge(CustomerID, into: CustomerID)
    case unmerge(CustomerID)
    case tellApart(CustomerID, from: CustomerID)
    /// An idea for everybody, or an alarm straight to the owner.
    case raise(String, by: String?, isAlarm: Bool)
    case answerIdea(EntryID, IdeaAnswer)
    /// What we do in such a case from now on; or, under its name, the rule of fairness.
    case agree(Precedent)
    /// Somebody of ours holds with it, or found that it still holds.
    case endorse(situation: String, by: String?)
    /// Whether they may be counted and estimated at all.
    case assess(CustomerID, Bool, why: String)
    /// These words were sent to them, outside.
    case reply(String, to: CustomerID)
    /// What is in a picture or a voice note.
    case describe(EntryID, of: CustomerID, String)
    /// This colleague looks after them from now on.
    case hand(CustomerID, to: StaffID?)
    case readMention(EntryID)
    case tag([CustomerID], String)
    case untag([CustomerID], String)
    /// The file this entry keeps is to be gone.
    case detach(EntryID)
    /// What is planned; with the entry that first said it, when it is changed or given up.
    case plan(PlanWritten, changing: EntryID?)
    case group(GroupWritten, changing: EntryID?)
    case nameTrait(TraitWritten)
    /// These words of a sending went out to one of its list.
    case sendOut(String, to: CustomerID, of: EntryID)
    /// How they took it.
    case react(Reaction, by: CustomerID, to: EntryID)
    /// They said no to it, and are left in peace.
    case refuse(CustomerID, EntryID)
}

/// An order as somebody writes it down.
package struct OrderWritten: Hashable, Sendable {
    package var lines: [OrderLine]
    package var total: Money?
    package var deliverAt: When?
    /// Where to, for whom, how.
    package var note: String?
    /// Whom it is for, where it is sold on.
    package var recipient: String?

    package init(
        lines: [OrderLine], total: Money? = nil, deliverAt: When? = nil, note: String? = nil, recipient: String? = nil
    ) {
        self.lines = lines
        self.total = total
        self.deliverAt = deliverAt
        self.note = note
        self.recipient = recipient
    }
}

/// What became of a deed.
package enum DeedOutcome: Hashable, Sendable {
    case done
    /// The button was pressed twice, or somebody was quicker.
    case doneBefore
    /// There is nothing of that number that this person may see.
    case missing
    /// Words are missing, or out of all bounds.
    case unclear
    /// They are one already.
    case alreadyOne
    case personAndOrganisation
    /// Somebody said that they are not the same.
    case toldApart
    case notMerged

    init(_ error: JournalError) {
        self =
            switch error {
            case .notFound: .missing
            case .alreadyClosed: .doneBefore
            case .emptyWords, .outOfRange: .unclear
            case .alreadyOne: .alreadyOne
            case .personAndOrganisation: .personAndOrganisation
            case .toldApart: .toldApart
            case .notMerged: .notMerged
            }
    }
}
