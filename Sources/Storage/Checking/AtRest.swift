import Foundation
import Vocabulary

/// A look at the files of a database that nobody has open: what SQLite would pass over in silence, in a few reads.
enum AtRest {
    /// - Throws: ``StorageError`` with `.damaged`, saying what is missing.
    static func mustBeWhole(_ path: String) throws {
        if let flaw = try flaw(path) { throw StorageError(.damaged, flaw.detail ?? "\(flaw.kind)") }
    }

    /// What is wrong; nil when nothing is.
    static func flaw(_ path: String) throws -> Flaw? {
        guard Folders.exists(path) else { return nil }
        let log = try LogFile(path + "-wal")
        if let words = try logDamage(log, try LogIndex(path + "-shm"), path) {
            return Flaw(.logCutShort, .restore, table: "akrab.db-wal", detail: words)
        }
        let words = try headDamage(path, hasLog: (log?.committed ?? 0) > 0)
        return words.map { Flaw(.pageDamaged, .restore, table: "akrab.db", detail: $0) }
    }

    private static func logDamage(_ log: LogFile?, _ index: LogIndex?, _ path: String) throws -> String? {
        if let log, log.commitsBeyond > 1 {
            return "frame \(log.whole + 1) of the log is damaged; \(log.commitsBeyond) commits stand behind it"
        }
        // A log that is gone went with its last connection.
        guard let index, Folders.exists(path + "-wal") else { return nil }
        guard index.isOfThisStart || log?.salt == index.salt else { return nil }
        if let log, log.salt != index.salt { return nil }
        let committed = log?.committed ?? 0
        guard index.lastFrame > committed, index.lastFrame > index.takenOver else { return nil }
        return "the log ends after frame \(committed); \(index.lastFrame) were committed"
    }

    /// The file begins as it should, and is as long as it says. While a log waits to be taken over, its length says nothing.
    private static func headDamage(_ path: String, hasLog: Bool) throws -> String? {
        let file = try StreamFile.reading(path)
        let size = try file.size()
        guard size > 0 else { return nil }
        let head = [UInt8](try file.read(upTo: 100))
        guard head.count == 100, head.starts(with: Array("SQLite format 3\0".utf8)) else {
            return hasLog ? nil : "the file does not begin as a database does"
        }
        func number(_ start: Int) -> Int64 { Int64(LogFile.number(head, start, bigEndian: true)) }
        let pageSize = head[16] == 0 && head[17] == 1 ? 65_536 : Int64(head[16]) << 8 | Int64(head[17])
        // The count of pages is only believed when the same change wrote it.
        guard !hasLog, number(24) == number(92), pageSize > 0 else { return nil }
        let expected = number(28) * pageSize
        return size < expected ? "the file has \(size) bytes of \(expected)" : nil
    }
}

extension DataFolder {
    /// What is wrong with files that nobody has open. SQLite would forget the damaged part of a log as soon as it opens it.
    package func flawAtRest() throws -> Flaw? { try AtRest.flaw(databasePath) }
}
