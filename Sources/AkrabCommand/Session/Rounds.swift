import Logging
import ServiceLifecycle

/// Work beside the pages, round after round, until the program is asked to end. What goes wrong is told in the log and tried
/// again later.
struct Rounds: Sendable {
    let log: Logger
    /// What did not happen, as the log tells it.
    let trouble: Logger.Message
    let restAfterTrouble: Duration

    /// - Parameters:
    ///   - state: what one round leaves to the next.
    ///   - round: says how long to rest after it.
    func go<State: Sendable>(
        from state: State, _ round: @escaping @Sendable (inout State) async throws -> Duration
    ) async throws {
        do {
            try await cancelWhenGracefulShutdown {
                var state = state
                while !Task.isCancelled { try await Task.sleep(for: try await rest(after: round, &state)) }
            }
        } catch is CancellationError {
            // Asked to end.
        }
    }

    private func rest<State>(
        after round: (inout State) async throws -> Duration, _ state: inout State
    ) async throws -> Duration {
        do {
            return try await round(&state)
        } catch {
            // Asked to end, the database breaks off what it was reading: that is no trouble.
            try Task.checkCancellation()
            log.warning(trouble, metadata: ["because": "\(error)"])
            return restAfterTrouble
        }
    }
}
