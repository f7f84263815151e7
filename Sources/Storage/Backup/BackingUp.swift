import Vocabulary

/// A database that Akrab itself can copy while it is in use. (A server has tools of its own for that.)
package protocol BackingUp: Database {
    /// Where its backups lie unless somebody says else.
    var backups: BackupFolder { get }

    /// One consistent moment of everything as one file. Nobody who writes waits for it.
    /// - Throws: ``BackupTrouble``, or a ``StorageError`` of the disk; then there is no file.
    /// - Parameter reason: those that nobody asked for are cleared away when later ones are made.
    func backUp(
        to path: String, at moment: Instant, passphrase: String?, reason: BackupHeader.Reason
    ) async throws -> BackupHeader
}

extension BackingUp {
    package func backUp(to path: String, at moment: Instant, passphrase: String?) async throws -> BackupHeader {
        try await backUp(to: path, at: moment, passphrase: passphrase, reason: .asked)
    }
}
