import Journal
import Vocabulary

/// What a merge would bring together, before anybody says yes.
package struct MergePreview: Sendable {
    /// What one of the two has.
    package struct Half: Sendable {
        package var customer: Customer
        package var handles: [Handle]
        package var orders: Int
        package var promises: Int
        package var complaints: Int
        package var facts: [Fact]
    }
    /// Two words about one thing.
    package struct Contradiction: Sendable {
        package var key: String
        package var leaving: String
        package var staying: String
        /// The one written last; the other is kept beneath it.
        package var shown: String
    }

    package var leaving: Half
    package var staying: Half
    package var contradictions: [Contradiction]
    /// As the customer's page will show them.
    package var handlesAfter: [Handle]
    package var ordersAfter: Int
    package var sinceAfter: Instant?
    /// Why it cannot be done; nil when it can.
    package var refusal: JournalError?
}

extension Shop {
    /// - Returns: nil when there is no such customer this viewer may see.
    package func previewMerge(
        of card: CustomerID, into customer: CustomerID, as viewer: Viewer = .owner
    ) async throws -> MergePreview? {
        try await journal.read(as: viewer) { book in
            guard let one = try book.customer(card), let other = try book.customer(customer) else { return nil }
            let leaving = try MergePreview.Half(one, book)
            let staying = try MergePreview.Half(other, book)
            let handles = staying.handles + leaving.handles.filter { !staying.handles.contains($0) }
            return MergePreview(
                leaving: leaving, staying: staying, contradictions: MergePreview.contradictions(leaving.facts, staying.facts),
                handlesAfter: handles, ordersAfter: leaving.orders + staying.orders,
                sinceAfter: [one.since, other.since].compactMap { $0 }.min(), refusal: try book.whyNotMerge(one, other))
        }
    }
}

extension MergePreview.Half {
    fileprivate init(_ customer: Customer, _ book: Book) throws {
        self.init(
            customer: customer, handles: try book.handles(of: customer.id).filter { $0.kind != .exportedName },
            orders: try book.orderCount(of: customer.id), promises: try book.promises(of: customer.id).count,
            complaints: try book.complaints(of: customer.id).count, facts: try book.facts(of: customer.id))
    }
}

extension MergePreview {
    fileprivate static func contradictions(_ leaving: [Fact], _ staying: [Fact]) -> [Contradiction] {
        leaving.compactMap { fact in
            let learnt = FactLearnt(key: fact.key, value: fact.value, source: fact.source, confidence: fact.confidence)
            guard !learnt.holdsSeveral, let other = staying.last(where: { $0.key == fact.key }), other.value != fact.value
            else { return nil }
            return Contradiction(
                key: fact.key, leaving: fact.value, staying: other.value, shown: fact.id > other.id ? fact.value : other.value)
        }
    }
}
