/// *Ingatan*: one thing we know of a customer, with where it comes from.
package struct Fact: Hashable, Sendable {
    package var id: FactID
    package var customer: CustomerID
    package var entry: EntryID
    package var key: String
    package var value: String
    package var source: FactSource
    /// 0 … 1.
    package var confidence: Double
    package var at: Instant

    package init(
        id: FactID, customer: CustomerID, entry: EntryID, key: String, value: String, source: FactSource,
        confidence: Double, at: Instant
    ) {
        self.id = id
        self.customer = customer
        self.entry = entry
        self.key = key
        self.value = value
        self.source = source
        self.confidence = confidence
        self.at = at
    }
}

package enum FactSource: String, Sendable, Codable, CaseIterable { case said, observed, imported, guessed }

package struct FactLearnt: Hashable, Sendable {
    package var key: String
    package var value: String
    package var source: FactSource
    package var confidence: Double
    package init(key: String, value: String, source: FactSource, confidence: Double) {
        self.key = key
        self.value = value
        self.source = source
        self.confidence = confidence
    }
}

/// A favour, given by the entry's side; worth between `low` and `high`.
package struct Gift: Hashable, Sendable {
    package enum Kind: String, Sendable, Codable, CaseIterable {
        case time, money, goods, information, risk, referral, patience
    }
    package var kind: Kind
    package var text: String
    package var value: Money?
    package var low: Money?
    package var high: Money?
    package init(kind: Kind, text: String, value: Money? = nil, low: Money? = nil, high: Money? = nil) {
        self.kind = kind
        self.text = text
        self.value = value
        self.low = low
        self.high = high
    }
}

/// A threat to the customer's own interest.
package struct Risk: Hashable, Sendable {
    package var text: String
    package var topic: String?
    package init(text: String, topic: String? = nil) {
        self.text = text
        self.topic = topic
    }
}

package struct HeldBack: Hashable, Sendable {
    package var why: String
    /// Not before then.
    package var until: Instant?
    package init(why: String, until: Instant? = nil) {
        self.why = why
        self.until = until
    }
}

package struct Moment: Hashable, Sendable {
    package enum Kind: String, Sendable, Codable, CaseIterable { case mourning, illness, birth, wedding, celebration, other }
    package var kind: Kind
    package var text: String
    package var sign: Sign?
    /// 1 … 5: how strongly it will be remembered.
    package var intensity: Int?
    /// Who said so.
    package var judgedBy: Side?
    package init(kind: Kind, text: String, sign: Sign? = nil, intensity: Int? = nil, judgedBy: Side? = nil) {
        self.kind = kind
        self.text = text
        self.sign = sign
        self.intensity = intensity
        self.judgedBy = judgedBy
    }
}

extension FactLearnt {
    /// Keys under which several things can be true at once: likes, dislikes, what must not be served.
    private static let several: Set<String> = [
        "pantang", "kurang suka", "tidak masalah", "suka", "kebutuhan", "keluarga", "kelompok", "avoids", "dislikes",
        "fine with",
        "likes", "needs", "family", "groups", "alamat lain", "other address",
    ]
    package var holdsSeveral: Bool { Self.several.contains(key.lowercased()) }
}
