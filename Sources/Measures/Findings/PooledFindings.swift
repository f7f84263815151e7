import Vocabulary

/// The business as a whole, from its customers' findings: whatever judges its evidence is judged over everybody. Nothing is
/// pulled anywhere, because this is what the single customer is pulled to.
///
/// - Unit: shares, 0 … 1, with the Beta interval of the weighted outcomes (rule 4 of measurement).
/// - Cannot see: that a mean hides who is treated worse; the customers' own findings stand beside it.
package struct PooledFindings: Sendable {
    /// The latest so many are kept to be opened and counted. Older ones have faded, or count in the sums alone.
    package static let shown = 2_000

    fileprivate struct Pool: Sendable {
        var model: Finding
        var yes = 0.0
        var no = 0.0
        var evidence: [Finding.Evidence] = []
        var judged = 0
    }
    private var pools: [String: Pool] = [:]

    private var answered: [Finding.Evidence] = []

    package init() {}

    /// One customer's findings.
    package mutating func add(_ findings: [Finding]) {
        for finding in findings {
            if finding.measure == MeasureName.responseTime.rawValue { add(waits: finding.evidence) }
            let judged = finding.evidence.filter { $0.outcome != nil }
            guard !judged.isEmpty, MeasureName(rawValue: finding.measure)?.isShare == true else { continue }
            pools[finding.measure, default: Pool(model: finding)].take(judged)
        }
    }

    private mutating func add(waits: [Finding.Evidence]) {
        answered += waits
        if answered.count > 2 * Self.shown {
            answered.sort { $0.entry < $1.entry }
            answered.removeFirst(answered.count - Self.shown)
        }
    }

    /// The latest waits, however they ended.
    package var waits: [Finding.Evidence] { answered.suffix(Self.shown) }

    /// - Returns: a finding for each measure that somebody's evidence was judged for.
    package func findings(learntAsOf: Instant?) -> [Finding] {
        MeasureName.allCases.compactMap { pools[$0.rawValue]?.finding(learntAsOf: learntAsOf) }
    }
}

extension PooledFindings.Pool {
    fileprivate mutating func take(_ outcomes: [Finding.Evidence]) {
        for one in outcomes { if one.outcome == true { yes += one.weight } else { no += one.weight } }
        judged += outcomes.count
        evidence += outcomes
        if evidence.count > 2 * PooledFindings.shown { keepLatest() }
    }

    private mutating func keepLatest() {
        evidence.sort { $0.entry < $1.entry }
        evidence.removeFirst(max(0, evidence.count - PooledFindings.shown))
    }

    fileprivate func finding(learntAsOf: Instant?) -> Finding {
        var latest = self
        latest.keepLatest()
        // Jeffreys: half a yes and half a no are believed beforehand.
        let posterior = BetaDistribution(alpha: 0.5 + yes, beta: 0.5 + no)
        return Finding(
            measure: model.measure, value: posterior.mean, interval: posterior.interval95, effectiveEvidence: yes + no,
            prior: nil, state: judged < 10 ? .thin : .enough, direction: model.direction, evidence: latest.evidence,
            parameters: Finding.ParameterSet(learntAsOf: learntAsOf))
    }
}
