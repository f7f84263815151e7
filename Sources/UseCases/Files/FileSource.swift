import Formats
import Foundation

/// A file on disk, read in pieces.
package final class FileSource: ByteSource {
    package let name: String
    package let path: String
    package let size: Int?
    /// When it was last written: for an export, when it was made.
    package let modifiedAt: Date
    private let descriptor: Int32

    package init(path: String) throws(FileTrouble) {
        self.path = path
        name = (path as NSString).lastPathComponent
        // Without O_NONBLOCK, opening a pipe would wait for somebody to write into it.
        descriptor = open(path, O_RDONLY | O_CLOEXEC | O_NONBLOCK)
        guard descriptor >= 0 else {
            throw errno == ENOENT ? .notFound(path) : errno == EACCES ? .notAllowed(path) : .unreadable(path)
        }
        var status = stat()
        guard fstat(descriptor, &status) == 0, status.st_mode & S_IFMT == S_IFREG else {
            close(descriptor)
            throw .unreadable(path)
        }
        size = Int(status.st_size)
        modifiedAt = Date(timeIntervalSince1970: Double(status.st_mtim.tv_sec))
    }

    deinit { close(descriptor) }

    package func rewind() throws {
        guard lseek(descriptor, 0, SEEK_SET) == 0 else { throw FileTrouble.unreadable(path) }
    }

    package func read(into buffer: UnsafeMutableRawBufferPointer) throws -> Int {
        while true {
            let count = Foundation.read(descriptor, buffer.baseAddress, buffer.count)
            if count >= 0 { return count }
            guard errno == EINTR else { throw FileTrouble.unreadable(path) }
        }
    }
}

/// Why a file could not be opened or read. The sentence for people is made in Phrases.
package enum FileTrouble: Error, Hashable, Sendable {
    case notFound(String)
    case notAllowed(String)
    case unreadable(String)
    case passwordLocked(String)
    case damagedArchive(String)
    case tooLargeInside(String)
}
