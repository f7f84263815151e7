import Formats
import Testing
import Vocabulary

/// By RFC 5545, sign for sign.
@Suite("Days for a telephone's calendar") struct CalendarWriterTests {
    private static let stamp = Zone.jakarta.instant(
        of: LocalTime(day: Day(number: 20_771), secondOfDay: 9 * 3600 + 14 * 60, precision: .minute))

    private static func item(_ summary: String, _ start: CalendarWriter.Item.Start, url: String? = nil) -> CalendarWriter.Item {
        CalendarWriter.Item(uid: "janji-7@akrab", stamp: stamp, start: start, summary: summary, url: url)
    }

    @Test("a day is a day, a moment is told on the clock of Greenwich, and each rings")
    func whole() throws {
        let day = try #require(Day(iso: "2026-11-19"))
        let moment = Zone.jakarta.instant(of: LocalTime(day: day, secondOfDay: 3600, precision: .minute))
        let text = CalendarWriter.text(
            [Self.item("antar galon", .day(day), url: "http://127.0.0.1/pelanggan/7"), Self.item("telepon", .moment(moment))],
            name: "Akrab")
        let wanted = [
            "BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//Akrab//Akrab//ID", "CALSCALE:GREGORIAN", "METHOD:PUBLISH",
            "NAME:Akrab", "X-WR-CALNAME:Akrab", "REFRESH-INTERVAL;VALUE=DURATION:PT1H", "BEGIN:VEVENT", "UID:janji-7@akrab",
            "DTSTAMP:20261114T021400Z", "DTSTART;VALUE=DATE:20261119", "SUMMARY:antar galon",
            "URL:http://127.0.0.1/pelanggan/7", "TRANSP:TRANSPARENT", "BEGIN:VALARM", "ACTION:DISPLAY",
            "DESCRIPTION:antar galon", "TRIGGER:PT8H", "END:VALARM", "END:VEVENT", "BEGIN:VEVENT", "UID:janji-7@akrab",
            "DTSTAMP:20261114T021400Z", "DTSTART:20261118T180000Z", "SUMMARY:telepon", "TRANSP:TRANSPARENT", "BEGIN:VALARM",
            "ACTION:DISPLAY", "DESCRIPTION:telepon", "TRIGGER:-PT1H", "END:VALARM", "END:VEVENT", "END:VCALENDAR",
        ]
        #expect(text == wanted.map { $0 + "\r\n" }.joined())
    }

    @Test(
        "signs that mean something else, and ends of lines, are written as words",
        arguments: [
            ("a;b,c\\d", #"a\;b\,c\\d"#), ("dua\nbaris\r\nlagi", #"dua\nbaris\nlagi"#), ("tab\u{9}bel\u{7}", "tab bel"),
            ("END:VEVENT\r\nSUMMARY:x", #"END:VEVENT\nSUMMARY:x"#),
        ])
    func escapes(_ words: String, _ wanted: String) {
        let text = CalendarWriter.text([Self.item(words, .moment(Self.stamp))], name: "Akrab")
        #expect(text.contains("\r\nSUMMARY:\(wanted)\r\n"))
    }

    @Test(
        "no line is longer than 75 octets, none ends inside a sign, and unfolded it is what was said",
        arguments: ["a", "é", "日", "🙏", "a🙏é日"])
    func folds(_ sign: String) throws {
        for length in 1...90 {
            let words = String(repeating: sign, count: length)
            let text = CalendarWriter.text([Self.item(words, .moment(Self.stamp))], name: "Akrab")
            let lines = text.split(separator: "\r\n", omittingEmptySubsequences: false)
            #expect(lines.allSatisfy { $0.utf8.count <= 75 }, "\(length)")
            #expect(lines.last == "")
            #expect(text.replacing("\r\n ", with: "").contains("\r\nSUMMARY:\(words)\r\n"), "\(length)")
        }
    }
}
