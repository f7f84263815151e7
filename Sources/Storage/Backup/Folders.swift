import Foundation

/// Names in a folder, changed so that a cut of power leaves the old or the new.
enum Folders {
    static func make(_ path: String) throws {
        do {
            try FileManager.default.createDirectory(
                atPath: path, withIntermediateDirectories: true, attributes: [.posixPermissions: 0o700])
        } catch {
            throw StorageError(.readOnly, "cannot make \(path): \(error)")
        }
    }

    static func rename(_ old: String, to new: String) throws {
        guard Foundation.rename(old, new) == 0 else { throw StreamFile.error("renaming \(old)") }
        try sync(parent(of: new))
    }

    /// Not an error when it is gone already.
    static func remove(_ path: String) throws {
        guard unlink(path) == 0 || errno == ENOENT else { throw StreamFile.error("removing \(path)") }
    }

    static func parent(of path: String) -> String {
        let parent = (path as NSString).deletingLastPathComponent
        return parent.isEmpty ? "." : parent
    }

    /// Some file systems of sticks and shares cannot sync a folder; there is nothing more to do then.
    static func sync(_ path: String) throws {
        let descriptor = open(path, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
        guard descriptor >= 0 else { throw StreamFile.error("opening \(path)") }
        defer { close(descriptor) }
        guard fsync(descriptor) == 0 || errno == EINVAL || errno == ENOTSUP else { throw StreamFile.error("syncing \(path)") }
    }

    static func exists(_ path: String) -> Bool { access(path, F_OK) == 0 }
    static func names(in path: String) -> [String] {
        guard exists(path) else { return [] }
        do { return try FileManager.default.contentsOfDirectory(atPath: path).sorted() } catch { return [] }
    }
}
