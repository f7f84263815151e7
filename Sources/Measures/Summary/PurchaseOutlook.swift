import Vocabulary

/// What a model of purchases says of somebody's silence, as far as orders were read: a plain value, made where models are.
package struct PurchaseOutlook: Hashable, Sendable, Codable {
    /// The chance that they are still with us, 0 … 1; nine times in ten what the data leave open gives one from low to high.
    package var chance: Double
    package var low: Double
    package var high: Double
    /// Since when it is less likely than not; nil while it is not.
    package var quietFrom: Instant?
    /// Days of the silence on which the shop itself was closed, and which do not count.
    package var closedDays: Int

    package init(chance: Double, low: Double, high: Double, quietFrom: Instant?, closedDays: Int = 0) {
        self.chance = chance
        self.low = low
        self.high = high
        self.quietFrom = quietFrom
        self.closedDays = closedDays
    }
}

/// Something that had gone wrong before somebody fell silent, and was not put right.
package struct BeforeSilence: Hashable, Sendable, Codable {
    package enum Kind: UInt8, Hashable, Sendable, Codable, CaseIterable {
        /// A promise of ours that was not kept in time.
        case brokenPromise = 1
        /// Something they wrote that never got an answer.
        case unanswered = 2
        /// An order that was cancelled or given back.
        case orderFellThrough = 3
    }
    package var kind: Kind
    package var entry: EntryID

    package init(kind: Kind, entry: EntryID) {
        self.kind = kind
        self.entry = entry
    }
}

extension BeforeSilence {
    /// The last such thing, shortly before the last order or since; nil when there was none.
    static func find(in history: History, lastOrderAt: Instant, asOf: Instant) -> BeforeSilence? {
        let from = lastOrderAt.subtracting(CustomerSummary.complaintBeforeSilence)
        func counts(_ moment: Instant) -> Bool { moment >= from && moment <= asOf }
        var found: [(at: Instant, what: BeforeSilence)] = []
        for promise in history.promises where promise.by == .us && promise.madeAt <= asOf {
            let due = promise.currentDue(asOf: asOf).instant
            let isLate = promise.keptAt.map { $0 > due } ?? true
            let isWithdrawn = promise.withdrawnAt.map { $0 <= asOf } ?? false
            if isLate, !isWithdrawn, counts(due) {
                found.append((due, BeforeSilence(kind: .brokenPromise, entry: promise.entry)))
            }
        }
        for wait in ResponseTime.waits(in: history, asOf: asOf) where wait.end == .stillWaiting && counts(wait.freshStart) {
            found.append((wait.freshStart, BeforeSilence(kind: .unanswered, entry: wait.freshFirst)))
        }
        for order in history.orders where order.isCancelled && counts(order.at) {
            found.append((order.at, BeforeSilence(kind: .orderFellThrough, entry: order.entry)))
        }
        return found.max { ($0.at, $0.what.entry) < ($1.at, $1.what.entry) }?.what
    }
}
