import CPQ
import Foundation
import Logging

/// One libpq connection: how it is opened, how it is spoken to, what its troubles are called. Blocks: for one queue only.
final class PostgreSQLLink {
    let handle: OpaquePointer
    /// Somebody else's transaction got in the way of this one (serialization failure, deadlock).
    private(set) var hasConflicted = false
    static let log = Logger(label: "akrab.postgresql")

    init(url: String) throws {
        let options = [
            ("application_name", "akrab"), ("connect_timeout", "5"),
            // The address given by the owner may change what stands above it, not what stands below.
            ("dbname", url), ("client_encoding", "UTF8"),
        ]
        guard let handle = Self.connect(options) else { throw StorageError(.unreachable, "libpq is out of memory") }
        self.handle = handle
        guard PQstatus(handle) == CONNECTION_OK else {
            throw StorageError(.unreachable, "postgresql: \(Self.trimmed(PQerrorMessage(handle)))")
        }
        PQsetNoticeReceiver(handle, { _, notice in PostgreSQLLink.hear(notice) }, nil)
        try settle()
    }

    deinit { PQfinish(handle) }

    /// libpq gave up on it, whatever it still says of its status.
    private var isBroken = false
    var isLost: Bool { isBroken || PQstatus(handle) != CONNECTION_OK }

    /// Text without values, outside the statement cache. Returns what the server calls it: `COMMIT`, `ROLLBACK`, `COPY 3`.
    @discardableResult
    func command(_ text: String) throws -> String {
        let result = try checked(PQexec(handle, text))
        defer { PQclear(result) }
        return String(cString: PQcmdStatus(result))
    }

    func beginning() { hasConflicted = false }

    // MARK: results

    /// The result, if it is a good one; it is then the caller's to clear.
    func checked(_ result: OpaquePointer?) throws -> OpaquePointer {
        guard let result else { throw failure(nil) }
        switch PQresultStatus(result) {
        case PGRES_COMMAND_OK, PGRES_TUPLES_OK, PGRES_SINGLE_TUPLE, PGRES_COPY_IN: return result
        default:
            defer { PQclear(result) }
            throw failure(result)
        }
    }

    /// The server's own words, without the DETAIL it gives: that repeats what people wrote, and this goes to the log.
    func failure(_ result: OpaquePointer?) -> StorageError {
        guard let result, let state = Self.field(result, "C") else {
            // Every error of the server has its five letters; one without them is libpq's own, when the line broke.
            if result != nil { isBroken = true }
            return StorageError(isLost ? .unreachable : .other, "postgresql: \(Self.trimmed(PQerrorMessage(handle)))")
        }
        if PostgreSQLErrors.isConflict(state) { hasConflicted = true }
        let words = [Self.field(result, "M"), Self.field(result, "t"), Self.field(result, "n")].compactMap(\.self)
        return StorageError(PostgreSQLErrors.kind(of: state), "postgresql \(state): \(words.joined(separator: ", "))")
    }

    /// Reads to the end of what the server still has to say. Returns its error, if it ends with one.
    func drain() -> StorageError? {
        var failure: StorageError?
        while let result = PQgetResult(handle) {
            let isBad = PQresultStatus(result) == PGRES_FATAL_ERROR
            if isBad { failure = self.failure(result) }
            PQclear(result)
            if isBad && isLost { break }
        }
        return failure
    }

    // MARK: opening

    private static func connect(_ options: [(String, String)]) -> OpaquePointer? {
        let keys = options.map { strdup($0.0) } + [nil]
        let values = options.map { strdup($0.1) } + [nil]
        defer { for text in keys + values { free(text) } }
        return PQconnectdbParams(keys.map { UnsafePointer($0) }, values.map { UnsafePointer($0) }, 1)
    }

    /// What this program relies on, whatever the server's or the role's own settings say.
    private func settle() throws {
        let settings = try oneRow(
            "SELECT current_setting('server_encoding'), current_setting('fsync'), current_setting('synchronous_commit')")
        guard settings[0] == "UTF8" else {
            throw StorageError(.other, "the database keeps text as \(settings[0]); it must be made with encoding UTF8")
        }
        if settings[1] != "on" {
            Self.log.warning("postgresql runs with fsync off: a power cut can lose or damage what was said to be stored")
        }
        // Stricter than on (remote_apply) is the owner's right; off would answer before anything is on disk.
        if settings[2] == "off" { try command("SET synchronous_commit = on") }
        try command(
            """
            SET standard_conforming_strings = on; SET bytea_output = hex; SET extra_float_digits = 1; SET jit = off;
            SET lock_timeout = 5000
            """)
    }

    private func oneRow(_ text: String) throws -> [String] {
        let result = try checked(PQexec(handle, text))
        defer { PQclear(result) }
        guard PQntuples(result) == 1 else { throw StorageError(.other, "postgresql gave no row for: \(text)") }
        return (0..<PQnfields(result)).map { String(cString: PQgetvalue(result, 0, $0)) }
    }

    private static func hear(_ notice: OpaquePointer?) {
        guard let notice, let words = field(notice, "M") else { return }
        log.debug("postgresql: \(words)")
    }

    private static func field(_ result: OpaquePointer, _ code: Unicode.Scalar) -> String? {
        PQresultErrorField(result, Int32(code.value)).map { String(cString: $0) }
    }

    private static func trimmed(_ message: UnsafePointer<CChar>?) -> String {
        guard let message else { return "no reason given" }
        return String(cString: message).split(whereSeparator: \.isNewline).joined(separator: "; ")
    }
}
