import Synchronization

/// What the bodies of several transactions tell the test.
final class Notes<Note: Sendable>: Sendable {
    private let notes = Mutex<[Note]>([])

    /// Returns how many there are now.
    @discardableResult
    func add(_ note: Note) -> Int {
        notes.withLock { notes in
            notes.append(note)
            return notes.count
        }
    }

    var all: [Note] { notes.withLock { $0 } }
}
