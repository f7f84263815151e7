import Synchronization
import Vocabulary

/// The last reading of the business as a whole: everybody's journal is read for it, so whoever looks again before anything new
/// was written sees the same one. An hour later it is taken anew, because silence is news too.
final class RememberedReading: Sendable {
    struct Key: Hashable {
        /// As it was asked for; nil for now.
        var asOf: Instant?
        var hour: Int64
        var lastEntry: EntryID?
        var viewer: Viewer
    }
    private let last = Mutex<(key: Key, reading: BusinessReading)?>(nil)

    subscript(key: Key) -> BusinessReading? { last.withLock { $0?.key == key ? $0?.reading : nil } }
    func remember(_ reading: BusinessReading, as key: Key) { last.withLock { $0 = (key, reading) } }
}
