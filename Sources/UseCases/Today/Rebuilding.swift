import Synchronization
import Vocabulary

/// Everybody is thought of by one at a time.
final class Rebuilding: Sendable {
    private struct State {
        var began: ContinuousClock.Instant?
        var thoughtMeanwhile: Set<CustomerID> = []
    }
    private let state = Mutex(State())
    private let turns = OneAtATime()

    func alone(_ body: @Sendable () async throws -> Void) async throws { try await turns(body) }

    func begins() { state.withLock { $0 = State(began: .now) } }
    func ends() { state.withLock { $0 = State() } }

    /// How long it has been going on; nil when it is not.
    var goingOnFor: Duration? { state.withLock { $0.began.map { .now - $0 } } }

    func wereThoughtOf(_ customers: Set<CustomerID>) {
        state.withLock { if $0.began != nil { $0.thoughtMeanwhile.formUnion(customers) } }
    }

    var thoughtMeanwhile: Set<CustomerID> { state.withLock { $0.thoughtMeanwhile } }
}
