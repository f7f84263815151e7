import Storage
import Vocabulary

extension Pen {
    /// *Sudah dibalas*: their last words were answered where this journal cannot see (by telephone, from another phone).
    @discardableResult
    package func markAnswered(_ customer: CustomerID, at: When? = nil) throws -> EntryID {
        try closeWait(of: customer, by: .answeredElsewhere, at: at)
    }

    /// *Tak perlu dibalas*.
    @discardableResult
    package func markNeedsNoAnswer(_ customer: CustomerID, at: When? = nil) throws -> EntryID {
        try closeWait(of: customer, by: .needsNoAnswer, at: at)
    }

    private func closeWait(of customer: CustomerID, by event: Event, at: When?) throws -> EntryID {
        let customer = try require(customer)
        let last = try book.lastMessage(of: try book.resolve(customer) ?? customer, by: .customer)
        return try append(
            event, about: customer, side: .us, at: at, refersTo: last?.id, channel: last?.channel ?? .unknown,
            conversation: last?.conversation)
    }
}
