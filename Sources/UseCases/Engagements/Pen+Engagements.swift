import Engagement
import Journal
import Vocabulary

/// The verbs of *promo & acara*. Plans concern everybody: only whoever sees everybody has them.
extension Pen {
    private static let mostParts = 60
    private static let mostConditions = 20
    private static let mostTimesPerMonth = 30.0

    private func requireEverybody() throws {
        guard viewer.reach == .all else { throw JournalError.notFound }
    }

    @discardableResult
    func plan(_ plan: PlanWritten, changing first: EntryID?, _ key: ExternalKey?, at: When? = nil) throws -> EntryID {
        try requireEverybody()
        var plan = plan
        plan.text = try words(plan.text)
        plan.words = plan.words.isEmpty ? "" : try words(plan.words)
        guard plan.elements.count <= Self.mostParts, plan.elements.allSatisfy({ (0...1).contains($0.exposure) }) else {
            throw JournalError.outOfRange
        }
        for place in plan.elements.indices { plan.elements[place].name = try words(plan.elements[place].name) }
        if let first {
            guard try book.nobodysEntry(first, of: .planned) != nil else { throw JournalError.notFound }
            guard try book.entries(referringTo: first, of: [.campaigned]).isEmpty else { throw JournalError.alreadyClosed }
        }
        return try happened(.planned(plan), about: nil, by: .us, refersTo: first, at: at, externalKey: key)
    }

    func group(_ group: GroupWritten, changing first: EntryID?, _ key: ExternalKey?) throws {
        try requireEverybody()
        var group = group
        group.text = try words(group.text)
        guard group.isGone || !group.conditions.isEmpty, group.conditions.count <= Self.mostConditions else {
            throw JournalError.outOfRange
        }
        if let bond = group.bond {
            guard !bond.channels.isEmpty, bond.timesPerMonth > 0, bond.timesPerMonth <= Self.mostTimesPerMonth else {
                throw JournalError.outOfRange
            }
        }
        if let first, try book.nobodysEntry(first, of: .grouped) == nil { throw JournalError.notFound }
        try happened(.grouped(group), about: nil, by: .us, refersTo: first, externalKey: key)
    }

    func name(_ trait: TraitWritten, _ key: ExternalKey?) throws {
        try requireEverybody()
        var trait = trait
        trait.text = try words(trait.text)
        let parent = trait.id.lastIndex(of: ".").map { String(trait.id[..<$0]) }
        let isListed = Taxonomy.standard[trait.id] != nil
        guard (0...1).contains(trait.base), isListed || parent?.isEmpty == false else { throw JournalError.outOfRange }
        try happened(.traitWritten(trait), about: nil, by: .us, externalKey: key)
    }

    // MARK: it goes out

    /// - Throws: `JournalError.alreadyClosed` when it goes out already.
    func startSending(_ plan: EntryID, _ campaign: Campaign, to list: [(CustomerID, Invited)], _ key: ExternalKey?) throws {
        try requireEverybody()
        guard try book.nobodysEntry(plan, of: .planned) != nil else { throw JournalError.notFound }
        guard try book.entries(referringTo: plan, of: [.campaigned]).isEmpty else { throw JournalError.alreadyClosed }
        let sending = try happened(.campaigned(campaign), about: nil, by: .us, refersTo: plan, externalKey: key)
        for (customer, invited) in list {
            try happened(.invited(invited), about: customer, by: .us, refersTo: sending)
        }
    }

    func sendOut(_ text: String, to customer: CustomerID, of sending: EntryID, _ key: ExternalKey?) throws {
        let (entry, before) = try onTheList(customer, sending)
        guard case .campaigned(let campaign) = entry.event else { throw JournalError.notFound }
        guard !before.contains(where: { $0.event.kind == .exposed }) else { throw JournalError.alreadyClosed }
        let exposure = Exposure(text: try words(text), campaign: campaign.text)
        try happened(.exposed(exposure), about: customer, by: .customer, refersTo: sending, externalKey: key)
    }

    func answer(_ event: Event, by customer: CustomerID, to sending: EntryID, _ key: ExternalKey?) throws {
        _ = try onTheList(customer, sending)
        try happened(event, about: customer, by: .customer, refersTo: sending, externalKey: key)
    }

    /// The sending, and what was written down of them in it.
    private func onTheList(_ customer: CustomerID, _ sending: EntryID) throws -> (Entry, [Entry]) {
        guard let entry = try book.nobodysEntry(sending, of: .campaigned) else { throw JournalError.notFound }
        let cards = Set(try book.everyone(mergedInto: customer))
        let theirs = try book.entries(referringTo: sending, of: [.invited, .exposed, .reacted, .chose])
            .filter { $0.customer.map(cards.contains) ?? false }
        guard theirs.contains(where: { $0.event.kind == .invited }) else { throw JournalError.notFound }
        return (entry, theirs)
    }
}
