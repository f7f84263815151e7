import Formats
import Testing

@Suite("WhatsApp: how phones write date and time")
struct WhatsAppOpeningTests {
    @Test(
        "every way to write the same moment",
        arguments: [
            ("21/07/2026 03.15 - Andi: ya", "2026-07-21T03:15:00"),
            ("21/07/26 03.15 - Andi: ya", "2026-07-21T03:15:00"),
            ("[21/07/2026, 03.15.42] Andi: ya", "2026-07-21T03:15:42"),
            ("\u{200E}[21/07/26 03.15.42] Andi: ya", "2026-07-21T03:15:42"),
            ("21/07/2026 pukul 03.15 - Andi: ya", "2026-07-21T03:15:00"),
            ("7/21/26, 12:05 AM - Andi: ya", "2026-07-21T00:05:00"),
            ("7/21/26, 12:05 PM - Andi: ya", "2026-07-21T12:05:00"),
            ("21/7/26, 00:08 a. m. - Andi: ya", "2026-07-21T00:08:00"),
            ("21/7/26 1:55 p.\u{A0}m. - Andi: ya", "2026-07-21T13:55:00"),
            ("21/7/26, 1:55\u{202F}PM - Andi: ya", "2026-07-21T13:55:00"),
            ("[21/7/26, 1:55:00\u{202F}pm] Andi: ya", "2026-07-21T13:55:00"),
            ("21.7.2026 klo 21.25.15 - Andi: ya", "2026-07-21T21:25:15"),
            ("21.07.26 21.25.15: Andi: ya", "2026-07-21T21:25:15"),
            ("21. 7. 2026. 21:25:15 Andi: ya", "2026-07-21T21:25:15"),
            ("[2026/07/21, 21:25:15] Andi: ya", "2026-07-21T21:25:15"),
            ("[07/2026/21, 21:25:15] Andi: ya", "2026-07-21T21:25:15"),
            ("2026-07-21, 10:15 - Andi: ya", "2026-07-21T10:15:00"),
            ("2026-07-21 22 h 15 - Andi: ya", "2026-07-21T22:15:00"),
            ("21‏/7‏/2026، 10:15 م - Andi: ya", "2026-07-21T22:15:00"),
            ("21‏/7‏/2026، 12:05 ص - Andi: ya", "2026-07-21T00:05:00"),
            ("٢١‏/٧‏/٢٠٢٦، ١٠:١٥ م - Andi: ya", "2026-07-21T22:15:00"),
            ("۲۰۲۶/۷/۲۱،‏ ۱۰:۱۵ - Andi: ya", "2026-07-21T10:15:00"),
            ("2026/7/21 下午10:15 - Andi: ya", "2026-07-21T22:15:00"),
            ("2026/7/21 上午12:05 - Andi: ya", "2026-07-21T00:05:00"),
            ("2026/7/21 午後0:05 - Andi: ya", "2026-07-21T12:05:00"),
            ("2026. 7. 21. 오후 10:15 - Andi: ya", "2026-07-21T22:15:00"),
            ("2026年7月21日 22:15 - Andi: ya", "2026-07-21T22:15:00"),
            ("२१/७/२०२६, ३:१५ PM - Andi: ya", "2026-07-21T15:15:00"),
            ("21/7/2569 10:15 - Andi: ya", "2026-07-21T10:15:00"),
            ("21/07/2026 10:15 PTG - Andi: ya", "2026-07-21T22:15:00"),
            ("21.07.2026 г., 22:15 - Andi: ya", "2026-07-21T22:15:00"),
            ("21/07/2026 à 22:15 - Andi: ya", "2026-07-21T22:15:00"),
            ("[22:15, 21/7/2026] Andi: ya", "2026-07-21T22:15:00"),
        ])
    func written(_ line: String, _ moment: String) throws {
        let reading = try WhatsAppReading(line)
        #expect(reading.times == [moment])
        #expect(reading.senders == ["Andi"])
        #expect(reading.texts == ["ya"])
        #expect(reading.survey.isWhatsApp)
    }

    @Test(
        "ordinary words are no opening",
        arguments: [
            "12.500 - 15.000 per kilo", "2016-04-29 10:30:00", "1/2 kg gula, 3 bungkus - ya: oke", "21/07 10.00 - antar",
            "[21/07] catatan: ya", "08:15 - 09:00 rapat: di kantor", "2026 - 2027: rencana", "12/3/4/5 10:00 - x: y",
            "123/4/2026 10:00 - x: y", "21/07/2026", "[21/07/2026, 10.00 Andi: ya", "21/07/2026 10.0 - Andi: ya",
        ])
    func words(_ line: String) throws {
        let reading = try WhatsAppReading("21/07/2026 10.00 - Bu Sari: halo\n\(line)")
        #expect(reading.texts == ["halo\n\(line)"])
    }

    @Test("seconds or minutes: as finely as the export says")
    func precision() throws {
        let reading = try WhatsAppReading("[21/07/26 03.15.42] A: x\n[21/07/26 03.16.00] A: y")
        #expect(reading.drafts.map(\.at.precision) == [.second, .second])
        #expect(reading.survey.hasSeconds && reading.survey.isFromIPhone)
        #expect(try WhatsAppReading("21/07/26 03.15 - A: x").drafts.map(\.at.precision) == [.minute])
    }

    @Test("31 February is reported and its words stay beside their neighbours")
    func noSuchDate() throws {
        let reading = try WhatsAppReading(
            """
            28/02/2026 10.00 - Bu Sari: satu
            31/02/2026 10.05 - Pak Budi: dua
            01/03/2026 25.61 - Bu Sari: tiga
            01/03/2026 10.00 - Pak Budi: empat
            """)
        #expect(reading.texts == ["satu", "dua", "tiga", "empat"])
        #expect(reading.senders == ["Bu Sari", "Pak Budi", "Bu Sari", "Pak Budi"])
        #expect(reading.times[1] == "2026-02-28T10:00:00")
        #expect(reading.drafts.map(\.at.precision) == [.minute, .day, .day, .minute])
        #expect(reading.times[2] == "2026-03-01T00:00:00")
        let problems: [Diagnostic.Problem] = [.noSuchDate("31/02/2026 10.05"), .noSuchTime("01/03/2026 25.61")]
        #expect(reading.problems == problems)
        #expect(reading.diagnostics.map(\.place.line) == [2, 3])
    }

    @Test("a file without a single day that exists gives no messages, and says so")
    func onlyImpossibleDates() throws {
        let reading = try WhatsAppReading("31/02/2026 10.00 - Bu Sari: satu\n32/01/2026 10.00 - Bu Sari: dua")
        #expect(reading.drafts.isEmpty)
        #expect(reading.problems.contains(.noSuchDate("31/02/2026 10.00")))
        #expect(reading.diagnostics.contains { $0.severity == .refused })
    }
}
