import Measures
import Vocabulary

/// Lane 1: a promise of ours is due today, from the first hour of that day here, or overdue. It stays until it is kept, moved
/// or taken back. What *they* promised us never makes a call.
enum PromiseLane {
    static func calls(for summary: CustomerSummary, zone: Zone) -> [Call] {
        summary.openPromises.map { promise in
            let day = Due(instant: promise.due, isDay: promise.isDay).day(in: zone)
            return Call(
                customer: summary.customer, lane: .promise,
                reason: .promiseDue(promise: promise.promise, due: promise.due, isDay: promise.isDay),
                evidence: [promise.entry], acts: [.markKept, .askForTime], order: promise.due.microseconds,
                showsFrom: max(promise.madeAt, zone.start(of: day)))
        }
    }
}
