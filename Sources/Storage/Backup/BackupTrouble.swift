/// Why a backup cannot be made or put back. Whenever it is thrown, nothing has changed.
package enum BackupTrouble: Error, Hashable, Sendable {
    case notThere(path: String)
    case alreadyThere(path: String)
    case notABackup(path: String)
    /// Made by a later version of the program.
    case newer(path: String)
    /// Shorter than it says it is.
    case notWhole(path: String)
    case damaged(path: String)
    case passphraseNeeded(path: String)
    case wrongPassphrase(path: String)
    case emptyPassphrase
}
