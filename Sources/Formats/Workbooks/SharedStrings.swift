/// The texts that cells share, one behind the other in one piece of memory: a book of a million cells has some hundred
/// thousand of them, and as separate strings they would weigh several times as much.
struct SharedStrings {
    /// Far more than a shop's lists hold; a file that asks for more is no list.
    static let mostBytes = 96 << 20
    static let mostTexts = 6_000_000

    private var bytes: [UInt8] = []
    private var ends: [UInt32] = []

    init() {}

    init(_ source: any ByteSource, part: String, file: String) throws {
        let xml = try XMLScanner(source, part: part, file: file)
        var item = StringItem()
        while true {
            switch try xml.next() {
            case .open:
                guard xml.name.isWord("si") else { continue }
                try item.read(xml, into: &bytes)
                ends.append(UInt32(bytes.count))
            case .leaf: if xml.name.isWord("si") { ends.append(UInt32(bytes.count)) }
            case .close: if xml.name.isWord("sst") { return }
            case .text: continue
            case .end: throw xml.damage
            }
            guard bytes.count <= Self.mostBytes, ends.count <= Self.mostTexts else {
                throw WorkbookTrouble.tooLarge(file: file)
            }
        }
    }

    var count: Int { ends.count }

    /// Nil where there is no text of that number.
    func with<Result>(_ index: Int, _ body: (CellBytes) -> Result) -> Result? {
        guard ends.indices.contains(index) else { return nil }
        let start = index == 0 ? 0 : Int(ends[index - 1])
        return bytes.withUnsafeBufferPointer { body($0.cellSlice(start, Int(ends[index]))) }
    }
}
