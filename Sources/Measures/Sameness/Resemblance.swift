import Vocabulary

/// What two trails have in common, and what it amounts to. A name alone is never enough, nor is a telephone alone: families
/// share one.
struct Resemblance {
    private(set) var name = NameLikeness.different
    private var printed = ("", "")
    private var clues: [Clue] = []
    private var hasPersonalHandle = false
    private var hasHandle = false
    /// Two birthdays: in years apart.
    private var yearsApart: Int?

    init(_ one: Traced, _ other: Traced, rhythms: (Rhythm, Rhythm)? = nil) {
        compareNames(one, other)
        compareHandles(one.trail, other.trail)
        compareOrders(one.trail, other.trail)
        compareBirthdays(one.trail, other.trail)
        compareAddresses(one, other)
        compareOrganisations(one, other)
        if let rhythms { compareRhythms(one.trail, rhythms) }
    }

    // MARK: What it amounts to

    /// Nil when they are not called one.
    var verdict: (certainty: Candidate.Certainty, rule: Candidate.Rule)? {
        if let yearsApart, yearsApart >= Self.generation { return nil }
        guard let found = withoutDoubt else { return nil }
        guard yearsApart != nil else { return found }
        // Two birthdays of one person happen, by a slip of the pen; nobody is sure then.
        return hasHandle && found.certainty == .veryLikely ? (.maybe, found.rule) : nil
    }

    private var withoutDoubt: (certainty: Candidate.Certainty, rule: Candidate.Rule)? {
        if hasHandle, let found = byHandle { return found }
        let others = clues.count { if case .sharedHandle = $0 { false } else { true } }
        switch name {
        case .whole:
            if hasSureClue { return (.veryLikely, .wholeNameAndOneThing) }
            if others >= 2 { return (.veryLikely, .nameAndTwoThings) }
            return others == 1 ? (.maybe, .wholeNameAndOneThing) : nil
        case .part:
            if others >= 2 { return (.veryLikely, .nameAndTwoThings) }
            return others == 1 && !isOnlyOrganisation ? (.maybe, .nameAndOneThing) : nil
        case .shortForm: return others >= 2 ? (.maybe, .nameAndTwoThings) : nil
        case .unnamed, .different: return nil
        }
    }

    private var byHandle: (certainty: Candidate.Certainty, rule: Candidate.Rule)? {
        switch name {
        case .whole, .part: (hasPersonalHandle ? .veryLikely : .maybe, .handleAndName)
        case .shortForm: (.maybe, .handleAndShortForm)
        case .unnamed: hasPersonalHandle ? (hasAddressOfOne ? .veryLikely : .maybe, .handleWithoutName) : nil
        case .different: nil
        }
    }

    /// An e-mail address or an account is one person's more often than a telephone.
    private var hasAddressOfOne: Bool {
        clues.contains { if case .sharedHandle(let handle) = $0 { handle.kind != .phone } else { false } }
    }

    /// Hardly two people of one whole name share one of these.
    private var hasSureClue: Bool {
        clues.contains {
            switch $0 {
            case .sameOrderNumber, .sameBirthday, .sameAddress: true
            default: false
            }
        }
    }

    private var isOnlyOrganisation: Bool {
        clues.allSatisfy { if case .sameOrganisation = $0 { true } else { false } }
    }

    /// Parent and child may share telephone, house and name.
    private static let generation = 12

    var told: [Clue] {
        var told = clues
        if name != .different && name != .unnamed { told.append(.names(printed.0, printed.1, name)) }
        return told.enumerated().sorted { ($0.element.place, $0.offset) < ($1.element.place, $1.offset) }.map(\.element)
    }

    // MARK: What they have in common

    /// The name they are called by speaks against them, whatever else they are called.
    private mutating func compareNames(_ one: Traced, _ other: Traced) {
        guard let first = one.names.first, let second = other.names.first else {
            name = .unnamed
            return
        }
        name = first.likeness(to: second)
        printed = (first.printed, second.printed)
        let isOtherPerson = first.relation != second.relation || first.address.map { $0 != second.address ?? $0 } ?? false
        guard !isOtherPerson else { return }
        for mine in one.names {
            for theirs in other.names {
                let likeness = mine.likeness(to: theirs)
                guard likeness.rawValue < name.rawValue, likeness != .unnamed else { continue }
                name = likeness
                printed = (mine.printed, theirs.printed)
            }
        }
    }

    private mutating func compareHandles(_ one: Trail, _ other: Trail) {
        for handle in one.handles where other.handles.contains(handle) {
            clues.append(.sharedHandle(handle))
            hasHandle = true
            let isOfADesk = handle.kind == .email && NameWords.deskMailboxes.contains(handle.mailbox) && one.kind == .person
            if !isOfADesk { hasPersonalHandle = true }
        }
    }

    private mutating func compareOrders(_ one: Trail, _ other: Trail) {
        for order in one.orders where OrderNumber.isTelling(order.number) {
            guard let same = other.orders.first(where: { $0.number == order.number }) else { continue }
            clues.append(.sameOrderNumber(order.number, order.entry, same.entry))
            return
        }
    }

    private mutating func compareBirthdays(_ one: Trail, _ other: Trail) {
        let mine = one.birthdays.compactMap { said in Birthday.day(said.words).map { (day: $0, fact: said.fact) } }
        let theirs = other.birthdays.compactMap { said in Birthday.day(said.words).map { (day: $0, fact: said.fact) } }
        guard let first = mine.first, let second = theirs.first else { return }
        for birthday in mine {
            guard let same = theirs.first(where: { $0.day == birthday.day }) else { continue }
            clues.append(.sameBirthday(birthday.day, birthday.fact, same.fact))
            return
        }
        yearsApart = abs(Int(first.day.number - second.day.number)) / 365
    }

    private mutating func compareAddresses(_ one: Traced, _ other: Traced) {
        for mine in one.addresses {
            guard let same = other.addresses.first(where: { $0.address.isSamePlace(as: mine.address) }) else { continue }
            clues.append(.sameAddress(mine.said.words, mine.said.fact, same.said.fact))
            return
        }
    }

    private mutating func compareOrganisations(_ one: Traced, _ other: Traced) {
        for mine in one.organisations {
            guard let same = other.organisations.first(where: { $0.key == mine.key }) else { continue }
            clues.append(.sameOrganisation(mine.said.words, mine.said.fact, same.said.fact))
            return
        }
    }

    private mutating func compareRhythms(_ one: Trail, _ rhythms: (Rhythm, Rhythm)) {
        let (chats, orders) = one.door == .chatsOnly ? rhythms : (rhythms.1, rhythms.0)
        guard let met = Meeting(chats: chats.chatDays, orders: orders.orderDays),
            met.met >= (name == .whole ? 3 : 4), let message = chats.lastMessage, let order = orders.lastOrder
        else { return }
        clues.append(.ordersOnChatDays(met.met, of: met.orders, message, order))
    }
}

extension Handle {
    /// What stands before the @.
    fileprivate var mailbox: String { String(value.prefix { $0 != "@" }) }
}

/// Whether the orders in a list fall where the words of a chat fall, more than chance would have it.
private struct Meeting {
    let met: Int
    let orders: Int

    init?(chats: [Int32], orders: [Int32]) {
        guard let first = chats.first, let last = chats.last else { return nil }
        // Orders of before or after the chat say nothing.
        let seen = orders.filter { $0 >= first - 1 && $0 <= last + 1 }
        let days = Set(chats)
        let met = seen.count { days.contains($0) || days.contains($0 - 1) || days.contains($0 + 1) }
        // Somebody who writes every other day meets everybody's orders.
        let covered = min(1, Double(days.count * 3) / Double(max(1, last - first + 3)))
        guard !seen.isEmpty, seen.count * 4 >= orders.count * 3, met * 5 >= seen.count * 4, covered <= 0.5 else { return nil }
        self.met = met
        self.orders = seen.count
    }
}

/// Which order numbers tell anything: *12* is anybody's.
enum OrderNumber {
    static func isTelling(_ number: String) -> Bool {
        let digits = number.utf8.count { (48...57).contains($0) }
        return digits >= 5 || (digits >= 2 && number.utf8.count >= 5)
    }
}

/// A birthday as it is remembered; the first of January is what is written when nobody knows.
enum Birthday {
    static func day(_ words: String) -> Day? {
        guard let day = Day(iso: words.prefix(10)) else { return nil }
        return words.prefix(10).hasSuffix("-01-01") ? nil : day
    }
}
