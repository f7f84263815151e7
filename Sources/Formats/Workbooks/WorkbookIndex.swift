/// The book's own list of its sheets, in the order of their tabs.
struct WorkbookIndex {
    struct Entry {
        var name: String
        var relation: String
        var isHidden: Bool
    }

    private static let mostSheets = 5_000
    private(set) var entries: [Entry] = []
    private(set) var countsFrom1904 = false

    init(part: String, _ parts: PartFinder) throws {
        guard let source = try parts.open(part) else { throw WorkbookTrouble.notAWorkbook(file: parts.file) }
        let xml = try XMLScanner(source, part: part, file: parts.file)
        var isBook = false
        while true {
            let token = try xml.next()
            switch token {
            case .open, .leaf:
                if xml.name.isWord("workbook") {
                    if token == .leaf { return }
                    isBook = true
                } else if xml.name.isWord("workbookpr") {
                    countsFrom1904 = xml.attributes.isTrue("date1904")
                } else if xml.name.isWord("sheet"), entries.count < Self.mostSheets {
                    let attributes = xml.attributes
                    let state = attributes.text("state") ?? "visible"
                    entries.append(
                        Entry(
                            name: attributes.text("name") ?? "", relation: attributes.text("id") ?? "",
                            isHidden: state != "visible"))
                }
            case .close:
                if xml.name.isWord("workbook") { return }
            case .text: continue
            case .end:
                guard isBook else { throw WorkbookTrouble.notAWorkbook(file: parts.file) }
                throw xml.damage
            }
        }
    }
}
