extension Event {
    /// What a kind with details of its own says; nil for the others.
    package var details: (any EventDetails)? {
        switch self {
        case .priced(let details): details
        case .orderRewritten(let details): details
        case .rewardUsed(let details): details
        case .weighed(let details): details
        case .suggested(let details): details
        case .suggestionAnswered(let details): details
        case .asked(let details): details
        case .beliefChecked(let details): details
        case .heardOfUs(let details): details
        case .surveyAnswered(let details): details
        case .tagged(let details): details
        case .untagged(let details): details
        case .attached(let details): details
        case .detached(let details): details
        case .conceded(let details): details
        case .consented(let details): details
        case .offered(let details): details
        case .chose(let details): details
        case .campaigned(let details): details
        case .exposed(let details): details
        case .reacted(let details): details
        case .planned(let details): details
        case .invited(let details): details
        case .grouped(let details): details
        case .traitWritten(let details): details
        case .served(let details): details
        case .mentioned(let details): details
        case .referred(let details): details
        case .tied(let details): details
        case .decided(let details): details
        case .decisionTurnedOut(let details): details
        case .precedentSet(let details): details
        case .endorsed(let details): details
        case .staffExchanged(let details): details
        case .ideaGiven(let details): details
        case .ideaAnswered(let details): details
        case .handed(let details): details
        case .colleagueMentioned(let details): details
        case .mentionRead(let details): details
        case .proposalDropped(let details): details
        case .readingCorrected(let details): details
        default: nil
        }
    }
}
