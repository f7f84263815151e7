import Foundation

/// A file read or written from one end to the other; what the disk refuses is told as a ``StorageError``.
final class StreamFile {
    let path: String
    private let descriptor: Int32

    private init(_ path: String, flags: Int32) throws {
        self.path = path
        descriptor = open(path, flags | O_CLOEXEC, 0o600)
        guard descriptor >= 0 else { throw Self.error("opening \(path)") }
    }

    deinit { close(descriptor) }

    static func reading(_ path: String) throws -> StreamFile {
        var isFolder: ObjCBool = false
        guard FileManager.default.fileExists(atPath: path, isDirectory: &isFolder), !isFolder.boolValue else {
            throw BackupTrouble.notThere(path: path)
        }
        return try StreamFile(path, flags: O_RDONLY)
    }

    static func creating(_ path: String) throws -> StreamFile {
        try StreamFile(path, flags: O_RDWR | O_CREAT | O_TRUNC)
    }

    /// One that is there, to be written on.
    static func appending(_ path: String) throws -> StreamFile { try StreamFile(path, flags: O_RDWR) }

    func size() throws -> Int64 {
        var status = stat()
        guard fstat(descriptor, &status) == 0 else { throw Self.error("looking at \(path)") }
        return Int64(status.st_size)
    }

    /// Fewer bytes only at the end.
    func read(upTo count: Int) throws -> Data {
        var data = Data(count: count)
        var done = 0
        while done < count {
            let got = data.withUnsafeMutableBytes {
                Foundation.read(descriptor, $0.baseAddress?.advanced(by: done), count - done)
            }
            if got < 0 {
                if errno == EINTR { continue }
                throw Self.error("reading \(path)")
            }
            if got == 0 { break }
            done += got
        }
        return done == count ? data : data.prefix(done)
    }

    func write(_ data: Data) throws {
        try put(data) { bytes, _ in Foundation.write(descriptor, bytes.baseAddress, bytes.count) }
    }

    /// Over what stands at the beginning.
    func overwriteStart(_ data: Data) throws {
        try put(data) { bytes, done in pwrite(descriptor, bytes.baseAddress, bytes.count, off_t(done)) }
    }

    private func put(_ data: Data, _ some: (UnsafeRawBufferPointer, Int) -> Int) throws {
        try data.withUnsafeBytes { bytes in
            var done = 0
            while done < bytes.count {
                let count = some(UnsafeRawBufferPointer(rebasing: bytes[done...]), done)
                if count < 0 {
                    if errno == EINTR { continue }
                    throw Self.error("writing \(path)")
                }
                done += count
            }
        }
    }

    func sync() throws {
        guard fsync(descriptor) == 0 else { throw Self.error("syncing \(path)") }
    }

    static func error(_ doing: String) -> StorageError {
        let number = errno
        let kind: StorageError.Kind =
            switch number {
            case ENOSPC, EDQUOT: .diskFull
            case EACCES, EPERM, EROFS: .readOnly
            case EIO: .diskFailing
            default: .unreachable
            }
        return StorageError(kind, "\(doing): errno \(number)")
    }
}
