import Foundation

/// One request over one connection, written as it is: what a well-mannered client would never send included.
enum Connection {
    struct Trouble: Error, CustomStringConvertible { let description: String }

    /// When an answer is whole.
    enum End {
        /// When the other side closes.
        case closed
        /// When as much came as its head says: some keep the line open all the same.
        case lengthReached
    }

    /// Sends these bytes and reads the answer. A side that says nothing for so long has failed.
    static func exchange(
        _ bytes: [UInt8], port: Int, until end: End = .closed, patienceSeconds: Int = 60
    ) async throws -> [UInt8] {
        try await withCheckedThrowingContinuation { continuation in
            // A thread of its own: the app we wait for lives in this process and needs those that everybody shares.
            Thread.detachNewThread {
                continuation.resume(
                    with: Result { try blockingExchange(bytes, port: port, until: end, patience: patienceSeconds) })
            }
        }
    }

    /// Nobody is let in at this port any more, whoever else holds its socket: programs that other tests started inherited it.
    static func refuse(at port: Int) {
        for descriptor in Int32(0)..<4096 {
            var address = sockaddr_in()
            var length = socklen_t(MemoryLayout<sockaddr_in>.size)
            var listens: Int32 = 0
            var size = socklen_t(MemoryLayout<Int32>.size)
            let isSocket = withUnsafeMutablePointer(to: &address) { pointer in
                pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) { getsockname(descriptor, $0, &length) == 0 }
            }
            guard isSocket, address.sin_family == sa_family_t(AF_INET), address.sin_port == in_port_t(port).bigEndian,
                getsockopt(descriptor, SOL_SOCKET, SO_ACCEPTCONN, &listens, &size) == 0, listens == 1
            else { continue }
            shutdown(descriptor, Int32(SHUT_RDWR))
        }
    }

    /// Lines to an app, on each of them the beginning of something that never comes; open until the body ends.
    static func holding<T>(_ count: Int, _ words: String, port: Int, _ body: () async throws -> T) async throws -> T {
        var lines: [Int32] = []
        defer { for line in lines { close(line) } }
        for _ in 0..<count {
            let line = try connected(to: port)
            lines.append(line)
            send(Array(words.utf8), to: line)
        }
        return try await body()
    }

    private static func connected(to port: Int) throws -> Int32 {
        let descriptor = socket(AF_INET, Int32(SOCK_STREAM.rawValue) | Int32(SOCK_CLOEXEC.rawValue), 0)
        guard descriptor >= 0 else { throw Trouble(description: "no socket: errno \(errno)") }
        var address = sockaddr_in()
        address.sin_family = sa_family_t(AF_INET)
        address.sin_port = in_port_t(port).bigEndian
        address.sin_addr.s_addr = inet_addr("127.0.0.1")
        let isConnected = withUnsafePointer(to: &address) { pointer in
            pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) {
                connect(descriptor, $0, socklen_t(MemoryLayout<sockaddr_in>.size)) == 0
            }
        }
        guard isConnected else {
            let number = errno
            close(descriptor)
            throw Trouble(description: "nobody listens at \(port): errno \(number)")
        }
        return descriptor
    }

    private static func blockingExchange(_ bytes: [UInt8], port: Int, until end: End, patience: Int) throws -> [UInt8] {
        let descriptor = try connected(to: port)
        defer { close(descriptor) }
        var limit = timeval(tv_sec: patience, tv_usec: 0)
        setsockopt(descriptor, SOL_SOCKET, SO_RCVTIMEO, &limit, socklen_t(MemoryLayout<timeval>.size))
        send(bytes, to: descriptor)
        return try receive(from: descriptor, until: end)
    }

    /// A server that has heard enough may close while we still talk; what it said then still counts.
    private static func send(_ bytes: [UInt8], to descriptor: Int32) {
        var rest = bytes[...]
        while !rest.isEmpty {
            let count = rest.withUnsafeBytes { Foundation.send(descriptor, $0.baseAddress, $0.count, Int32(MSG_NOSIGNAL)) }
            if count < 0 {
                if errno == EINTR { continue }
                return
            }
            rest = rest.dropFirst(count)
        }
    }

    private static func receive(from descriptor: Int32, until end: End) throws -> [UInt8] {
        var all: [UInt8] = []
        var buffer = [UInt8](repeating: 0, count: 65_536)
        while true {
            let count = recv(descriptor, &buffer, buffer.count, 0)
            if count > 0 {
                all += buffer[..<count]
                if end == .lengthReached, isWhole(all) { return all }
            } else if count == 0 || errno == ECONNRESET {
                return all
            } else if errno != EINTR {
                throw Trouble(description: "no answer: errno \(errno)")
            }
        }
    }

    private static func isWhole(_ bytes: [UInt8]) -> Bool {
        guard let end = bytes.firstRange(of: Array("\r\n\r\n".utf8)) else { return false }
        let head = String(decoding: bytes[..<end.lowerBound], as: UTF8.self).lowercased()
        guard let length = head.firstMatch(of: #/content-length: *(\d+)/#).flatMap({ Int($0.1) }) else { return false }
        return bytes.count >= end.upperBound + length
    }
}
