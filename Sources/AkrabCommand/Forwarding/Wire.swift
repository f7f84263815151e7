import Foundation

/// What goes over the private socket between a command and the server that owns the folder: one JSON object a line.
enum Wire {
    /// From the command, first of all.
    struct Call: Codable {
        var arguments: [String]
        var directory: String
        var environment: [String: String]
        var isTerminal: Bool
    }

    /// From the server, until `exit`; an `ask` is answered by one `Answer`.
    struct Reply: Codable {
        var out: String?
        var err: String?
        var ask: String?
        /// What is typed as an answer is not shown.
        var isSecret: Bool?
        var status: String?
        var exit: Int32?
    }

    struct Answer: Codable { var text: String? }

    /// Only these words of the environment matter to a command.
    static let environmentNames = ["HOME", "LANG", "LC_ALL", "AKRAB_LANGUAGE", "AKRAB_DATABASE"]

    static func address(_ path: String) -> sockaddr_un? {
        var address = sockaddr_un()
        address.sun_family = sa_family_t(AF_UNIX)
        let bytes = Array(path.utf8)
        let room = MemoryLayout.size(ofValue: address.sun_path)
        guard bytes.count < room else { return nil }
        withUnsafeMutableBytes(of: &address.sun_path) { target in
            for (index, byte) in bytes.enumerated() { target[index] = byte }
        }
        return address
    }
}

/// Lines over a socket, blocking: used off the cooperative threads only.
final class LineSocket: @unchecked Sendable {
    // Reads happen on one thread at a time; writes are whole lines under the lock.
    private let descriptor: Int32
    private let lock = NSLock()
    private var pending: [UInt8] = []
    private static let longestLine = 16 << 20

    init(_ descriptor: Int32) { self.descriptor = descriptor }
    deinit { close(descriptor) }

    func send(_ value: some Encodable) {
        guard let data = try? JSONEncoder().encode(value) else { return }
        lock.withLock {
            var rest = (Array(data) + [10])[...]
            while !rest.isEmpty {
                let count = rest.withUnsafeBytes { Foundation.send(descriptor, $0.baseAddress, $0.count, Int32(MSG_NOSIGNAL)) }
                if count < 0 {
                    if errno == EINTR { continue }
                    return
                }
                rest = rest.dropFirst(count)
            }
        }
    }

    /// Nothing more is heard from the other end: whoever waits for it goes on. It can still be told something.
    func stopListening() { shutdown(descriptor, Int32(SHUT_RD)) }

    /// Nil at the end.
    func receive<T: Decodable>(_ type: T.Type) -> T? {
        while true {
            if let end = pending.firstIndex(of: 10) {
                let line = Data(pending[..<end])
                pending.removeFirst(end + 1)
                return try? JSONDecoder().decode(type, from: line)
            }
            guard pending.count < Self.longestLine else { return nil }
            var buffer = [UInt8](repeating: 0, count: 65_536)
            let count = read(descriptor, &buffer, buffer.count)
            if count < 0 && errno == EINTR { continue }
            guard count > 0 else { return nil }
            pending += buffer[..<count]
        }
    }
}
