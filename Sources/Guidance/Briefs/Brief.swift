import Measures
import Vocabulary

/// *Sekilas*: the one minute before somebody is called, written to or met (S4.23): how to address them, what waits, what they
/// like and avoid, how they are used to be served, what happened last, what to leave for now, and one thing that would be kind.
package struct Brief: Sendable {
    package var customer: Customer
    package var asOf: Instant
    /// What we remember of them that bears on a contact.
    package var facts: [Fact]
    /// Their questions without an answer, as far as the chats were read.
    package var unanswered: [Entry]
    /// Open promises of either side, the one due first comes first.
    package var promises: [Promise]
    /// Open complaints, the oldest first.
    package var complaints: [Complaint]
    package var usual: UsualContact
    /// The last word of each side and the last order, newest first.
    package var last: [Entry]
    package var restraints: [Restraint]
    package var kindness: Kindness?
    /// E.164; nil when no number is known.
    package var phone: String?

    package init(
        customer: Customer, asOf: Instant, facts: [Fact], unanswered: [Entry], promises: [Promise], complaints: [Complaint],
        usual: UsualContact, last: [Entry], restraints: [Restraint], kindness: Kindness?, phone: String?
    ) {
        self.customer = customer
        self.asOf = asOf
        self.facts = facts
        self.unanswered = unanswered
        self.promises = promises
        self.complaints = complaints
        self.usual = usual
        self.last = last
        self.restraints = restraints
        self.kindness = kindness
        self.phone = phone
    }

    package func facts(_ theme: Fact.Theme) -> [Fact] { facts.filter { $0.theme == theme } }

    /// What to leave for now, and the entry that says why.
    package struct Restraint: Hashable, Sendable {
        package enum Kind: Hashable, Sendable {
            case heldBack(until: Instant)
            case mourning
            case refused(ContactPurpose)
            /// Nothing is sold before it is settled.
            case openComplaint
        }
        package var kind: Kind
        package var entry: EntryID
        package var at: Instant
    }

    /// One thing that would be kind, from what is known; nothing is made up.
    package enum Kindness: Sendable {
        case condole(EntryID, Instant)
        case giveBack(Entry)
        case askAfter(Fact)
        case recall(Entry)
    }
}

extension Brief.Restraint {
    /// What holds at that moment.
    package static func all(in history: History, _ summary: CustomerSummary, zone: Zone) -> [Brief.Restraint] {
        let asOf = summary.asOf
        var found: [Brief.Restraint] = []
        if let mourning = summary.mourning { found.append(.init(kind: .mourning, entry: mourning.entry, at: mourning.at)) }
        if let until = summary.heldBackUntil, until > asOf, let held = history.heldBack.last(where: { $0.at <= asOf }) {
            found.append(.init(kind: .heldBack(until: until), entry: held.entry, at: held.at))
        }
        if let complaint = summary.openComplaints.first {
            found.append(.init(kind: .openComplaint, entry: complaint.entry, at: complaint.at))
        }
        for purpose in [ContactPurpose.marketing, .service, .care] {
            let said = history.consents.last { $0.at <= asOf && $0.what.purpose == purpose }
            if let said, !said.what.isGranted {
                found.append(.init(kind: .refused(purpose), entry: said.entry, at: said.at))
            }
        }
        return found
    }
}
