import Foundation
import Storage

/// An export that is being made: under a hidden name until everything in it is whole and on disk.
struct ExportDraft: Sendable {
    /// The folder or zip it becomes.
    let path: String
    /// Where it is made.
    let folder: String

    init(for path: String) {
        self.path = path
        let name = (path as NSString).lastPathComponent
        let mark = String(UInt32.random(in: 0...UInt32.max), radix: 36)
        folder = Self.parent(of: path) + "/.\(name).\(mark).part"
    }

    static func parent(of path: String) -> String {
        let parent = (path as NSString).deletingLastPathComponent
        return parent.isEmpty ? "." : parent
    }

    private static let parts = ["", "/data", "/lists"]

    /// An empty folder, whatever was there before.
    func begin() throws {
        try remove()
        for part in Self.parts {
            do {
                try FileManager.default.createDirectory(
                    atPath: folder + part, withIntermediateDirectories: true, attributes: [.posixPermissions: 0o700])
            } catch {
                throw StorageError(.readOnly, "making \(folder): \(error)")
            }
        }
    }

    /// Gives it its name.
    func become() throws {
        for part in Self.parts.reversed() { try Self.sync(folder + part) }
        try Self.rename(folder, to: path)
    }

    /// Not an error when there is none.
    func remove() throws {
        guard FileManager.default.fileExists(atPath: folder) else { return }
        do {
            try FileManager.default.removeItem(atPath: folder)
        } catch {
            throw StorageError(.readOnly, "removing \(folder): \(error)")
        }
    }

    static func rename(_ old: String, to new: String) throws {
        guard Foundation.rename(old, new) == 0 else { throw error("renaming \(old)") }
        try sync(parent(of: new))
    }

    /// Some file systems of sticks and shares cannot sync a folder; there is nothing more to do then.
    private static func sync(_ folder: String) throws {
        let descriptor = open(folder, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
        guard descriptor >= 0 else { throw error("opening \(folder)") }
        defer { close(descriptor) }
        guard fsync(descriptor) == 0 || errno == EINVAL || errno == ENOTSUP else { throw error("syncing \(folder)") }
    }

    static func error(_ doing: String) -> StorageError {
        let number = errno
        let kind: StorageError.Kind =
            switch number {
            case ENOSPC, EDQUOT: .diskFull
            case EACCES, EPERM, EROFS, EEXIST, ENOTEMPTY, ENOTDIR: .readOnly
            default: .unreachable
            }
        return StorageError(kind, "\(doing): errno \(number)")
    }
}
