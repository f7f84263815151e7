/// *Janji* by either side, as it stands now. A promise binds only its maker.
package struct Promise: Hashable, Sendable {
    package enum State: UInt8, Sendable, Codable { case open = 0, kept = 1, withdrawn = 2 }

    package var id: PromiseID
    package var customer: CustomerID
    /// The entry that made it.
    package var entry: EntryID
    package var by: Side
    package var what: String
    package var madeAt: Instant
    package var due: Due
    package var state: State
    /// When it was kept or withdrawn.
    package var closedAt: Instant?
    /// How often we asked to move it before it was due.
    package var timesMovedByUs: Int

    package init(
        id: PromiseID, customer: CustomerID, entry: EntryID, by: Side, what: String, madeAt: Instant, due: Due,
        state: State = .open, closedAt: Instant? = nil, timesMovedByUs: Int = 0
    ) {
        self.id = id
        self.customer = customer
        self.entry = entry
        self.by = by
        self.what = what
        self.madeAt = madeAt
        self.due = due
        self.state = state
        self.closedAt = closedAt
        self.timesMovedByUs = timesMovedByUs
    }
}

/// When something must be done: by a moment, or on a day, which ends at the business's midnight.
package struct Due: Hashable, Sendable {
    /// The last moment that is still in time.
    package var instant: Instant
    /// True when only a day was named.
    package var isDay: Bool

    package init(instant: Instant, isDay: Bool) {
        self.instant = instant
        self.isDay = isDay
    }

    package static func on(_ day: Day, in zone: Zone) -> Due { Due(instant: zone.end(of: day), isDay: true) }
    package static func at(_ instant: Instant) -> Due { Due(instant: instant, isDay: false) }

    /// The day it is due on in that zone (a day-due ends at the midnight *after* that day).
    package func day(in zone: Zone) -> Day {
        zone.day(of: isDay ? Instant(microseconds: instant.microseconds - 1) : instant)
    }
}

package struct PromiseMade: Hashable, Sendable {
    package var what: String
    package var due: Due
    package init(what: String, due: Due) {
        self.what = what
        self.due = due
    }
}

package struct PromiseChange: Hashable, Sendable {
    package var newDue: Due
    package var askedBy: Side
    package init(newDue: Due, askedBy: Side) {
        self.newDue = newDue
        self.askedBy = askedBy
    }
}
