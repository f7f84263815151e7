import Vocabulary

/// What somebody has written down already of one customer, whenever it was.
package struct WrittenDown: Sendable {
    package var promises: [Promise] = []
    package var complaints: [Complaint] = []
    package var facts: [Fact] = []
    /// When they made suggestions.
    package var suggestions: [Instant] = []
    /// When either side gave way, when they did us a favour, when something was a moment of theirs.
    package var concessions: [Instant] = []
    package var favours: [Instant] = []
    package var moments: [Instant] = []
    /// When something was decided of them.
    package var decisions: [Instant] = []
    /// The orders of which somebody noticed a risk.
    package var riskyOrders: Set<EntryID> = []

    package init() {}
}

/// Chooses what is worth asking of one customer's messages: nothing that is written down, nothing twice, nothing that somebody
/// has accepted or dropped before.
package struct Proposals: Sendable {
    private let wariness: ProposalWariness
    private let asOf: Instant
    private let zone: Zone

    package init(_ wariness: ProposalWariness, asOf: Instant, zone: Zone) {
        self.wariness = wariness
        self.asOf = asOf
        self.zone = zone
    }

    /// - Parameters:
    ///   - messages: in any order.
    ///   - orders: in any order; older ones are left out.
    ///   - settling: how complaints of theirs were settled.
    ///   - written: asked for only where something was found.
    ///   - isSettled: which of these proposals somebody has decided on.
    /// - Returns: the latest first.
    package func chosen(
        from messages: [HeardMessage], _ orders: [Order] = [], _ settling: [SettlingStep] = [],
        beside written: @autoclosure () throws -> WrittenDown,
        settled isSettled: ([Proposal]) throws -> Set<Proposal.ID>
    ) rethrows -> [Proposal] {
        let heard = messages.sorted { ($0.at.instant, $0.entry) < ($1.at.instant, $1.entry) }
            .flatMap { Proposal.heard(in: $0, zone: zone) }
        let oldest = asOf.subtracting(OrderProposals.lookBack)
        let seen = orders.filter { $0.placedAt.instant > oldest && $0.placedAt.instant <= asOf }.flatMap(Proposal.seen)
        let all = (heard + seen + settling.flatMap(Proposal.seen)).sorted {
            ($0.at.instant, $0.id.entry) < ($1.at.instant, $1.id.entry)
        }
        guard !all.isEmpty else { return [] }
        let written = try written()
        let settled = try isSettled(all)
        var told: [Proposal] = []
        for proposal in all where wariness.allows(proposal) || settled.contains(proposal.id) {
            // What was decided on once is not asked again in other words of the same talk.
            if !told.contains(where: { saysTheSame($0, proposal) }) { told.append(proposal) }
        }
        return told.filter { !settled.contains($0.id) && !isKnown($0, written) }.reversed()
    }

    private func saysTheSame(_ one: Proposal, _ other: Proposal) -> Bool {
        switch (one.becomes, other.becomes) {
        case (.promise(let a, let mine), .promise(let b, let theirs)): mine == theirs && a.due == b.due
        case (.undatedPromise(_, let mine), .undatedPromise(_, let theirs)),
            (.promise(_, let mine), .undatedPromise(_, let theirs)),
            (.undatedPromise(_, let mine), .promise(_, let theirs)):
            mine == theirs && one.at.instant.isNear(other.at.instant, PromiseProposal.sameWithin)
        case (.complaint, .complaint): one.at.instant.isNear(other.at.instant, ComplaintProposal.oneWithin)
        case (.suggestion, .suggestion): one.at.instant.isNear(other.at.instant, SuggestionProposal.oneWithin)
        case (.stance(let a), .stance(let b)): a.key == b.key && a.value == b.value
        case (.concession(_, let mine), .concession(_, let theirs)):
            mine == theirs && one.at.instant.isNear(other.at.instant, ConcessionProposal.oneWithin)
        case (.favour, .favour): one.at.instant.isNear(other.at.instant, FavourProposal.oneWithin)
        case (.moment(let a), .moment(let b)):
            a.kind == b.kind && one.at.instant.isNear(other.at.instant, MomentProposal.oneWithin)
        case (.decision, .decision): one.at.instant.isNear(other.at.instant, DecisionProposal.oneWithin)
        default: false
        }
    }

    private func isKnown(_ proposal: Proposal, _ written: WrittenDown) -> Bool {
        let at = proposal.at.instant
        return switch proposal.becomes {
        case .promise(let made, let side):
            PromiseProposal.isPast(made, asOf: asOf, zone: zone)
                || PromiseProposal.isKnown(made, by: side, at: at, written, zone: zone)
        case .undatedPromise(_, let side): PromiseProposal.isKnownUndated(by: side, at: at, written)
        case .complaint: ComplaintProposal.isKnown(at: at, written)
        case .suggestion: SuggestionProposal.isKnown(at: at, written)
        case .stance(let fact): StanceProposal.isKnown(fact, of: proposal.words.lowercased(), written)
        case .concession: written.concessions.contains { $0.isNear(at, ConcessionProposal.oneWithin) }
        case .favour: written.favours.contains { $0.isNear(at, FavourProposal.oneWithin) }
        case .moment: written.moments.contains { $0.isNear(at, MomentProposal.oneWithin) }
        case .risk: written.riskyOrders.contains(proposal.id.entry)
        case .decision: written.decisions.contains { $0.isNear(at, DecisionProposal.oneWithin) }
        }
    }
}
