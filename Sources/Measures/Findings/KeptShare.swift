import Vocabulary

/// One customer's share as it is kept: enough to say the figure of any later moment without reading their journal again.
///
/// - Source: forgetting is exponential (rule 5 of measurement), so that a stored sum ages by one factor.
/// - Cannot say: which entries it came from; they are read when somebody opens it.
package struct KeptShare: Hashable, Sendable {
    package var measure: MeasureName
    package var takenAt: Instant
    package var sums: Finding.Sums
    package var state: Finding.State
    package var direction: Finding.Direction
    /// Whether it is pulled to the business's own mean.
    package var isAgainstOurs: Bool

    package init(
        _ measure: MeasureName, takenAt: Instant, sums: Finding.Sums, state: Finding.State, direction: Finding.Direction,
        isAgainstOurs: Bool
    ) {
        self.measure = measure
        self.takenAt = takenAt
        self.sums = sums
        self.state = state
        self.direction = direction
        self.isAgainstOurs = isAgainstOurs
    }

    /// - Returns: nil of a finding that is no share, or that nothing is known of and nothing will be by itself.
    package init?(_ finding: Finding, takenAt: Instant) {
        guard let sums = finding.sums, let measure = MeasureName(rawValue: finding.measure),
            sums.judged > 0 || sums.changesAt != nil
        else { return nil }
        self.init(
            measure, takenAt: takenAt, sums: sums, state: finding.state, direction: finding.direction,
            isAgainstOurs: finding.prior != .even)
    }
}

extension CustomerMeasures {
    /// A kept share at a later moment that nothing changed before: the same figure as from the journal, without its entries.
    package func finding(_ kept: KeptShare, asOf: Instant) -> Finding {
        let sums = kept.sums.aged(from: kept.takenAt, to: asOf)
        switch kept.measure {
        case .promiseKeeping, .promiseKeepingTheirs:
            return promiseKeeping(kept).assess(PromiseKeeping.Tally(sums), evidence: [])
        case .twoWayShare: return TwoWayShare.assess(TwoWayShare.Tally(sums), evidence: [])
        default:
            var finding = share(kept).assess(sums, evidence: [])
            if kept.measure == .concessions { finding.needsCare = Concessions(sums).isOneSided }
            return finding
        }
    }

    /// Whether that figure would want care, without the rest of it.
    package func needsCare(_ kept: KeptShare, asOf: Instant) -> Bool {
        guard kept.sums.judged > 0 else { return false }
        let sums = kept.sums.aged(from: kept.takenAt, to: asOf)
        return switch kept.measure {
        case .promiseKeeping, .promiseKeepingTheirs: promiseKeeping(kept).needsCare(PromiseKeeping.Tally(sums))
        case .twoWayShare: false
        case .concessions: Concessions(sums).isOneSided
        default: share(kept).needsCare(sums)
        }
    }

    private func promiseKeeping(_ kept: KeptShare) -> PromiseKeeping {
        usual.promiseKeeping(by: kept.measure == .promiseKeeping ? .us : .customer)
    }

    private func share(_ kept: KeptShare) -> ShareFinding {
        ShareFinding(
            kept.measure, prior: kept.isAgainstOurs ? parameters.prior(kept.measure) : .even,
            minimumJudged: kept.state == .enough ? 0 : .max, direction: kept.direction, parameters: parameters.set)
    }
}

extension PromiseKeeping.Tally {
    fileprivate init(_ sums: Finding.Sums) {
        (judged, weightKept, weightBroken) = (sums.judged, sums.yes, sums.no)
    }
}

extension TwoWayShare.Tally {
    fileprivate init(_ sums: Finding.Sums) { (ours, theirs) = (Int(sums.yes), Int(sums.no)) }
}

extension Concessions {
    fileprivate init(_ sums: Finding.Sums) { self.init(byCustomer: Int(sums.yes), byUs: Int(sums.no)) }
}
