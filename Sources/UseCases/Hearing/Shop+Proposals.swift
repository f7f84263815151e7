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
        let (moment, zone, taught, identity, proposed) = (asOf ?? now, self.zone, self.taught, self.identity, self.proposed)
        return try await journal.read(as: viewer) { book in
            let ear = try taught.ear(book, zone: zone)
            let occasion = RememberedProposals.Occasion(
                viewer: viewer, hour: moment.microseconds / 3_600_000_000, ear: ear.version)
            return try ProposalSearch(book, taught, ear, identity, asOf: moment)
                .proposals(limit: limit, remembering: proposed, occasion)
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
}

extension IdentityKey {
    func key(of proposal: Proposal) -> ExternalKey {
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
