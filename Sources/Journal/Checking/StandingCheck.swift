import Storage
import Vocabulary

/// A column of "what is" that the entries say too.
struct StandingColumn: Hashable {
    enum Kind { case number, text, real }
    var name: String
    var kind: Kind

    static func number(_ name: String) -> StandingColumn { StandingColumn(name: name, kind: .number) }
    static func text(_ name: String) -> StandingColumn { StandingColumn(name: name, kind: .text) }
    static func real(_ name: String) -> StandingColumn { StandingColumn(name: name, kind: .real) }

    func value(_ row: Row, _ place: Int) -> SQLValue {
        if row.isNull(place) { return .null }
        switch kind {
        case .number: return .integer(row.number(place))
        case .text: return .text(row.text(place))
        case .real: return .real(row.real(place))
        }
    }
}

/// The entry that made a row.
struct MakingEntry {
    static let columns: SQL = """
        e.customer_id, e.side, e.import_id, e.withdrawn, e.at_precision, e.currency, \(Said.columns)
        """
    var customer: SQLValue
    var side: Int64
    var run: SQLValue
    var isWithdrawn: Int64
    var precision: Int64
    var currency: SQLValue
    var said: Said

    init(_ row: Row, from start: Int) {
        func number(_ place: Int) -> SQLValue { row.numberOrNil(start + place).map { .integer($0) } ?? .null }
        customer = number(0)
        side = row.number(start + 1)
        run = number(2)
        isWithdrawn = row.number(start + 3)
        precision = row.number(start + 4)
        currency = row.textOrNil(start + 5).map { .text($0) } ?? .null
        said = Said(row, from: start + 6)
    }
}

/// Rows that one entry made and others changed: each must stand as the entries say.
protocol StandingCheck: JournalCheck {
    var table: String { get }
    /// Of the entry that makes a row; the row has its number.
    var kind: Event.Kind { get }
    var columns: [StandingColumn] { get }
    /// Whether a whole row can be made from its entries.
    var isWholeInJournal: Bool { get }
    /// What the columns should hold, in their order; nil where the entries do not say.
    func told(by made: MakingEntry, _ said: [Said]) -> [SQLValue?]
}

/// A row as it is, with the entry that made it.
private struct StandingRow {
    var id: Int64
    var stored: [SQLValue]
    var made: MakingEntry?
}

/// One row that does not stand as written.
private struct Difference {
    var id: Int64
    /// By column; empty when the row is not there.
    var stored: [SQLValue]
    /// Nil when its entry is not there.
    var told: [SQLValue?]?
}

extension StandingCheck {
    private var pageSize: Int { 1_000 }

    package func look(_ book: Book, _ findings: Findings) throws { try lookAtRows(book, findings) }
    package func mend(_ pen: Pen) throws -> [Flaw] { try mendRows(pen) }

    func lookAtRows(_ book: Book, _ findings: Findings) throws {
        try differences(book, findings) { findings.add(flaw($0)) }
    }

    func mendRows(_ pen: Pen) throws -> [Flaw] {
        let found = try gathered(atMost: JournalChecks.most) { keep in
            try differences(pen.book, nil) { if flaw($0).remedy == .mend { try keep($0) } }
        }
        for difference in found { try write(difference, pen) }
        return found.map(flaw)
    }

    private func differences(_ book: Book, _ findings: Findings?, _ each: (Difference) throws -> Void) throws {
        try rows(book, findings, each)
        try missing(book, each)
    }

    /// Rows that are there, page by page.
    private func rows(_ book: Book, _ findings: Findings?, _ each: (Difference) throws -> Void) throws {
        let names = SQL(text: columns.map { "t.\($0.name)" }.joined(separator: ", "))
        var last: Int64?
        while true {
            let after: SQL = last.map { "WHERE t.id > \($0)" } ?? ""
            let query: SQL = """
                SELECT t.id, \(names), e.kind, \(MakingEntry.columns) FROM \(SQL(text: table)) t
                LEFT JOIN entry e ON e.id = t.id \(after) ORDER BY t.id LIMIT \(pageSize)
                """
            let page = try book.reading.all(query, standingRow)
            guard let first = page.first, let end = page.last else { return }
            let said = try changes(book, from: first.id, to: end.id)
            for row in page {
                let expected = row.made.map { told(by: $0, [$0.said] + said[row.id, default: []]) }
                let difference = Difference(id: row.id, stored: row.stored, told: expected)
                if expected == nil || !differing(difference).isEmpty { try each(difference) }
            }
            findings?.looked(at: page.count)
            last = end.id
        }
    }

    private func standingRow(_ row: Row) -> StandingRow {
        let stored = columns.indices.map { columns[$0].value(row, $0 + 1) }
        let start = columns.count + 1
        let isMade = !row.isNull(start) && row.int(start) == kind.rawValue
        return StandingRow(id: row.number(0), stored: stored, made: isMade ? MakingEntry(row, from: start + 1) : nil)
    }

    private func changes(_ book: Book, from first: Int64, to last: Int64) throws -> [Int64: [Said]] {
        var said: [Int64: [Said]] = [:]
        try book.reading.rows(
            """
            SELECT \(Said.columns) FROM entry e WHERE e.refers_to BETWEEN \(first) AND \(last) AND e.withdrawn = 0
              AND e.kind IN \(list: Pen.closing.map(\.rawValue)) ORDER BY e.id
            """
        ) { row in
            let line = Said(row)
            if let about = line.about { said[about.value, default: []].append(line) }
        }
        return said
    }

    /// Entries whose row is not there.
    private func missing(_ book: Book, _ each: (Difference) throws -> Void) throws {
        var last: Int64 = .min
        while true {
            let page = try book.reading.all(
                """
                SELECT \(MakingEntry.columns) FROM entry e WHERE e.kind = \(kind.rawValue) AND e.id > \(last)
                  AND NOT EXISTS (SELECT 1 FROM \(SQL(text: table)) t WHERE t.id = e.id) ORDER BY e.id LIMIT \(pageSize)
                """
            ) { MakingEntry($0, from: 0) }
            guard let end = page.last else { return }
            for made in page {
                let said = try book.said(of: made.said.entry)
                try each(Difference(id: made.said.entry.value, stored: [], told: told(by: made, said)))
            }
            last = end.said.entry.value
        }
    }

    private func differing(_ difference: Difference) -> [Int] {
        guard let told = difference.told, !difference.stored.isEmpty else { return [] }
        return columns.indices.filter { index in told[index].map { $0 != difference.stored[index] } ?? false }
    }

    private func flaw(_ difference: Difference) -> Flaw {
        let entry = EntryID(difference.id)
        let row = String(difference.id)
        guard let told = difference.told else { return Flaw(.withoutEntry, .restore, table: table, row: row, entry: entry) }
        guard !difference.stored.isEmpty else {
            return Flaw(.withoutRow, isWholeInJournal ? .mend : .restore, table: table, row: row, entry: entry)
        }
        let words = differing(difference).map { index in
            "\(columns[index].name): \(difference.stored[index].words) ≠ \((told[index] ?? .null).words)"
        }
        return Flaw(.differs, .mend, table: table, row: row, entry: entry, detail: words.joined(separator: ", "))
    }

    private func write(_ difference: Difference, _ pen: Pen) throws {
        guard let told = difference.told else { return }
        let known = columns.indices.filter { told[$0] != nil }
        let values = known.map { told[$0] ?? .null } + [.integer(difference.id)]
        if difference.stored.isEmpty {
            let names = known.map { columns[$0].name }.joined(separator: ", ")
            let places = values.indices.map { "?\($0 + 1)" }.joined(separator: ", ")
            try pen.writing.run(SQL(text: "INSERT INTO \(table) (\(names), id) VALUES (\(places))", values: values))
        } else {
            let sets = known.enumerated().map { "\(columns[$1].name) = ?\($0 + 1)" }.joined(separator: ", ")
            try pen.writing.run(SQL(text: "UPDATE \(table) SET \(sets) WHERE id = ?\(values.count)", values: values))
        }
        if case .integer(let customer)? = columns.firstIndex(of: .number("customer_id")).flatMap({ told[$0] }) {
            try pen.markStale(CustomerID(customer))
        }
    }
}

extension SQLValue {
    /// As it is shown to somebody who compares.
    var words: String {
        switch self {
        case .null: "–"
        case .integer(let number): String(number)
        case .real(let number): number.description
        case .text(let text): "“\(text.prefix(40))”"
        case .blob(let bytes): "\(bytes.count) bytes"
        }
    }

    init(_ flag: Bool) { self = .integer(flag ? 1 : 0) }
    init(_ moment: Instant?) { self = moment.map { .integer($0.microseconds) } ?? .null }
    init(_ number: Int64?) { self = number.map { .integer($0) } ?? .null }
    init(_ text: String?) { self = text.map { .text($0) } ?? .null }
}
