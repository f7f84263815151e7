import Measures
import Vocabulary

/// Lane 5: they are in mourning and nobody has condoled; else it is our turn to give. While they mourn, nothing is said of
/// turns.
enum CareLane {
    /// So many more favours from them than from us within a year make it our turn. [assumption]
    static let turnAfter = 2
    /// Mourning comes before turns: an offset larger than any date (about 127 years).
    private static let first: Int64 = -4_000_000_000_000_000

    static func calls(for summary: CustomerSummary) -> [Call] {
        [mourning(summary), ourTurn(summary)?.notBefore(mourningEnds(summary))].compactMap { $0 }
    }

    static func mourningEnds(_ summary: CustomerSummary) -> Instant? {
        summary.mourning?.at.adding(CustomerSummary.mourningLasts)
    }

    private static func mourning(_ summary: CustomerSummary) -> Call? {
        guard let mourning = summary.mourning, !mourning.isCondoled else { return nil }
        return Call(
            customer: summary.customer, lane: .care, reason: .mourning(since: mourning.at), evidence: [mourning.entry],
            acts: [.condole, .later], order: first + mourning.at.microseconds, showsFrom: mourning.at,
            showsUntil: mourningEnds(summary))
    }

    private static func ourTurn(_ summary: CustomerSummary) -> Call? {
        guard let window = turn(summary.favours) else { return nil }
        let counted = summary.favours.filter { $0.at.adding(CustomerSummary.favourMemory) > window.from }
        let theirs = counted.filter { $0.by == .customer }
        guard let oldest = counted.first else { return nil }
        return Call(
            customer: summary.customer, lane: .care,
            reason: .ourTurn(theirs: theirs.count, ours: counted.count { $0.by == .us }, since: oldest.at),
            evidence: theirs.reversed().map(\.entry), acts: [.giveBack, .later], order: window.from.microseconds,
            showsFrom: window.from, showsUntil: window.until)
    }

    /// When it is our turn: from the favour that made it so until, by time alone, old favours fall out of the year.
    private static func turn(_ favours: [CustomerSummary.Favour]) -> (from: Instant, until: Instant)? {
        var lead = 0
        var from: Instant?
        for favour in favours {
            lead += weight(favour)
            if lead < turnAfter { from = nil } else if from == nil { from = favour.at }
        }
        for favour in favours {
            let leaves = favour.at.adding(CustomerSummary.favourMemory)
            lead -= weight(favour)
            if lead < turnAfter, let from { return (from, leaves) }
            if lead >= turnAfter, from == nil { from = leaves }
        }
        return nil
    }

    private static func weight(_ favour: CustomerSummary.Favour) -> Int {
        switch favour.by {
        case .customer: 1
        case .us: -1
        case .other: 0
        }
    }
}
