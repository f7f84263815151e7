import Synchronization

/// Lets only so many tests have databases open at a time: the test library starts all of them at once, and a hundred
/// pools on two cores help nobody. A test that opens a second database does so within its turn.
enum Turn {
    @TaskLocal private static var isTaken = false
    private static let most = 12

    private struct State {
        var free = Turn.most
        var waiting: [CheckedContinuation<Void, Never>] = []
    }
    private static let state = Mutex(State())

    static func taking<T>(_ body: () async throws -> T) async throws -> T {
        if isTaken { return try await body() }
        await take()
        defer { giveBack() }
        return try await $isTaken.withValue(true) { try await body() }
    }

    private static func take() async {
        await withCheckedContinuation { continuation in
            let isFree = state.withLock { state in
                guard state.free > 0 else {
                    state.waiting.append(continuation)
                    return false
                }
                state.free -= 1
                return true
            }
            if isFree { continuation.resume() }
        }
    }

    private static func giveBack() {
        let next = state.withLock { state -> CheckedContinuation<Void, Never>? in
            if state.waiting.isEmpty {
                state.free += 1
                return nil
            }
            return state.waiting.removeFirst()
        }
        next?.resume()
    }
}
