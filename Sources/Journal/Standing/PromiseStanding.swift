import Storage
import Vocabulary

/// How a promise stands, by what was written of it.
struct PromiseStanding: Hashable {
    var state = Promise.State.open
    var closedAt: Instant?
    /// Nil when the entry that made it cannot be understood.
    var due: Due?
    var timesMovedByUs = 0

    init(_ said: [Said]) {
        for line in said {
            switch line.event {
            case .promised(let made): due = made.due
            case .promiseChanged(let change):
                due = change.newDue
                if change.askedBy == .us { timesMovedByUs += 1 }
            case .promiseKept: (state, closedAt) = (.kept, line.at)
            case .promiseWithdrawn: (state, closedAt) = (.withdrawn, line.at)
            default: continue
            }
        }
    }
}

extension Pen {
    func stand(_ standing: PromiseStanding, of promise: PromiseID) throws {
        try writing.run(
            "UPDATE promise SET state = \(standing.state), closed_at = \(standing.closedAt) WHERE id = \(promise)")
        guard let due = standing.due else { return }
        try writing.run(
            """
            UPDATE promise SET due_at = \(due.instant), due_is_day = \(due.isDay), moved_by_us = \(standing.timesMovedByUs)
            WHERE id = \(promise)
            """)
    }
}
