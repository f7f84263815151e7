/// A thread on a channel: a stable chat id and its participants. A group is never a customer: its messages belong to
/// their speakers and open no wait by default.
package struct Conversation: Hashable, Sendable {
    package enum Kind: UInt8, Sendable, Codable { case direct = 0, group = 1 }
    package enum Standing: UInt8, Sendable, Codable {
        case customer = 0
        /// Family, private: marked before anything of it is journalled.
        case notCustomer = 1
    }

    package var id: ConversationID
    package var channel: Channel
    /// Stable on its channel: the same chat exported twice has the same key.
    package var chatKey: String
    package var title: String
    package var kind: Kind
    package var standing: Standing
    /// The last moment its source covers: waits and silences are censored here, never at now.
    package var coveredUntil: Instant?

    package init(
        id: ConversationID, channel: Channel, chatKey: String, title: String, kind: Kind, standing: Standing = .customer,
        coveredUntil: Instant? = nil
    ) {
        self.id = id
        self.channel = channel
        self.chatKey = chatKey
        self.title = title
        self.kind = kind
        self.standing = standing
        self.coveredUntil = coveredUntil
    }
}

/// The door something came through or went out by. The raw value is stored: never renumber.
package enum Channel: UInt8, Sendable, Codable, CaseIterable {
    case unknown = 0
    case whatsapp = 1
    case phone = 2
    case inPerson = 3
    case email = 4
    case telegram = 5
    case instagram = 6
    case messenger = 7
    case marketplace = 8
    case web = 9
    case sms = 10
}

/// Which side of the relationship acted.
package enum Side: UInt8, Sendable, Codable, CaseIterable {
    case us = 0
    case customer = 1
    /// Neither: the system, a third person, a calendar.
    case other = 2

    package var opposite: Side {
        switch self {
        case .us: .customer
        case .customer: .us
        case .other: .other
        }
    }
}
