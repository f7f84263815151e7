import Synchronization

/// Whether somebody works in the shop just now, in this program. What takes long then takes its time in small steps, so that
/// nobody at the counter waits for it.
final class Presence: Sendable {
    private let last = Mutex<ContinuousClock.Instant?>(nil)
    /// After so long without a page being asked for nobody waits. [assumption]
    private static let lingers = Duration.seconds(5)
    /// So many rows are written while somebody is here: some hundredths of a second. [assumption]
    private static let fewRows = 250

    func isSeen() { last.withLock { $0 = .now } }

    /// How many rows may be written at a time.
    var rowsAtATime: Int {
        last.withLock { last in last.map { .now - $0 < Self.lingers } ?? false } ? Self.fewRows : .max
    }
}

extension Shop {
    /// Somebody asked for a page.
    package func somebodyIsHere() { presence.isSeen() }
}
