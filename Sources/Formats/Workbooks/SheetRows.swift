/// Reads the rows of a sheet one after the other and writes each as a line of commas.
final class SheetRows {
    /// Excel ends at 1,048,576 rows and 16,384 columns; nobody's list is wider than this.
    private static let mostColumns = 2_048
    private static let lastRow = 1_048_576
    /// A longer line is refused by whoever reads it; until then it must not fill memory.
    private static let longestLine = TableReader.recordLimit

    private let xml: XMLScanner
    private let strings: SharedStrings
    private let styles: CellStyles
    private let moments: SheetMoment
    private var numbers = SheetNumber()
    private var item = StringItem()
    /// As the part holds it, and what it means.
    private var raw: [UInt8] = []
    private var value: [UInt8] = []
    private var line: [UInt8] = []
    /// Of the row last written.
    private var lastLine = 0
    private(set) var isAtEnd = false

    init(_ xml: XMLScanner, strings: SharedStrings, styles: CellStyles, moments: SheetMoment) {
        self.xml = xml
        self.strings = strings
        self.styles = styles
        self.moments = moments
    }

    /// Adds the next row that holds something, with empty lines for those before it. False at the end.
    func next(into bytes: inout [UInt8]) throws -> Bool {
        var rowBefore = lastLine
        while !isAtEnd {
            switch try xml.next() {
            case .open:
                guard xml.name.isWord("row") else { continue }
                let row = xml.attributes.number("r") ?? rowBefore + 1
                rowBefore = row
                if try readCells() {
                    write(row, &bytes)
                    return true
                }
            case .leaf:
                if xml.name.isWord("row") { rowBefore = xml.attributes.number("r") ?? rowBefore + 1 }
                if xml.name.isWord("sheetdata") { isAtEnd = true }
            case .close: if xml.name.isWord("sheetdata") { isAtEnd = true }
            case .text: continue
            case .end: throw xml.damage
            }
        }
        return false
    }

    private func write(_ row: Int, _ bytes: inout [UInt8]) {
        let row = min(row, Self.lastRow)
        // A book whose rows do not count upwards has no line numbers to keep to.
        while lastLine + 1 < row {
            bytes.append(10)
            lastLine += 1
        }
        if line.count > Self.longestLine { flatten() }
        bytes.append(contentsOf: line)
        bytes.append(10)
        lastLine += 1
    }

    /// What is refused as too long must at least end where it ends.
    private func flatten() { for index in line.indices where line[index] == 10 || line[index] == 34 { line[index] = 32 } }

    // MARK: cells

    /// Whether the row holds anything.
    private func readCells() throws -> Bool {
        line.removeAll(keepingCapacity: true)
        var column = -1
        var written = 0
        while true {
            let token = try xml.next()
            switch token {
            case .open, .leaf:
                guard xml.name.isWord("c") else {
                    if token == .open { try xml.skipElement() }
                    continue
                }
                let cell = SheetCell(xml.attributes)
                column = cell.column ?? column + 1
                guard token == .open else { continue }
                try readValue(cell)
                guard !value.isEmpty, column >= written, column < Self.mostColumns, line.count <= Self.longestLine
                else { continue }
                for _ in written..<column { line.append(UInt8(ascii: ",")) }
                written = column
                appendField()
            case .close: if xml.name.isWord("row") { return !line.isEmpty }
            case .text: continue
            case .end: throw xml.damage
            }
        }
    }

    private func readValue(_ cell: SheetCell) throws {
        raw.removeAll(keepingCapacity: true)
        value.removeAll(keepingCapacity: true)
        var hasValue = false
        while true {
            switch try xml.next() {
            case .open:
                if xml.name.isWord("v"), !hasValue {
                    hasValue = true
                    try StringItem.readText(xml, into: &raw)
                } else if xml.name.isWord("is"), !hasValue {
                    hasValue = true
                    try item.read(xml, into: &value)
                    return try xml.skipElement()
                } else {
                    try xml.skipElement()
                }
            case .close: return try settle(cell)
            case .leaf, .text: continue
            case .end: throw xml.damage
            }
        }
    }

    /// Turns what stands in the cell into what it means.
    private func settle(_ cell: SheetCell) throws {
        guard !raw.isEmpty else { return }
        switch cell.kind {
        case .shared: try takeShared()
        case .text, .moment:
            value.append(contentsOf: raw)
            CellText.finish(&value, from: 0)
        case .truth: value.append(contentsOf: raw == [UInt8(ascii: "0")] ? "FALSE".utf8 : "TRUE".utf8)
        case .number: spell(styles[cell.style])
        }
    }

    private func takeShared() throws {
        guard let index = raw.withUnsafeBufferPointer({ $0.trimmedCell.wholeNumber }) else { throw xml.damage }
        guard strings.with(index, { value.append(contentsOf: $0) }) != nil else { throw xml.damage }
    }

    private func spell(_ format: NumberFormat) {
        raw.withUnsafeBufferPointer { raw in
            let number = raw.trimmedCell
            switch format {
            case .moment(let moment): if moments.append(number, moment, to: &value) { return }
            case .digits(let pattern): if pattern.append(number, to: &value) { return }
            case .plain: break
            }
            if !numbers.append(number, to: &value) { value.append(contentsOf: number) }
        }
    }

    private func appendField() {
        var needsQuotes = false
        for byte in value where byte == UInt8(ascii: ",") || byte == UInt8(ascii: "\"") || byte == 10 || byte == 13 {
            needsQuotes = true
        }
        guard needsQuotes else {
            line.append(contentsOf: value)
            return
        }
        line.append(UInt8(ascii: "\""))
        for byte in value {
            if byte == UInt8(ascii: "\"") { line.append(byte) }
            line.append(byte)
        }
        line.append(UInt8(ascii: "\""))
    }
}
