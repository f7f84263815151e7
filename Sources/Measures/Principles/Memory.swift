import Vocabulary

/// *Kenangan*: what they will remember of us: the strongest moment, the last one, and the mean (M21).
///
/// - Source: S0.8, customers have memories; S0.9, how you treat them today affects you tomorrow; S2.2, the effect is felt
///   later; S4.4, remembered experience.
/// - Concept: peak and end explain remembered evaluation as well as the mean does, duration nothing (Alaybek et al. 2022).
///   Three figures side by side, not a formula.
/// - Formula: signed intensity of each moment (good +, bad −, 1 … 5): the strongest (the latest of equals), the last, the mean.
/// - Unit: −5 … 5.
/// - Cannot see: moments nobody noticed; how they themselves would tell it, unless they judged it.
/// - Gaming: noting happy moments only; bad ones come from complaints too (a complaint counts as its severity).
package struct Memory: Hashable, Sendable {
    /// Fewer moments than this are thin. [assumption]
    package static let minimum = 3
    /// A moment without a strength. [assumption]
    package static let middling = 3

    package struct Moment: Hashable, Sendable {
        package var entry: EntryID
        package var at: Instant
        /// −5 … 5.
        package var strength: Int
        package init(entry: EntryID, at: Instant, strength: Int) {
            self.entry = entry
            self.at = at
            self.strength = strength
        }
    }

    package var moments: [Moment]
    /// In the order of time.
    package init(_ moments: [Moment]) { self.moments = moments }

    package var peak: Moment? {
        moments.reduce(nil) { found, moment in
            guard let found else { return moment }
            return abs(moment.strength) >= abs(found.strength) ? moment : found
        }
    }
    package var end: Moment? { moments.last }
    package var mean: Double? {
        moments.isEmpty ? nil : Double(moments.reduce(0) { $0 + $1.strength }) / Double(moments.count)
    }

    package init(of history: History, asOf: Instant) {
        var found = history.moments.compactMap { moment -> Moment? in
            let strength = min(5, max(1, moment.intensity ?? Self.middling))
            switch moment.sign {
            case .good: return Moment(entry: moment.entry, at: moment.at, strength: strength)
            case .bad: return Moment(entry: moment.entry, at: moment.at, strength: -strength)
            case .mixed, nil: return nil
            }
        }
        found += history.complaints.map { Moment(entry: $0.entry, at: $0.at, strength: -Self.middling) }
        found += history.complaints.compactMap { complaint in
            guard complaint.isSettled(asOf: asOf), let verdict = complaint.verdict(asOf: asOf) else { return nil }
            return Moment(entry: complaint.entry, at: verdict.at, strength: 1)
        }
        moments = found.filter { $0.at <= asOf }.sorted { ($0.at, $0.entry) < ($1.at, $1.entry) }
    }

    package static func assess(
        _ history: History, asOf: Instant, parameters: Parameters = Parameters()
    ) -> [Finding] {
        let memory = Memory(of: history, asOf: asOf)
        let next = memory.next
        func finding(_ name: MeasureName, _ value: Double?, _ moments: [Moment]) -> Finding {
            Finding(
                measure: name.rawValue, value: value, interval: nil, effectiveEvidence: Double(moments.count), prior: nil,
                state: value == nil ? .unknown : memory.moments.count < minimum ? .thin : .enough,
                direction: .higherIsBetter,
                evidence: moments.map { Finding.Evidence(entry: $0.entry, weight: 1, outcome: $0.strength > 0) },
                next: name == .memoryMean ? nil : next, parameters: parameters.set)
        }
        return [
            finding(.memoryPeak, memory.peak.map { Double($0.strength) }, memory.peak.map { [$0] } ?? []),
            finding(.memoryEnd, memory.end.map { Double($0.strength) }, memory.end.map { [$0] } ?? []),
            finding(.memoryMean, memory.mean, memory.moments),
        ]
    }

    /// A strong bad moment without a good one since.
    private var next: NextAct? {
        guard let peak, peak.strength < 0, !moments.contains(where: { $0.at > peak.at && $0.strength > 0 }) else { return nil }
        return .endWell(peak.entry)
    }
}
