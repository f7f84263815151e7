/// Which part of an archive a part speaks of: `rId3` is `xl/worksheets/sheet1.xml`.
struct Relations {
    struct Relation {
        var id: String
        /// In small letters; how it ends says what it is.
        var kind: String
        var target: String
        var isWorksheet: Bool { kind.hasSuffix("/worksheet") }
    }

    private static let most = 20_000
    private var all: [Relation] = []

    /// Empty where the part has none.
    init(of part: String, _ parts: PartFinder) throws {
        let folder = part.split(separator: "/").dropLast().joined(separator: "/")
        let name = part.split(separator: "/").last.map(String.init) ?? ""
        let own = (folder.isEmpty ? "" : folder + "/") + "_rels/\(name).rels"
        guard let source = try parts.open(own) else { return }
        let xml = try XMLScanner(source, part: own, file: parts.file)
        while true {
            switch try xml.next() {
            case .open, .leaf:
                guard xml.name.isWord("relationship"), all.count < Self.most, let id = xml.attributes.text("id"),
                    let target = xml.attributes.text("target")
                else { continue }
                let kind = (xml.attributes.text("type") ?? "").lowercased()
                all.append(Relation(id: id, kind: kind, target: PartFinder.resolve(target, beside: part)))
            case .close, .text: continue
            case .end: return
            }
        }
    }

    subscript(id: String) -> Relation? { all.first { $0.id == id } }
    func first(ofKind kind: String) -> Relation? { all.first { $0.kind.hasSuffix(kind) } }
}
