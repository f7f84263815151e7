import Vocabulary

/// Every figure of one customer. Those that do not know yet say so; pages leave them out.
package struct CustomerMeasures: Sendable {
    package var usual: BusinessUsual
    package var parameters: Parameters
    package var zone: Zone
    /// The facts that matter for the next service here.
    package var neededFacts: [String] = []
    /// Options nobody ever takes (``Autonomy/dummyOptions(_:_:)`` over the business).
    package var dummyOptions: Set<String> = []

    package init(usual: BusinessUsual, parameters: Parameters = Parameters(), zone: Zone) {
        self.usual = usual
        self.parameters = parameters
        self.zone = zone
    }

    /// - Parameters:
    ///   - forecast: what a model of purchases says of this customer; nil where there is none.
    ///   - fairness: what the two agreed on how to share.
    package func assess(
        _ history: History, forecast: Loyalty.Forecast? = nil, fairness: Equity.Rule = .proportional, asOf: Instant
    ) -> [Finding] {
        var findings = [
            byUsual(usual.responseTime.assess(history, asOf: asOf)),
            ResponseTime.assessGivenUp(history, asOf: asOf, parameters: parameters),
            ResponseTime.assessTheirs(history, asOf: asOf, parameters: parameters),
            Heard(parameters: parameters).assess(history, asOf: asOf),
            Heard(parameters: parameters).assessTheirs(history, asOf: asOf), TwoWayShare.assess(history, asOf: asOf),
            TwoWayShare.assessAsking(history, asOf: asOf, parameters: parameters),
            byUsual(usual.promiseKeeping(by: .us).assess(history, asOf: asOf)),
            byUsual(usual.promiseKeeping(by: .customer).assess(history, asOf: asOf)),
            PromiseKeeping.assessMoved(history, asOf: asOf, parameters: parameters),
            Reciprocity(forgetting: parameters.conduct).assess(history, asOf: asOf, parameters: parameters.set),
            ReturnedFavours.assess(history, returnedBy: .us, asOf: asOf, parameters: parameters),
            ReturnedFavours.assess(history, returnedBy: .customer, asOf: asOf, parameters: parameters),
            Reciprocity.assessHarmRepaired(history, asOf: asOf, parameters: parameters),
            Equity.assess(history, rule: fairness, asOf: asOf, parameters: parameters),
        ]
        findings += JointCost.assess(history.decisions, asOf: asOf, parameters: parameters)
        findings += Autonomy(parameters: parameters, dummies: dummyOptions).assess(history, asOf: asOf)
        findings.append(Personalisation.assess(Personalisation.acts(in: history), asOf: asOf, parameters: parameters))
        findings += ProactiveCare(parameters: parameters).assess(history, asOf: asOf)
        findings += Recovery(parameters: parameters).assess(history.complaints, asOf: asOf)
        findings.append(
            Silent.assessExit(history, chanceAlive: forecast?.chanceAlive, asOf: asOf, parameters: parameters))
        findings += Closeness(parameters: parameters, zone: zone).assess(history, asOf: asOf)
        findings += Knowing(parameters: parameters, needed: neededFacts).assess(history, asOf: asOf)
        findings.append(WordOfMouth(parameters: parameters).assess(history, asOf: asOf))
        findings += Memory.assess(history, asOf: asOf, parameters: parameters)
        findings += ServiceForms.assess(history, asOf: asOf, parameters: parameters)
        findings += Loyalty(parameters: parameters).assess(history, forecast: forecast, asOf: asOf, zone: zone)
        return findings
    }

    /// Taken with what is usual here, as it stood when that was last learnt.
    private func byUsual(_ finding: Finding) -> Finding {
        var finding = finding
        finding.parameters = Finding.ParameterSet(learntAsOf: usual.customers > 0 ? usual.asOf : nil)
        return finding
    }
}
