import Chances
import Testing
import Vocabulary

@testable import Formats

@Suite("A line of a table") struct CSVLineTests {
    private static func line(_ form: CSVForm = .comma, _ body: (inout CSVLine) -> Void) -> String {
        var line = CSVLine(form)
        line.begin()
        body(&line)
        line.end()
        return String(decoding: line.bytes, as: UTF8.self)
    }

    @Test(
        "is never a formula",
        arguments: [
            "=cmd|'/c calc'!A1", "+1+1", "-2+3", "@SUM(A1)", "\t=1", "\r=1", "＝1+1", "＋1", "－1", "＠SUM(1)", "'=1", "''=1",
            "+6281300001001",
        ])
    func formulas(_ text: String) throws {
        #expect(Self.line { $0.text(text) }.hasPrefix("\"'"))
        let back = try Self.back([text])
        #expect(back == [text])
    }

    @Test("keeps the digits a spreadsheet would drop", arguments: ["456105940792379392", "0812", "00"])
    func digits(_ text: String) throws {
        #expect(Self.line { $0.text(text) } == "\"'\(text)\"\r\n")
        let back = try Self.back([text])
        #expect(back == [text])
    }

    @Test(
        "leaves ordinary words alone",
        arguments: ["Bu Sari", "'Aisyah", "12", "0", "0812-0000-0001", "3 = 2 + 1", "a@contoh.example", "日本", "Rp5.000"])
    func words(_ text: String) throws {
        #expect(Self.line { $0.text(text) } == text + "\r\n")
        let back = try Self.back([text])
        #expect(back == [text])
    }

    @Test("whatever stands in its cells comes back", arguments: CSVForm.allCases, 0..<20)
    func everything(_ form: CSVForm, _ seed: Int) throws {
        var chance = Chance("cells", seed: UInt64(seed))
        // Without line ends: a quote behind one is taken for the start of a cell that was never closed.
        let letters = Array("aZ09\";,|'=+-@é日🌸＝(").map(String.init)
        let texts = (0..<200).map { _ in "x" + (0..<chance.below(20)).map { _ in chance.pick(letters) }.joined() + "x" }
            .map { chance.happens(30) ? chance.pick(["=", "+", "'=", "@", "＋", "''-"]) + $0 : $0 }
        let back = try Self.back(texts, form)
        #expect(back == texts)
    }

    @Test("words on several lines come back, quotes and all")
    func severalLines() throws {
        let texts = ["satu\ndua", "kata \"Bu Sari\"\nlalu; pulang, katanya", "\n\nx", "=1\n+2"]
        let back = try Self.back(texts)
        #expect(back == texts.map(\.trimmedText))
    }

    @Test("amounts without thousands signs, cents only where there are some")
    func amounts() {
        let amounts = [125_000_000, 1_250, 5, 0, -1_205, -5].map { CSVForm.comma.amount($0, digits: 2) }
        #expect(amounts == ["1250000", "12.50", "0.05", "0", "-12.05", "-0.05"])
        #expect(CSVForm.semicolon.amount(1_250, digits: 2) == "12,50")
        #expect(CSVForm.comma.amount(500, digits: 0) == "500")
        #expect([20_000, 1_500, 333].map { CSVForm.comma.quantity(milli: $0) } == ["20", "1.5", "0.333"])
    }

    /// Written as a table of a name and a text, and taken as our own readers take it.
    private static func back(_ texts: [String], _ form: CSVForm = .comma) throws -> [String] {
        var table = line(form) { line in
            line.text("nama")
            line.text("isi")
        }
        for text in texts {
            table += line(form) { line in
                line.text("Bu Sari")
                line.text(text)
            }
        }
        let source = MemorySource(text: table)
        let survey = try TableReader.survey(source)
        var read: [String] = []
        source.rewind()
        try TableReader(source, survey).read(report: { _ in }) { row in read.append(row.text(1)) }
        return read
    }
}

@Suite("What a clock showed") struct ClockTimeTests {
    @Test(
        "at any moment a column can hold, with any offset",
        arguments: [
            (0, 420, "1970-01-01 07:00:00"), (-1, 0, "1969-12-31 23:59:59"),
            (1_763_518_440_000_000, 420, "2025-11-19 09:14:00"),
            (1_763_518_440_000_000, -300, "2025-11-18 21:14:00"),
        ])
    func shown(_ microseconds: Int64, _ offset: Int, _ wanted: String) {
        let clock = ClockTime(Instant(microseconds: microseconds), offsetMinutes: offset)
        #expect("\(clock.day.iso) \(clock.time)" == wanted)
    }

    @Test("the first and the last moment there is do no harm", arguments: [Int64.min, .max], [Int.min, 0, .max])
    func limits(_ microseconds: Int64, _ offset: Int) {
        let clock = ClockTime(Instant(microseconds: microseconds), offsetMinutes: offset)
        #expect((0..<86_400).contains(clock.secondOfDay))
        #expect(ClockTime.offset(offset, separator: ":").count == 6)
    }
}
