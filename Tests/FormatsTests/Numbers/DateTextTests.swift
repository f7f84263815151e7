import Testing
import Vocabulary

@testable import Formats

@Suite("Dates as people write them") struct DateTextTests {
    private func iso(_ text: String, _ form: DateForm = .dmy) -> String {
        switch DateText.read(text, form) {
        case .time(.local(let local)): local.precision == .day ? local.day.iso : local.iso
        case .time(.exact(let when)): "\(when.instant.microseconds / 1_000_000)@\(when.offsetMinutes)"
        case .nothing: "nothing"
        case .noSuchDate: "no such date"
        case .noSuchTime: "no such time"
        }
    }

    @Test(
        "days",
        arguments: [
            ("19/11/2026", "2026-11-19"), ("9-1-26", "2026-01-09"), ("15.01.26", "2026-01-15"), ("2026-11-19", "2026-11-19"),
            ("2026/11/19", "2026-11-19"), ("19 November 2026", "2026-11-19"), ("19 Nov 26", "2026-11-19"),
            ("19-Nop-2026", "2026-11-19"),
            ("1 Agt 2026", "2026-08-01"), ("1 Ags 2026", "2026-08-01"), ("1 Agu 2026", "2026-08-01"),
            ("17 Agustus 1945", "1945-08-17"),
            ("25 Des 2026", "2026-12-25"), ("5 Mei 2026", "2026-05-05"), ("7 Okt 2026", "2026-10-07"),
            ("3 Peb 2026", "2026-02-03"),
            ("Kamis, 19 November 2026", "2026-11-19"), ("Jum'at 20/11/2026", "2026-11-20"), ("Min, 1 Mar 2026", "2026-03-01"),
            ("Sabtu, 21-11-2026", "2026-11-21"), ("November 19, 2026", "2026-11-19"), ("Nov 19th, 2026", "2026-11-19"),
            ("20261119", "2026-11-19"),
            ("46345", "2026-11-19"), ("'19/11/2026", "2026-11-19"), (" 19/11/2026\u{A0}", "2026-11-19"),
            ("17/08/75", "1975-08-17"),
            ("１９/１１/２０２６", "2026-11-19"), ("29/02/2028", "2028-02-29"),
        ])
    func days(_ text: String, _ expected: String) { #expect(iso(text) == expected) }

    @Test(
        "times",
        arguments: [
            ("19/11/2026 09.14", "2026-11-19T09:14:00"), ("19/11/2026 09:14:05", "2026-11-19T09:14:05"),
            ("19/11/2026, 2:05 PM", "2026-11-19T14:05:00"), ("19/11/2026 12:05 AM", "2026-11-19T00:05:00"),
            ("19/11/2026 1:55 p.m.", "2026-11-19T13:55:00"), ("19 Nov 2026 pukul 14.00", "2026-11-19T14:00:00"),
            ("19 Nov 2026 jam 7 malam", "2026-11-19T19:00:00"), ("19/11/2026 9.14", "2026-11-19T09:14:00"),
            ("2026-11-19T09:14", "2026-11-19T09:14:00"), ("2026-11-19 09:14:05.123", "2026-11-19T09:14:05"),
            ("46345.5", "2026-11-19T12:00:00"), ("19/11/2026 2 siang", "2026-11-19T14:00:00"),
            ("19/11/2026 11 siang", "2026-11-19T11:00:00"),
        ])
    func times(_ text: String, _ expected: String) { #expect(iso(text) == expected) }

    @Test(
        "a time that names its zone is a moment",
        arguments: [
            ("2026-05-01 10:00:00 +0200", "1777622400@120"), ("2026-11-19T09:14:00Z", "1795079640@0"),
            ("2026-11-19T09:14:00+07:00", "1795054440@420"), ("19/11/2026 09.14 WIB", "1795054440@420"),
            ("19/11/2026 09.14 WITA", "1795050840@480"), ("2010-10-14T12:00:00.000Z-0300", "1287068400@-180"),
            ("2009-07-14 02:14:45-0800", "1247566485@-480"), ("2026-11-19T09:14:00-0330", "1795092240@-210"),
        ])
    func zones(_ text: String, _ expected: String) { #expect(iso(text) == expected) }

    @Test(
        "what is no day is said, never shifted to another",
        arguments: [
            "31/02/2026", "29/02/2026", "00/01/2026", "19/13/2026", "19 Foo 2026", "19/11", "19 November", "lusa", "5",
            "12345678", "1/2/3",
            "19/11/2026 dan lagi", "19/11/202", "99999999", "2026-11-19T09:14:00+99:00",
        ])
    func none(_ text: String) { #expect(iso(text) == "no such date") }

    @Test("nor is what is no time", arguments: ["19/11/2026 25.00", "19/11/2026 09.60", "19/11/2026 24:00"])
    func noTime(_ text: String) { #expect(iso(text) == "no such time") }

    @Test("the order of the column rules") func order() {
        #expect(iso("03/04/2026") == "2026-04-03")
        #expect(iso("03/04/2026", .mdy) == "2026-03-04")
        #expect(iso("15/01/2026", .mdy) == "no such date")
        #expect(iso("26/01/15", .ymd) == "2026-01-15")
        #expect(DateForm.decide(["03/04/2026", "04/03/2026"]) == (.dmy, true))
        #expect(DateForm.decide(["03/04/2026", "13/04/2026"]) == (.dmy, false))
        #expect(DateForm.decide(["13/04/2026", "14/04/2026", "04/15/2026"]) == (.dmy, true))
        #expect(DateForm.decide(["Kamis, 12/11/2026", "11/13/2026"]) == (.mdy, false))
        #expect(DateForm.decide(["19 Nov 2026"]) == (.dmy, false))
    }

    @Test(
        "a time alone",
        arguments: [("09.14", 33_240), ("9:14 PM", 76_440), ("0.5", 43_200), ("jam", -1), ("25:00", -1), ("14.00 WIB", 50_400)])
    func clock(_ text: String, _ second: Int32) {
        #expect((text.withCellBytes { TimeOfDayText.read($0) }?.second ?? -1) == second)
    }
}
