import Synchronization
import Vocabulary

/// `2025-03-10 09:00` on a clock in Bandung.
package func wib(_ text: String) -> Instant {
    let parts = text.split(separator: " ")
    let time = parts[1].split(separator: ":").compactMap { Int32($0) }
    let local = LocalTime(day: day(String(parts[0])), secondOfDay: time[0] * 3600 + time[1] * 60, precision: .minute)
    return Zone.jakarta.instant(of: local)
}

package func at(_ text: String) -> When { When(wib(text), precision: .minute, offsetMinutes: 420) }

package func day(_ iso: String) -> Day { Day(iso: iso) ?? Day(number: 0) }

package func due(_ iso: String) -> Due { .on(day(iso), in: .jakarta) }

/// A clock in our hands.
package final class TestClock: Sendable {
    private let moment: Mutex<Instant>
    package init(_ moment: Instant) { self.moment = Mutex(moment) }
    package var now: Instant { moment.withLock { $0 } }
    package func set(_ text: String) { moment.withLock { $0 = wib(text) } }
}
