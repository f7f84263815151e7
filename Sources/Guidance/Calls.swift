import Measures
import Vocabulary

/// All that is to be said of one customer, now or at some later moment if nothing else happens: each call carries the window
/// in which it shows, so that a stored list answers any later "who needs you today" without being computed again.
/// - Parameter closed: days on which nobody is late and no silence grows.
package func calls(
    for summary: CustomerSummary, usual: BusinessUsual, zone: Zone, closed: ClosedDays = ClosedDays()
) -> [Call] {
    var calls = PromiseLane.calls(for: summary, zone: zone)
    calls += WaitingLane.calls(for: summary, usual: usual, zone: zone, closed: closed)
    let gentle =
        ComplaintLane.calls(for: summary) + RiskLane.calls(for: summary) + CareLane.calls(for: summary)
        + QuietLane.calls(for: summary, zone: zone, closed: closed) + AskLane.calls(for: summary)
    calls += gentle.compactMap { $0.notBefore(summary.heldBackUntil) }
    return calls
}

extension Call {
    /// Shows no sooner than that; nil when nothing is left of its window.
    package func notBefore(_ moment: Instant?) -> Call? {
        guard let moment, moment > showsFrom else { return self }
        if let showsUntil, showsUntil <= moment { return nil }
        var later = self
        later.showsFrom = moment
        return later
    }
}
