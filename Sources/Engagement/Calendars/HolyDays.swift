import Vocabulary

/// A holy day or a time of fasting, with where it comes from. Where the moon decides, every possible day is in it.
package struct HolyTime: Hashable, Sendable {
    package enum Source: Hashable, Sendable {
        /// The government's joint decree on public holidays, by its numbers.
        case decree(String)
        /// The arithmetic Islamic calendar; what is announced is its day or one beside it.
        case islamicArithmetic
        /// The same day every year, or counted from Easter (the Gregorian computus).
        case churchYear
        /// The Balinese pawukon, which comes round every 210 days.
        case pawukon
        /// The shop wrote it down.
        case shop
    }
    package var trait: String
    package var first: Day
    package var last: Day
    package var source: Source

    package init(_ trait: String, _ first: Day, _ last: Day, _ source: Source) {
        self.trait = trait
        self.first = first
        self.last = max(first, last)
        self.source = source
    }

    package func holds(_ day: Day) -> Bool { first <= day && day <= last }
}

/// Holy days of any year by their rules, those a decree names, and the shop's own.
package struct HolyCalendar: Hashable, Sendable {
    package var own: [HolyTime]

    package init(own: [HolyTime] = []) { self.own = own }

    package func times(on day: Day) -> [HolyTime] {
        let year = day.civil.year
        return (Self.decreed + Self.islamic(around: day) + Self.christian(year) + Self.galungan(near: day) + own)
            .filter { $0.holds(day) }
    }

    /// The years whose Nyepi, Waisak and Lunar New Year are in the list: others are the shop's to add.
    package static let decreedYears: Set<Int> = [2026]

    private static let decree2026 = HolyTime.Source.decree("SKB 1497/2025, 2/2025, 5/2025")
    private static let decreed: [HolyTime] = [
        ("time.holy_day.imlek", 2, 17, 17), ("time.holy_day.nyepi", 3, 19, 19), ("time.holy_day.idulfitri", 3, 21, 22),
        ("time.holy_day.jumat_agung", 4, 3, 3), ("time.holy_day.iduladha", 5, 27, 27), ("time.holy_day.waisak", 5, 31, 31),
        ("time.holy_day.natal", 12, 25, 25),
    ].compactMap { trait, month, first, last in
        guard let begin = Day(year: 2026, month: month, day: first), let end = Day(year: 2026, month: month, day: last)
        else { return nil }
        return HolyTime(trait, begin, end, decree2026)
    }

    // MARK: the moon

    private static func islamic(around day: Day) -> [HolyTime] {
        // A year of twelve moons has 354 or 355 days; day 0 of the count is 1 Muharram of year 1 (Friday, 16 July 622 Julian).
        let year = (Int(day.number) - epoch) * 30 / 10_631 + 1
        return (year - 1...year + 1).flatMap { year in
            let ramadan = islamicDay(year, 9, 1)
            let lebaran = islamicDay(year, 10, 1)
            let sacrifice = islamicDay(year, 12, 10)
            return [
                // It may begin and end a day earlier or later than counted.
                HolyTime("time.ramadan", ramadan.adding(days: -1), lebaran, .islamicArithmetic),
                // Two days are kept, from any possible first one.
                HolyTime("time.holy_day.idulfitri", lebaran.adding(days: -1), lebaran.adding(days: 2), .islamicArithmetic),
                HolyTime(
                    "time.holy_day.iduladha", sacrifice.adding(days: -1), sacrifice.adding(days: 1), .islamicArithmetic),
            ]
        }
    }

    /// Days from 1 January 1970 to 1 Muharram 1, the civil reckoning.
    private static let epoch = -492_148

    private static func islamicDay(_ year: Int, _ month: Int, _ day: Int) -> Day {
        let months = (59 * (month - 1) + 1) / 2
        let years = (year - 1) * 354 + (3 + 11 * year) / 30
        return Day(number: Int32(epoch + years + months + day - 1))
    }

    // MARK: the church year

    private static func christian(_ year: Int) -> [HolyTime] {
        guard let natal = Day(year: year, month: 12, day: 25), let easter = easter(year) else { return [] }
        let friday = easter.adding(days: -2)
        return [
            HolyTime("time.holy_day.natal", natal, natal, .churchYear),
            HolyTime("time.holy_day.jumat_agung", friday, friday, .churchYear),
        ]
    }

    /// The anonymous Gregorian computus (Meeus, Astronomical Algorithms).
    private static func easter(_ year: Int) -> Day? {
        let a = year % 19
        let (b, c) = (year / 100, year % 100)
        let h = (19 * a + b - b / 4 - (b - (b + 8) / 25 + 1) / 3 + 15) % 30
        let l = (32 + 2 * (b % 4) + 2 * (c / 4) - h - c % 4) % 7
        let m = (a + 11 * h + 22 * l) / 451
        let n = h + l - 7 * m + 114
        return Day(year: year, month: n / 31, day: n % 31 + 1)
    }

    // MARK: Bali

    private static func galungan(near day: Day) -> [HolyTime] {
        guard let known = Day(year: 2026, month: 6, day: 17) else { return [] }
        let since = ((day.days(since: known) % 210) + 210) % 210
        let last = day.adding(days: -since)
        return [HolyTime("time.holy_day.galungan", last, last, .pawukon)]
    }
}
