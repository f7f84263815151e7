import Guidance
import Journal
import Vocabulary

/// A proposal with what is needed to read it.
package struct ProposalLine: Sendable {
    package var proposal: Proposal
    package var customer: Customer
    /// Where it was heard or seen: a message, an order.
    package var source: Entry
}

/// What somebody says otherwise than it was heard.
package struct ProposalChanges: Sendable {
    /// The promise, the complaint, the suggestion or the thing, in better words.
    package var words: String?
    package var due: Due?

    package init(words: String? = nil, due: Due? = nil) {
        self.words = words
        self.due = due
    }
}

/// A promise is noted with the day it is due, which does not lie before the words that gave it; nothing was written.
package struct PromiseWithoutDay: Error {}

/// What was heard in chats and nobody has written down: thought anew at each look, from the words of the last days alone. What is
/// kept of readings says which messages may say something; only those are listened to.
extension Shop {
    /// Older words are not brought up again. [assumption]
    package static let proposalsLookBack = Span.days(14)
    /// Of one customer at most so many messages are listened to, the newest.
    private static let messagesOfOne = 60
    private static let ordersOfOne = 30
    /// Of everybody at most so many, and so many customers with orders.
    private static let messagesOfAll = 1_000
    private static let customersOfAll = 200

    /// - Returns: the latest first; nothing for somebody who is not to be assessed, or whom this viewer may not see.
    package func proposals(
        of customer: CustomerID, asOf: Instant? = nil, as viewer: Viewer = .owner
    ) async throws -> [ProposalLine] {
        let (moment, zone, taught, identity) = (asOf ?? now, self.zone, self.taught, self.identity)
        return try await journal.read(as: viewer) { book in
            try ProposalSearch(book, taught, try taught.ear(book, zone: zone), identity, asOf: moment).proposals(of: customer)
        }
    }

    /// Of everybody with whom words were exchanged in the last days, the latest first.
    package func proposals(asOf: Instant? = nil, limit: Int = 20, as viewer: Viewer = .owner) async throws -> [ProposalLine] {
        let (now, zone, taught, identity, proposed) = (self.now, self.zone, self.taught, self.identity, self.proposed)
        return try await journal.read(as: viewer) { book in
            try proposed(Look(book, asOf: asOf, now: now, limit: limit, heard: book.heardMark())) {
                try ProposalSearch(book, taught, taught.ear(book, zone: zone), identity, asOf: asOf ?? now)
                    .proposals(limit: limit)
            }
        }
    }

    /// Writes it down, with the message as its evidence and at its moment.
    ///
    /// - Throws: `JournalError.notFound` when nothing of the kind is heard there, `.alreadyClosed` when it was decided on before.
    @discardableResult
    package func accept(
        _ id: Proposal.ID, changing changes: ProposalChanges = ProposalChanges(), as viewer: Viewer = .owner
    ) async throws -> ProposalLine {
        try await decide(id, as: viewer) { line, key, pen in try pen.accept(line, changes, key) }
    }

    /// It is not proposed again, and this shop is asked less often for its like.
    @discardableResult
    package func drop(_ id: Proposal.ID, as viewer: Viewer = .owner) async throws -> ProposalLine {
        try await decide(id, as: viewer) { line, key, pen in
            _ = try pen.happened(
                .proposalDropped(ProposalDropped(kind: line.proposal.id.kind.rawValue)), about: line.customer.id, by: .us,
                refersTo: line.source.id, externalKey: key)
        }
    }

    private func decide(
        _ id: Proposal.ID, as viewer: Viewer, _ write: @escaping @Sendable (ProposalLine, ExternalKey, Pen) throws -> Void
    ) async throws -> ProposalLine {
        let (zone, taught, identity) = (self.zone, self.taught, self.identity)
        return try await journal.write(as: viewer, origin: Origin(.proposal)) { pen in
            guard let line = try ProposalSearch.line(id, try taught.ear(pen.book, zone: zone), pen.book) else {
                throw JournalError.notFound
            }
            let key = identity.key(of: line.proposal)
            guard try pen.book.written(among: [key]).isEmpty else { throw JournalError.alreadyClosed }
            try write(line, key, pen)
            return line
        }
    }

    /// Listens to the words of one customer.
    private struct ProposalSearch {
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

        private var since: Instant { asOf.subtracting(proposalsLookBack) }

        func proposals(of id: CustomerID) throws -> [ProposalLine] {
            let cards = try book.everyone(mergedInto: id)
            let entries = try book.proposing(since: since, upTo: asOf, of: cards, limit: messagesOfOne)
            let steps = try book.resolve(id).map { try book.settlingSteps(of: $0, since: since, upTo: asOf) } ?? []
            return try proposals(of: id, hearing: entries, steps)
        }

        /// - Parameter looksAtOrders: false where it is known that they say nothing.
        private func proposals(
            of id: CustomerID, hearing entries: [Entry], _ steps: [SettlingStep], looksAtOrders: Bool = true
        ) throws -> [ProposalLine] {
            guard let customer = try book.customer(id), try !book.isUnassessed(customer.id) else { return [] }
            let orders = looksAtOrders ? try book.orders(of: customer.id, asOf: asOf, limit: ordersOfOne) : []
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

        func proposals(limit: Int) throws -> [ProposalLine] {
            var said: [CustomerID: [Entry]] = [:]
            var speaking: [CustomerID] = []
            for entry in try book.proposing(since: since, upTo: asOf, limit: messagesOfAll) {
                guard let card = entry.customer, let customer = try book.resolve(card) else { continue }
                if said[customer] == nil { speaking.append(customer) }
                said[customer, default: []].append(entry)
            }
            let months = asOf.subtracting(OrderProposals.lookBack)
            let owed = try book.withMoneyOpen(since: months, upTo: asOf, limit: customersOfAll)
            let settling = Dictionary(grouping: try book.settlingSteps(since: since, upTo: asOf), by: \.customer)
            var others = Set(owed).union(settling.keys).subtracting(speaking)
            var found: [ProposalLine] = []
            for customer in speaking + (owed + settling.keys.sorted()).filter({ others.remove($0) != nil })
            where found.count < limit {
                found += try proposals(
                    of: customer, hearing: said[customer] ?? [], settling[customer] ?? [],
                    looksAtOrders: owed.contains(customer))
            }
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
}

extension IdentityKey {
    fileprivate func key(of proposal: Proposal) -> ExternalKey {
        var bytes = IdentityBytes("proposal")
        bytes.add(proposal.id.description)
        return key(of: bytes.bytes, at: proposal.at.instant)
    }
}

extension Pen {
    fileprivate func accept(_ line: ProposalLine, _ changes: ProposalChanges, _ key: ExternalKey) throws {
        let (customer, source) = (line.customer.id, line.source)
        switch line.proposal.becomes {
        case .promise(let made, let side):
            let due = changes.due ?? made.due
            guard due.instant > source.at.instant else { throw PromiseWithoutDay() }
            _ = try promise(
                changes.words ?? made.what, to: customer, due: due, by: side, at: source.at, heardIn: source.id,
                externalKey: key)
        case .undatedPromise(let what, let side):
            guard let due = changes.due, due.instant > source.at.instant else { throw PromiseWithoutDay() }
            _ = try promise(
                changes.words ?? what, to: customer, due: due, by: side, at: source.at, heardIn: source.id, externalKey: key)
        case .complaint(var complaint):
            complaint.text = changes.words ?? complaint.text
            _ = try complain(complaint, by: customer, at: source.at, heardIn: source.id, externalKey: key)
        case .suggestion(var suggestion):
            suggestion.text = changes.words ?? suggestion.text
            _ = try happened(
                .suggested(suggestion), about: customer, by: .customer, channel: source.channel, refersTo: source.id,
                at: source.at, externalKey: key)
        case .stance(var fact):
            fact.value = changes.words ?? fact.value
            _ = try learn(fact, about: customer, at: source.at, heardIn: source.id, externalKey: key)
        case .concession(var concession, let side):
            concession.text = changes.words ?? concession.text
            _ = try happened(
                .conceded(concession), about: customer, by: side, channel: source.channel, refersTo: source.id, at: source.at,
                externalKey: key)
        case .favour(var gift):
            gift.text = changes.words ?? gift.text
            _ = try give(gift, by: .customer, with: customer, at: source.at, heardIn: source.id, externalKey: key)
        case .moment(var moment):
            moment.text = changes.words ?? moment.text
            _ = try remember(moment, of: customer, at: source.at, heardIn: source.id, externalKey: key)
        case .decision(var made):
            made.chosen = changes.words ?? made.chosen
            _ = try happened(
                .decided(made), about: customer, by: .us, refersTo: source.refersTo, at: source.at, externalKey: key)
        case .risk(var risk, _):
            risk.text = changes.words ?? risk.text
            // It is noticed now, whenever the order was.
            _ = try happened(.riskNoticed(risk), about: customer, by: .us, refersTo: source.id, externalKey: key)
        }
    }
}
