import Vocabulary

/// *Nilai jangka panjang*: did a period add to what customers are worth, or eat of it (M20)?
///
/// - Source: S0.7, the customer links short-term acts to long-term value.
/// - Concept: Return on Customer (Peppers & Rogers 2005): creators, harvesters, destroyers (the words are theirs, 2008; the
///   limits ours). CLV = m·r / (1 + i − r) (Gupta & Lehmann 2003).
/// - Formula: (cash flow + change of customer equity) / equity at the start. Destroying: created < 0; harvesting: created ≥ 0
///   while equity falls; else creating. The equities come from a model of purchases; its draws make the interval.
/// - Unit: share of the equity at the start; money for what was created. Undefined when the start is not above 0.
/// - Cannot see: costs that are not in the cash flow. It belongs to planning: it never says whom to serve first.
/// - Gaming: hopeful retention: last year's prediction must hold this year's cash within its 90 % range (`backTest`).
package struct ReturnOnCustomer: Hashable, Sendable {
    package enum Kind: String, Sendable, CaseIterable { case creating, harvesting, destroying }

    package var cashFlow: Double
    package var equityAtStart: Double
    package var equityAtEnd: Double

    package init(cashFlow: Double, equityAtStart: Double, equityAtEnd: Double) {
        self.cashFlow = cashFlow
        self.equityAtStart = equityAtStart
        self.equityAtEnd = equityAtEnd
    }

    package var created: Double { cashFlow + equityAtEnd - equityAtStart }
    package var value: Double? { equityAtStart > 0 ? created / equityAtStart : nil }
    package var kind: Kind {
        // The last digits of a sum make nobody a destroyer.
        let digits = 1e-12 * max(abs(cashFlow), abs(equityAtStart), abs(equityAtEnd))
        if created < -digits { return .destroying }
        return equityAtEnd - equityAtStart < -digits ? .harvesting : .creating
    }

    /// What one customer is worth ahead, all margins to come discounted: m·r / (1 + i − r).
    package static func equity(margin: Double, retention: Double, discount: Double) -> Double {
        margin * retention / (1 + discount - retention)
    }

    /// Where the change came from.
    package struct Parts: Hashable, Sendable {
        package var kept = 0.0
        package var lost = 0.0
        package var new = 0.0

        package init<Name: Hashable>(start: [Name: Double], end: [Name: Double]) {
            for (name, before) in start {
                if let after = end[name] { kept += after - before } else { lost -= before }
            }
            for (name, after) in end where start[name] == nil { new += after }
        }
    }

    /// A period with draws of the equity at both ends from a model of purchases (the same draw of the model at both ends).
    ///
    /// - Parameter evidence: the entries the cash came from.
    package static func assess(
        cashFlow: Double, equityDraws: [(start: Double, end: Double)], evidence: [EntryID],
        parameters: Parameters = Parameters()
    ) -> Finding {
        let count = Double(max(1, equityDraws.count))
        let mean = ReturnOnCustomer(
            cashFlow: cashFlow, equityAtStart: equityDraws.reduce(0) { $0 + $1.start } / count,
            equityAtEnd: equityDraws.reduce(0) { $0 + $1.end } / count)
        let returns = equityDraws.compactMap {
            ReturnOnCustomer(cashFlow: cashFlow, equityAtStart: $0.start, equityAtEnd: $0.end).value
        }
        let isKnown = mean.value != nil && !equityDraws.isEmpty
        return Finding(
            measure: MeasureName.returnOnCustomer.rawValue, value: isKnown ? mean.value : nil,
            interval: isKnown && returns.count == equityDraws.count && returns.count > 1 ? Draws(returns).interval95 : nil,
            effectiveEvidence: Double(evidence.count), prior: nil,
            state: !isKnown ? .unknown : returns.count < 100 ? .thin : .enough, direction: .higherIsBetter,
            evidence: evidence.map { Finding.Evidence(entry: $0, weight: 1) },
            next: isKnown && mean.kind != .creating ? .protectLoyalty : nil,
            needsCare: isKnown && mean.kind == .destroying, parameters: parameters.set)
    }

    /// Did what was foretold hold? The realised cash must lie in the 90 % range of the predicted one.
    package static func backTest(predictedCash: [Double], realised: Double) -> Bool? {
        let draws = Draws(predictedCash)
        guard let low = draws.quantile(0.05), let high = draws.quantile(0.95) else { return nil }
        return realised >= low && realised <= high
    }
}
