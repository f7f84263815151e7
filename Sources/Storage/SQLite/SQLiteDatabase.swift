import Dispatch
import Foundation
import GRDB
import GRDBSQLite
import Synchronization

/// The embedded database: one file in one folder, one connection that writes and checkpoints, many that read.
///
/// Writes go through group commit: whoever waits while the disk is busy is put into the next transaction, each in a
/// savepoint of its own, and everybody is answered after that one commit is on disk (WAL, `synchronous=FULL`).
package final class SQLiteDatabase: Database {
    package var engine: Engine { .sqlite }
    let folder: DataFolder
    let pool: DatabasePool
    private let ids: IDSource
    private let writer = DispatchQueue(label: "akrab.sqlite.writer")
    private let waiting = Mutex(Waiting())

    /// Set as soon as the file is known to be damaged: from then on nothing is written.
    private let damage = Mutex<StorageError?>(nil)

    private let commits = Atomic<Int>(0)
    /// How often something was committed since opening: many writes share one.
    package var commitCount: Int { commits.load(ordering: .relaxed) }

    private struct Waiting {
        var jobs: [any WriteJob] = []
        var isDraining = false
        var isClosed = false
    }

    private enum Turn { case start, queued, closed }

    /// How many waiting requests share one commit at most.
    private static let largestGroup = 512

    /// Opens (and makes, and upgrades) the database of a folder this process owns. Files that are not whole are not opened.
    /// - Parameter snapshot: before an upgrade, what there was is kept among the backups.
    package init(in folder: DataFolder, migrations: [Migration] = Migration.all, snapshot: Bool = true) throws {
        self.folder = folder
        var configuration = Configuration()
        // Together with what they hold in memory: more and larger made nothing quicker on a journal of 1.1 GB.
        configuration.maximumReaderCount = 4
        configuration.busyMode = .timeout(5)
        configuration.label = "akrab"
        configuration.prepareDatabase { db in
            try db.execute(sql: "PRAGMA synchronous = FULL")
            try db.execute(sql: "PRAGMA temp_store = MEMORY")
            // Only the connection that writes may checkpoint: two of them at an unlucky moment can damage the file in
            // SQLite before 3.51.3.
            let isReader = sqlite3_db_readonly(db.sqliteConnection, "main") == 1
            // An import writes the same index pages batch after batch: the further apart the checkpoints, the fewer copies; but whoever
            // writes at that moment waits for all of it. (Ten times further apart made an import 3 % quicker.)
            try db.execute(sql: "PRAGMA wal_autocheckpoint = \(isReader ? 0 : 4000)")
            try db.execute(sql: "PRAGMA journal_size_limit = 67108864")
            try db.execute(sql: "PRAGMA cache_size = \(isReader ? -12288 : -49152)")
        }
        do {
            try AtRest.mustBeWhole(folder.databasePath)
            pool = try DatabasePool(path: folder.databasePath, configuration: configuration)
            // GRDB turns the writer down to NORMAL when it switches WAL on, after `prepareDatabase` has run.
            try pool.writeWithoutTransaction { db in try db.execute(sql: "PRAGMA synchronous = FULL") }
            if snapshot { try Self.keepBeforeUpgrade(pool, in: folder, to: migrations.last?.number ?? 0) }
            var stepsLeft = true
            var highWater: Int64 = 0
            while stepsLeft {
                stepsLeft = try pool.writeWithoutTransaction { db in
                    var more = false
                    try db.inTransaction(.immediate) {
                        let connection = SQLiteConnection(db)
                        more = try Migrator.step(connection, dialect: .sqlite, migrations: migrations)
                        highWater = try Migrator.highWater(of: Self.node, connection)
                        return .commit
                    }
                    return more
                }
            }
            ids = IDSource(node: Self.node, highWater: highWater)
        } catch {
            throw SQLiteStatement.translate(error)
        }
    }

    /// One process owns the folder, so one node number is enough.
    private static let node: Int64 = 1

    package func read<T: Sendable>(_ body: @escaping @Sendable (Reading) throws -> T) async throws -> T {
        if waiting.withLock({ $0.isClosed }) { throw StorageError.closed }
        do {
            return try await pool.read { db in try Reading(SQLiteConnection(db)).outcome(body) }
        } catch {
            throw noted(SQLiteStatement.translate(error))
        }
    }

    @discardableResult
    package func write<T: Sendable>(_ body: @escaping @Sendable (Writing) throws -> T) async throws -> T {
        if let damage = damage.withLock({ $0 }) { throw damage }
        return try await withCheckedThrowingContinuation { continuation in
            let job = Job(body: body, continuation: continuation)
            let turn = waiting.withLock { waiting -> Turn in
                if waiting.isClosed { return .closed }
                waiting.jobs.append(job)
                defer { waiting.isDraining = true }
                return waiting.isDraining ? .queued : .start
            }
            switch turn {
            case .start: writer.async { [self] in drain() }
            case .queued: break
            case .closed: job.fail(StorageError.closed)
            }
        }
    }

    /// Remembers when it is about damage: whoever writes on makes it worse.
    private func noted(_ error: any Error) -> any Error {
        if let error = error as? StorageError, error.kind == .damaged { damage.withLock { $0 = $0 ?? error } }
        return error
    }

    /// Looks once through all pages, beside whatever else goes on.
    /// - Throws: ``StorageError`` with `.damaged`; nothing is written afterwards.
    package func lookThrough() async throws {
        let isSound: Bool
        do {
            isSound = try await pool.read { try LooseDatabase.isSound($0, thoroughly: false) }
        } catch {
            throw noted(SQLiteStatement.translate(error))
        }
        if !isSound { throw noted(StorageError(.damaged, "quick_check found something")) }
    }

    /// How many bytes the file has.
    package var size: Int64 {
        var status = stat()
        return stat(folder.databasePath, &status) == 0 ? Int64(status.st_size) : 0
    }

    /// Commits group after group until nobody waits.
    private func drain() {
        while true {
            let group = waiting.withLock { waiting -> [any WriteJob] in
                let group = Array(waiting.jobs.prefix(Self.largestGroup))
                waiting.jobs.removeFirst(group.count)
                if group.isEmpty { waiting.isDraining = false }
                return group
            }
            if group.isEmpty { return }
            commit(group)
        }
    }

    private func commit(_ group: [any WriteJob]) {
        do {
            try pool.writeWithoutTransaction { db in
                try Self.control(db, "BEGIN IMMEDIATE")
                do {
                    for job in group { try run(job, isAlone: group.count == 1, in: db) }
                    try Self.control(db, "COMMIT")
                } catch {
                    try Self.rollBack(db, because: error)
                    throw error
                }
            }
            commits.add(1, ordering: .relaxed)
            for job in group { job.succeed() }
        } catch {
            let reason = noted(SQLiteStatement.translate(error))
            for job in group { job.fail(reason) }
        }
    }

    /// One request in a savepoint: if it throws, it alone is undone. Alone in its transaction it needs none, which spares
    /// an import the copies that a savepoint keeps of every page.
    private func run(_ job: any WriteJob, isAlone: Bool, in db: GRDB.Database) throws {
        if !isAlone { try Self.control(db, "SAVEPOINT request") }
        job.perform(Writing(SQLiteConnection(db), ids: ids))
        if let failure = job.failure { _ = noted(failure) }
        if isAlone {
            if let failure = job.failure { throw failure }
            return
        }
        if job.hasFailed {
            // A full disk or a failed write may have ended the whole transaction: then nobody in it succeeded.
            guard sqlite3_get_autocommit(db.sqliteConnection) == 0 else {
                throw job.failure ?? StorageError(.other, "the transaction ended early")
            }
            try Self.control(db, "ROLLBACK TO request")
        }
        try Self.control(db, "RELEASE request")
    }

    private static func rollBack(_ db: GRDB.Database, because error: any Error) throws {
        // The error may have ended the transaction already.
        guard sqlite3_get_autocommit(db.sqliteConnection) == 0 else { return }
        do {
            try control(db, "ROLLBACK")
        } catch let second {
            throw StorageError(.other, "\(error); and rolling back failed: \(second)")
        }
    }

    private static func control(_ db: GRDB.Database, _ sql: String) throws {
        guard sqlite3_exec(db.sqliteConnection, sql, nil, nil, nil) == SQLITE_OK else {
            throw SQLiteStatement.error(db.sqliteConnection)
        }
    }

    package func close() async throws {
        let wasOpen = waiting.withLock { waiting in
            defer { waiting.isClosed = true }
            return !waiting.isClosed
        }
        try await withCheckedThrowingContinuation { (continuation: CheckedContinuation<Void, any Error>) in
            writer.async { [self] in continuation.resume(with: Result { if wasOpen { try finish() } }) }
        }
    }

    private func finish() throws {
        defer { folder.release() }
        drain()
        do {
            try pool.writeWithoutTransaction { db in _ = try db.checkpoint(.truncate) }
            try pool.close()
        } catch {
            throw SQLiteStatement.translate(error)
        }
    }
}
