import Synchronization

extension Task where Success == Void, Failure == any Error {
    /// Waits for its end, but no longer than that; it goes on meanwhile.
    ///
    /// - Returns: false when it has not ended.
    /// - Throws: what it ended with.
    package func isDone(within duration: Duration) async throws -> Bool {
        try await withCheckedThrowingContinuation { continuation in
            let answer = FirstAnswer(continuation)
            let clock = Task<Void, Never> {
                try? await Task<Never, Never>.sleep(for: duration)
                answer(.success(false))
            }
            Task<Void, Never> {
                answer(await self.result.map { true })
                clock.cancel()
            }
        }
    }
}

/// Of two who answer the later one is not heard.
private final class FirstAnswer: Sendable {
    private let waiting: Mutex<CheckedContinuation<Bool, any Error>?>

    init(_ continuation: CheckedContinuation<Bool, any Error>) { waiting = Mutex(continuation) }

    func callAsFunction(_ result: Result<Bool, any Error>) {
        waiting.withLock { waiting in
            defer { waiting = nil }
            return waiting
        }?.resume(with: result)
    }
}
