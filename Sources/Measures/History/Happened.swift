import Vocabulary

/// One thing that happened, with its place in the journal.
package struct Happened<What: Hashable & Sendable>: Hashable, Sendable {
    package var entry: EntryID
    package var at: Instant
    /// Whose act it was.
    package var side: Side
    package var customer: CustomerID?
    /// The entry it answers, follows or belongs to.
    package var refersTo: EntryID?
    package var what: What

    package init(
        entry: EntryID, at: Instant, side: Side, customer: CustomerID? = nil, refersTo: EntryID? = nil, what: What
    ) {
        self.entry = entry
        self.at = at
        self.side = side
        self.customer = customer
        self.refersTo = refersTo
        self.what = what
    }
}

extension Sequence {
    /// Nothing after `asOf` has any influence.
    func upTo<What>(_ asOf: Instant) -> [Happened<What>] where Element == Happened<What> { filter { $0.at <= asOf } }
}
