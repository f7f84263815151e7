import Synchronization
import Vocabulary

#if canImport(Glibc)
    import Glibc
#endif

/// Makes row numbers: 63 bits, 42 of milliseconds since 2020, 10 of the node, 11 of sequence. Time-ordered within a node
/// whatever the wall clock does: only numbers below a persisted high-water mark are given out, and a node begins at its mark.
package final class IDSource: Sendable {
    /// Where the mark is moved.
    enum Reserving: Sendable {
        /// In the same transaction as the rows that use the numbers, so it costs no sync of its own. For one writer.
        case withTheRows
        /// Before, by whoever holds the node number against other processes.
        case byLease(any NodeLease)
    }

    private let state: Mutex<State>
    private let reserving: Reserving
    /// How far ahead the mark is put each time.
    private static let reserveMilliseconds: Int64 = 60_000
    private static let epochMilliseconds: Int64 = 1_577_836_800_000

    /// The number held now.
    var node: Int64 { state.withLock { $0.node } }

    init(node: Int64, highWater: Int64, reserving: Reserving = .withTheRows) {
        self.reserving = reserving
        state = Mutex(State(node: node & 1023, millisecond: highWater, sequence: 0, reservedUntil: highWater))
    }

    func goOn(after id: Int64) { state.withLock { $0.goOn(after: id) } }

    func next(in writing: Writing) throws -> Int64 {
        while true {
            let now = Self.now()
            let id = state.withLock { $0.take(now: now, reservedByThisWrite: writing.reservedIDsUntil) }
            if let id { return id }
            try reserve(in: writing)
        }
    }

    private func reserve(in writing: Writing) throws {
        let (node, reached) = state.withLock { ($0.node, max($0.millisecond, Self.now())) }
        let mark = reached + Self.reserveMilliseconds
        switch reserving {
        case .withTheRows:
            // By the connection itself: numbers may be made while rows are being put down in bulk.
            _ = try writing.connection.run(
                "UPDATE node SET high_water = \(mark) WHERE id = \(node) AND high_water < \(mark)")
            writing.reservedIDsUntil = mark
            writing.whenCommitted { [self] in state.withLock { $0.reservedUntil = max($0.reservedUntil, mark) } }
        case .byLease(let lease):
            try lease.extend(to: mark) { grant in state.withLock { $0.accept(grant) } }
        }
    }

    private static func now() -> Int64 {
        var time = timespec()
        clock_gettime(CLOCK_REALTIME, &time)
        return Int64(time.tv_sec) * 1000 + Int64(time.tv_nsec) / 1_000_000 - epochMilliseconds
    }
}

private struct State {
    var node: Int64
    var millisecond: Int64
    var sequence: Int64
    /// Numbers before this millisecond are covered by the stored mark.
    var reservedUntil: Int64

    /// The next number, or nil when the mark must be moved first.
    mutating func take(now: Int64, reservedByThisWrite: Int64) -> Int64? {
        var next = (millisecond: millisecond, sequence: sequence + 1)
        if now > millisecond {
            next = (now, 0)
        } else if next.sequence == 2048 {
            next = (millisecond + 1, 0)
        }
        guard next.millisecond < max(reservedUntil, reservedByThisWrite) else { return nil }
        (millisecond, sequence) = next
        return millisecond << 21 | node << 11 | sequence
    }

    /// The millisecond of that number, which another node may have given out, is used up.
    mutating func goOn(after id: Int64) {
        let used = id >> 21
        guard used >= millisecond else { return }
        (millisecond, sequence) = (used, 2047)
    }

    mutating func accept(_ grant: NodeGrant) {
        node = grant.node & 1023
        if grant.from > millisecond { (millisecond, sequence) = (grant.from, 0) }
        reservedUntil = grant.until
    }
}
