/// What was decided in a situation, and what else could have been.
package struct DecisionMade: EventDetails {
    package struct Option: Hashable, Sendable, Codable {
        package var name: String
        /// In minor units of the shop's currency.
        package var costUs: Int64?
        package var costCustomer: Int64?
        package init(name: String, costUs: Int64? = nil, costCustomer: Int64? = nil) {
            self.name = name
            self.costUs = costUs
            self.costCustomer = costCustomer
        }
    }
    package var text = ""
    /// The class of situations it belongs to: *terlambat antar*.
    package var situation: String
    package var options: [Option]
    package var chosen: String
    package var askedBy: Side?
    package var isUnderPressure: Bool?
    /// Why this time it was decided otherwise than usual.
    package var exception: String?

    private enum CodingKeys: String, CodingKey { case situation, options, chosen, askedBy, isUnderPressure, exception }

    package init(
        text: String = "", situation: String, options: [Option] = [], chosen: String, askedBy: Side? = nil,
        isUnderPressure: Bool? = nil, exception: String? = nil
    ) {
        self.text = text
        self.situation = situation
        self.options = options
        self.chosen = chosen
        self.askedBy = askedBy
        self.isUnderPressure = isUnderPressure
        self.exception = exception
    }
}

/// How a decision turned out.
package struct DecisionOutcome: EventDetails {
    package var text = ""
    package var sign: Sign

    private enum CodingKeys: String, CodingKey { case sign }

    package init(text: String = "", sign: Sign) {
        self.text = text
        self.sign = sign
    }
}

/// *Dulu kita bagaimana*: what we do in such a situation; its words say what.
package struct Precedent: EventDetails {
    package var text = ""
    package var situation: String
    package var why: String?

    private enum CodingKeys: String, CodingKey { case situation, why }

    package init(text: String = "", situation: String, why: String? = nil) {
        self.text = text
        self.situation = situation
        self.why = why
    }
}

/// Somebody of ours agrees with how we do it; its words say who.
package struct Endorsement: EventDetails {
    package var text = ""
    package var situation: String

    private enum CodingKeys: String, CodingKey { case situation }

    package init(text: String = "", situation: String) {
        self.text = text
        self.situation = situation
    }
}
