import Vocabulary

/// Every figure of the business as a whole.
package struct BusinessMeasures: Sendable {
    package var parameters: Parameters
    /// What the owner is called among staff.
    package var owner: String?

    package init(parameters: Parameters = Parameters(), owner: String? = nil) {
        self.parameters = parameters
        self.owner = owner
    }

    package func assess(_ business: BusinessHistory, asOf: Instant) -> [Finding] {
        var findings = [Heard(parameters: parameters).assess(business, asOf: asOf)]
        findings += Consistency(parameters: parameters).assess(business, asOf: asOf)
        findings += JointCost.assess(business.decisions, asOf: asOf, parameters: parameters)
        findings.append(Personalisation.assess(business.acts, asOf: asOf, parameters: parameters))
        findings += Recovery(parameters: parameters).assess(business.complaints, asOf: asOf)
        findings += Silent.assess(business, asOf: asOf, parameters: parameters)
        findings += Awareness(parameters: parameters).assess(business, asOf: asOf)
        findings += Credibility(parameters: parameters).assess(business, asOf: asOf)
        findings += WordOfMouth(parameters: parameters).assess(business, asOf: asOf)
        findings += CrowdingOut(parameters: parameters).assess(business, asOf: asOf)
        findings += BusinessHistory.Turn.Kind.allCases.map {
            LaggedEffect.assess(business, after: $0, asOf: asOf, parameters: parameters)
        }
        findings += FlatCollaboration(parameters: parameters, owner: owner).assess(business, asOf: asOf)
        findings += Loyalty(parameters: parameters).assess(business, asOf: asOf)
        return findings
    }
}
