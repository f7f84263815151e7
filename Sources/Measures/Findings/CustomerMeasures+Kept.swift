import Vocabulary

extension CustomerMeasures {
    /// A kept share at a later moment that nothing changed before: the same figure as from the journal, without its entries.
    ///
    /// - Returns: nil of a measure this version does not know.
    package func finding(_ kept: KeptShare, asOf: Instant) -> Finding? {
        let sums = kept.sums.aged(from: kept.takenAt, to: asOf)
        switch MeasureName(rawValue: kept.measure) {
        case nil: return nil
        case .promiseKeeping: return usual.promiseKeeping(by: .us).assess(.init(sums), evidence: [])
        case .promiseKeepingTheirs: return usual.promiseKeeping(by: .customer).assess(.init(sums), evidence: [])
        case .twoWayShare: return TwoWayShare.assess(.init(sums), evidence: [])
        case .concessions?:
            var finding = share(kept, .concessions).assess(sums, evidence: [])
            finding.needsCare = Concessions(sums).isOneSided
            return finding
        case let name?: return share(kept, name).assess(sums, evidence: [])
        }
    }

    /// Whether that figure would want care, without the rest of it.
    package func needsCare(_ kept: KeptShare, asOf: Instant) -> Bool {
        guard kept.sums.judged > 0 else { return false }
        let sums = kept.sums.aged(from: kept.takenAt, to: asOf)
        return switch MeasureName(rawValue: kept.measure) {
        case nil, .twoWayShare: false
        case .promiseKeeping: usual.promiseKeeping(by: .us).needsCare(.init(sums))
        case .promiseKeepingTheirs: usual.promiseKeeping(by: .customer).needsCare(.init(sums))
        case .concessions: Concessions(sums).isOneSided
        case let name?: share(kept, name).needsCare(sums)
        }
    }

    /// Whether enough is known was said when it was taken: that does not age.
    private func share(_ kept: KeptShare, _ name: MeasureName) -> ShareFinding {
        ShareFinding(
            name, prior: kept.isAgainstOurs ? parameters.prior(name) : .even,
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
