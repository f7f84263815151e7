import Phrases
import Testing
import Vocabulary

@Suite("How things are written") struct FormsTests {
    private let indonesian = Samples.indonesian
    private let english = Samples.english
    private let today = Zone.jakarta.day(of: Samples.now)

    @Test("dates and hours")
    func dates() {
        #expect(indonesian.date(today, today: today) == "Kamis, 19 Nov")
        #expect(english.date(today, today: today) == "Thursday, 19 Nov")
        #expect(indonesian.longDate(today) == "Kamis, 19 November 2026")
        #expect(indonesian.clock(Samples.at("2026-11-19 09:14")) == "09.14")
        #expect(english.clock(Samples.at("2026-11-19 09:14")) == "09:14")
        #expect(indonesian.date(today.adding(days: 60), today: today) == "Senin, 18 Jan 2027")
    }

    @Test(
        "near days by their names",
        arguments: [
            (0, "hari ini", "today"), (1, "besok", "tomorrow"), (-1, "kemarin", "yesterday"),
            (2, "lusa", "the day after tomorrow"), (3, "Minggu, 22 Nov", "Sunday, 22 Nov"),
        ])
    func relative(_ days: Int, _ said: String, _ twin: String) {
        #expect(indonesian.day(today.adding(days: days), today: today) == said)
        #expect(english.day(today.adding(days: days), today: today) == twin)
    }

    @Test("what is known by its day only has no hour")
    func dayOnly() {
        let written = When(LocalTime(day: today.adding(days: -10)), in: .jakarta)
        #expect(indonesian.moment(written, now: Samples.now) == "Senin, 9 Nov")
        #expect(english.moment(written, now: Samples.now) == "Monday, 9 Nov")
    }

    @Test("every month and weekday has a name in both languages")
    func names() {
        #expect(
            (1...12).map(indonesian.shortMonth) == [
                "Jan", "Feb", "Mar", "Apr", "Mei", "Jun", "Jul", "Agu", "Sep", "Okt", "Nov", "Des",
            ])
        #expect(
            (1...12).map(english.shortMonth) == [
                "Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec",
            ])
        #expect(
            (0...6).map { indonesian.weekday(today.adding(days: $0)) } == [
                "Kamis", "Jumat", "Sabtu", "Minggu", "Senin", "Selasa", "Rabu",
            ])
    }

    @Test(
        "money",
        arguments: [
            (1_250_000, "Rp1.250.000", "Rp1,250,000", "Rp1,2 jt", "Rp1.2m"),
            (1_260_000, "Rp1.260.000", "Rp1,260,000", "Rp1,3 jt", "Rp1.3m"), (0, "Rp0", "Rp0", "Rp0", "Rp0"),
            (14_600_000, "Rp14.600.000", "Rp14,600,000", "Rp14,6 jt", "Rp14.6m"),
            (85_000, "Rp85.000", "Rp85,000", "Rp85 rb", "Rp85k"), (9_500, "Rp9.500", "Rp9,500", "Rp9.500", "Rp9,500"),
            (999_960, "Rp999.960", "Rp999,960", "Rp1 jt", "Rp1m"),
            (146_400_000, "Rp146.400.000", "Rp146,400,000", "Rp146 jt", "Rp146m"),
            (2_500_000_000, "Rp2.500.000.000", "Rp2,500,000,000", "Rp2,5 M", "Rp2.5bn"),
            (-50_000, "-Rp50.000", "-Rp50,000", "-Rp50 rb", "-Rp50k"),
        ] as [(Int64, String, String, String, String)])
    func money(_ rupiah: Int64, _ long: String, _ longTwin: String, _ short: String, _ shortTwin: String) {
        #expect(indonesian.money(.rupiah(rupiah)) == long)
        #expect(english.money(.rupiah(rupiah)) == longTwin)
        #expect(indonesian.shortMoney(.rupiah(rupiah)) == short)
        #expect(english.shortMoney(.rupiah(rupiah)) == shortTwin)
    }

    @Test("cents and other currencies")
    func otherMoney() throws {
        let dollar = try #require(Currency("USD"))
        #expect(indonesian.money(Money(minor: 123_405, dollar)) == "USD 1.234,05")
        #expect(english.money(Money(minor: 123_405, dollar)) == "USD 1,234.05")
        #expect(indonesian.money(Money(minor: .min, .rupiah)).hasPrefix("-Rp"))
        #expect(indonesian.shortMoney(Money(minor: .max, .rupiah)) == "Rp92.234 T")
    }

    @Test(
        "phones",
        arguments: [
            ("+6281234567890", "0812-3456-7890"), ("+628123456789", "0812-3456-789"), ("+62812345678901", "0812-3456-78901"),
            ("+62215550123", "021-5550-123"), ("+6591234567", "+6591234567"), ("bukan nomor", "bukan nomor"),
        ])
    func phones(_ stored: String, _ shown: String) { #expect(PhoneForm.readable(stored) == shown) }

    @Test("spans, to the nearest whole")
    func spans() {
        #expect(indonesian.span(.minutes(356)) == "6 jam")
        #expect(indonesian.span(.minutes(60)) == "1 jam")
        #expect(indonesian.span(.days(41.2)) == "41 hari")
        #expect(indonesian.span(.seconds(20)) == "kurang dari 1 menit")
        #expect(english.span(.minutes(1)) == "1 minute")
        #expect(english.span(.hours(47.0)) == "47 hours")
        #expect(english.span(.hours(48.0)) == "2 days")
        #expect(indonesian.usual(hours: 0.75) == "45 menit")
        #expect(indonesian.usual(hours: 1.5) == "1,5 jam")
        #expect(english.usual(hours: 2.6) == "2.5 hours")
        #expect(indonesian.every(days: 12.5) == "kira-kira tiap 13 hari")
        #expect(english.every(days: 1) == "every day")
    }

    @Test(
        "people are called as one calls them",
        arguments: [
            ("Bu Ratna Wulandari", "Bu Ratna"), ("Mas Andi Hartono", "Mas Andi"), ("Pak H. Budi Santoso", "Pak H. Budi"),
            ("Warung Kopi Senja", "Warung Kopi Senja"), ("Ratna", "Ratna"), ("Bu", "Bu"), ("", ""),
        ])
    func shortNames(_ name: String, _ short: String) { #expect(ShortName.of(name) == short) }

    @Test("long words of others are cut, and kept on one line")
    func shortened() {
        let text = indonesian.shortened(String(repeating: "panjang ", count: 50))
        #expect(text.count <= 120 && text.hasSuffix("…"))
        #expect(indonesian.quoted("satu\ndua ") == "“satu dua”")
    }
}
