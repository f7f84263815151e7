import Vocabulary

/// Two customers who may be one, and what says so.
package struct Candidate: Hashable, Sendable {
    package var one: CustomerID
    package var other: CustomerID
    package var certainty: Certainty
    package var rule: Rule
    /// The strongest first.
    package var clues: [Clue]

    package enum Certainty: Int, Hashable, Sendable, CaseIterable {
        case veryLikely = 0
        case maybe = 1
    }

    /// The rule that called them one.
    package enum Rule: Hashable, Sendable, CaseIterable {
        /// One number or address, and names that agree.
        case handleAndName
        /// One number or address; one name may be a short form of the other.
        case handleAndShortForm
        /// One number or address, and one of them has no name.
        case handleWithoutName
        /// The same whole name and something else.
        case wholeNameAndOneThing
        /// Names that agree and at least two other things.
        case nameAndTwoThings
        /// Names that agree and one other thing.
        case nameAndOneThing
    }
}

/// One reason to think so, with what it was seen in.
package enum Clue: Hashable, Sendable {
    case sharedHandle(Handle)
    case sameOrderNumber(String, EntryID, EntryID)
    case sameBirthday(Day, FactID, FactID)
    case sameAddress(String, FactID, FactID)
    case sameOrganisation(String, FactID, FactID)
    /// Of so many orders of the one, so many fell on days of the other's chat.
    case ordersOnChatDays(Int, of: Int, EntryID, EntryID)
    case names(String, String, NameLikeness)

    /// In this order they are told.
    package var place: Int {
        switch self {
        case .sharedHandle: 0
        case .sameOrderNumber: 1
        case .sameBirthday: 2
        case .sameAddress: 3
        case .sameOrganisation: 4
        case .ordersOnChatDays: 5
        case .names: 6
        }
    }
}
