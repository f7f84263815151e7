import Foundation
import GRDB
import Vocabulary

/// A database file of no running shop: a copy in the making, or the data of a folder that is about to be replaced.
enum LooseDatabase {
    struct Facts {
        var schema: Int
        var shop: String
        var mark: String
        var lastEntry: Int64
    }

    /// One consistent moment of `source` as a file without a log beside it. It goes to the disk a little at a time: somebody's
    /// write beside it waits for what lies there unsynced.
    static func copy(_ source: GRDB.Database, to path: String) throws {
        // In a deferred transaction the moment is chosen by the first question; without it every write would begin the
        // copy anew.
        _ = try Int.fetchOne(source, sql: "SELECT count(*) FROM sqlite_master")
        var configuration = Configuration()
        configuration.prepareDatabase { try $0.execute(sql: "PRAGMA journal_mode = OFF; PRAGMA synchronous = OFF") }
        let target = try DatabaseQueue(path: path, configuration: configuration)
        let pace = try StreamFile.appending(path)
        try target.inDatabase { try source.backup(to: $0, pagesPerStep: 512) { _ in try pace.sync() } }
        try target.close()
        // The pages still say that a log belongs to them.
        let plain = try DatabaseQueue(path: path)
        try plain.inDatabase { try $0.execute(sql: "PRAGMA journal_mode = DELETE") }
        try plain.close()
    }

    /// Opens a file for the length of `body`; a log left beside it is taken in.
    static func with<T>(_ path: String, _ body: (GRDB.Database) throws -> T) throws -> T {
        do {
            let queue = try DatabaseQueue(path: path)
            let value = try queue.inDatabase(body)
            try queue.close()
            return value
        } catch {
            throw SQLiteStatement.translate(error)
        }
    }

    static func facts(_ db: GRDB.Database) throws -> Facts {
        let hasSettings = try db.tableExists("setting")
        func setting(_ name: String) throws -> String? {
            guard hasSettings else { return nil }
            return try String.fetchOne(db, sql: "SELECT value FROM setting WHERE name = ?", arguments: [name])
        }
        let secret = try setting("identity.key") ?? ""
        return Facts(
            schema: try schema(db), shop: try setting("business.name") ?? "",
            mark: String(Digest.text(Digest.of(Data("akrab backup \(secret)".utf8))).prefix(16)),
            lastEntry: try db.tableExists("entry") ? try Int64.fetchOne(db, sql: "SELECT max(id) FROM entry") ?? 0 : 0)
    }

    static func schema(_ db: GRDB.Database) throws -> Int {
        guard try db.tableExists("schema_version") else { return 0 }
        return try Int.fetchOne(db, sql: "SELECT max(number) FROM schema_version") ?? 0
    }

    static func isSound(_ db: GRDB.Database, thoroughly: Bool) throws -> Bool {
        let check = thoroughly ? "PRAGMA integrity_check(1)" : "PRAGMA quick_check(1)"
        return try String.fetchOne(db, sql: check) == "ok"
    }
}
