import Storage
import Vocabulary

/// What somebody wants of a backup.
package struct BackupRequest: Sendable {
    /// Where it goes: a file that is not there yet, or a folder. Nil for the shop's own folder of backups.
    package var path: String?
    package var passphrase: String?
    /// When set, older backups of this shop beside it go, but for these newest and some of each day, week and month.
    package var keep: Int?

    package init(path: String? = nil, passphrase: String? = nil, keep: Int? = nil) {
        self.path = path
        self.passphrase = passphrase
        self.keep = keep
    }
}

package struct BackupMade: Sendable {
    package var path: String
    package var header: BackupHeader
    /// How many older ones were removed.
    package var removed: Int
}

extension Shop {
    /// Everything as one file, while others go on writing.
    /// - Returns: nil when the data are with a server, which has tools of its own.
    package func backUp(_ request: BackupRequest = BackupRequest()) async throws -> BackupMade? {
        guard let database = journal.database as? any BackingUp else { return nil }
        let moment = now
        let path = place(request.path, ownFolder: database.backups, at: moment)
        let header = try await database.backUp(to: path, at: moment, passphrase: request.passphrase)
        let removed = try request.keep.map { try removeOlder(beside: path, header, keep: $0) } ?? 0
        return BackupMade(path: path, header: header, removed: removed)
    }

    private func place(_ path: String?, ownFolder: BackupFolder, at moment: Instant) -> String {
        let name = "akrab-" + zone.stamp(moment)
        guard let path else { return ownFolder.free(name) }
        return BackupFolder.isFolder(path) ? BackupFolder(path).free(name) : path
    }

    private func removeOlder(beside path: String, _ made: BackupHeader, keep: Int) throws -> Int {
        let folder = BackupFolder(containing: path)
        // Only this shop's own, and only those somebody asked for: what was kept before an upgrade stays.
        let older = folder.backups().filter {
            $0.header.mark == made.mark && $0.header.reason == .asked && $0.header.madeAt < made.madeAt
        }
        let staying = BackupRotation(newest: keep)
            .staying(older.map(\.header.madeAt) + [made.madeAt], zone: zone)
        let going = older.filter { !staying.contains($0.header.madeAt) }
        for backup in going { try folder.remove(backup) }
        return going.count
    }
}

extension Zone {
    /// For names of files: *2026-11-22T0130*.
    package func stamp(_ moment: Instant) -> String {
        let local = local(moment)
        let minutes = local.secondOfDay / 60
        func two(_ number: Int32) -> String { number < 10 ? "0\(number)" : "\(number)" }
        return "\(local.day.iso)T\(two(minutes / 60))\(two(minutes % 60))"
    }
}
