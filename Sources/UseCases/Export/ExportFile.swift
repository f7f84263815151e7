import Crypto
import Foundation
import Storage

/// One file of an export while it is written: in pieces, counted, with the digest of all that went into it.
final class ExportFile {
    let path: String
    private let fullPath: String
    private let descriptor: Int32
    private var buffer: [UInt8] = []
    private var digest = SHA256()
    private(set) var bytes: Int64 = 0
    private static let piece = 256 * 1024

    /// - Parameter folder: where `path` begins.
    init(_ path: String, in folder: String) throws {
        self.path = path
        fullPath = folder + "/" + path
        descriptor = open(fullPath, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o600)
        guard descriptor >= 0 else { throw ExportDraft.error("making \(fullPath)") }
        buffer.reserveCapacity(Self.piece + 65_536)
    }

    deinit { close(descriptor) }

    func write(_ more: some Sequence<UInt8>) throws {
        buffer += more
        if buffer.count >= Self.piece { try flush() }
    }

    func write(_ text: String) throws { try write(text.utf8) }

    /// On disk from here on.
    func finish(rows: Int? = nil) throws -> ExportManifest.File {
        try flush()
        guard fsync(descriptor) == 0 else { throw ExportDraft.error("syncing \(path)") }
        return ExportManifest.File(path: path, rows: rows, bytes: bytes, sha256: Hex.text(Array(digest.finalize())))
    }

    /// There was nothing to put into it.
    func discard() throws {
        guard unlink(fullPath) == 0 else { throw ExportDraft.error("removing \(path)") }
    }

    private func flush() throws {
        digest.update(data: buffer)
        bytes += Int64(buffer.count)
        var done = 0
        while done < buffer.count {
            let count = buffer.withUnsafeBytes {
                Foundation.write(descriptor, $0.baseAddress?.advanced(by: done), $0.count - done)
            }
            if count < 0 {
                if errno == EINTR { continue }
                throw ExportDraft.error("writing \(path)")
            }
            done += count
        }
        buffer.removeAll(keepingCapacity: true)
    }
}
