import Storage
import Vocabulary

extension Pen {
    /// *Keluhan*: stays open until the customer has judged what we did.
    @discardableResult
    package func complain(
        _ text: String, by customer: CustomerID, topic: String? = nil, loss: Money? = nil, at: When? = nil,
        externalKey: ExternalKey? = nil
    ) throws -> ComplaintID {
        try complain(
            ComplaintMade(text: text, topic: topic, loss: loss), by: customer, at: at, externalKey: externalKey)
    }

    @discardableResult
    package func complain(
        _ complaint: ComplaintMade, by customer: CustomerID, at: When? = nil, heardIn message: EntryID? = nil,
        externalKey: ExternalKey? = nil
    ) throws -> ComplaintID {
        let customer = try require(customer)
        var complaint = complaint
        complaint.text = try words(complaint.text)
        complaint.topic = complaint.topic.map(KeptText.normalise)
        complaint.voicedTo = complaint.voicedTo.map(KeptText.normalise)
        let opened = moment(at)
        let entry = try append(
            .complained(complaint), about: customer, side: .customer, at: opened, refersTo: message, externalKey: externalKey)
        try writing.run(
            """
            INSERT INTO complaint (id, customer_id, text, topic, opened_at, import_id)
            VALUES (\(entry), \(customer), \(complaint.text), \(complaint.topic), \(opened.instant), \(origin.run))
            """)
        return ComplaintID(entry.value)
    }

    @discardableResult
    package func step(
        _ step: ComplaintStep, in complaint: ComplaintID, at: When? = nil, externalKey: ExternalKey? = nil
    ) throws -> EntryID {
        guard let known = try book.complaint(complaint) else { throw JournalError.notFound }
        let when = moment(at)
        let entry = try append(
            .complaintStep(step), about: known.customer, side: .us, at: when, refersTo: known.entry, externalKey: externalKey)
        try writing.run("UPDATE complaint SET last_step_at = \(when.instant) WHERE id = \(complaint)")
        if step.kind == .reopen {
            try writing.run("UPDATE complaint SET state = \(Complaint.State.open), closed_at = NULL WHERE id = \(complaint)")
        }
        return entry
    }

    /// Only the customer closes a complaint; we write down what they said.
    @discardableResult
    package func verdict(
        _ verdict: ComplaintVerdict, on complaint: ComplaintID, at: When? = nil, externalKey: ExternalKey? = nil
    ) throws -> EntryID {
        guard let known = try book.complaint(complaint) else { throw JournalError.notFound }
        let when = moment(at)
        let entry = try append(
            .complaintVerdict(verdict), about: known.customer, side: .customer, at: when, refersTo: known.entry,
            externalKey: externalKey)
        let state: Complaint.State = verdict.accepted ? .accepted : .refused
        try writing.run("UPDATE complaint SET state = \(state), closed_at = \(when.instant) WHERE id = \(complaint)")
        return entry
    }
}
