/// An Excel workbook (`.xlsx`, `.xlsm`): its sheets, each of them to be read as a table.
package struct Workbook {
    package let sheets: [WorkbookSheet]

    private let parts: PartFinder
    private let countsFrom1904: Bool
    private let stringsPart: String?
    private let stylesPart: String?

    /// Looks at the book's own list of sheets; none of them is read yet.
    package init(_ parts: any WorkbookParts) throws {
        let finder = PartFinder(parts)
        let book = try Self.bookPart(finder)
        let relations = try Relations(of: book, finder)
        let index = try WorkbookIndex(part: book, finder)
        countsFrom1904 = index.countsFrom1904
        let folder = PartFinder.resolve("", beside: book)
        sheets = index.entries.enumerated().compactMap { number, entry in
            guard let relation = relations[entry.relation] else {
                let usual = PartFinder.resolve("worksheets/sheet\(number + 1).xml", beside: book)
                return finder.has(usual) ? WorkbookSheet(name: entry.name, isHidden: entry.isHidden, part: usual) : nil
            }
            // Sheets that are only a chart hold no rows.
            guard relation.isWorksheet else { return nil }
            return WorkbookSheet(name: entry.name, isHidden: entry.isHidden, part: relation.target)
        }
        func part(_ kind: String, usually name: String) -> String? {
            let usual = folder.isEmpty ? name : "\(folder)/\(name)"
            return relations.first(ofKind: kind)?.target ?? (finder.has(usual) ? usual : nil)
        }
        stringsPart = part("/sharedstrings", usually: "sharedStrings.xml")
        stylesPart = part("/styles", usually: "styles.xml")
        self.parts = finder
    }

    /// Whether an archive with these members is a workbook.
    package static func isWorkbook(_ names: [String]) -> Bool {
        let plain = names.map { $0.replacingBackslashes.lowercased() }
        return plain.contains("xl/workbook.xml")
            || plain.contains("[content_types].xml") && plain.contains { $0.hasSuffix("/workbook.xml") || $0 == "workbook.xml" }
    }

    /// The sheet as a table of commas, row for row, whose spelling is known.
    package func source(of sheet: WorkbookSheet) throws -> SheetSource {
        guard let rows = try parts.open(sheet.part) else {
            throw WorkbookTrouble.damaged(file: parts.file, part: sheet.part)
        }
        return SheetSource(
            rows, sheet: sheet, file: parts.file, strings: try strings(), styles: try styles(),
            moments: SheetMoment(countsFrom1904: countsFrom1904))
    }

    private func strings() throws -> SharedStrings {
        guard let stringsPart, let source = try parts.open(stringsPart) else { return SharedStrings() }
        return try SharedStrings(source, part: stringsPart, file: parts.file)
    }

    private func styles() throws -> CellStyles {
        guard let stylesPart, let source = try parts.open(stylesPart) else { return CellStyles() }
        return try CellStyles(source, part: stylesPart, file: parts.file)
    }

    /// The archive's own table of relations names the book; some programs leave it out.
    private static func bookPart(_ parts: PartFinder) throws -> String {
        let relations = try Relations(of: "", parts)
        if let named = relations.first(ofKind: "/officedocument")?.target, parts.has(named) { return named }
        if parts.has("xl/workbook.xml") { return "xl/workbook.xml" }
        if let other = parts.first(endingWith: "workbook.xml") { return other }
        throw WorkbookTrouble.notAWorkbook(file: parts.file)
    }
}

extension String {
    fileprivate var replacingBackslashes: String {
        String(decoding: utf8.map { $0 == UInt8(ascii: "\\") ? UInt8(ascii: "/") : $0 }, as: UTF8.self)
    }
}
