import Storage
import Vocabulary

extension Pen {
    /// *Sudah dibalas*: their last words were answered where this journal cannot see (by telephone, from another phone).
    @discardableResult
    package func markAnswered(_ customer: CustomerID, at: When? = nil, externalKey: ExternalKey? = nil) throws -> EntryID {
        try closeWait(of: customer, by: .answeredElsewhere, at: at, externalKey: externalKey)
    }

    /// *Tak perlu dibalas*.
    @discardableResult
    package func markNeedsNoAnswer(_ customer: CustomerID, at: When? = nil, externalKey: ExternalKey? = nil) throws -> EntryID {
        try closeWait(of: customer, by: .needsNoAnswer, at: at, externalKey: externalKey)
    }

    private func closeWait(of customer: CustomerID, by event: Event, at: When?, externalKey: ExternalKey?) throws -> EntryID {
        let customer = try require(customer)
        let last = try book.lastMessage(of: try book.resolve(customer) ?? customer, by: .customer)
        return try append(
            event, about: customer, side: .us, at: at, refersTo: last?.id, channel: last?.channel ?? .unknown,
            conversation: last?.conversation, externalKey: externalKey)
    }
}
