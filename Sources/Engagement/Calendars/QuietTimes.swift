import Vocabulary

/// Times of day that mean something, on the receiver's own clock. Prayer times move with place and season: these are the wide
/// defaults. [assumption]
package struct QuietWindow: Hashable, Sendable {
    package var trait: String
    /// 0 = Sunday … 6 = Saturday; nil: every day.
    package var weekday: Int?
    package var isInRamadanOnly: Bool
    /// Minutes since midnight; a window that ends before it begins runs past midnight.
    package var from: Int
    package var to: Int

    package init(_ trait: String, weekday: Int? = nil, ramadan: Bool = false, _ from: (Int, Int), _ to: (Int, Int)) {
        self.trait = trait
        self.weekday = weekday
        isInRamadanOnly = ramadan
        self.from = from.0 * 60 + from.1
        self.to = to.0 * 60 + to.1
    }

    /// - Parameter isRamadan: today and, for what runs past midnight, the evening before.
    func holds(_ time: LocalTime, isRamadan: Bool) -> Bool {
        guard !isInRamadanOnly || isRamadan else { return false }
        let minute = Int(time.secondOfDay) / 60
        if from < to { return (weekday.map { $0 == time.day.weekday } ?? true) && minute >= from && minute < to }
        let isEvening = minute >= from
        guard isEvening || minute < to else { return false }
        let began = isEvening ? time.day : time.day.adding(days: -1)
        return weekday.map { $0 == began.weekday } ?? true
    }

    package static let standard = [
        QuietWindow("time.friday_noon", weekday: 5, (11, 30), (13, 0)),
        QuietWindow("time.night", (21, 0), (7, 0)),
        QuietWindow("time.sunday_morning", weekday: 0, (7, 0), (11, 0)),
        QuietWindow("time.ramadan.fasting_hours", ramadan: true, (4, 30), (18, 0)),
        QuietWindow("time.ramadan.iftar", ramadan: true, (17, 30), (19, 0)),
        QuietWindow("time.ramadan.tarawih", ramadan: true, (19, 0), (21, 0)),
        QuietWindow("time.ramadan.sahur", ramadan: true, (2, 30), (4, 30)),
    ]
}

/// What a moment is for whoever receives something then.
package struct QuietTimes: Hashable, Sendable {
    package var windows: [QuietWindow]
    package var calendar: HolyCalendar

    package init(windows: [QuietWindow] = QuietWindow.standard, calendar: HolyCalendar = HolyCalendar()) {
        self.windows = windows
        self.calendar = calendar
    }

    /// The traits of that moment on a clock of that zone, in the order of their names.
    package func traits(at instant: Instant, in zone: Zone) -> [String] {
        let time = zone.local(instant)
        let holy = Set(calendar.times(on: time.day).map(\.trait))
        let isRamadan = holy.contains("time.ramadan")
        let hours = windows.filter { $0.holds(time, isRamadan: isRamadan) }.map(\.trait)
        return holy.union(hours).sorted()
    }
}
