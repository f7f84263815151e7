import Guidance
import Journal
import Vocabulary

extension Pen {
    /// Somebody looked: this much came for that order, and the picture tells of it.
    func match(_ photo: EntryID, with order: OrderID, _ amount: Money, _ key: ExternalKey?) throws {
        let customer = try sender(ofTransfer: photo)
        guard let order = try book.order(order), try book.resolve(order.customer) == customer, order.owed != nil else {
            throw JournalError.notFound
        }
        try pay(
            Payment(amount: amount, method: "transfer", forOrder: order.number), by: customer, refersTo: photo,
            externalKey: key)
    }

    func noTransfer(_ photo: EntryID, _ key: ExternalKey?) throws {
        let customer = try sender(ofTransfer: photo)
        try happened(
            .proposalDropped(ProposalDropped(kind: ProposalDropped.transfer)), about: customer, by: .us, refersTo: photo,
            externalKey: key)
    }

    /// - Throws: ``JournalError/notFound`` where it is no picture of theirs, `alreadyClosed` where somebody has looked before.
    private func sender(ofTransfer photo: EntryID) throws -> CustomerID {
        guard let entry = try book.entries([photo])[photo], case .message(let message) = entry.event,
            TransferPhotos.mayBe(message), entry.side == .customer, let customer = try entry.customer.flatMap(book.resolve)
        else { throw JournalError.notFound }
        guard try book.referred(by: [.paid, .proposalDropped], among: [photo]).isEmpty else { throw JournalError.alreadyClosed }
        return customer
    }
}
