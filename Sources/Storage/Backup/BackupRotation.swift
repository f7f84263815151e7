import Vocabulary

/// Which backups stay: the newest few, and the last one of each of the latest days, weeks and months that have one.
package struct BackupRotation: Hashable, Sendable {
    package var newest: Int
    package var days = 7
    package var weeks = 4
    package var months = 6

    package init(newest: Int, days: Int = 7, weeks: Int = 4, months: Int = 6) {
        self.newest = newest
        self.days = days
        self.weeks = weeks
        self.months = months
    }

    /// The moments that stay, of those at which a backup was made.
    package func staying(_ moments: some Sequence<Instant>, zone: Zone) -> Set<Instant> {
        let moments = Set(moments).sorted(by: >)
        let byDay = Self.last(days, of: moments) { zone.day(of: $0).number }
        // A week begins on Monday: 1970-01-01 was a Thursday.
        let byWeek = Self.last(weeks, of: moments) { Int32((Double(zone.day(of: $0).number + 3) / 7).rounded(.down)) }
        let byMonth = Self.last(months, of: moments) { moment in
            let (year, month, _) = zone.day(of: moment).civil
            return Int32(year * 12 + month)
        }
        return Set(moments.prefix(max(0, newest)) + byDay + byWeek + byMonth)
    }

    /// The newest of each of the latest `count` spans.
    private static func last(_ count: Int, of newestFirst: [Instant], by span: (Instant) -> Int32) -> [Instant] {
        var seen: Set<Int32> = []
        var kept: [Instant] = []
        for moment in newestFirst where !seen.contains(span(moment)) {
            guard seen.count < count else { break }
            seen.insert(span(moment))
            kept.append(moment)
        }
        return kept
    }
}
