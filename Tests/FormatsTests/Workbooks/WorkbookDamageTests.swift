import Chances
import Testing

@testable import Formats

@Suite("A damaged workbook is refused, and stops nobody") struct WorkbookDamageTests {
    private static let rows = """
        <row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1" t="s"><v>1</v></c><c r="C1" t="inlineStr"><is><t>Tanggal</t></is></c><c r="D1" t="str"><v>Total</v></c></row>\
        <row r="2" spans="1:4"><c r="A2" t="s"><v>2</v></c><c r="B2" s="2"><v>81234567890</v></c><c r="C2" s="1"><v>46345.3847</v></c><c r="D2"><f>1+1</f><v>1250.5</v></c></row>\
        <row r="4"><c r="A4" t="s"><v>3</v></c><c r="B4" t="e"><v>#N/A</v></c><c r="C4" t="d"><v>2026-11-19</v></c><c r="D4" t="b"><v>1</v></c></row>
        """
    private static var book: [String: String] {
        var parts = SmallBook.parts(
            rows: rows,
            strings: [
                "<t>Nama</t>", "<t>No HP</t>", "<r><t>Bu </t></r><r><t xml:space=\"preserve\"> Sari</t></r>",
                "<t>a_x000D_&#10;&amp;b</t><rPh><t>x</t></rPh>",
            ], formats: ["dd/mm/yyyy hh:mm", "0000-0000-0000"])
        parts["_rels/.rels"] =
            "<Relationships><Relationship Id=\"r\" Type=\"http://x/officeDocument\" Target=\"/xl/workbook.xml\"/></Relationships>"
        return parts
    }

    private static let telling = Array("<>/=\"'&;#x_!-[]? \0r19AZ:.,E".utf8) + [0xFF, 0xFE, 0xC2]

    private func damaged(_ bytes: [UInt8], _ chance: inout Chance) -> [UInt8] {
        var bytes = bytes
        chance.damage(&bytes, telling: Self.telling)
        return bytes
    }

    private func readEverything(_ parts: PartsInMemory, asOrders: Bool) {
        do {
            let book = try Workbook(parts)
            for sheet in book.sheets {
                let source = try book.source(of: sheet)
                let survey = try TableReader.survey(source)
                var cells = 0
                try TableReader(source, survey, pieceSize: 61).read { cells += $0.strings.count }
                guard asOrders else { continue }
                let table = try OrdersTable(survey, source)
                try table.read(source, report: { _ in }) { _ in cells += 1 }
            }
        } catch is WorkbookTrouble {
        } catch is TableRefusal {
        } catch { Issue.record(error) }
    }

    @Test("two thousand times each part", arguments: book.keys.sorted()) func mutations(_ part: String) throws {
        let bytes = try #require(Self.book[part].map { Array($0.utf8) })
        var chance = Chance(seed: UInt64(part.utf8.count) &* 977 &+ 5)
        var parts = Self.book.mapValues { Array($0.utf8) }
        for round in 0..<2000 {
            parts[part] = damaged(bytes, &chance)
            readEverything(PartsInMemory(parts), asOrders: round % 25 == 0)
        }
    }

    @Test("cut off anywhere, a sheet is refused and never read as if it had ended") func cutOff() throws {
        let sheet = try #require(Self.book["xl/worksheets/sheet1.xml"])
        var parts = Self.book
        let end = sheet.utf8.count - "</sheetData></worksheet>".utf8.count + "</sheetData>".utf8.count
        for length in stride(from: 0, to: end, by: 7) {
            parts["xl/worksheets/sheet1.xml"] = String(decoding: sheet.utf8.prefix(length), as: UTF8.self)
            let broken = PartsInMemory(texts: parts)
            #expect(throws: WorkbookTrouble.damaged(file: "buku.xlsx", part: "xl/worksheets/sheet1.xml")) {
                try SmallBook.csv(broken)
            }
        }
    }

    @Test("a text that is not there, a sheet that is not there") func missing() throws {
        var parts = Self.book
        parts["xl/sharedStrings.xml"] = nil
        #expect(throws: WorkbookTrouble.self) { try SmallBook.csv(PartsInMemory(texts: parts)) }
        parts = Self.book
        parts["xl/worksheets/sheet1.xml"] = nil
        #expect(throws: WorkbookTrouble.self) { try SmallBook.csv(PartsInMemory(texts: parts)) }
        #expect(throws: WorkbookTrouble.notAWorkbook(file: "buku.xlsx")) { try Workbook(PartsInMemory(["a.txt": []])) }
    }

    @Test("a document type, in which entities could unfold for ever, is not read") func entities() throws {
        var parts = Self.book
        parts["xl/sharedStrings.xml"] =
            "<!DOCTYPE sst [<!ENTITY a \"aaaa\"><!ENTITY b \"&a;&a;\">]><sst><si><t>&b;</t></si></sst>"
        #expect(throws: WorkbookTrouble.damaged(file: "buku.xlsx", part: "xl/sharedStrings.xml")) {
            try SmallBook.csv(PartsInMemory(texts: parts))
        }
    }

    @Test("the old form and the locked one are told apart") func containers() throws {
        func wide(_ name: String) -> [UInt8] { name.utf16.flatMap { [UInt8($0 & 255), UInt8($0 >> 8)] } }
        func container(_ name: String) -> MemorySource {
            MemorySource(
                OfficeContainer.signature + [UInt8](repeating: 0, count: 70_000) + wide(name) + [0, 0]
                    + [UInt8](repeating: 0, count: 900))
        }
        #expect(try OfficeContainer.look(into: container("EncryptedPackage")) == .lockedWorkbook)
        #expect(try OfficeContainer.look(into: container("Workbook")) == .oldWorkbook)
        #expect(try OfficeContainer.look(into: container("WordDocument")) == .somethingElse)
        #expect(try OfficeContainer.look(into: MemorySource(OfficeContainer.signature)) == .oldWorkbook)
    }
}
