/// Whether something was good or bad for us, or for them.
package enum Sign: String, Sendable, Codable, CaseIterable { case good, bad, mixed }

/// Somebody spoke of us, to everybody or among friends.
package struct Mention: EventDetails {
    package var text = ""
    package var isPublic: Bool
    package var sign: Sign
    package var topic: String?
    /// Whether what was said is so; nil while nobody has looked.
    package var isTrue: Bool?

    private enum CodingKeys: String, CodingKey { case isPublic, sign, topic, isTrue }

    package init(text: String = "", isPublic: Bool, sign: Sign, topic: String? = nil, isTrue: Bool? = nil) {
        self.text = text
        self.isPublic = isPublic
        self.sign = sign
        self.topic = topic
        self.isTrue = isTrue
    }
}

/// They told somebody of us: who told is the entry's customer.
package struct Referral: EventDetails {
    package var text = ""
    /// Whom they told, as the notebook names them.
    package var to: String
    /// That person, once we know them.
    package var customer: CustomerID?
    /// Something was promised for it.
    package var isRewarded: Bool?
    /// The other one came.
    package var isAccepted: Bool?

    private enum CodingKeys: String, CodingKey { case to, customer, isRewarded, isAccepted }

    package init(text: String = "", to: String, customer: CustomerID? = nil, isRewarded: Bool? = nil, isAccepted: Bool? = nil) {
        self.text = text
        self.to = to
        self.customer = customer
        self.isRewarded = isRewarded
        self.isAccepted = isAccepted
    }
}

/// Two people know each other, as far as they told us.
package struct Tie: EventDetails {
    package enum Closeness: String, Sendable, Codable, CaseIterable { case close, distant, group }
    package var text = ""
    package var other: String
    /// The other one, once we know them.
    package var customer: CustomerID?
    package var closeness: Closeness

    private enum CodingKeys: String, CodingKey { case other, customer, closeness }

    package init(text: String = "", other: String, customer: CustomerID? = nil, closeness: Closeness) {
        self.text = text
        self.other = other
        self.customer = customer
        self.closeness = closeness
    }
}

/// How they came to know of us.
package struct HeardOfUs: EventDetails {
    package enum How: String, Sendable, Codable, CaseIterable { case friend, advert, social, passing, search, event, other }
    package var text = ""
    package var how: How

    private enum CodingKeys: String, CodingKey { case how }

    package init(text: String = "", how: How) {
        self.text = text
        self.how = how
    }
}
