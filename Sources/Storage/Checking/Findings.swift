import Synchronization
import Vocabulary

/// Where one check puts down what it finds. It keeps the first flaws and counts the rest, so that memory stays the same
/// however much is wrong.
package final class Findings: Sendable {
    package let check: CheckName
    /// How many flaws are kept to be shown.
    package static let most = 100
    private static let tellEvery = 20_000

    private struct State {
        var flaws: [Flaw] = []
        var count = 0
        var rows = 0
        var told = 0
        var restores = 0
        var hindrance: Looked.Hindrance?
    }
    private let state = Mutex(State())
    private let progress: @Sendable (CheckName, Int) -> Void

    /// - Parameter progress: told now and then how many rows were looked at.
    package init(_ check: CheckName, progress: @escaping @Sendable (CheckName, Int) -> Void = { _, _ in }) {
        self.check = check
        self.progress = progress
    }

    package func add(_ flaw: Flaw) {
        state.withLock { state in
            state.count += 1
            if flaw.remedy == .restore { state.restores += 1 }
            if state.flaws.count < Self.most { state.flaws.append(flaw) }
        }
    }

    package func looked(at rows: Int = 1) {
        let tell = state.withLock { state -> Int? in
            state.rows += rows
            guard state.rows - state.told >= Self.tellEvery else { return nil }
            state.told = state.rows
            return state.rows
        }
        if let tell { progress(check, tell) }
    }

    package func hindered(by hindrance: Looked.Hindrance) { state.withLock { $0.hindrance = hindrance } }

    package var result: Looked {
        state.withLock {
            Looked(check: check, rows: $0.rows, flaws: $0.flaws, flawCount: $0.count, hindrance: $0.hindrance)
        }
    }

    /// Whether something was found that only a backup can bring back.
    package var needsRestoring: Bool { state.withLock { $0.restores > 0 || $0.hindrance == .tooDamaged } }
}
