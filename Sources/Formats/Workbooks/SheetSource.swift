/// One sheet of a workbook as a table of commas. Every row stands on the line of its own number, empty ones too, and every
/// number and day is spelt so that it can be read one way only; text is as it was typed.
package final class SheetSource: ByteSource {
    package let name: String
    private let source: any ByteSource
    private let sheet: WorkbookSheet
    private let file: String
    private let strings: SharedStrings
    private let styles: CellStyles
    private let moments: SheetMoment
    private var rows: SheetRows?
    private var pending: [UInt8] = []
    private var given = 0

    init(
        _ source: any ByteSource, sheet: WorkbookSheet, file: String, strings: SharedStrings, styles: CellStyles,
        moments: SheetMoment
    ) {
        self.source = source
        self.sheet = sheet
        self.file = file
        self.strings = strings
        self.styles = styles
        self.moments = moments
        name = "\(file)/\(sheet.name)"
    }

    /// How long the table will be is not known before it is read.
    package var size: Int? { nil }
    package var isSheet: Bool { true }

    package func rewind() throws {
        rows = nil
        pending.removeAll(keepingCapacity: true)
        given = 0
    }

    package func read(into buffer: UnsafeMutableRawBufferPointer) throws -> Int {
        guard buffer.count > 0 else { return 0 }
        let rows = try self.rows ?? start()
        while pending.count - given < buffer.count, !rows.isAtEnd {
            if given > 0 {
                pending.removeSubrange(0..<given)
                given = 0
            }
            while pending.count < max(buffer.count, 65_536), try rows.next(into: &pending) {}
        }
        let count = min(buffer.count, pending.count - given)
        pending.withUnsafeBytes { buffer.copyMemory(from: UnsafeRawBufferPointer(rebasing: $0[given..<given + count])) }
        given += count
        return count
    }

    private func start() throws -> SheetRows {
        let xml = try XMLScanner(source, part: sheet.part, file: file)
        let rows = SheetRows(xml, strings: strings, styles: styles, moments: moments)
        self.rows = rows
        return rows
    }
}
