import Testing

@testable import Formats

@Suite("The cells of a sheet come out as a person sees them") struct SheetRowsTests {
    @Test("cells stand in their columns and rows on their lines, gaps and all") func places() throws {
        #expect(
            try SmallBook.csv(
                rows:
                    "<row r=\"2\"><c r=\"B2\"><v>1</v></c><c r=\"D2\"><v>2</v></c></row><row r=\"3\"/><row r=\"5\"><c><v>3</v></c><c><v>4</v></c></row>"
            )
                == "\n,1,,2\n\n\n3,4\n")
        #expect(try SmallBook.csv(rows: "<row><c r=\"AA1\"><v>1</v></c></row>") == String(repeating: ",", count: 26) + "1\n")
    }

    @Test("shared texts: pieces joined, how to say them left out, blanks only where they are meant") func sharedTexts() throws {
        let texts = [
            "<t>Bu Sari</t>", "<r><rPr><b/></rPr><t>Pak </t></r><r><t xml:space=\"preserve\"> Budi</t></r>",
            "<t>東京</t><rPh sb=\"0\" eb=\"2\"><t>トウキョウ</t></rPh><phoneticPr fontId=\"1\"/>",
            "<t xml:space=\"preserve\"> a, \"b\" </t>",
            "<t>&lt;3 &amp; &#x2615;&#10;ya</t>", "<t/>",
        ]
        let cells = (0..<6).map { "<c t=\"s\"><v>\($0)</v></c>" }.joined()
        #expect(
            try SmallBook.csv(rows: "<row>\(cells)<c><v>9</v></c></row>", strings: texts)
                == "Bu Sari,Pak Budi,東京,\" a, \"\"b\"\" \",\"<3 & ☕\nya\",,9\n")
    }

    @Test("letters that XML has no way for") func escapes() throws {
        let cells = ["a_x000D_\nb", "a_x000d__x000a_b", "_x005F_x000D_", "_xD83D__xDE00_", "a_x0000_b", "_x00ZZ_", "a\r\nb"]
        for (written, wanted) in zip(cells, ["\"a\nb\"", "\"a\nb\"", "_x000D_", "😀", "ab", "_x00ZZ_", "\"a\nb\""]) {
            #expect(try SmallBook.csv(rows: "<row><c t=\"inlineStr\"><is><t>\(written)</t></is></c></row>") == wanted + "\n")
        }
    }

    @Test("yes and no, errors, words of a formula, days written as text, a formula's last result") func kinds() throws {
        #expect(
            try SmallBook.csv(
                rows: """
                    <row><c t="b"><v>1</v></c><c t="b"><v>0</v></c><c t="e"><v>#N/A</v></c><c t="str"><f>A1&amp;"x"</f><v>kata</v></c>\
                    <c t="d"><v>2026-11-19T09:14:00</v></c><c><f>1+1</f><v>2</v></c><c><f>1+1</f></c><c/><c t="n"><v> 7 </v></c></row>
                    """) == "TRUE,FALSE,#N/A,kata,2026-11-19T09:14:00,2,,,7\n")
    }

    @Test(
        "numbers in full, rounded as they are shown, never three digits behind the dot",
        arguments: [
            ("1250.5", "1250.5"), ("6.2812345678899999E+12", "6281234567890"), ("81234567890", "81234567890"),
            ("35.700000000000003", "35.7"), ("1.125", "1.1250"), ("0.125", "0.1250"), ("1E3", "1000"), ("-2.5E-2", "-0.0250"),
            ("1.4210854715202004E-14", "0"), ("999999999999999.9", "1000000000000000"), ("0.99999999999999999", "1"),
            ("4.8768760000001235E+18", "4876876000000123500"), ("4876876000000123456", "4876876000000123456"), ("0", "0"),
            ("-0", "-0"), ("0.0", "0"), (".5", "0.5"), ("1E-400", "0"), ("1E400", "1E400"), ("1,5", "\"1,5\""),
            ("12abc", "12abc"),
        ])
    func numbers(_ written: String, _ wanted: String) throws {
        #expect(try SmallBook.csv(rows: "<row><c><v>\(written)</v></c></row>") == wanted + "\n")
    }

    @Test(
        "days and hours by how the book shows them",
        arguments: [
            ("dd/mm/yyyy", "46345", "2026-11-19"), ("[$-421]dd mmmm yyyy;@", "46345", "2026-11-19"),
            ("dd/mm/yyyy hh:mm", "46345.384722222225", "2026-11-19T09:14"),
            ("d mmm yy", "46345.384722222225", "2026-11-19T09:14"),
            ("yyyy\\-mm\\-dd hh:mm:ss", "46345.385069444446", "2026-11-19T09:14:30"), ("h:mm AM/PM", "0.5", "12:00"),
            ("[h]:mm", "1.5", "36:00"), ("mm:ss.0", "0.010416666666666666", "00:15:00"), ("mmm-yy", "46327", "2026-11-01"),
            ("dd/mm/yyyy", "46345.9999999", "2026-11-20"), ("dd/mm/yyyy", "0", ""), ("dd/mm/yyyy", "59", "1900-02-28"),
            ("dd/mm/yyyy", "61", "1900-03-01"), ("dd/mm/yyyy", "-5", "-5"), ("dd/mm/yyyy", "9E9", "9000000000"),
            ("&quot;Rp&quot;#,##0", "46345", "46345"), ("_-&quot;Rp&quot;* #,##0_-;-&quot;Rp&quot;* #,##0_-", "46345", "46345"),
            ("#,##0 &quot;dus&quot;", "12", "12"), ("General", "46345", "46345"), ("0.00E+00", "46345", "46345"),
            ("[Red]0.00", "1.5", "1.5"), ("@", "5", "5"),
        ])
    func formats(_ format: String, _ number: String, _ wanted: String) throws {
        #expect(
            try SmallBook.csv(rows: "<row><c s=\"1\"><v>\(number)</v></c><c><v>1</v></c></row>", formats: [format])
                == wanted + ",1\n")
    }

    @Test(
        "the formats every book knows",
        arguments: [
            (14, "2026-11-19"), (20, "2026-11-19T12:00"), (22, "2026-11-19T12:00"), (46, "1112292:00:00"),
            (47, "2026-11-19T12:00:00"), (4, "46345.5"), (44, "46345.5"),
        ])
    func builtIn(_ id: Int, _ wanted: String) throws {
        var parts = SmallBook.parts(rows: "<row><c s=\"0\"><v>46345.5</v></c></row>")
        parts["xl/styles.xml"] = "<styleSheet><cellXfs><xf numFmtId=\"\(id)\"/></cellXfs></styleSheet>"
        #expect(try SmallBook.csv(PartsInMemory(texts: parts)).hasPrefix(id == 14 ? "2026-11-19T12:00\n" : wanted + "\n"))
    }

    @Test("a book from a Mac counts from 1904") func macDays() throws {
        #expect(
            try SmallBook.csv(rows: "<row><c s=\"1\"><v>44883</v></c></row>", formats: ["dd/mm/yyyy"], countsFrom1904: true)
                == "2026-11-19\n")
    }

    @Test(
        "telephone numbers and codes keep the zeros the book shows",
        arguments: [
            ("&quot;0&quot;#", "81234567890", "081234567890"), ("000000", "4125", "004125"),
            ("0000-0000-0000", "81234567890", "0812-3456-7890"),
            ("+62 000-0000-0000", "81234567890", "+62 812-3456-7890"), ("\\0##", "8123", "08123"), ("0", "5", "5"),
            ("000", "1.5", "1.5"),
        ])
    func patterns(_ format: String, _ number: String, _ wanted: String) throws {
        #expect(
            try SmallBook.csv(rows: "<row><c s=\"1\"><v>\(number)</v></c></row>", formats: [format]) == wanted + "\n")
    }

    @Test("a comment, a command and a letter cut in two pieces are no cells") func noise() throws {
        let long = String(repeating: "é&amp;", count: 30_000)
        let rows =
            "<!-- <row> --><?x <row ?><row><c t=\"str\"><v>\(long)</v></c><c t=\"str\"><v><![CDATA[<a&b>]]></v></c></row>"
        #expect(try SmallBook.csv(rows: rows) == String(repeating: "é&", count: 30_000) + ",<a&b>\n")
    }

    @Test("a row too long to be one is refused with its line; the next one is read") func tooLong() throws {
        let long = String(repeating: "x\n", count: 60_000)
        let cells = (0..<20).map { _ in "<c t=\"str\"><v>\(long)</v></c>" }.joined()
        let parts = PartsInMemory(
            texts: SmallBook.parts(
                rows:
                    "<row><c t=\"str\"><v>nama</v></c><c t=\"str\"><v>hp</v></c></row><row>\(cells)</row><row><c t=\"str\"><v>Bu Sari</v></c><c><v>81211112222</v></c></row>"
            ))
        let book = try Workbook(parts)
        let source = try book.source(of: try #require(book.sheets.first))
        let survey = try TableReader.survey(source)
        var rows: [[String]] = []
        var told: [Diagnostic] = []
        try TableReader(source, survey).read(report: { told.append($0) }) { rows.append($0.strings) }
        #expect(rows == [["Bu Sari", "81211112222"]])
        #expect(told.map(\.problem) == [.recordTooLong(limit: TableReader.recordLimit)])
        #expect(told.map(\.place.line) == [2])
    }

    @Test("text that looks like broken quoting is only text") func quotes() throws {
        let texts = ["nama", "ket", "a\n\",b", "x", "\"", "\n\"\",\n"]
        let cells = texts.map { "<c t=\"str\"><v>\($0)</v></c>" }
        let book = try Workbook(
            PartsInMemory(
                texts: SmallBook.parts(
                    rows: stride(from: 0, to: 6, by: 2).map { "<row>\(cells[$0])\(cells[$0 + 1])</row>" }.joined())))
        let source = try book.source(of: try #require(book.sheets.first))
        var rows: [[String]] = []
        try TableReader(source, TableReader.survey(source)).read(report: { Issue.record("\($0)") }) { rows.append($0.strings) }
        #expect(rows == [["a\n\",b", "x"], ["\"", "\n\"\",\n"]])
    }
}
