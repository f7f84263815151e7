import Vocabulary

/// One happening that a measure has judged; the outcome is nil while nothing can be said yet.
package struct Judged: Hashable, Sendable {
    package var entry: EntryID
    /// The date it is forgotten from.
    package var at: Instant
    package var outcome: Bool?
    /// When time alone judges it, or lets it count no more; nil where only something new could.
    package var until: Instant?

    package init(entry: EntryID, at: Instant, outcome: Bool?, until: Instant? = nil) {
        self.entry = entry
        self.at = at
        self.outcome = outcome
        self.until = until
    }
}
