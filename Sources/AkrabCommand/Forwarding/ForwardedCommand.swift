import Foundation

/// The command's end: another process owns the folder and carries the command out.
enum ForwardedCommand {
    enum Answer {
        case carriedOut(exitCode: Int32)
        /// The server ended before it said how the command went.
        case lost
    }

    /// - Returns: nil when nobody listens there.
    static func run(_ session: Session, socketPath: String) async -> Answer? {
        guard let socket = connect(to: socketPath) else { return nil }
        let environment = session.environment.filter { Wire.environmentNames.contains($0.key) }
        socket.send(
            Wire.Call(
                arguments: session.arguments, directory: session.directory, environment: environment,
                isTerminal: session.console.isTerminal))
        while let reply = await next(from: socket) {
            if let text = reply.out { session.console.out(text) }
            if let text = reply.err { session.console.err(text) }
            if let text = reply.status { session.console.status(text) }
            if let question = reply.ask {
                let isSecret = reply.isSecret ?? false
                let answer = isSecret ? await session.console.askSecret(question) : await session.console.ask(question)
                socket.send(Wire.Answer(text: answer))
            }
            if let code = reply.exit { return .carriedOut(exitCode: code) }
        }
        return .lost
    }

    private static func connect(to path: String) -> LineSocket? {
        guard var address = Wire.address(path) else { return nil }
        let descriptor = socket(AF_UNIX, Int32(SOCK_STREAM.rawValue), 0)
        guard descriptor >= 0 else { return nil }
        let isConnected = withUnsafePointer(to: &address) { pointer in
            pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) {
                Foundation.connect(descriptor, $0, socklen_t(MemoryLayout<sockaddr_un>.size)) == 0
            }
        }
        guard isConnected else {
            close(descriptor)
            return nil
        }
        return LineSocket(descriptor)
    }

    private static func next(from socket: LineSocket) async -> Wire.Reply? {
        await withCheckedContinuation { continuation in
            DispatchQueue.global().async { continuation.resume(returning: socket.receive(Wire.Reply.self)) }
        }
    }
}
