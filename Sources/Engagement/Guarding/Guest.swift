import Vocabulary

/// Somebody a plan is for, with what the guard may know of them.
package struct Guest: Hashable, Sendable {
    package var id: CustomerID
    package var stances: [HeldStance]
    package var segments: [String]
    /// Their own clock.
    package var zone: Zone
    package var facts: Set<Fact>

    package init(
        id: CustomerID, stances: [HeldStance] = [], segments: [String] = [], zone: Zone = .jakarta, facts: Set<Fact> = []
    ) {
        self.id = id
        self.stances = stances
        self.segments = segments
        self.zone = zone
        self.facts = facts
    }

    /// How things stand between us just now.
    package enum Fact: String, Hashable, Sendable, CaseIterable {
        /// Asked not to be written to about offers.
        case optedOut
        /// Never said yes to it.
        case noConsent
        case mourning
        case openComplaint
        case unansweredQuestion
        /// Has heard from us often enough these seven days.
        case overCap
        /// Said no to this very offer.
        case saidNo
        /// A debt of ours is open.
        case weOwe
    }
}

extension Guest.Fact {
    /// What it means to be met with a plan just now.
    package var trait: String? {
        switch self {
        case .mourning: "time.mourning"
        case .openComplaint: "frequency.open_complaint"
        case .unansweredQuestion: "frequency.unanswered_question"
        case .overCap: "frequency.over_cap"
        case .saidNo: "frequency.after_no"
        case .optedOut, .noConsent, .weOwe: nil
        }
    }

    /// What the plan has to do about it, whatever else is in it.
    package var demands: Campaign.Decision {
        switch self {
        case .optedOut: .block
        case .mourning, .openComplaint, .saidNo, .overCap, .unansweredQuestion, .weOwe: .warn
        case .noConsent: .ask
        }
    }
}

extension Campaign.Decision {
    /// Graver is higher.
    package var weight: Int {
        switch self {
        case .go: 0
        case .ask: 1
        case .warn: 2
        case .block: 3
        }
    }
}
