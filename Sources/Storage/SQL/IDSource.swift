import Synchronization
import Vocabulary

#if canImport(Glibc)
    import Glibc
#endif

/// Makes row numbers: 63 bits, 42 of milliseconds since 2020, 10 of the node, 11 of sequence. Time-ordered within a node
/// whatever the wall clock does: it never goes back behind the persisted high-water mark, which is moved in the same
/// transaction as the rows that use the numbers, so it costs no sync of its own.
package final class IDSource: Sendable {
    private struct State {
        var millisecond: Int64
        var sequence: Int64
        /// Numbers up to here are covered by the stored mark.
        var reservedUntil: Int64
    }
    private let state: Mutex<State>
    private let node: Int64
    /// How far ahead the mark is put each time.
    private static let reserveMilliseconds: Int64 = 60_000
    private static let epochMilliseconds: Int64 = 1_577_836_800_000

    init(node: Int64, highWater: Int64) {
        self.node = node & 1023
        state = Mutex(State(millisecond: highWater, sequence: 0, reservedUntil: highWater))
    }

    private static func now() -> Int64 {
        var time = timespec()
        clock_gettime(CLOCK_REALTIME, &time)
        return Int64(time.tv_sec) * 1000 + Int64(time.tv_nsec) / 1_000_000 - epochMilliseconds
    }

    func next(in writing: Writing) throws -> Int64 {
        let (id, newMark) = state.withLock { state -> (Int64, Int64?) in
            let now = Self.now()
            if now > state.millisecond {
                state.millisecond = now
                state.sequence = 0
            } else {
                state.sequence += 1
                if state.sequence == 2048 {
                    state.millisecond += 1
                    state.sequence = 0
                }
            }
            let id = state.millisecond << 21 | node << 11 | state.sequence
            guard state.millisecond >= max(state.reservedUntil, writing.reservedIDsUntil) else { return (id, nil) }
            return (id, state.millisecond + Self.reserveMilliseconds)
        }
        if let newMark {
            try writing.run("UPDATE node SET high_water = \(newMark) WHERE id = \(node) AND high_water < \(newMark)")
            writing.reservedIDsUntil = newMark
            writing.whenCommitted { [self] in state.withLock { $0.reservedUntil = max($0.reservedUntil, newMark) } }
        }
        return id
    }
}
