import Synchronization

/// Lends out connections, first come, first served. A few are kept for readers, so that a page never waits for an import.
final class PostgreSQLPool: Sendable {
    enum Use: Sendable { case reading, writing }

    fileprivate struct Waiter {
        let use: Use
        let continuation: CheckedContinuation<PostgreSQLWorker, any Error>
    }
    fileprivate struct State {
        var idle: [PostgreSQLWorker]
        var writers = 0
        var waiting: [Waiter] = []
        var isClosed = false
        var closers: [CheckedContinuation<Void, Never>] = []
    }

    private let state: Mutex<State>
    private let workers: [PostgreSQLWorker]
    private let mostWriters: Int

    init(url: String, connections: Int) {
        workers = (0..<max(2, connections)).map { _ in PostgreSQLWorker(url: url) }
        mostWriters = max(1, workers.count - max(1, workers.count / 4))
        state = Mutex(State(idle: workers))
    }

    func borrow<T: Sendable>(for use: Use, _ work: @escaping @Sendable (PostgreSQLConnection) throws -> T) async throws -> T {
        let worker = try await take(for: use)
        defer { giveBack(worker, from: use) }
        return try await worker.perform(work)
    }

    /// Waits until everybody who came before is served, then disconnects.
    func close() async {
        await withCheckedContinuation { continuation in
            let isQuiet = state.withLock { state in
                state.isClosed = true
                let isQuiet = state.idle.count == workers.count
                if !isQuiet { state.closers.append(continuation) }
                return isQuiet
            }
            if isQuiet { continuation.resume() }
        }
        for worker in workers { await worker.disconnect() }
    }

    private func take(for use: Use) async throws -> PostgreSQLWorker {
        try await withCheckedThrowingContinuation { continuation in
            let answer = state.withLock { state -> Result<PostgreSQLWorker, any Error>? in
                if state.isClosed { return .failure(StorageError.closed) }
                // Whoever already waits for the same use is first.
                if !state.waiting.contains(where: { $0.use == use }), let worker = state.lend(for: use, mostWriters) {
                    return .success(worker)
                }
                state.waiting.append(Waiter(use: use, continuation: continuation))
                return nil
            }
            if let answer { continuation.resume(with: answer) }
        }
    }

    private func giveBack(_ worker: PostgreSQLWorker, from use: Use) {
        let (served, closers) = state.withLock { state in
            // Last in, first out: an idle connection that was just used has its statements ready.
            state.idle.append(worker)
            if use == .writing { state.writers -= 1 }
            return (state.serveNext(mostWriters), state.closersToTell(workers.count))
        }
        if let (waiter, worker) = served { waiter.continuation.resume(returning: worker) }
        for closer in closers { closer.resume() }
    }
}

extension PostgreSQLPool.State {
    fileprivate mutating func lend(for use: PostgreSQLPool.Use, _ mostWriters: Int) -> PostgreSQLWorker? {
        if use == .writing && writers >= mostWriters { return nil }
        guard let worker = idle.popLast() else { return nil }
        if use == .writing { writers += 1 }
        return worker
    }

    fileprivate mutating func serveNext(_ mostWriters: Int) -> (PostgreSQLPool.Waiter, PostgreSQLWorker)? {
        let next = waiting.firstIndex { $0.use == .reading || writers < mostWriters }
        guard let next, let worker = lend(for: waiting[next].use, mostWriters) else { return nil }
        return (waiting.remove(at: next), worker)
    }

    /// Whoever waits for everybody to be served, once that is so.
    fileprivate mutating func closersToTell(_ all: Int) -> [CheckedContinuation<Void, Never>] {
        guard isClosed, idle.count == all else { return [] }
        defer { closers = [] }
        return closers
    }
}
