import Vocabulary

/// Learns the business's own means from its customers' findings, one customer after the other: whatever judges its evidence
/// (yes / no) gets a mean and a strength, whatever counts over time gets a rate.
package struct ParameterLearning: Sendable {
    private var outcomes: [MeasureName: [PriorStrength.Outcomes: Int]] = [:]
    private var events: [MeasureName: Double] = [:]
    private var exposure: [MeasureName: Double] = [:]

    package init() {}

    package mutating func add(_ findings: [Finding]) {
        for finding in findings {
            guard let name = MeasureName(rawValue: finding.measure) else { continue }
            let judged = finding.evidence.count { $0.outcome != nil }
            if judged == 0 { continue }
            let yes = finding.evidence.count { $0.outcome == true }
            outcomes[name, default: [:]][PriorStrength.Outcomes(kept: yes, all: judged), default: 0] += 1
        }
    }

    /// So many events in so much exposure, for a customer's rate.
    package mutating func add(_ name: MeasureName, events more: Int, exposure time: Double) {
        guard time > 0 else { return }
        events[name, default: 0] += Double(more)
        exposure[name, default: 0] += time
    }

    package func parameters(asOf: Instant) -> Parameters {
        let shares = outcomes.mapValues { counts in
            let chosen = PriorStrength().choose(from: counts)
            return Parameters.OwnShare(mean: chosen.mean, strength: chosen.strength, isEstimated: chosen.estimated)
        }
        var rates: [MeasureName: Double] = [:]
        for (name, count) in events {
            if let time = exposure[name], time > 0, count > 0 { rates[name] = count / time }
        }
        return Parameters(learntAsOf: asOf, shares: shares, ratesPerUnit: rates)
    }
}
