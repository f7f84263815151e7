import Formats
import Journal
import StorageTesting
import Testing
import UseCases
import Vocabulary

/// A small workbook as Excel writes it: a real archive with real parts.
enum WorkbookBytes {
    static func book(_ sheets: [(name: String, isHidden: Bool, rows: String)]) -> [UInt8] {
        var members = [
            member("[Content_Types].xml", "<Types/>"),
            member(
                "_rels/.rels",
                "<Relationships><Relationship Id=\"rId1\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument\" Target=\"xl/workbook.xml\"/></Relationships>"
            ),
            member(
                "xl/styles.xml",
                "<styleSheet><numFmts><numFmt numFmtId=\"164\" formatCode=\"dd/mm/yyyy hh:mm\"/></numFmts><cellXfs><xf numFmtId=\"0\"/><xf numFmtId=\"164\"/></cellXfs></styleSheet>"
            ),
        ]
        var list = ""
        var relations = ""
        for (index, sheet) in sheets.enumerated() {
            let number = index + 1
            list +=
                "<sheet name=\"\(sheet.name)\" sheetId=\"\(number)\" r:id=\"rId\(number)\"\(sheet.isHidden ? " state=\"hidden\"" : "")/>"
            relations += "<Relationship Id=\"rId\(number)\" Type=\"x/worksheet\" Target=\"worksheets/sheet\(number).xml\"/>"
            members.append(
                member(
                    "xl/worksheets/sheet\(number).xml",
                    "<worksheet><sheetData>\(sheet.rows)</sheetData></worksheet>"))
        }
        members.append(member("xl/workbook.xml", "<workbook><sheets>\(list)</sheets></workbook>"))
        members.append(member("xl/_rels/workbook.xml.rels", "<Relationships>\(relations)</Relationships>"))
        return ZipBytes.archive(members)
    }

    /// Texts are texts, numbers are numbers; a number with a style of its own is a day.
    static func row(_ number: Int, _ cells: String...) -> String {
        // Said, because the database's own kind of text would be taken otherwise.
        let inside: String = cells.map { (cell: String) -> String in
            if cell.hasPrefix("@") { return "<c s=\"1\"><v>\(cell.dropFirst())</v></c>" }
            if Double(cell) != nil { return "<c><v>\(cell)</v></c>" }
            return "<c t=\"inlineStr\"><is><t>\(cell)</t></is></c>"
        }.joined()
        return "<row r=\"\(number)\">\(inside)</row>"
    }

    private static func member(_ name: String, _ text: String) -> ZipBytes.Member {
        ZipBytes.Member(name: name, bytes: Array(text.utf8))
    }

    static let shop = book([
        (
            "Pesanan", false,
            row(1, "Toko Tirta, pesanan")
                + row(3, "No Nota", "Tanggal", "Nama", "No HP", "Menu", "Jumlah", "Harga", "Total")
                + row(4, "SR-1", "@45689.333333333336", "Bu Sari", "81300001001", "Galon", "2", "20000.5", "40001")
                + row(6, "SR-2", "@45690.375", "Pak Budi", "81300001002", "Gas", "1.5", "25000", "37500")
                + row(7, "SR-3", "31/02/2025", "Pak Budi", "81300001002", "Gas", "1", "25000", "25000")
        ),
        (
            "Pelanggan", false,
            row(1, "Nama", "No HP", "Catatan") + row(2, "Ibu Sari Dewi", "81300001001", "galon biru")
        ),
        ("Suhu", false, row(1, "rak", "isi") + row(2, "1", "galon")), ("Kosong", false, ""),
        ("Lama", true, row(1, "Nama", "No HP") + row(2, "Rahasia", "81300009999")),
    ])
}

@Suite("A workbook brought in") struct WorkbookImportTests {
    @Test("brings each sheet where it belongs, people first", arguments: TestEngine.all)
    func sheets(on engine: TestEngine) async throws {
        try await withShop(on: engine) { front in
            let path = try front.put("buku toko.xlsx", WorkbookBytes.shop)
            let outcome = try await front.bring([path])
            #expect(outcome.troubles == [])
            #expect(outcome.files.map(\.name) == ["buku toko.xlsx/Pelanggan", "buku toko.xlsx/Pesanan"])
            #expect(outcome.files.map(\.added) == [1, 2])
            #expect(try await front.names.sorted() == ["Ibu Sari Dewi", "Pak Budi"])
            let sari = try await front.customer("Ibu Sari Dewi")
            let order = try #require(try await front.read { try $0.orders(of: sari) }.first)
            #expect(order.placedAt.instant == wib("2025-02-01 08:00"))
            #expect(order.total == .rupiah(40_001))
            #expect(order.lines == [OrderLine(what: "Galon", quantityMilli: 2000, amountMinor: 4_000_100)])
        }
    }

    @Test("names a refused row by its sheet and its row there, and what it passed over", arguments: TestEngine.all)
    func told(on engine: TestEngine) async throws {
        try await withShop(on: engine) { front in
            let outcome = try await front.bring([try front.put("buku toko.xlsx", WorkbookBytes.shop)])
            let refused = outcome.files.flatMap(\.refused)
            #expect(refused.map(\.place) == [Place(file: "buku toko.xlsx/Pesanan", line: 7)])
            #expect(refused.map(\.problem) == [.noSuchDate("31/02/2025")])
            let decisions = outcome.files.flatMap(\.decisions)
            #expect(decisions.contains(.sheetsPassedOver(["Suhu"])))
            #expect(decisions.contains(.hiddenSheets(["Lama"])))
        }
    }

    @Test("twice adds nothing", arguments: TestEngine.all)
    func twice(on engine: TestEngine) async throws {
        try await withShop(on: engine) { front in
            let path = try front.put("buku toko.xlsx", WorkbookBytes.shop)
            try await front.bring([path])
            let again = try await front.bring([path])
            #expect(again.added == 0)
        }
    }

    @Test("of unknown sheets only is refused with its columns, and changes nothing", arguments: TestEngine.all)
    func unknown(on engine: TestEngine) async throws {
        try await withShop(on: engine) { front in
            let rows = WorkbookBytes.row(1, "rak", "isi") + WorkbookBytes.row(2, "1", "galon")
            let path = try front.put("stok.xlsx", WorkbookBytes.book([("Stok", false, rows)]))
            let outcome = try await front.bring([path])
            #expect(outcome.troubles == [.notRecognised(columns: ["rak", "isi"])])
        }
    }

    @Test("an address book as LDIF comes in too", arguments: TestEngine.all)
    func ldif(on engine: TestEngine) async throws {
        try await withShop(on: engine) { front in
            let outcome = try await front.bring(
                "buku.ldif", "dn: cn=Bu Sari,mail=sari@contoh.id\ncn: Bu Sari\nmail: sari@contoh.id\nmobile: 0813-0000-1001\n")
            #expect(outcome.added == 1)
            #expect(try await front.names == ["Bu Sari"])
        }
    }
}
