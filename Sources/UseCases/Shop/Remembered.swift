import Journal
import Synchronization
import Vocabulary

/// Who looks, and at what: the same look again before anything new was written finds the same. An hour later it is thought anew,
/// because silence is news too, and words grow old.
struct Look: Hashable {
    /// As it was asked for; nil for now.
    private let asOf: Instant?
    private let hour: Int64
    private let lastEntry: EntryID?
    private let viewer: Viewer
    private let limit: Int
    /// How far messages were read, where that matters.
    private let heard: [Int64]

    init(_ book: Book, asOf: Instant?, now: Instant, limit: Int = 0, heard: [Int64] = []) throws {
        self.asOf = asOf
        hour = (asOf ?? now).microseconds / 3_600_000_000
        lastEntry = try book.lastEntry()
        viewer = book.viewer
        self.limit = limit
        self.heard = heard
    }
}

/// What the last look found, where finding it reads much.
final class Remembered<Finding: Sendable>: Sendable {
    private let last = Mutex<(look: Look, finding: Finding)?>(nil)

    func callAsFunction(_ look: Look, orFind find: () throws -> Finding) rethrows -> Finding {
        if let known = last.withLock({ $0?.look == look ? $0?.finding : nil }) { return known }
        let finding = try find()
        last.withLock { $0 = (look, finding) }
        return finding
    }
}
