/// Why somebody is written to; or, of consent alone, that they are judged by figures.
package enum ContactPurpose: String, Sendable, Codable, CaseIterable { case service, marketing, care, assessment }

/// They agreed to be written to, or said no.
package struct Consent: EventDetails {
    package var text = ""
    /// Nil: on any channel.
    package var channel: Channel?
    package var purpose: ContactPurpose
    package var isGranted: Bool

    private enum CodingKeys: String, CodingKey { case channel, purpose, isGranted }

    package init(text: String = "", channel: Channel? = nil, purpose: ContactPurpose, isGranted: Bool) {
        self.text = text
        self.channel = channel
        self.purpose = purpose
        self.isGranted = isGranted
    }
}

/// What they could choose from, and whether saying no was easy. Its amount is the price that was named.
package struct Offer: EventDetails {
    package var text = ""
    package var value: Money?
    package var options: [String]
    /// There was a plain way to say no.
    package var hasWayOut: Bool?

    private enum CodingKeys: String, CodingKey { case options, hasWayOut }

    package init(text: String = "", value: Money? = nil, options: [String] = [], hasWayOut: Bool? = nil) {
        self.text = text
        self.value = value
        self.options = options
        self.hasWayOut = hasWayOut
    }
}

/// What they chose; its words are the option.
package struct Choice: EventDetails {
    package var text = ""
    /// They said no to all of it.
    package var isNo: Bool

    private enum CodingKeys: String, CodingKey { case isNo }

    package init(text: String, isNo: Bool = false) {
        self.text = text
        self.isNo = isNo
    }
}

/// *Mengalah*: the entry's side gave way.
package struct Concession: EventDetails {
    package var text = ""
    package var value: Money?

    private enum CodingKeys: CodingKey {}

    package init(text: String = "", value: Money? = nil) {
        self.text = text
        self.value = value
    }
}

/// A point, a stamp, a voucher was used.
package struct RewardUse: EventDetails {
    package var text = ""
    package var value: Money?

    private enum CodingKeys: CodingKey {}

    package init(text: String = "", value: Money? = nil) {
        self.text = text
        self.value = value
    }
}

/// Another shop was in play: they went there, or stayed.
package struct Rivalry: EventDetails {
    package enum Reason: String, Sendable, Codable, CaseIterable {
        case price, ease, choice, quality, treatment, distance, other
    }
    package var text = ""
    package var reason: Reason?
    /// The other shop.
    package var to: String?
    package var hasStayed: Bool

    private enum CodingKeys: String, CodingKey { case reason, to, hasStayed }

    package init(text: String = "", reason: Reason? = nil, to: String? = nil, hasStayed: Bool = false) {
        self.text = text
        self.reason = reason
        self.to = to
        self.hasStayed = hasStayed
    }
}
