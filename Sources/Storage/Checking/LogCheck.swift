import Vocabulary

/// Is the log beside the database whole, so that what was written last is not forgotten? Before anybody has opened it, the
/// folder itself is asked (``DataFolder/flawAtRest()``).
struct LogCheck: StorageCheck {
    let name = CheckName.log
    let folder: DataFolder

    func look(_ findings: Findings) throws {
        let path = folder.databasePath + "-wal"
        // While others write, the log may be begun anew between its head and its frames: then it is read once more.
        for _ in 0..<3 {
            guard let log = try LogFile(path) else { return }
            guard try LogFile.salt(of: path) == log.salt else { continue }
            findings.looked(at: log.whole)
            if log.commitsBeyond > 1 {
                let words = "frame \(log.whole + 1), \(log.commitsBeyond) commits behind it"
                findings.add(Flaw(.logCutShort, .restore, table: "akrab.db-wal", detail: words))
            }
            return
        }
    }
}

extension LogFile {
    static func salt(of path: String) throws -> [UInt8] {
        guard Folders.exists(path) else { return [] }
        return Array([UInt8](try StreamFile.reading(path).read(upTo: 24)).dropFirst(16))
    }
}
