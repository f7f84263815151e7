extension Event {
    package var code: Int { if case .unknown(let code, _, _) = self { code } else { kind?.rawValue ?? 0 } }

    /// Nil for what this version does not know.
    package var kind: Kind? {
        switch self {
        case .message: .message
        case .ordered: .ordered
        case .orderChanged: .orderChanged
        case .paid: .paid
        case .visited: .visited
        case .rewardUsed: .rewardUsed
        case .weighed: .weighed
        case .promised: .promised
        case .promiseChanged: .promiseChanged
        case .promiseKept: .promiseKept
        case .promiseWithdrawn: .promiseWithdrawn
        case .complained: .complained
        case .complaintStep: .complaintStep
        case .complaintVerdict: .complaintVerdict
        case .suggested: .suggested
        case .suggestionAnswered: .suggestionAnswered
        case .noted: .noted
        case .learnt: .learnt
        case .asked: .asked
        case .beliefChecked: .beliefChecked
        case .heardOfUs: .heardOfUs
        case .surveyAnswered: .surveyAnswered
        case .tagged: .tagged
        case .untagged: .untagged
        case .gave: .gave
        case .contributed: .contributed
        case .rewarded: .rewarded
        case .conceded: .conceded
        case .riskNoticed: .riskNoticed
        case .riskTold: .riskTold
        case .cared: .cared
        case .heldBack: .heldBack
        case .consented: .consented
        case .offered: .offered
        case .chose: .chose
        case .campaigned: .campaigned
        case .exposed: .exposed
        case .reacted: .reacted
        case .answeredElsewhere: .answeredElsewhere
        case .needsNoAnswer: .needsNoAnswer
        case .planned: .planned
        case .invited: .invited
        case .grouped: .grouped
        case .traitWritten: .traitWritten
        case .served: .served
        case .mentioned: .mentioned
        case .referred: .referred
        case .tied: .tied
        case .moment: .moment
        case .importWithdrawn: .importWithdrawn
        case .renamed: .renamed
        case .merged: .merged
        case .parted: .parted
        case .toldApart: .toldApart
        case .toldApartTakenBack: .toldApartTakenBack
        case .met: .met
        case .decided: .decided
        case .decisionTurnedOut: .decisionTurnedOut
        case .precedentSet: .precedentSet
        case .endorsed: .endorsed
        case .staffExchanged: .staffExchanged
        case .ideaGiven: .ideaGiven
        case .ideaAnswered: .ideaAnswered
        case .handed: .handed
        case .colleagueMentioned: .colleagueMentioned
        case .mentionRead: .mentionRead
        case .proposalDropped: .proposalDropped
        case .readingCorrected: .readingCorrected
        case .unknown: nil
        }
    }
}
