import Foundation
import Vocabulary

/// Puts a backup back into a folder this process owns. Killed at any moment, the folder holds the old data or the new.
package struct Restoring {
    package struct Done: Sendable {
        /// What was put back.
        package var header: BackupHeader
        /// Where the data that were there before are kept; nil when there were none.
        package var kept: String?
        /// They could not be read any more, so their files are kept as they are.
        package var keptAsFiles = false
    }

    private let folder: DataFolder
    private let moment: Instant
    /// For names of files: *2026-11-22T0130*.
    private let stamp: String
    private var migrations: [Migration] { Migration.all }

    package init(into folder: DataFolder, at moment: Instant, stamp: String) {
        self.folder = folder
        self.moment = moment
        self.stamp = stamp
    }

    package func restore(
        _ path: String, passphrase: String?, reason: BackupHeader.Reason = .beforeRestore
    ) throws -> Done {
        let backup = try BackupReader(path)
        guard backup.header.schema <= migrations.last?.number ?? 0 else { throw BackupTrouble.newer(path: path) }
        try Folders.make(folder.backups.path)
        try folder.backups.sweep()
        let incoming = folder.incomingPath
        Folders.discard(incoming)
        defer { Folders.discard(incoming) }
        try backup.extract(to: incoming, passphrase: passphrase)
        try mustBeSound(incoming, backup)
        var done = Done(header: backup.header)
        if Folders.exists(folder.databasePath) { (done.kept, done.keptAsFiles) = try keepWhatIsThere(reason) }
        // From here on it is the new: whoever opens the folder next finishes what is left to do.
        try Folders.rename(incoming, to: folder.nextDatabasePath)
        try folder.finishRestoring()
        // What was put back may itself be one of those; whoever asked for it may ask again.
        if let kept = done.kept, !done.keptAsFiles {
            let mark = try BackupReader(kept).header.mark
            try folder.backups.clearAway(reason, mark: mark, except: path)
        }
        return done
    }

    private func mustBeSound(_ copy: String, _ backup: BackupReader) throws {
        let isSound: Bool
        do {
            isSound = try LooseDatabase.with(copy) { db in
                let facts = try LooseDatabase.facts(db)
                return try LooseDatabase.isSound(db, thoroughly: true) && facts.schema == backup.header.schema
                    && facts.mark == backup.header.mark && facts.lastEntry == backup.header.lastEntry
            }
        } catch let error as StorageError where error.kind == .damaged {
            throw BackupTrouble.damaged(path: backup.path)
        }
        guard isSound else { throw BackupTrouble.damaged(path: backup.path) }
    }

    private func keepWhatIsThere(_ reason: BackupHeader.Reason) throws -> (path: String, asFiles: Bool) {
        let name = (reason == .beforeRollback ? "before-rollback-" : "before-restore-") + stamp
        do {
            return (try keepAsBackup(name, reason), false)
        } catch let error as StorageError where [.damaged, .unreachable, .diskFailing, .other].contains(error.kind) {
            return (try keepAsFiles(name), true)
        }
    }

    private func keepAsBackup(_ name: String, _ reason: BackupHeader.Reason) throws -> String {
        let copy = folder.freshCopyPath()
        defer { Folders.discard(copy) }
        let facts = try LooseDatabase.with(folder.databasePath) { db in
            try LooseDatabase.copy(db, to: copy)
            return try LooseDatabase.facts(db)
        }
        let path = folder.backups.free(name)
        _ = try BackupWriter(header: BackupHeader(facts, reason: reason, at: moment), passphrase: nil).write(copy, to: path)
        return path
    }

    /// Damaged data may still be read by somebody who knows how: they stay as they are, under another name.
    private func keepAsFiles(_ name: String) throws -> String {
        let target = folder.backups.path + "/\(name)-damaged"
        try Folders.make(target)
        for end in ["", "-wal"] where Folders.exists(folder.databasePath + end) {
            let place = "\(target)/akrab.db\(end)"
            try Folders.remove(place)
            // Some file systems have no second names.
            guard link(folder.databasePath + end, place) == 0 else {
                try FileManager.default.copyItem(atPath: folder.databasePath + end, toPath: place)
                continue
            }
        }
        try Folders.sync(target)
        return target
    }
}
