import Vocabulary

extension Phrasebook {
    /// `Kamis, 19 Nov` · `Thursday, 19 Nov`; with the year when it is not this one.
    package func date(_ day: Day, today: Day) -> String {
        let (year, month, number) = day.civil
        let short = "\(weekday(day)), \(number) \(shortMonth(month))"
        return year == today.civil.year ? short : "\(short) \(year)"
    }

    /// `19 Nov`, under a heading that says the year.
    package func dayOfMonth(_ day: Day) -> String { "\(day.civil.day) \(shortMonth(day.civil.month))" }

    /// `Kamis, 19 November 2026`
    package func longDate(_ day: Day) -> String {
        let (year, month, number) = day.civil
        return "\(weekday(day)), \(number) \(longMonth(month)) \(year)"
    }

    /// `09.14` · `09:14`
    package func clock(_ instant: Instant) -> String {
        let seconds = zone.local(instant).secondOfDay
        func two(_ n: Int32) -> String { n < 10 ? "0\(n)" : "\(n)" }
        return two(seconds / 3600) + say(".", ":") + two(seconds / 60 % 60)
    }

    /// *hari ini, besok, lusa, kemarin*, else the date.
    package func day(_ day: Day, today: Day) -> String {
        switch day.days(since: today) {
        case 0: say("hari ini", "today")
        case 1: say("besok", "tomorrow")
        case 2: say("lusa", "the day after tomorrow")
        case -1: say("kemarin", "yesterday")
        default: date(day, today: today)
        }
    }

    /// As short as it can be told apart: `15.02` today, `kemarin 15.02`, `Kamis 09.25` within the week, else with the date.
    package func moment(_ instant: Instant, now: Instant) -> String {
        let day = zone.day(of: instant)
        let today = zone.day(of: now)
        switch today.days(since: day) {
        case 0: return clock(instant)
        case 1: return "\(self.day(day, today: today)) \(clock(instant))"
        case 2...6: return "\(weekday(day)) \(clock(instant))"
        default: return "\(date(day, today: today)), \(clock(instant))"
        }
    }

    /// A moment of which only the day is known has no hour.
    package func moment(_ when: When, now: Instant) -> String {
        when.precision == .day ? day(zone.day(of: when.instant), today: zone.day(of: now)) : moment(when.instant, now: now)
    }

    package func weekday(_ day: Day) -> String {
        switch day.weekday {
        case 0: say("Minggu", "Sunday")
        case 1: say("Senin", "Monday")
        case 2: say("Selasa", "Tuesday")
        case 3: say("Rabu", "Wednesday")
        case 4: say("Kamis", "Thursday")
        case 5: say("Jumat", "Friday")
        default: say("Sabtu", "Saturday")
        }
    }

    package func shortMonth(_ month: Int) -> String {
        switch month {
        case 5: say("Mei", "May")
        case 8: say("Agu", "Aug")
        case 10: say("Okt", "Oct")
        case 12: say("Des", "Dec")
        default: String(longMonth(month).prefix(3))
        }
    }

    package func longMonth(_ month: Int) -> String {
        switch month {
        case 1: say("Januari", "January")
        case 2: say("Februari", "February")
        case 3: say("Maret", "March")
        case 4: "April"
        case 5: say("Mei", "May")
        case 6: say("Juni", "June")
        case 7: say("Juli", "July")
        case 8: say("Agustus", "August")
        case 9: "September"
        case 10: say("Oktober", "October")
        case 11: "November"
        default: say("Desember", "December")
        }
    }
}
