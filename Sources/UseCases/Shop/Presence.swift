import Foundation
import Synchronization

/// Whether somebody works in the shop just now, in this program. What takes long then takes its time: small steps, and after each
/// a pause as long as the step, so that nobody at the counter waits for it.
final class Presence: Sendable {
    private let last = Mutex<ContinuousClock.Instant?>(nil)
    /// After so long without a page being asked for nobody waits. [assumption]
    private static let lingers = Duration.seconds(5)
    /// So many rows are written while somebody is here: about a hundredth of a second. [assumption]
    private static let fewRows = 100

    func isSeen() { last.withLock { $0 = .now } }

    var isHere: Bool { last.withLock { last in last.map { .now - $0 < Self.lingers } ?? false } }

    /// How many rows may be written at a time.
    var rowsAtATime: Int { isHere ? Self.fewRows : .max }
}

/// Of one long piece of work: asked at every turn, it pauses now and then.
final class Breath {
    private let presence: Presence
    private var since = ContinuousClock.now
    private static let step = Duration.milliseconds(10)
    /// However long one step took, nobody sleeps longer.
    private static let longest = Duration.milliseconds(100)

    init(_ presence: Presence) { self.presence = presence }

    /// How long to pause now; nil for not at all.
    private var pause: Duration? {
        let took = .now - since
        return took > Self.step && presence.isHere ? min(took, Self.longest) : nil
    }

    /// Holds this thread.
    func take() {
        guard let pause else { return }
        Thread.sleep(forTimeInterval: pause / .seconds(1))
        since = .now
    }

    func take() async throws {
        guard let pause else { return }
        try await Task.sleep(for: pause)
        since = .now
    }
}

extension Shop {
    /// Somebody asked for a page.
    package func somebodyIsHere() { presence.isSeen() }
}
