import Testing
import Vocabulary

@Suite("Days, clocks and zones") struct TimeTests {
    @Test("every day from 1600 to 2400 follows the one before") func everyDay() throws {
        var day = try #require(Day(iso: "1600-01-01"))
        var (year, month, date) = (1600, 1, 1)
        while year < 2400 {
            #expect(day.civil == (year, month, date))
            #expect(Day(year: year, month: month, day: date) == day)
            day = day.adding(days: 1)
            date += 1
            if date > Day.length(month: month, year: year) { (month, date) = (month + 1, 1) }
            if month > 12 { (year, month) = (year + 1, 1) }
        }
    }

    @Test(
        "a day that does not exist is nil, never another",
        arguments: [(2026, 2, 29), (2026, 2, 31), (1900, 2, 29), (2026, 13, 1), (2026, 4, 31), (2026, 1, 0), (0, 1, 1)])
    func noSuchDay(_ year: Int, _ month: Int, _ day: Int) { #expect(Day(year: year, month: month, day: day) == nil) }

    @Test("days know their weekday and their text") func text() throws {
        let day = try #require(Day(iso: "2026-11-19"))
        #expect(day.weekday == 4)
        #expect(day.iso == "2026-11-19")
        #expect(Day(number: 0).iso == "1970-01-01")
        #expect(Day(number: -1).iso == "1969-12-31")
        #expect(Day(number: -1).weekday == 3)
        #expect(day.days(since: try #require(Day(iso: "2026-11-12"))) == 7)
        for wrong in ["2026-11-1", "19/11/2026", "2026-02-30", "2026-11-19T00", ""] { #expect(Day(iso: wrong) == nil) }
    }

    @Test("Indonesia's zones", arguments: [(Zone.jakarta, 7), (.makassar, 8), (.jayapura, 9), (.utc, 0)] as [(Zone, Int)])
    func zones(_ zone: Zone, _ hours: Int) throws {
        let local = try #require(LocalTime(year: 2026, month: 11, day: 19, hour: 5, minute: 30))
        let instant = zone.instant(of: local)
        #expect(instant == Instant(seconds: 1_795_066_200 - Int64(hours) * 3600))
        #expect(zone.local(instant, precision: .minute) == local)
        #expect(zone.day(of: instant) == local.day)
    }

    @Test("a day ends where the next begins") func endOfDay() throws {
        let day = try #require(Day(iso: "2026-11-19"))
        #expect(Zone.jakarta.end(of: day) == Zone.jakarta.start(of: day.adding(days: 1)))
        #expect(Zone.jakarta.day(of: Instant(microseconds: Zone.jakarta.end(of: day).microseconds - 1)) == day)
        #expect(Zone.jakarta.day(of: Instant(microseconds: -1)) == Day(number: 0))
    }

    @Test("a zone with summer time, on both sides of the change") func summerTime() throws {
        let berlin = try #require(Zone("Europe/Berlin"))
        for (day, hours) in [("2026-03-28", 1), ("2026-03-30", 2), ("2026-10-24", 2), ("2026-10-26", 1)] {
            let noon = LocalTime(day: try #require(Day(iso: day)), secondOfDay: 43_200, precision: .minute)
            #expect(berlin.offset(at: berlin.instant(of: noon)) == Int32(hours * 3600))
            #expect(berlin.local(berlin.instant(of: noon), precision: .minute) == noon)
        }
        #expect(Zone("Di/Sana") == nil)
        #expect(Zone("WITA") == .makassar)
    }

    @Test("a clock shows what there is on one") func clocks() throws {
        #expect(LocalTime(year: 2026, month: 11, day: 19, hour: 24, minute: 0) == nil)
        #expect(LocalTime(year: 2026, month: 11, day: 19, hour: 9, minute: 60) == nil)
        #expect(try #require(LocalTime(year: 2026, month: 11, day: 19, hour: 9, minute: 14)).iso == "2026-11-19T09:14:00")
        // A leap second is shown as the last ordinary one.
        #expect(
            try #require(LocalTime(year: 2016, month: 12, day: 31, hour: 23, minute: 59, second: 60)).iso
                == "2016-12-31T23:59:59")
    }

    @Test("when: the moment with the clock it was read from") func when() throws {
        let local = try #require(LocalTime(year: 2026, month: 11, day: 19, hour: 9, minute: 14))
        let when = When(local, in: .jakarta, assumed: true)
        #expect(when.offsetMinutes == 420)
        #expect(when.precision == .minute)
        #expect(when.zoneAssumed)
        #expect(When(local, in: .jayapura) < when)
    }

    @Test("spans add up and compare") func spans() {
        #expect(Span.days(1) == Span.hours(24) && Span.hours(1) == Span.minutes(60))
        #expect(Instant(seconds: 90).since(Instant(seconds: 30)) == .minutes(1))
        #expect(Instant(seconds: 0).adding(.days(2)).subtracting(.days(2)) == Instant(seconds: 0))
        #expect(Span.hours(1.5).hours == 1.5)
    }
}
