import GRDBSQLite

/// A loop over the rows of one statement. SQLite would show it rows that are put in while it runs, perhaps without end;
/// so before anything is changed, the rest of the rows is fetched, and the loop sees what there was when it began.
final class SQLiteLoop: RowCursor {
    private let statement: SQLiteStatement
    /// From the row in hand on, once something was changed in the middle.
    private var kept: [[SQLValue]]?
    private var place = 0
    private var isAtEnd = false

    init(_ statement: SQLiteStatement) { self.statement = statement }

    func each(_ body: (Row) throws -> Void) throws {
        let row = Row(cursor: self)
        while try next() { try body(row) }
    }

    func keepRest() throws {
        guard kept == nil, !isAtEnd else { return }
        var rows = [statement.values()]
        while try statement.step() { rows.append(statement.values()) }
        kept = rows
        place = 0
    }

    private func next() throws -> Bool {
        if let kept {
            place += 1
            return place < kept.count
        }
        isAtEnd = try !statement.step()
        return !isAtEnd
    }

    // MARK: the row in hand

    private func value(_ column: Int) -> SQLValue? {
        guard let kept else { return nil }
        return column < kept[place].count ? kept[place][column] : .null
    }

    func isNull(_ column: Int) -> Bool { value(column).map { $0 == .null } ?? statement.isNull(column) }
    func number(_ column: Int) -> Int64 {
        switch value(column) {
        case nil: statement.number(column)
        case .integer(let number): number
        case .real(let number): Int64(exactly: number.rounded(.towardZero)) ?? 0
        default: 0
        }
    }
    func real(_ column: Int) -> Double {
        switch value(column) {
        case nil: statement.real(column)
        case .integer(let number): Double(number)
        case .real(let number): number
        default: 0
        }
    }
    func text(_ column: Int) -> String {
        switch value(column) {
        case nil: statement.text(column)
        case .text(let text): text
        case .integer(let number): String(number)
        case .real(let number): number.description
        default: ""
        }
    }
    func bytes(_ column: Int) -> [UInt8] {
        switch value(column) {
        case nil: statement.bytes(column)
        case .blob(let bytes): bytes
        case .text(let text): Array(text.utf8)
        default: []
        }
    }
}
