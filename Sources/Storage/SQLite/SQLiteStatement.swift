import Foundation
import GRDB
import GRDBSQLite

/// One prepared statement: bound, stepped and read directly; a row while many are put down.
final class SQLiteStatement: BulkRow {
    private let owner: Statement
    private let statement: OpaquePointer
    private let connection: OpaquePointer?
    private var column: Int32 = 0
    /// The first value of this row that cannot be kept; told when the row is complete.
    private var refused: StorageError?
    // SQLite copies the bytes before the call returns.
    private static let transient = unsafeBitCast(-1, to: sqlite3_destructor_type.self)
    /// Where the bytes of a row stand while many rows are put down, so that SQLite need not copy each by itself.
    private var shelf: UnsafeMutableRawBufferPointer?
    private var shelfUsed = 0
    private static let shelfSize = 65_536

    init(_ owner: Statement, connection: OpaquePointer?) {
        self.owner = owner
        statement = owner.sqliteStatement
        self.connection = connection
    }

    deinit { shelf?.deallocate() }

    /// From now on the bytes of a row are kept here until the next one begins.
    func keepsText() { shelf = .allocate(byteCount: Self.shelfSize, alignment: 1) }

    var isReadOnly: Bool { sqlite3_stmt_readonly(statement) != 0 }

    func step() throws -> Bool {
        switch sqlite3_step(statement) {
        case SQLITE_ROW: return true
        case SQLITE_DONE: return false
        default: throw Self.error(connection)
        }
    }

    /// Ready for another row, each of whose columns will be bound again.
    func rewind() { sqlite3_reset(statement) }

    func reset() {
        sqlite3_reset(statement)
        sqlite3_clear_bindings(statement)
    }

    // MARK: binding

    func bind(_ values: [SQLValue]) throws {
        startRow()
        for value in values {
            switch value {
            case .null: null()
            case .integer(let number): self.number(number)
            case .real(let number): real(number)
            case .text(let text): self.text(text)
            case .blob(let bytes): blob(bytes)
            }
        }
        try endRow(of: values.count)
    }

    func startRow() {
        column = 0
        shelfUsed = 0
        refused = nil
    }

    func endRow(of columns: Int) throws {
        if let refused { throw refused }
        guard column == columns else { throw StorageError(.other, "a row of \(column) values for \(columns) columns") }
    }

    func null() {
        column += 1
        sqlite3_bind_null(statement, column)
    }
    func number(_ value: Int64) {
        column += 1
        sqlite3_bind_int64(statement, column, value)
    }
    func real(_ value: Double) {
        column += 1
        // It would silently become NULL.
        if value.isNaN { refused = refused ?? .notANumber }
        sqlite3_bind_double(statement, column, value)
    }
    func text(_ value: String) {
        column += 1
        var value = value
        value.withUTF8 { bytes in
            if let start = bytes.baseAddress, memchr(start, 0, bytes.count) != nil { refused = refused ?? .nulInText }
            let (start, destructor) = placed(UnsafeRawBufferPointer(bytes))
            let chars = start?.assumingMemoryBound(to: CChar.self)
            _ = sqlite3_bind_text(statement, column, chars, Int32(bytes.count), destructor)
        }
    }
    func blob(_ value: [UInt8]) {
        column += 1
        // Without a first byte there is no address, and no address means NULL.
        guard !value.isEmpty else {
            sqlite3_bind_zeroblob(statement, column, 0)
            return
        }
        value.withUnsafeBytes { bytes in
            let (start, destructor) = placed(bytes)
            _ = sqlite3_bind_blob(statement, column, start, Int32(bytes.count), destructor)
        }
    }

    /// Where SQLite finds the bytes: on the shelf while there is room, else where they are, to be copied at once.
    private func placed(_ bytes: UnsafeRawBufferPointer) -> (UnsafeRawPointer?, sqlite3_destructor_type?) {
        guard let shelf, let base = shelf.baseAddress, shelfUsed + bytes.count <= shelf.count, let from = bytes.baseAddress
        else { return (bytes.baseAddress, Self.transient) }
        let start = base + shelfUsed
        start.copyMemory(from: from, byteCount: bytes.count)
        shelfUsed += bytes.count
        return (UnsafeRawPointer(start), nil)
    }

    // MARK: reading

    func isNull(_ column: Int) -> Bool { sqlite3_column_type(statement, Int32(column)) == SQLITE_NULL }
    func number(_ column: Int) -> Int64 { sqlite3_column_int64(statement, Int32(column)) }
    func real(_ column: Int) -> Double { sqlite3_column_double(statement, Int32(column)) }
    func text(_ column: Int) -> String {
        guard let chars = sqlite3_column_text(statement, Int32(column)) else { return "" }
        let count = Int(sqlite3_column_bytes(statement, Int32(column)))
        return String(decoding: UnsafeBufferPointer(start: chars, count: count), as: UTF8.self)
    }
    func bytes(_ column: Int) -> [UInt8] {
        guard let start = sqlite3_column_blob(statement, Int32(column)) else { return [] }
        return Array(UnsafeRawBufferPointer(start: start, count: Int(sqlite3_column_bytes(statement, Int32(column)))))
    }

    /// The row in hand, copied.
    func values() -> [SQLValue] {
        (0..<Int(sqlite3_column_count(statement))).map { column in
            switch sqlite3_column_type(statement, Int32(column)) {
            case SQLITE_INTEGER: .integer(number(column))
            case SQLITE_FLOAT: .real(real(column))
            case SQLITE_TEXT: .text(text(column))
            case SQLITE_BLOB: .blob(bytes(column))
            default: .null
            }
        }
    }

    // MARK: trouble

    static func error(_ connection: OpaquePointer?) -> StorageError {
        let code = sqlite3_extended_errcode(connection)
        return StorageError(kind(ofCode: code), "sqlite \(code): \(String(cString: sqlite3_errmsg(connection)))")
    }

    static func translate(_ error: any Error) -> any Error {
        guard let error = error as? DatabaseError else { return error }
        return StorageError(kind(ofCode: error.extendedResultCode.rawValue), "sqlite: \(error)")
    }

    private static func kind(ofCode code: Int32) -> StorageError.Kind {
        switch code {
        case uniqueBroken, primaryKeyBroken: .alreadyThere
        default:
            switch code & 0xff {
            case SQLITE_CONSTRAINT: .ruleBroken
            case SQLITE_BUSY, SQLITE_LOCKED: .busy
            case SQLITE_FULL: .diskFull
            case SQLITE_READONLY, SQLITE_PERM: .readOnly
            case SQLITE_CORRUPT, SQLITE_NOTADB: .damaged
            case SQLITE_IOERR: .diskFailing
            case SQLITE_CANTOPEN: .unreachable
            default: .other
            }
        }
    }

    private static let uniqueBroken: Int32 = 2067
    private static let primaryKeyBroken: Int32 = 1555
}
