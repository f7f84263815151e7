import Dispatch

/// A node number, held by an advisory lock on a connection of its own for as long as the database is open. When the
/// process dies the server lets go of it. Touched on its queue only: hence `@unchecked`.
final class PostgreSQLNodeLease: NodeLease, @unchecked Sendable {
    private let url: String
    private let queue = DispatchQueue(label: "akrab.postgresql.node")
    private var held: (connection: PostgreSQLConnection, node: Int64)?
    private var isClosed = false

    /// The first of the two numbers of our advisory locks ("Akr"); the second is the node, or 0 for the schema.
    static let lockClass = 0x41_6b72

    init(url: String) { self.url = url }

    /// Takes a node. Numbers before `from` may have been used by its holders before us.
    func take() async throws -> NodeGrant {
        try await withCheckedThrowingContinuation { continuation in
            queue.async {
                continuation.resume(
                    with: Result {
                        let (connection, node) = try self.take(rather: nil)
                        let mark = try Self.mark(of: node, connection)
                        return NodeGrant(node: node, from: mark, until: mark)
                    })
            }
        }
    }

    func extend(to mark: Int64, apply: (NodeGrant) -> Void) throws {
        try queue.sync {
            do {
                apply(try extended(to: mark))
            } catch {
                guard let held, held.connection.link.isLost else { throw error }
                // The connection was lost, and with it the lock: somebody else may be that node now.
                apply(try extended(to: mark))
            }
        }
    }

    func release() async {
        await withCheckedContinuation { continuation in
            queue.async {
                self.isClosed = true
                self.held = nil
                continuation.resume()
            }
        }
    }

    // MARK: on the queue

    private func extended(to mark: Int64) throws -> NodeGrant {
        let (connection, node) = try holding()
        let from = try Self.mark(of: node, connection)
        let until = max(mark, from + 1)
        _ = try connection.run("UPDATE node SET high_water = \(until) WHERE id = \(node) AND high_water < \(until)")
        return NodeGrant(node: node, from: from, until: until)
    }

    private func holding() throws -> (PostgreSQLConnection, Int64) {
        if let held, !held.connection.link.isLost { return held }
        return try take(rather: held?.node)
    }

    private func take(rather favourite: Int64?) throws -> (PostgreSQLConnection, Int64) {
        if isClosed { throw StorageError.closed }
        let connection = try PostgreSQLConnection(url: url)
        for node in [favourite].compactMap(\.self) + Array(1...1023) where try Self.lock(node, connection) {
            held = (connection, node)
            return (connection, node)
        }
        throw StorageError(.busy, "all 1023 node numbers of this database are taken")
    }

    private static func lock(_ node: Int64, _ connection: PostgreSQLConnection) throws -> Bool {
        var isOurs = false
        try connection.rows(
            SQL(text: "SELECT CASE WHEN pg_try_advisory_lock(\(lockClass), \(node)) THEN 1 ELSE 0 END")
        ) { isOurs = $0.flag(0) }
        return isOurs
    }

    private static func mark(of node: Int64, _ connection: PostgreSQLConnection) throws -> Int64 {
        try Migrator.highWater(of: node, connection)
    }
}
