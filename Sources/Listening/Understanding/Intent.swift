/// What somebody wants with a message. Several may hold at once.
package enum Intent: String, Sendable, CaseIterable, Codable {
    /// Reports a problem or that they are not content, also by sarcasm.
    case complaint
    /// Asks for information, however phrased.
    case question
    /// Asks the business to do something.
    case request
    /// Buys, books or reserves now.
    case order
    /// Judges product, service or people well.
    case praise
    /// Gratitude for what was done or received, not a polite closing.
    case thanks
    /// Proposes something better.
    case suggestion
    /// Goes away, cancels, switches.
    case leaving
    /// Unasked-for promotion, phishing, gambling, loans.
    case spam
    /// A greeting, a yes, a proof of transfer, chatter.
    case other
}

/// What a message is about.
package enum Topic: String, Sendable, CaseIterable, Codable {
    case product, delivery, price, payment, refund, stock, service, staff, booking, account, app, warranty, campaign, hours,
        other
}

/// Which language a message is in. Two mixed are ``mix``.
package enum SpokenLanguage: String, Sendable, CaseIterable, Codable {
    case indonesian = "id"
    case english = "en"
    case mix
    case javanese = "jv"
    case sundanese = "su"
}

/// How a person speaks of the business.
package enum Sentiment: String, Sendable, CaseIterable, Codable { case negative, neutral, positive }

/// Whether, and how soon, somebody waits for an act.
package enum Urgency: Int, Sendable, CaseIterable, Codable, Comparable {
    /// Nobody waits, or only for plain information.
    case calm = 0
    /// A person waits for something to be done.
    case waiting = 1
    /// React within hours: a deadline today, danger, fraud in progress, work at a standstill, a threat.
    case now = 2

    package static func < (left: Urgency, right: Urgency) -> Bool { left.rawValue < right.rawValue }
}
