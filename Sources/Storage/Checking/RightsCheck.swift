import Foundation
import Vocabulary

/// Is what lies in the data folder for its owner's eyes only?
struct RightsCheck: StorageCheck {
    let name = CheckName.rights
    let folder: DataFolder

    func look(_ findings: Findings) throws {
        for path in files {
            findings.looked()
            if isOpen(path) { findings.add(flaw(path)) }
        }
    }

    func mend() throws -> [Flaw] {
        try files.filter(isOpen).map { path in
            guard chmod(path, BackupFolder.isFolder(path) ? 0o700 : 0o600) == 0 else {
                throw StreamFile.error("protecting \(path)")
            }
            return flaw(path)
        }
    }

    /// What keeps people's words. Names only: no file of an open database may be opened by anybody else in this process.
    private var files: [String] {
        let backups = folder.backups.path
        let data = ["", "-wal", "-shm"].map { folder.databasePath + $0 }
        return ([folder.path] + data + [backups] + Folders.names(in: backups).map { "\(backups)/\($0)" })
            .filter(Folders.exists)
    }

    private func isOpen(_ path: String) -> Bool {
        var status = stat()
        return lstat(path, &status) == 0 && status.st_mode & 0o077 != 0 && status.st_mode & S_IFMT != S_IFLNK
    }

    private func flaw(_ path: String) -> Flaw { Flaw(.openToOthers, .mend, table: path) }
}
