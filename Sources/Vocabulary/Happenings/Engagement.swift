/// *Promo & acara*: what was in it, for how many, and what the look before it said.
package struct Campaign: EventDetails {
    package enum Decision: String, Sendable, Codable, CaseIterable { case go, ask, warn, block }
    package struct Element: Hashable, Sendable, Codable {
        package var trait: String
        /// 0 … 1: how near it comes to whoever is there.
        package var exposure: Double
        package init(trait: String, exposure: Double) {
            self.trait = trait
            self.exposure = exposure
        }
    }
    package var text = ""
    package var elements: [Element]
    package var audience: Int?
    package var decision: Decision?
    /// Why it went ahead all the same.
    package var overrideReason: String?

    private enum CodingKeys: String, CodingKey { case elements, audience, decision, overrideReason }

    package init(
        text: String = "", elements: [Element] = [], audience: Int? = nil, decision: Decision? = nil,
        overrideReason: String? = nil
    ) {
        self.text = text
        self.elements = elements
        self.audience = audience
        self.decision = decision
        self.overrideReason = overrideReason
    }
}

/// They were there, or received it; its words say what.
package struct Exposure: EventDetails {
    package var text = ""
    package var campaign: String?

    private enum CodingKeys: String, CodingKey { case campaign }

    package init(text: String = "", campaign: String? = nil) {
        self.text = text
        self.campaign = campaign
    }
}

/// How they took it.
package struct Reaction: EventDetails {
    package var text = ""
    package var trait: String?
    package var isDisappointed: Bool

    private enum CodingKeys: String, CodingKey { case trait, isDisappointed }

    package init(text: String = "", trait: String? = nil, isDisappointed: Bool) {
        self.text = text
        self.trait = trait
        self.isDisappointed = isDisappointed
    }
}
