import Foundation
import Synchronization

/// The private socket by which commands reach the program that owns the folder. It hears from the moment it is made: whoever has
/// read the server's address can be sure of it.
final class CommandSocket: Sendable {
    /// One for each command that calls; they end when the socket does.
    let calls: AsyncStream<LineSocket>
    private let path: String
    private let descriptor: Int32
    private let hasEnded = Mutex(false)

    /// Nil where there can be none (the path is too long for one): the pages are served all the same, commands are then refused.
    init?(_ path: String) {
        unlink(path)
        guard var address = Wire.address(path) else { return nil }
        let descriptor = socket(AF_UNIX, Int32(SOCK_STREAM.rawValue), 0)
        guard descriptor >= 0 else { return nil }
        let mask = umask(0o177)
        let isBound = withUnsafePointer(to: &address) { pointer in
            pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) {
                bind(descriptor, $0, socklen_t(MemoryLayout<sockaddr_un>.size)) == 0 && listen(descriptor, 16) == 0
            }
        }
        umask(mask)
        guard isBound else {
            close(descriptor)
            return nil
        }
        self.path = path
        self.descriptor = descriptor
        let (calls, continuation) = AsyncStream.makeStream(of: LineSocket.self)
        self.calls = calls
        Thread {
            Self.hear(on: descriptor) { continuation.yield(LineSocket($0)) }
            continuation.finish()
            close(descriptor)
        }.start()
    }

    /// Nobody can call any more; who has called is still answered.
    func end() {
        hasEnded.withLock { hasEnded in
            guard !hasEnded else { return }
            hasEnded = true
            unlink(path)
            shutdown(descriptor, Int32(SHUT_RDWR))
        }
    }

    private static func hear(on descriptor: Int32, _ heard: (Int32) -> Void) {
        while true {
            let caller = accept(descriptor, nil, nil)
            if caller >= 0 {
                heard(caller)
            } else if [EMFILE, ENFILE, ENOBUFS, ENOMEM].contains(errno) {
                // Too many files open, here or on the whole machine: who knocks waits until somebody has hung up.
                usleep(50_000)
            } else if errno != EINTR && errno != ECONNABORTED {
                return
            }
        }
    }
}
