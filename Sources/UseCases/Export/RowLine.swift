import Formats
import Journal
import Storage
import Vocabulary

/// One row of a table as one line of JSON, and back, with nothing lost. Empty columns are left out.
struct RowLine: ~Copyable {
    private let columns: [ExportedColumn]
    private let reads: EntryReading?
    private var line = JSONLine()

    init(_ table: ExportedTable, _ columns: [ExportedColumn]) {
        self.columns = columns
        reads = table.name == ExportedTable.entries ? EntryReading(columns) : nil
    }

    mutating func bytes(_ row: Row) -> [UInt8] {
        line.begin()
        for (index, column) in columns.enumerated() where !row.isNull(index) {
            switch column.kind {
            case .integer where column.isID: line.field(column.name, id: row.number(index))
            case .integer: line.field(column.name, number: row.number(index))
            case .real: line.field(column.name, real: row.real(index))
            case .bytes: line.field(column.name, hex: row.bytes(index))
            case .text where column.name == "payload" || column.name == "lines":
                line.field(column.name, json: row.text(index))
            case .text: line.field(column.name, text: row.text(index))
            }
        }
        if let reads { line.nested("reads") { reads.add(row, to: &$0) } }
        line.end()
        return line.bytes
    }
}

/// What the numbers of an entry mean, in words, beside them: for people and other programs. It is not read back.
private struct EntryReading {
    private let at: Int
    private let offset: Int
    private let precision: Int
    private let kind: Int
    private let side: Int
    private let channel: Int
    private let source: Int

    private static let kinds = Dictionary(uniqueKeysWithValues: Event.Kind.allCases.map { ($0.rawValue, $0.name) })
    private static let sides = Side.allCases.map { String(describing: $0) }
    private static let channels = Channel.allCases.map { String(describing: $0) }
    private static let sources = Origin.Source.allCases.map { String(describing: $0) }

    init?(_ columns: [ExportedColumn]) {
        func place(_ name: String) -> Int? { columns.firstIndex { $0.name == name } }
        guard let at = place("at"), let offset = place("at_offset"), let precision = place("at_precision"),
            let kind = place("kind"), let side = place("side"), let channel = place("channel"), let source = place("source")
        else { return nil }
        (self.at, self.offset, self.precision) = (at, offset, precision)
        (self.kind, self.side, self.channel, self.source) = (kind, side, channel, source)
    }

    func add(_ row: Row, to line: inout JSONLine) {
        line.field("at", ClockText.of(row.instant(at), offsetMinutes: row.int(offset), precision: row.int(precision)))
        if let name = Self.kinds[row.int(kind)] { line.field("kind", name) }
        for (name, words, place) in [
            ("side", Self.sides, side), ("channel", Self.channels, channel), ("source", Self.sources, source),
        ] {
            let number = row.int(place)
            if words.indices.contains(number) { line.field(name, text: words[number]) }
        }
    }
}

/// Moments as text: `2026-11-19T09:14:00+07:00`, or a day alone.
enum ClockText {
    static func of(_ at: Instant, offsetMinutes: Int, precision: Int) -> String {
        let clock = ClockTime(at, offsetMinutes: offsetMinutes)
        guard precision != Int(Precision.day.rawValue) else { return clock.day.iso }
        return "\(clock.day.iso)T\(clock.time)\(ClockTime.offset(offsetMinutes, separator: ":"))"
    }
}
