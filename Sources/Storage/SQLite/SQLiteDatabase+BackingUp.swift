import Foundation
import GRDB
import Vocabulary

extension SQLiteDatabase: BackingUp {
    package var backups: BackupFolder { folder.backups }

    package func backUp(
        to path: String, at moment: Instant, passphrase: String?, reason: BackupHeader.Reason
    ) async throws -> BackupHeader {
        if passphrase?.isEmpty == true { throw BackupTrouble.emptyPassphrase }
        guard !Folders.exists(path) else { throw BackupTrouble.alreadyThere(path: path) }
        try Folders.make(folder.backups.path)
        try folder.backups.sweep()
        // What is not sealed yet stays in the folder that is for its owner only.
        let copy = folder.freshCopyPath()
        defer { Folders.discard(copy) }
        do {
            // A reader keeps its moment while others write: the log grows meanwhile, and nobody waits.
            try await pool.read { try LooseDatabase.copy($0, to: copy) }
        } catch {
            throw SQLiteStatement.translate(error)
        }
        let facts = try LooseDatabase.with(copy) { db in
            guard try LooseDatabase.isSound(db, thoroughly: false) else {
                throw StorageError(.damaged, "quick_check found something")
            }
            return try LooseDatabase.facts(db)
        }
        let header = BackupHeader(facts, reason: reason, at: moment)
        let made = try BackupWriter(header: header, passphrase: passphrase).write(copy, to: path)
        if reason != .asked { try folder.backups.clearAway(reason, mark: made.mark) }
        return made
    }

    /// Before the first step of an upgrade: what there was, to go back to.
    static func keepBeforeUpgrade(_ pool: DatabasePool, in folder: DataFolder, to last: Int) throws {
        let current = try pool.read { try LooseDatabase.schema($0) }
        guard current > 0, current < last else { return }
        try Folders.make(folder.backups.path)
        try folder.backups.sweep()
        let path = "\(folder.backups.path)/before-schema-\(current + 1).akrab"
        let copy = folder.freshCopyPath()
        defer { Folders.discard(copy) }
        try pool.read { try LooseDatabase.copy($0, to: copy) }
        let facts = try LooseDatabase.with(copy) { try LooseDatabase.facts($0) }
        // One of an upgrade that was cut off holds less than this one.
        try Folders.remove(path)
        let made = try BackupWriter(header: BackupHeader(facts, reason: .beforeUpgrade, at: .now()), passphrase: nil)
            .write(copy, to: path)
        try folder.backups.clearAway(.beforeUpgrade, mark: made.mark)
    }
}

extension BackupHeader {
    init(_ facts: LooseDatabase.Facts, reason: Reason, at moment: Instant) {
        self.init(
            reason: reason, schema: facts.schema, madeAt: moment, shop: facts.shop, mark: facts.mark,
            lastEntry: facts.lastEntry)
    }
}

extension DataFolder {
    package var backups: BackupFolder { BackupFolder(path + "/backups") }

    func freshCopyPath() -> String { "\(backups.path)/.\(UUID().uuidString).\(getpid()).copy" }
}

extension Folders {
    /// What is only in the way; it is swept away next time if it cannot be now.
    static func discard(_ path: String) {
        for end in ["", "-journal", "-wal", "-shm"] { unlink(path + end) }
    }
}

extension Instant {
    static func now() -> Instant { Instant(microseconds: Int64(Date().timeIntervalSince1970 * 1_000_000)) }
}
