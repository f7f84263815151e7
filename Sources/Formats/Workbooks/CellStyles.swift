/// How the cells of a book show their numbers, by the number of their style.
struct CellStyles {
    private static let mostStyles = 200_000

    private var formats: [NumberFormat] = []

    init() {}

    init(_ source: any ByteSource, part: String, file: String) throws {
        let xml = try XMLScanner(source, part: part, file: file)
        var own: [Int: NumberFormat] = [:]
        var isCells = false
        while true {
            let token = try xml.next()
            switch token {
            case .open, .leaf:
                if xml.name.isWord("numfmt") {
                    guard let id = xml.attributes.number("numfmtid"), let code = xml.attributes.text("formatcode") else {
                        continue
                    }
                    if own.count < Self.mostStyles { own[id] = NumberFormat(code: code) }
                } else if xml.name.isWord("cellxfs") {
                    isCells = token == .open
                } else if isCells, xml.name.isWord("xf") {
                    let id = xml.attributes.number("numfmtid") ?? 0
                    guard formats.count < Self.mostStyles else { throw WorkbookTrouble.tooLarge(file: file) }
                    formats.append(own[id] ?? NumberFormat.builtIn(id))
                }
            case .close: if xml.name.isWord("cellxfs") { return }
            case .text: continue
            case .end: return
            }
        }
    }

    subscript(style: Int) -> NumberFormat { formats.indices.contains(style) ? formats[style] : .plain }
}
