import Foundation
import ServiceLifecycle
import Synchronization
import UseCases

/// The server's end: carries out the commands of the same user while it owns the folder.
struct CommandListener: Service {
    let shop: Shop
    let socket: CommandSocket
    /// Runs one command line in a session; gives its exit code.
    let perform: @Sendable (Session) async -> Int32

    func run() async throws {
        let open = OpenLines()
        await withTaskGroup(of: Void.self) { group in
            for await call in socket.calls.cancelOnGracefulShutdown() {
                open.add(call)
                group.addTask {
                    await serve(call)
                    open.remove(call)
                }
            }
            socket.end()
            // Who is being served is served to the end; who only keeps the line open is not waited for.
            open.stopListening()
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
