import Vocabulary

/// What was heard in one message, as the cache keeps it; whoever listens packs and unpacks it. The words themselves stand in the
/// entry alone.
package struct HeardRow: Hashable, Sendable {
    package var entry: EntryID
    /// The card it was said to; whose card that is now, ``Book/resolve(_:)`` says.
    package var customer: CustomerID
    package var at: Instant
    /// Of the listener that read it first as it is read now.
    package var version: Int64
    package var what: Int64
    /// 0, 1 or 2: react within hours.
    package var urgency: Int
    /// How far the sentiment leads the next.
    package var margin: Int32
    /// UTF-8 offsets of the words that say so; nil where it is the whole message.
    package var words: Range<Int>?
    /// It may say something that is worth writing down.
    package var proposes: Bool

    package init(
        entry: EntryID, customer: CustomerID, at: Instant, version: Int64, what: Int64, urgency: Int, margin: Int32,
        words: Range<Int>?, proposes: Bool
    ) {
        self.entry = entry
        self.customer = customer
        self.at = at
        self.version = version
        self.what = what
        self.urgency = urgency
        self.margin = margin
        self.words = words
        self.proposes = proposes
    }

    /// The same reading, whichever version made it.
    package func saysTheSame(as other: HeardRow) -> Bool {
        var other = other
        other.version = version
        return self == other
    }
}

/// Numbers of the journal, the first and the last included, in which every message was read by one version of the listener.
package struct HeardSpan: Hashable, Sendable {
    package var first: EntryID
    package var last: EntryID

    package init(_ first: EntryID, _ last: EntryID) {
        self.first = first
        self.last = last
    }
}
