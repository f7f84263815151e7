import Foundation
import ServiceLifecycle
import UseCases

/// The server's end: carries out the commands of the same user while it owns the folder.
struct CommandListener: Service {
    let shop: Shop
    let socketPath: String
    /// Runs one command line in a session; gives its exit code.
    let perform: @Sendable (Session) async -> Int32

    func run() async throws {
        unlink(socketPath)
        guard var address = Wire.address(socketPath) else { return }
        let listener = socket(AF_UNIX, Int32(SOCK_STREAM.rawValue), 0)
        guard listener >= 0 else { return }
        let mask = umask(0o077)
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
        guard isBound else { return }
        let (connections, continuation) = AsyncStream.makeStream(of: LineSocket.self)
        let thread = Thread {
            while true {
                let descriptor = accept(listener, nil, nil)
                if descriptor < 0 {
                    if errno == EINTR || errno == ECONNABORTED { continue }
                    break
                }
                continuation.yield(LineSocket(descriptor))
            }
            continuation.finish()
        }
        thread.start()
        await withTaskGroup(of: Void.self) { group in
            for await connection in connections.cancelOnGracefulShutdown() {
                group.addTask { await serve(connection) }
            }
            shutdown(listener, Int32(SHUT_RDWR))
            group.cancelAll()
        }
    }

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
    func ask(_ question: String) async -> String? {
        guard isTerminal else { return nil }
        socket.send(Wire.Reply(ask: question))
        return await withCheckedContinuation { continuation in
            DispatchQueue.global().async { [socket] in
                continuation.resume(returning: socket.receive(Wire.Answer.self)?.text)
            }
        }
    }
}
