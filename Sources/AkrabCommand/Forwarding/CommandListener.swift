import Foundation
import ServiceLifecycle
import Synchronization
import UseCases

/// The server's end: carries out the commands of the same user while it owns the folder.
struct CommandListener: Service {
    let shop: Shop
    let socketPath: String
    /// Runs one command line in a session; gives its exit code.
    let perform: @Sendable (Session) async -> Int32

    /// Without a socket (its path may be too long for one) the pages are served all the same; commands are then refused.
    func run() async throws {
        do {
            try await answer()
        } catch is NoSocket {
            try await gracefulShutdown()
        }
    }

    private struct NoSocket: Error {}

    private func answer() async throws {
        unlink(socketPath)
        guard var address = Wire.address(socketPath) else { throw NoSocket() }
        let listener = socket(AF_UNIX, Int32(SOCK_STREAM.rawValue), 0)
        guard listener >= 0 else { throw NoSocket() }
        let mask = umask(0o177)
        let isBound = withUnsafePointer(to: &address) { pointer in
            pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) {
                bind(listener, $0, socklen_t(MemoryLayout<sockaddr_un>.size)) == 0 && listen(listener, 16) == 0
            }
        }
        umask(mask)
        defer {
            unlink(socketPath)
            close(listener)
        }
        guard isBound else { throw NoSocket() }
        let (connections, continuation) = AsyncStream.makeStream(of: LineSocket.self)
        let thread = Thread {
            while true {
                let descriptor = accept(listener, nil, nil)
                if descriptor < 0 {
                    if errno == EINTR || errno == ECONNABORTED { continue }
                    guard Self.passes(errno) else { break }
                    // Who knocks waits until somebody has hung up.
                    usleep(50_000)
                    continue
                }
                continuation.yield(LineSocket(descriptor))
            }
            continuation.finish()
        }
        thread.start()
        let open = OpenLines()
        await withTaskGroup(of: Void.self) { group in
            for await connection in connections.cancelOnGracefulShutdown() {
                open.add(connection)
                group.addTask {
                    await serve(connection)
                    open.remove(connection)
                }
            }
            shutdown(listener, Int32(SHUT_RDWR))
            // Who is being served is served to the end; who only keeps the line open is not waited for.
            open.stopListening()
        }
    }

    /// Too many files open, here or on the whole machine.
    private static func passes(_ number: Int32) -> Bool { [EMFILE, ENFILE, ENOBUFS, ENOMEM].contains(number) }

    private func serve(_ socket: LineSocket) async {
        let call: Wire.Call? = await withCheckedContinuation { continuation in
            DispatchQueue.global().async { continuation.resume(returning: socket.receive(Wire.Call.self)) }
        }
        guard let call else { return }
        let session = Session(
            console: RemoteConsole(socket, isTerminal: call.isTerminal), directory: call.directory,
            environment: call.environment, shop: shop, arguments: call.arguments)
        socket.send(Wire.Reply(exit: await perform(session)))
    }
}

/// The connections that are open now.
private final class OpenLines: Sendable {
    private let sockets = Mutex<[ObjectIdentifier: LineSocket]>([:])

    func add(_ socket: LineSocket) { sockets.withLock { $0[ObjectIdentifier(socket)] = socket } }
    func remove(_ socket: LineSocket) { _ = sockets.withLock { $0.removeValue(forKey: ObjectIdentifier(socket)) } }
    func stopListening() { for socket in sockets.withLock({ Array($0.values) }) { socket.stopListening() } }
}

/// Somebody's terminal at the other end of the socket.
final class RemoteConsole: Console {
    private let socket: LineSocket
    let isTerminal: Bool

    init(_ socket: LineSocket, isTerminal: Bool) {
        self.socket = socket
        self.isTerminal = isTerminal
    }

    func out(_ text: String) { socket.send(Wire.Reply(out: text)) }
    func err(_ text: String) { socket.send(Wire.Reply(err: text)) }
    func status(_ text: String) { if isTerminal { socket.send(Wire.Reply(status: text)) } }
    func ask(_ question: String) async -> String? { await ask(Wire.Reply(ask: question)) }
    func askSecret(_ question: String) async -> String? { await ask(Wire.Reply(ask: question, isSecret: true)) }

    private func ask(_ question: Wire.Reply) async -> String? {
        guard isTerminal else { return nil }
        socket.send(question)
        return await withCheckedContinuation { continuation in
            DispatchQueue.global().async { [socket] in
                continuation.resume(returning: socket.receive(Wire.Answer.self)?.text)
            }
        }
    }
}
