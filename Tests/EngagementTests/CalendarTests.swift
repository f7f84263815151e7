import Engagement
import Testing
import Vocabulary

/// What an hour is, on the clock of whoever receives something then.
@Suite("Quiet times and holy days") struct CalendarTests {
    private func moment(_ iso: String, _ hour: Int, _ minute: Int = 0, in zone: Zone = .jakarta) throws -> Instant {
        let day = try #require(Day(iso: iso))
        return zone.instant(of: LocalTime(day: day, secondOfDay: Int32(hour * 3600 + minute * 60)))
    }

    @Test("Friday noon is Friday noon where Pak Wayan lives")
    func zones() throws {
        let quiet = QuietTimes()
        let noon = try moment("2026-11-27", 11, 45)
        #expect(quiet.traits(at: noon, in: .jakarta) == ["time.friday_noon"])
        // 13.45 in Jayapura.
        #expect(quiet.traits(at: noon, in: .jayapura) == [])
        // 12.45 in Makassar.
        #expect(quiet.traits(at: noon, in: .makassar) == ["time.friday_noon"])
    }

    @Test(
        "the night runs past midnight",
        arguments: [(20, 59, false), (21, 0, true), (23, 59, true), (6, 59, true), (7, 0, false)])
    func night(_ hour: Int, _ minute: Int, _ isNight: Bool) throws {
        let traits = QuietTimes().traits(at: try moment("2026-11-25", hour, minute), in: .jakarta)
        #expect(traits.contains("time.night") == isNight)
    }

    @Test(
        "both possible days of the moon are Ramadan and Lebaran",
        arguments: [
            ("2026-02-18", true), ("2026-02-19", true), ("2026-03-19", true), ("2026-03-20", true), ("2026-02-15", false),
            ("2026-03-24", false), ("2027-02-08", true), ("2027-03-08", true), ("2024-03-11", true), ("2024-03-12", true),
        ])
    func ramadan(_ iso: String, _ isRamadan: Bool) throws {
        let times = HolyCalendar().times(on: try #require(Day(iso: iso)))
        #expect(times.contains { $0.trait == "time.ramadan" } == isRamadan)
    }

    @Test(
        "holy days of any year",
        arguments: [
            ("2026-03-20", "time.holy_day.idulfitri"), ("2026-03-21", "time.holy_day.idulfitri"),
            ("2026-03-22", "time.holy_day.idulfitri"), ("2023-04-21", "time.holy_day.idulfitri"),
            ("2023-04-22", "time.holy_day.idulfitri"), ("2024-04-10", "time.holy_day.idulfitri"),
            ("2026-05-27", "time.holy_day.iduladha"), ("2023-06-28", "time.holy_day.iduladha"),
            ("2023-06-29", "time.holy_day.iduladha"), ("2026-04-03", "time.holy_day.jumat_agung"),
            ("2023-04-07", "time.holy_day.jumat_agung"), ("2031-12-25", "time.holy_day.natal"),
            ("2025-11-19", "time.holy_day.galungan"), ("2026-06-17", "time.holy_day.galungan"),
            ("2027-01-13", "time.holy_day.galungan"), ("2026-03-19", "time.holy_day.nyepi"),
            ("2026-02-17", "time.holy_day.imlek"), ("2026-05-31", "time.holy_day.waisak"),
        ])
    func holyDays(_ iso: String, _ trait: String) throws {
        #expect(HolyCalendar().times(on: try #require(Day(iso: iso))).contains { $0.trait == trait }, "\(iso)")
    }

    @Test("food shown in the hours of fasting follows from both, and nobody has to list it")
    func foodInFasting() throws {
        let plan = Plan(
            name: "promo", kind: .message, text: "Nasi bakar hangat",
            elements: [.init(name: "nasi bakar", aspect: .food, traits: ["food.meat.chicken"])],
            at: try moment("2026-03-02", 14))
        let verdict = Guard(StanceReading(asOf: try moment("2026-03-01", 9))).look(at: plan, for: [Guest(id: CustomerID(1))])
        let following = verdict.traits.filter { $0.origin == .following && $0.expected > 0 }
        #expect(following.map(\.trait) == ["time.ramadan.food_in_fasting_hours"])
    }

    @Test("a day of the shop's own stands beside the others")
    func own() throws {
        let day = try #require(Day(iso: "2027-03-08"))
        let calendar = HolyCalendar(own: [HolyTime("time.holy_day.nyepi", day, day, .shop)])
        #expect(calendar.times(on: day).contains { $0.source == .shop })
        #expect(!HolyCalendar.decreedYears.contains(2027))
    }
}
