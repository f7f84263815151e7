import Synchronization
import Vocabulary

/// The last proposals of everybody: whoever looks again before anything new was written sees the same ones. An hour later they are
/// thought anew, because words grow old.
final class RememberedProposals: Sendable {
    struct Key: Hashable {
        /// As it was asked for; nil for now.
        var asOf: Instant?
        var hour: Int64
        var lastEntry: EntryID?
        var limit: Int
        var viewer: Viewer
    }
    private let last = Mutex<(key: Key, lines: [ProposalLine])?>(nil)

    subscript(key: Key) -> [ProposalLine]? { last.withLock { $0?.key == key ? $0?.lines : nil } }
    func remember(_ lines: [ProposalLine], as key: Key) { last.withLock { $0 = (key, lines) } }
}
