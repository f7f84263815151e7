/// What a clock on the wall showed: a day and, where known, a time of day. No zone.
package struct LocalTime: Hashable, Comparable, Sendable {
    package var day: Day
    /// Seconds since local midnight, 0..<86 400; zero when only the day is known.
    package var secondOfDay: Int32
    package var precision: Precision

    /// *09:30*, as fields of a form have it in any language.
    package var clock: String {
        [secondOfDay / 3600, secondOfDay / 60 % 60].map { $0 < 10 ? "0\($0)" : "\($0)" }.joined(separator: ":")
    }

    package init(day: Day, secondOfDay: Int32 = 0, precision: Precision = .day) {
        self.day = day
        self.secondOfDay = secondOfDay
        self.precision = precision
    }

    /// Nil when there is no such day or time.
    package init?(year: Int, month: Int, day: Int, hour: Int, minute: Int, second: Int? = nil) {
        guard let date = Day(year: year, month: month, day: day), (0...23).contains(hour), (0...59).contains(minute),
            (0...60).contains(second ?? 0)
        else { return nil }
        // A leap second is shown as the last ordinary second of its minute.
        let seconds = min(second ?? 0, 59)
        self.init(
            day: date, secondOfDay: Int32(hour * 3600 + minute * 60 + seconds), precision: second == nil ? .minute : .second)
    }

    package static func < (a: LocalTime, b: LocalTime) -> Bool {
        (a.day.number, a.secondOfDay) < (b.day.number, b.secondOfDay)
    }

    /// `2026-11-19T09:14:00`
    package var iso: String {
        func two(_ n: Int32) -> String { n < 10 ? "0\(n)" : "\(n)" }
        return "\(day.iso)T\(two(secondOfDay / 3600)):\(two(secondOfDay / 60 % 60)):\(two(secondOfDay % 60))"
    }
}

/// How finely a time is known.
package enum Precision: UInt8, Sendable, Codable { case second = 0, minute = 1, day = 2 }
