import Guidance
import Journal
import Vocabulary

/// What may be worth writing down, of one customer or of everybody.
struct ProposalSearch {
    /// Of one customer at most so many messages are listened to, the newest.
    private static let messagesOfOne = 60
    private static let ordersOfOne = 30
    /// Of everybody at most so many, and so many customers with orders.
    private static let messagesOfAll = 1_000
    private static let customersOfAll = 200

    let book: Book
    let taught: RememberedEar
    let ear: Ear
    let identity: IdentityKey
    let asOf: Instant
    let wariness: ProposalWariness
    init(_ book: Book, _ taught: RememberedEar, _ ear: Ear, _ identity: IdentityKey, asOf: Instant) throws {
        self.book = book
        self.taught = taught
        self.ear = ear
        self.identity = identity
        self.asOf = asOf
        let each = ProposalWariness.remembered * Proposal.Kind.allCases.count
        wariness = ProposalWariness(after: try book.decisionsOnProposals(limit: each))
    }

    private var since: Instant { asOf.subtracting(Shop.proposalsLookBack) }

    func proposals(of id: CustomerID) throws -> [ProposalLine] {
        let cards = try book.everyone(mergedInto: id)
        let entries = try book.proposing(since: since, upTo: asOf, of: cards, limit: Self.messagesOfOne)
        let steps = try book.resolve(id).map { try book.settlingSteps(of: $0, since: since, upTo: asOf) } ?? []
        return try proposals(of: id, hearing: entries, steps)
    }

    /// - Parameter looksAtOrders: false where it is known that they say nothing.
    private func proposals(
        of id: CustomerID, hearing entries: [Entry], _ steps: [SettlingStep], looksAtOrders: Bool = true
    ) throws -> [ProposalLine] {
        guard let customer = try book.customer(id), try !book.isUnassessed(customer.id) else { return [] }
        let orders = looksAtOrders ? try book.orders(of: customer.id, asOf: asOf, limit: Self.ordersOfOne) : []
        guard !entries.isEmpty || !orders.isEmpty || !steps.isEmpty else { return [] }
        let chosen = try Proposals(wariness, asOf: asOf, zone: ear.zone).chosen(
            from: taught.hear(entries, by: ear), orders, steps, beside: try writtenDown(customer.id, since: since),
            settled: settled)
        var sources = Dictionary(entries.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
        let others = chosen.map(\.id.entry).filter { sources[$0] == nil }
        if !others.isEmpty { sources.merge(try book.entries(others)) { first, _ in first } }
        return chosen.compactMap { proposal in
            sources[proposal.id.entry].map { ProposalLine(proposal: proposal, customer: customer, source: $0) }
        }
    }

    /// Of everybody with whom words were exchanged in the last days, the latest first.
    func proposals(limit: Int, remembering remembered: RememberedProposals, _ occasion: RememberedProposals.Occasion) throws
        -> [ProposalLine]
    {
        let (upTo, known) = try remembered.standing(occasion, book)
        var one: [CustomerID: CustomerID?] = [:]
        var said: [CustomerID: [EntryID]] = [:]
        var speaking: [CustomerID] = []
        for (entry, card) in try book.proposingPlaces(since: since, upTo: asOf, limit: Self.messagesOfAll) {
            let resolved = try one[card] ?? book.resolve(card)
            one[card] = resolved
            guard let customer = resolved else { continue }
            if said[customer] == nil { speaking.append(customer) }
            said[customer, default: []].append(entry)
        }
        let months = asOf.subtracting(OrderProposals.lookBack)
        let owed = try book.withMoneyOpen(since: months, upTo: asOf, limit: Self.customersOfAll)
        let settling = Dictionary(grouping: try book.settlingSteps(since: since, upTo: asOf), by: \.customer)
        var others = Set(owed).union(settling.keys).subtracting(speaking)
        var found: [ProposalLine] = []
        var each: [CustomerID: RememberedProposals.OfOne] = [:]
        for customer in speaking + (owed + settling.keys.sorted()).filter({ others.remove($0) != nil })
        where found.count < limit {
            var made = RememberedProposals.OfOne(
                heard: said[customer] ?? [], steps: settling[customer] ?? [], looksAtOrders: owed.contains(customer), lines: [])
            if let before = known[customer], before.isMade(from: made) {
                made = before
            } else {
                let entries = try book.entries(made.heard)
                made.lines = try proposals(
                    of: customer, hearing: made.heard.compactMap { entries[$0] }, made.steps, looksAtOrders: made.looksAtOrders)
            }
            each[customer] = made
            found += made.lines
        }
        remembered.keep(each, upTo: upTo, occasion)
        return Array(found.sorted { $0.proposal.at > $1.proposal.at }.prefix(limit))
    }

    private func writtenDown(_ customer: CustomerID, since: Instant) throws -> WrittenDown {
        var written = WrittenDown()
        written.promises = try book.promises(of: customer)
        written.complaints = try book.complaints(of: customer)
        written.facts = try book.facts(of: customer)
        written.suggestions = try book.moments(of: .suggested, with: customer, since: since.subtracting(.days(1)))
        let before = since.subtracting(.days(60))
        written.concessions = try book.moments(of: .conceded, with: customer, since: before)
        written.favours = try book.moments(of: .gave, with: customer, since: before)
        written.moments = try book.moments(of: .moment, with: customer, since: before)
        written.decisions = try book.moments(of: .decided, with: customer, since: before)
        written.riskyOrders = try book.referred(by: .riskNoticed, with: customer)
        return written
    }

    private func settled(_ proposals: [Proposal]) throws -> Set<Proposal.ID> {
        let keys = proposals.map { ($0.id, identity.key(of: $0)) }
        let written = try book.written(among: keys.map(\.1))
        return Set(keys.filter { written.contains($0.1) }.map(\.0))
    }

    /// As it is heard now, whatever is written down.
    static func line(_ id: Proposal.ID, _ ear: Ear, _ book: Book) throws -> ProposalLine? {
        guard let source = try book.entries([id.entry])[id.entry] else { return nil }
        let proposals: [Proposal]
        switch source.event {
        case .ordered: proposals = try book.order(OrderID(id.entry.value)).map(Proposal.seen) ?? []
        case .complaintStep: proposals = try book.settlingSteps([source]).flatMap(Proposal.seen)
        default: proposals = ear.hear(source).map { Proposal.heard(in: $0, zone: ear.zone) } ?? []
        }
        guard let proposal = proposals.first(where: { $0.id == id }), let customer = try book.customer(proposal.customer)
        else { return nil }
        return ProposalLine(proposal: proposal, customer: customer, source: source)
    }
}
