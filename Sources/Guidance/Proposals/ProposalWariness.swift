import Vocabulary

/// What this shop made of earlier proposals: a kind it mostly drops is proposed only where it is clear. It is learnt from the
/// last decisions alone, so that a kind that is accepted again comes back.
package struct ProposalWariness: Hashable, Sendable {
    /// Of each kind the last so many decisions count; fewer than ``fewest`` say nothing. [assumption]
    package static let remembered = 20
    package static let fewest = 5
    /// From this share of dropped ones on. [assumption]
    package static let mostlyDropped = 0.75

    package let kinds: Set<Proposal.Kind>

    /// - Parameter entries: what became of proposals, the latest first.
    package init(after entries: some Sequence<Event>) {
        var decisions: [Proposal.Kind: [Bool]] = [:]
        for event in entries {
            guard let (kind, isDropped) = Self.decision(event) else { continue }
            decisions[kind, default: []].append(isDropped)
        }
        kinds = Set(
            decisions.filter { _, all in
                let last = all.prefix(Self.remembered)
                return last.count >= Self.fewest
                    && Double(last.count { $0 }) >= Self.mostlyDropped * Double(last.count)
            }.keys)
    }

    package func allows(_ proposal: Proposal) -> Bool { proposal.isClear || !kinds.contains(proposal.id.kind) }

    private static func decision(_ event: Event) -> (Proposal.Kind, isDropped: Bool)? {
        switch event {
        case .promised: (.promise, false)
        case .complained: (.complaint, false)
        case .suggested: (.suggestion, false)
        case .learnt: (.stance, false)
        case .conceded: (.concession, false)
        case .gave: (.favour, false)
        case .moment: (.moment, false)
        case .riskNoticed: (.risk, false)
        case .decided: (.decision, false)
        case .proposalDropped(let dropped): Proposal.Kind(rawValue: dropped.kind).map { ($0, true) }
        default: nil
        }
    }
}
