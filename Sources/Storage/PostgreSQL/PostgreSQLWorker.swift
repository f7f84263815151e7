import Dispatch

/// One connection and the queue on which everything that blocks is done, so that the few threads of async code never
/// wait for the network. The connection is touched on that queue only: hence `@unchecked`.
final class PostgreSQLWorker: @unchecked Sendable {
    private let url: String
    private let queue = DispatchQueue(label: "akrab.postgresql")
    private var connection: PostgreSQLConnection?

    init(url: String) { self.url = url }

    func perform<T: Sendable>(_ work: @escaping @Sendable (PostgreSQLConnection) throws -> T) async throws -> T {
        try await withCheckedThrowingContinuation { continuation in
            queue.async { continuation.resume(with: Result { try work(self.connected()) }) }
        }
    }

    func disconnect() async {
        await withCheckedContinuation { continuation in
            queue.async {
                self.connection = nil
                continuation.resume()
            }
        }
    }

    private func connected() throws -> PostgreSQLConnection {
        if let connection, !connection.link.isLost { return connection }
        connection = nil
        let fresh = try PostgreSQLConnection(url: url)
        connection = fresh
        return fresh
    }
}
