/// Days on which the shop is closed: some day of each week, and days that have a name (*Lebaran*).
package struct ClosedDays: Hashable, Sendable {
    /// The first and the last day included.
    package struct Stretch: Hashable, Sendable {
        package var first: Day
        package var last: Day
        package var name: String

        package init(first: Day, last: Day, name: String) {
            self.first = first
            self.last = last
            self.name = name
        }
    }

    /// 0 is Sunday, as in ``Day/weekday``.
    package var weekdays: Set<Int>
    package var stretches: [Stretch]

    package init(weekdays: Set<Int> = [], stretches: [Stretch] = []) {
        self.weekdays = weekdays
        self.stretches = stretches
    }

    package var isEmpty: Bool { weekdays.isEmpty && stretches.isEmpty }

    /// Without the day of each week: what is usual here was learnt with that in it.
    package var named: ClosedDays { ClosedDays(stretches: stretches) }

    package func isClosed(_ day: Day) -> Bool {
        weekdays.contains(day.weekday) || stretches.contains { $0.first <= day && day <= $0.last }
    }

    /// When so much time has passed while the shop was open; whoever never opens is as good as open always.
    package func moment(_ span: Span, after start: Instant, in zone: Zone) -> Instant {
        guard !isEmpty, weekdays.count < 7 else { return start.adding(span) }
        var (left, at) = (span.microseconds, start)
        for _ in 0..<Self.most {
            let day = zone.day(of: at)
            let end = zone.end(of: day)
            if !isClosed(day) {
                let rest = end.since(at).microseconds
                if left < rest { return at.adding(Span(microseconds: left)) }
                left -= rest
            }
            at = end
        }
        return at.adding(Span(microseconds: left))
    }

    /// Ten years of days: nobody is waited for longer.
    private static let most = 3_660
}
