import Formats
import Testing

@Suite("WhatsApp: day or month first")
struct WhatsAppDateOrderTests {
    private func days(_ lines: String...) throws -> ([String], WhatsAppReading) {
        let reading = try WhatsAppReading(lines.map { "\($0), 10:00 - Bu Sari: x" }.joined(separator: "\n"))
        return (reading.drafts.map(\.at.day.iso), reading)
    }

    @Test("one number above 12 decides for the whole file, wherever it stands")
    func decided() throws {
        #expect(try days("3/4/26", "25/4/26").0 == ["2026-04-03", "2026-04-25"])
        #expect(try days("3/4/26", "4/25/26").0 == ["2026-03-04", "2026-04-25"])
        #expect(try !days("3/4/26", "4/25/26").1.problems.contains(.dayOrderAssumed))
    }

    @Test("without one it is day-first, and said to be assumed")
    func assumed() throws {
        let (found, reading) = try days("3/4/26", "4/4/26")
        #expect(found == ["2026-04-03", "2026-04-04"])
        #expect(reading.survey.dateOrderAssumed)
        #expect(reading.problems.contains(.dayOrderAssumed))
    }

    @Test("when only month-first keeps the file in time order it is month-first, and still said to be assumed")
    func inOrder() throws {
        let (found, reading) = try days("3/4/26", "3/5/26", "4/1/26")
        #expect(found == ["2026-03-04", "2026-03-05", "2026-04-01"])
        #expect(reading.survey.dateOrderAssumed)
    }

    @Test("three short numbers: the year may come first")
    func shortYearFirst() throws {
        #expect(try days("26-07-02", "26-07-03").0 == ["2026-07-02", "2026-07-03"])
    }

    @Test("a year of four digits in front is followed by the month, unless that is above 12")
    func yearFirst() throws {
        #expect(try days("2026/07/03").0 == ["2026-07-03"])
        #expect(try !days("2026/07/03").1.survey.dateOrderAssumed)
        #expect(try days("2026/21/07", "2026/03/07").0 == ["2026-07-21", "2026-07-03"])
    }

    @Test("messages are sorted by time, and keep the order of the file within the same minute")
    func sorted() throws {
        let text = """
            21/07/26 10.00 - A: satu
            21/07/26 10.02 - A: empat
            21/07/26 10.01 - A: dua
            21/07/26 10.01 - A: tiga
            """
        let all = try WhatsAppExport.readAll(MemorySource(text: text))
        #expect(all.drafts.map(\.message.text) == ["satu", "dua", "tiga", "empat"])
        #expect(all.diagnostics.map(\.problem) == [.timeWentBack])
        #expect(all.survey.first?.iso == "2026-07-21T10:00:00")
        #expect(all.survey.coveredUntil?.iso == "2026-07-21T10:02:00")
    }
}
