import Synchronization
import Vocabulary

/// Everybody is thought of by one at a time.
final class Rebuilding: Sendable {
    private struct State {
        var began: ContinuousClock.Instant?
        var lastTook: Duration?
        /// Nil: as long as it takes.
        var patience: Duration?
        var thoughtMeanwhile: Set<CustomerID> = []
    }
    private let state = Mutex(State())
    private let turns = OneAtATime()

    func alone(_ body: @Sendable () async throws -> Void) async throws { try await turns(body) }

    func begins() {
        state.withLock { state in
            state.began = .now
            state.thoughtMeanwhile = []
        }
    }

    func ends() {
        state.withLock { state in
            state.lastTook = state.began.map { .now - $0 }
            state.began = nil
            state.thoughtMeanwhile = []
        }
    }

    func isWaited(forNoLongerThan patience: Duration) { state.withLock { $0.patience = patience } }
    var patience: Duration? { state.withLock { $0.patience } }

    /// Whether it will take longer than that, as far as the last time says.
    func takesLonger(than patience: Duration) -> Bool {
        state.withLock { state in
            let longest = max(state.began.map { .now - $0 } ?? .zero, state.lastTook ?? .zero)
            return longest > patience
        }
    }

    var isGoingOn: Bool { state.withLock { $0.began != nil } }

    func wereThoughtOf(_ customers: Set<CustomerID>) {
        state.withLock { if $0.began != nil { $0.thoughtMeanwhile.formUnion(customers) } }
    }

    var thoughtMeanwhile: Set<CustomerID> { state.withLock { $0.thoughtMeanwhile } }
}
