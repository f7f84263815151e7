import GRDB
import Vocabulary

/// The way back from an upgrade: to what was kept before it.
package struct GoingBack: Sendable {
    package var snapshot: BackupFolder.Kept
    /// The schema of the data now.
    package var schema: Int
    /// How many entries were written since; going back loses them.
    package var entriesSince: Int

    /// - Returns: nil when the data were never upgraded, or the snapshot is gone.
    package static func find(in folder: DataFolder) throws -> GoingBack? {
        guard Folders.exists(folder.databasePath) else { return nil }
        return try LooseDatabase.with(folder.databasePath) { db in
            let facts = try LooseDatabase.facts(db)
            let known = Migration.all.last?.number ?? 0
            let snapshot = folder.backups.backups().first { kept in
                kept.header.reason == .beforeUpgrade && kept.header.mark == facts.mark && kept.header.schema < facts.schema
                    && kept.header.schema <= known
            }
            guard let snapshot else { return nil }
            let since = try Int.fetchOne(
                db, sql: "SELECT count(*) FROM entry WHERE id > ?", arguments: [snapshot.header.lastEntry])
            return GoingBack(snapshot: snapshot, schema: facts.schema, entriesSince: since ?? 0)
        }
    }
}
