import Foundation
import Vocabulary

/// The backups that lie in a folder.
package struct BackupFolder: Sendable {
    package let path: String

    package init(_ path: String) { self.path = path }

    /// One file, and what it says of itself.
    package struct Kept: Hashable, Sendable {
        package var path: String
        package var header: BackupHeader
        package var name: String { (path as NSString).lastPathComponent }
    }

    /// Those that Akrab wrote and can read the beginning of, newest first; whatever else lies there is left alone.
    package func backups() -> [Kept] {
        let files = Folders.names(in: path).filter { $0.hasSuffix(".akrab") && !$0.hasPrefix(".") }
        let kept = files.compactMap { name -> Kept? in
            do {
                return Kept(path: "\(path)/\(name)", header: try BackupReader("\(path)/\(name)").header)
            } catch {
                return nil
            }
        }
        return kept.sorted { ($0.header.madeAt, $0.path) > ($1.header.madeAt, $1.path) }
    }

    /// A name that nothing has yet.
    package func free(_ name: String) -> String {
        var path = "\(self.path)/\(name).akrab"
        var number = 2
        while Folders.exists(path) {
            path = "\(self.path)/\(name)-\(number).akrab"
            number += 1
        }
        return path
    }

    package func remove(_ kept: Kept) throws { try Folders.remove(kept.path) }

    /// How many of each kind that nobody asked for stay: before an upgrade, a restore, a rollback, a mending.
    package static let ownKept = 3

    /// Removes the older ones of those that were made by themselves for the same reason, of the same shop.
    /// - Parameter except: one that is in use.
    func clearAway(_ reason: BackupHeader.Reason, mark: String, except: String? = nil) throws {
        let own = backups().filter { $0.header.reason == reason && $0.header.mark == mark }
        for kept in own.dropFirst(Self.ownKept) where kept.path != except { try remove(kept) }
    }

    /// What processes that were killed left unfinished. Only for a folder that nobody else writes to.
    func sweep() throws {
        for name in Folders.names(in: path) where name.hasPrefix(".") && Self.isUnfinished(name) {
            if !name.contains(".\(getpid()).") { try Folders.remove("\(path)/\(name)") }
        }
    }

    private static func isUnfinished(_ name: String) -> Bool {
        [".part", ".copy", ".copy-journal", ".copy-wal", ".copy-shm"].contains { name.hasSuffix($0) }
    }
}

extension BackupFolder {
    package init(containing file: String) { self.init(Folders.parent(of: file)) }

    package static func isFolder(_ path: String) -> Bool {
        var isFolder: ObjCBool = false
        return FileManager.default.fileExists(atPath: path, isDirectory: &isFolder) && isFolder.boolValue
    }
}
