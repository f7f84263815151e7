import Journal
import Vocabulary

/// What somebody's calendar holds: our open promises, and days of customers that come round.
package struct DaysAhead: Sendable {
    package var promises: [Whose<Promise>]
    /// Remembered days as they come next; the same fact comes each year.
    package var yearly: [(fact: Whose<Fact>, next: Day)]

    /// How far ahead days that come round are told. [assumption]
    package static let days = 90
    /// How the name of a remembered day begins that comes round each year. [assumption]
    static let beginnings = ["birthday", "ulang tahun", "tanggal lahir", "hari jadi", "anniversary"]
}

extension Shop {
    package func daysAhead(as viewer: Viewer) async throws -> DaysAhead {
        let today = zone.day(of: now)
        return try await journal.read(as: viewer) { book in
            let keys = try book.factNames(limit: 1_000).filter { key in
                DaysAhead.beginnings.contains { key.lowercased().hasPrefix($0) }
            }
            let yearly = try book.facts(named: keys).compactMap { fact -> (Whose<Fact>, Day)? in
                guard let day = Day(iso: fact.thing.value) else { return nil }
                let next = day.next(from: today)
                return next.days(since: today) <= DaysAhead.days ? (fact, next) : nil
            }
            return DaysAhead(
                promises: try book.openPromises(limit: 1_000).filter { $0.thing.by == .us },
                yearly: yearly.sorted { ($0.1, $0.0.thing.id) < ($1.1, $1.0.thing.id) }.map { (fact: $0.0, next: $0.1) })
        }
    }
}

extension Day {
    /// The same day of the year, from then on; what is of a leap day comes on the last of February else.
    fileprivate func next(from today: Day) -> Day {
        func inYear(_ year: Int) -> Day {
            Day(year: year, month: civil.month, day: civil.day) ?? Day(year: year, month: 2, day: 28) ?? self
        }
        let thisYear = inYear(today.civil.year)
        return thisYear < today ? inYear(today.civil.year + 1) : thisYear
    }
}
