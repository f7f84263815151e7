import Chances
import Foundation
import UseCases
import Vocabulary

/// A workbook of 100,000 orders as spreadsheet programs write it: shared strings, days and hours as styled numbers.
enum WorkbookBench {
    static func measure(_ folder: String, _ scale: Double) throws {
        let rows = Int(100_000 * scale)
        try generate(folder + "/pesanan.xlsx", rows)
        let ours = try Measured.child("workbook", folder)
        row(
            "workbook (.xlsx), \(rows) rows of 13 columns",
            "CPU \(ours.cpuSeconds.rounded(1)) s; peak \(ours.peakMegabytes.rounded(0)) MB; \(ours.output)", "≤ 10 s, ≤ 200 MB")
    }

    private static let heading = [
        "No", "Tanggal", "Jam", "Nama", "No HP", "Menu", "Jumlah", "Harga", "Total", "Tanggal Kirim", "Jam Kirim", "Status",
        "Catatan",
    ]
    private static let columns = Array("ABCDEFGHIJKLM")

    static func generate(_ path: String, _ rows: Int) throws {
        let parts = path + ".parts"
        for name in ["_rels", "xl/_rels", "xl/worksheets"] {
            try FileManager.default.createDirectory(atPath: parts + "/" + name, withIntermediateDirectories: true)
        }
        for (name, text) in fixed { try Data((head + text).utf8).write(to: URL(fileURLWithPath: parts + "/" + name)) }
        var strings = SharedText()
        try sheet(parts + "/xl/worksheets/sheet1.xml", rows, &strings)
        try strings.write(parts + "/xl/sharedStrings.xml")
        try ExportZip.pack(parts, into: path)
        try FileManager.default.removeItem(atPath: parts)
    }

    private static func sheet(_ path: String, _ rows: Int, _ strings: inout SharedText) throws {
        let file = try TextFile(path)
        defer { file.close() }
        file.write(head + "<worksheet xmlns=\"\(main)\"><sheetData>")
        write(1, heading.map { "t=\"s\"><v>\(strings.number(of: $0))</v>" }, to: file)
        var chance = Chance(seed: 13)
        for number in 1...max(1, rows) {
            let (name, phone) = person(Int(truncatingIfNeeded: UInt64(number) &* 0x9E37_79B9 % 5_000))
            let day = 46_000 + number * 365 / max(1, rows)
            let portions = 5 + chance.below(80)
            let price = 15_000 + chance.below(20) * 500
            func text(_ words: String) -> String { "t=\"s\"><v>\(strings.number(of: words))</v>" }
            write(
                number + 1,
                [
                    text("SR-\(number)"), "s=\"1\"><v>\(day)</v>", "s=\"2\"><v>\(Double(8 + number % 10) / 24)</v>", text(name),
                    text(phone), text(dishes[number % dishes.count]), "><v>\(portions)</v>", "s=\"3\"><v>\(price)</v>",
                    "s=\"3\"><v>\(price * portions)</v>", "s=\"1\"><v>\(day + 2)</v>", "s=\"2\"><v>0.6666666666666666</v>",
                    text("Selesai"), "/",
                ], to: file)
        }
        file.write("</sheetData></worksheet>")
    }

    private static func write(_ row: Int, _ cells: [String], to file: TextFile) {
        var line = "<row r=\"\(row)\">"
        for (column, cell) in zip(columns, cells) {
            line += "<c r=\"\(column)\(row)\" " + (cell == "/" ? "/>" : cell + "</c>")
        }
        file.write(line + "</row>")
    }

    private static let head = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n"
    private static let main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
    private static let office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
    private static let package = "http://schemas.openxmlformats.org/package/2006"
    private static let type = "application/vnd.openxmlformats-officedocument.spreadsheetml"
    private static let fixed = [
        "[Content_Types].xml":
            "<Types xmlns=\"\(package)/content-types\"><Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package"
            + ".relationships+xml\"/><Default Extension=\"xml\" ContentType=\"application/xml\"/><Override PartName=\"/xl/workbook.xml\" "
            + "ContentType=\"\(type).sheet.main+xml\"/></Types>",
        "_rels/.rels":
            "<Relationships xmlns=\"\(package)/relationships\"><Relationship Id=\"rId1\" Type=\"\(office)/officeDocument\" "
            + "Target=\"xl/workbook.xml\"/></Relationships>",
        "xl/workbook.xml":
            "<workbook xmlns=\"\(main)\" xmlns:r=\"\(office)\"><sheets><sheet name=\"Pesanan\" sheetId=\"1\" r:id=\"rId1\"/></sheets>"
            + "</workbook>",
        "xl/_rels/workbook.xml.rels":
            "<Relationships xmlns=\"\(package)/relationships\"><Relationship Id=\"rId1\" Type=\"\(office)/worksheet\" "
            + "Target=\"worksheets/sheet1.xml\"/><Relationship Id=\"rId2\" Type=\"\(office)/sharedStrings\" Target=\"sharedStrings.xml\"/>"
            + "<Relationship Id=\"rId3\" Type=\"\(office)/styles\" Target=\"styles.xml\"/></Relationships>",
        "xl/styles.xml":
            "<styleSheet xmlns=\"\(main)\"><cellXfs><xf numFmtId=\"0\"/><xf numFmtId=\"14\"/><xf numFmtId=\"20\"/><xf numFmtId=\"3\"/>"
            + "</cellXfs></styleSheet>",
    ]

    /// What a workbook says once and means by a number.
    private struct SharedText {
        private var numbers: [String: Int] = [:]
        private var words: [String] = []

        mutating func number(of text: String) -> Int {
            if let known = numbers[text] { return known }
            words.append(text)
            numbers[text] = words.count - 1
            return words.count - 1
        }

        func write(_ path: String) throws {
            let file = try TextFile(path)
            defer { file.close() }
            file.write(head + "<sst xmlns=\"\(main)\" uniqueCount=\"\(words.count)\">")
            for word in words { file.write("<si><t>\(word)</t></si>") }
            file.write("</sst>")
        }
    }

    static func run(_ folder: String) async throws {
        let shop = try await OpenBench.shop(folder + "/workbookshop")
        let (added, refused) = try await OpenBench.bringIn(folder + "/pesanan.xlsx", shop)
        try await shop.close()
        print("\(added) orders, \(refused) refused", terminator: "")
    }
}
