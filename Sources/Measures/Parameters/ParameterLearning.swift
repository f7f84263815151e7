import Vocabulary

/// Learns the business's own means from its customers' findings, one customer after the other: whatever judges its evidence
/// (yes / no) gets a mean and a strength, whatever counts over time gets a rate.
package struct ParameterLearning: Sendable {
    private var outcomes: [MeasureName: [PriorStrength.Outcomes: Int]] = [:]
    private var events: [MeasureName: Double] = [:]
    private var exposure: [MeasureName: Double] = [:]
    private var conduct: [[(at: Instant, outcome: Bool)]] = []

    package init() {}

    /// One customer: shares, rates, and how our promises to them went, which tells how fast conduct is forgotten.
    package mutating func add(_ history: History, asOf: Instant, zone: Zone) {
        let measures = CustomerMeasures(usual: BusinessUsual(asOf: asOf), zone: zone)
        add(measures.assess(history, asOf: asOf))
        let since = max(history.knownSince ?? asOf, asOf.subtracting(ProactiveCare.year))
        let days = asOf.since(since).days
        add(
            .careActs, events: ProactiveCare.care(in: history, asOf: asOf).acts.count,
            exposure: days / ProactiveCare.year.days)
        let referred = WordOfMouth.referrals(history.referrals, asOf: asOf).filter { $0.side != .us && $0.at > since }
        add(.referrals, events: referred.count, exposure: days / Closeness.monthDays)
        let kept = history.promises.filter { $0.by == .us }.compactMap { promise in
            PromiseKeeping.judge(promise, asOf: asOf).evidence.map { (at: $0.at, outcome: $0.kept) }
        }
        if !kept.isEmpty { conduct.append(kept.sorted { $0.at < $1.at }) }
    }

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
        var parameters = Parameters(learntAsOf: asOf, shares: shares, ratesPerUnit: rates)
        let promises = shares[.promiseKeeping].map { Finding.Prior(mean: $0.mean, strength: $0.strength) } ?? .even
        parameters.conductHalfLifeDays = HalfLifeChoice(prior: promises).choose(from: conduct).forgetting.halfLifeDays
        return parameters
    }
}
