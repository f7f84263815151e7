import Testing

@testable import Formats

@Suite("Tables are read whatever wrote them") struct TableReaderTests {
    private func rows(_ text: String) throws -> [[String]] { try TableReader.everything(MemorySource(text: text)).rows }

    @Test("an unclosed quote costs its own line and is told; the rows after it are all there")
    func unclosedQuote() throws {
        let (rows, told) = try TableReader.everything(TableFixtures.source("kutipan.csv"))
        #expect(
            rows == [
                ["id", "isi", "nilai"], ["1", "\"tak ditutup", "10"], ["2", "biasa", "20"], ["3", "5\" pipa", "30"],
                ["4", "dua\nbaris", "40"], ["5", "kata \"dikutip\"", "50"], ["6", "kurang"], ["7", "lebih", "70", "lagi"],
            ])
        #expect(
            told.map(\.problem) == [
                .unclosedQuote, .tooFewColumns(expected: 3, found: 2), .tooManyColumns(expected: 3, found: 4),
            ])
        #expect(told.map(\.place.line) == [2, 8, 9])
    }

    @Test("a quote left open in the last cell of a file does not swallow what stands before it")
    func unclosedAtTheEnd() throws {
        #expect(try rows("a,b\n1,2\n3,\"4\n5,6\n") == [["a", "b"], ["1", "2"], ["3", "\"4"], ["5", "6"]])
    }

    @Test("a file full of open quotes is still read line by line")
    func manyOpenQuotes() throws {
        let lines = (0..<20_000).map { "\($0),\"x" }
        let (rows, told) = try TableReader.everything(MemorySource(text: "no,isi\n" + lines.joined(separator: "\n")))
        #expect(rows.count > 10_000)
        #expect(told.contains { $0.problem == .unclosedQuote })
    }

    @Test("Windows letters and UTF-8 in one file are both right")
    func mixedEncodings() throws {
        let source = try TableFixtures.source("campuran-1252.tsv")
        let survey = try TableReader.survey(source)
        #expect(survey.encoding == .windows1252)
        #expect(survey.separator == UInt8(ascii: "\t"))
        #expect(
            try TableReader.everything(source).rows.dropFirst() == [
                ["René", "München", "50 €"], ["Bu Sari", "Bandung", "kopi ☕"],
            ])
    }

    @Test("a return alone ends lines where nothing else does") func returns() throws {
        let source = try TableFixtures.source("cr-saja.csv")
        #expect(try TableReader.survey(source).lineEnd == .cr)
        #expect(try TableReader.everything(source).rows == [["a", "b"], ["1", "x\ry"], ["2", "z"]])
    }

    @Test("zero bytes are passed over and counted") func nuls() throws {
        let (rows, told) = try TableReader.everything(TableFixtures.source("nul.csv"))
        #expect(rows == [["nama", "hp"], ["Bu Sari", "081211112222"]])
        #expect(told.map(\.problem) == [.nulsLeftOut(count: 2)])
    }

    @Test("UTF-16 without a mark is known by its zeros") func unmarkedUTF16() throws {
        let source = try TableFixtures.source("utf16-tanpa-tanda.csv")
        #expect(try TableReader.survey(source).encoding == .utf16LittleEndian)
        #expect(
            try TableReader.everything(source).rows == [["nama", "kota"], ["Bu Sari", "Bandung 🏡"], ["Pak Budi", "Solo"]])
    }

    @Test("Excel's sep= line names the separator and is no row") func sepLine() throws {
        let survey = try TableReader.survey(TableFixtures.source("pesanan-excel.csv"))
        #expect(survey.separator == UInt8(ascii: ";"))
        #expect(survey.headerLine == 2)
        #expect(survey.titleLines == ["sep="])
        #expect(try rows("sep=|\na|b,c\n1|2,3\n").first == ["a", "b,c"])
    }

    @Test("title lines stand above the header, and rows keep the number of their line") func titles() throws {
        let source = try TableFixtures.source("tokopedia-lama.csv")
        let survey = try TableReader.survey(source)
        #expect(survey.headerLine == 4)
        #expect(survey.titleLines.first == "Laporan Penjualan")
        var lines: [Int] = []
        try TableReader(source, survey).read { lines.append($0.line) }
        #expect(lines == [5, 6])
    }

    @Test("a decimal comma is not the separator") func decimalComma() throws {
        #expect(try rows("nama;harga;berat\ngula;12,5;1,0\nkopi;33,0;0,5\n")[1] == ["gula", "12,5", "1,0"])
    }

    @Test("without a header the values are data, and that is told") func noHeader() throws {
        let survey = try TableReader.survey(MemorySource(text: "Bu Sari,081211112222\nPak Budi,081333334444\n"))
        #expect(survey.header.isEmpty)
        #expect(survey.diagnostics.map(\.problem) == [.headerMissing])
    }

    @Test(
        "what is no table is refused by its name", arguments: [("PK\u{3}\u{4}rest of an xlsx", "zip"), ("%PDF-1.7 etc", "pdf")])
    func binary(_ text: String, _ kind: String) throws {
        #expect(throws: TableRefusal(.binary(kind: kind), file: "memory")) { try TableReader.survey(MemorySource(text: text)) }
    }

    @Test("nothing but blanks is empty", arguments: ["", " \n\n", "\u{FEFF}"]) func empty(_ text: String) throws {
        #expect(throws: TableRefusal(.empty, file: "memory")) { try TableReader.survey(MemorySource(text: text)) }
    }

    @Test("a record longer than a megabyte is refused, the next one read") func tooLong() throws {
        let long = String(repeating: "x", count: 1_100_000)
        let (rows, told) = try TableReader.everything(MemorySource(text: "a,b\n1,\(long)\n2,y\n"))
        #expect(rows == [["a", "b"], ["2", "y"]])
        #expect(told.map(\.problem) == [.recordTooLong(limit: 1_048_576)])
        #expect(told.first?.place.line == 2)
    }

    @Test("the sum below a report is known for one, a shop called Total is not") func totals() throws {
        var found: [Bool] = []
        let source = MemorySource(
            text: "nama,alamat,nilai\nTotal,,1.250.000\nGrand Total :,,Rp 5\nTotal Buah,Jl. Braga,3\nTotal,Jl. Braga,Bandung\n")
        try TableReader(source, TableReader.survey(source)).read { found.append($0.isTotalLine) }
        #expect(found == [true, true, false, false])
    }

    @Test("pieces of any size give the same rows", arguments: TableFixtures.names) func pieces(_ name: String) throws {
        let bytes = try TableFixtures.bytes(name)
        let whole = try TableReader.everything(MemorySource(bytes))
        for size in [1, 2, 3, 7, 64, 4096] {
            #expect(try TableReader.everything(MemorySource(bytes), pieceSize: size) == whole)
            let slow = StutteringSource(bytes, most: size)
            let survey = try TableReader.survey(slow)
            var rows: [[String]] = survey.header.isEmpty ? [] : [survey.header]
            try TableReader(slow, survey, pieceSize: 50).read { rows.append($0.strings) }
            #expect(rows == whole.rows)
        }
    }
}
