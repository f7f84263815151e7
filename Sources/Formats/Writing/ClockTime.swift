import Vocabulary

/// What a clock showed at a moment, so many minutes east of Greenwich.
package struct ClockTime {
    package let day: Day
    package let secondOfDay: Int

    /// No clock on earth is further away.
    private static func sane(_ offsetMinutes: Int) -> Int { min(max(offsetMinutes, -1_440), 1_440) }

    package init(_ at: Instant, offsetMinutes: Int) {
        let seconds = Self.floor(at.microseconds, 1_000_000) + Int64(Self.sane(offsetMinutes)) * 60
        let day = Self.floor(seconds, 86_400)
        self.day = Day(number: Int32(truncatingIfNeeded: day))
        secondOfDay = Int(seconds - day * 86_400)
    }

    package init(_ at: Instant, in zone: Zone) { self.init(at, offsetMinutes: Int(zone.offset(at: at) / 60)) }

    /// The day something is due on: one that is due on a day is so until its midnight.
    package init(_ due: Due, in zone: Zone) {
        self.init(due.isDay ? Instant(microseconds: due.instant.microseconds &- 1) : due.instant, in: zone)
    }

    /// *09:14:00*
    package var time: String {
        "\(Self.two(secondOfDay / 3600)):\(Self.two(secondOfDay / 60 % 60)):\(Self.two(secondOfDay % 60))"
    }

    /// *09:14*, with seconds only where there are some or they are known.
    package func time(_ precision: Precision) -> String {
        switch precision {
        case .day: ""
        case .minute: String(time.prefix(5))
        case .second: time
        }
    }

    /// *+07:00*
    package static func offset(_ minutes: Int, separator: String) -> String {
        let size = abs(sane(minutes))
        return (minutes < 0 ? "-" : "+") + two(size / 60) + separator + two(size % 60)
    }

    static func two(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }
    private static func floor(_ a: Int64, _ b: Int64) -> Int64 { a / b - (a % b < 0 ? 1 : 0) }
}
