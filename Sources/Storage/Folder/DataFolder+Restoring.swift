extension DataFolder {
    /// Data that were put back, whole and on disk, and only wait for their name.
    var nextDatabasePath: String { databasePath + ".next" }

    /// Data that are still being brought back: nothing counts of them.
    var incomingPath: String { databasePath + ".incoming" }

    /// Gives data that were put back their name. A log that is left belongs to the data before, and would spoil these.
    func finishRestoring() throws {
        Folders.discard(incomingPath)
        guard Folders.exists(nextDatabasePath) else { return }
        for end in ["-wal", "-shm", "-journal"] { try Folders.remove(databasePath + end) }
        try Folders.sync(path)
        try Folders.rename(nextDatabasePath, to: databasePath)
    }
}
