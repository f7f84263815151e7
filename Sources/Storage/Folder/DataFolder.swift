import Foundation
import Synchronization

/// The folder an embedded database lives in: for its owner's eyes only, and owned by one process at a time.
package final class DataFolder: Sendable {
    package let path: String
    private let lock: Mutex<Int32?>

    package var databasePath: String { path + "/akrab.db" }
    /// Where the owning process listens for commands of the same user.
    package var socketPath: String { path + "/akrab.sock" }

    /// Makes the folder (0700) if need be and takes its lock.
    /// - Throws: ``StorageError`` with `.ownedElsewhere` while another process owns it.
    package init(_ path: String) throws {
        self.path = path
        umask(0o077)
        var isFolder: ObjCBool = false
        if !FileManager.default.fileExists(atPath: path, isDirectory: &isFolder) {
            do {
                try FileManager.default.createDirectory(
                    atPath: path, withIntermediateDirectories: true, attributes: [.posixPermissions: 0o700])
            } catch {
                throw StorageError(.unreachable, "cannot make \(path): \(error)")
            }
        } else if !isFolder.boolValue {
            throw StorageError(.unreachable, "\(path) is a file, not a folder")
        }
        guard chmod(path, 0o700) == 0 else { throw StorageError(.unreachable, "cannot protect \(path)") }
        let lock = open(path + "/akrab.lock", O_RDWR | O_CREAT | O_CLOEXEC, 0o600)
        guard lock >= 0 else { throw StorageError(.unreachable, "cannot open the lock in \(path): errno \(errno)") }
        guard flock(lock, LOCK_EX | LOCK_NB) == 0 else {
            let owner = Self.owner(ofLock: lock)
            Foundation.close(lock)
            throw StorageError(.ownedElsewhere(pid: owner), "\(path) is owned by process \(owner.map(String.init) ?? "?")")
        }
        let pid = Array("\(getpid())\n".utf8)
        // A courtesy to whoever is refused. The lock holds without it, so a full disk does not keep us from reading.
        _ = ftruncate(lock, 0)
        _ = pwrite(lock, pid, pid.count, 0)
        self.lock = Mutex(lock)
        try finishRestoring()
    }

    private static func owner(ofLock lock: Int32) -> Int32? {
        var buffer = [UInt8](repeating: 0, count: 32)
        let count = pread(lock, &buffer, buffer.count, 0)
        guard count > 0 else { return nil }
        return Int32(String(decoding: buffer[..<count], as: UTF8.self).trimmingCharacters(in: .whitespacesAndNewlines))
    }

    /// Lets another process own it. Once is enough; twice does no harm.
    package func release() {
        lock.withLock { lock in
            if let lock {
                // Said aloud: a child that is just being started holds what we hold, until it is another program.
                _ = flock(lock, LOCK_UN)
                Foundation.close(lock)
            }
            lock = nil
        }
    }

    deinit { release() }
}
