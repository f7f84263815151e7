/// *Keluhan*, as it stands now. It stays open until the customer has judged the outcome.
package struct Complaint: Hashable, Sendable {
    package enum State: UInt8, Sendable, Codable { case open = 0, accepted = 1, refused = 2 }

    package var id: ComplaintID
    package var customer: CustomerID
    package var entry: EntryID
    package var text: String
    package var openedAt: Instant
    package var state: State
    package var closedAt: Instant?
    /// The last step we took, if any.
    package var lastStepAt: Instant?

    package init(
        id: ComplaintID, customer: CustomerID, entry: EntryID, text: String, openedAt: Instant, state: State = .open,
        closedAt: Instant? = nil, lastStepAt: Instant? = nil
    ) {
        self.id = id
        self.customer = customer
        self.entry = entry
        self.text = text
        self.openedAt = openedAt
        self.state = state
        self.closedAt = closedAt
        self.lastStepAt = lastStepAt
    }
}

package struct ComplaintMade: Hashable, Sendable {
    package var text: String
    package var topic: String?
    /// What it cost them, where they said.
    package var loss: Money?
    package var severity: Severity?
    /// Whom they told it, where it was not us.
    package var voicedTo: String?

    /// How deep it goes.
    package enum Severity: String, Sendable, Codable, CaseIterable { case mild, serious, betrayed }

    package init(
        text: String, topic: String? = nil, loss: Money? = nil, severity: Severity? = nil, voicedTo: String? = nil
    ) {
        self.text = text
        self.topic = topic
        self.loss = loss
        self.severity = severity
        self.voicedTo = voicedTo
    }
}

package struct ComplaintStep: Hashable, Sendable {
    package enum Kind: String, Sendable, Codable, CaseIterable {
        case acknowledge, explain, apologise, compensate, solve, reopen
    }
    package var kind: Kind
    package var text: String
    package init(kind: Kind, text: String) {
        self.kind = kind
        self.text = text
    }
}

package struct ComplaintVerdict: Hashable, Sendable {
    package var accepted: Bool
    package var text: String?
    package init(accepted: Bool, text: String? = nil) {
        self.accepted = accepted
        self.text = text
    }
}
