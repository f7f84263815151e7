import Vocabulary

extension PromiseKeeping {
    package enum Outcome: Hashable, Sendable {
        case kept
        case late
        case overdue
        case notDueYet
        /// Taken back in time by the one it was made to.
        case withdrawn
    }

    package struct Verdict: Hashable, Sendable {
        package var outcome: Outcome
        /// As agreed in the end.
        package var due: Instant
        /// When it was kept, or when it was broken: the date it is forgotten from.
        package var at: Instant
        package var movedByMaker: Int

        /// Nil where the promise says nothing yet, or nothing any more.
        package var evidence: (at: Instant, kept: Bool)? {
            switch outcome {
            case .kept: (at, true)
            case .late, .overdue: (at, false)
            case .notDueYet, .withdrawn: nil
            }
        }
    }

    package static func judge(_ promise: PromiseTrace, asOf: Instant) -> Verdict {
        var due = promise.due.instant
        var moved = 0
        for change in promise.changes where change.at <= asOf && change.at < due {
            due = change.newDue.instant
            if change.askedBy == promise.by { moved += 1 }
        }
        func verdict(_ outcome: Outcome, at: Instant) -> Verdict {
            Verdict(outcome: outcome, due: due, at: at, movedByMaker: moved)
        }
        let kept = promise.keptAt.flatMap { $0 <= asOf ? $0 : nil }
        if let kept, kept <= due { return verdict(.kept, at: kept) }
        if let withdrawn = promise.withdrawnAt, withdrawn <= asOf, withdrawn < due, promise.withdrawnBy != promise.by {
            return verdict(.withdrawn, at: withdrawn)
        }
        if asOf < due { return verdict(.notDueYet, at: due) }
        return verdict(kept == nil ? .overdue : .late, at: due)
    }
}
