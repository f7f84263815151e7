import Vocabulary

/// What changes nothing but the journal: said, noticed, decided, told.
extension NotebookRow {
    func event(_ kind: Event.Kind, _ row: borrowing TableRow) throws(Trouble) -> HappeningDraft.Happening {
        switch kind {
        case .riskNoticed: return .event(.riskNoticed(Risk(text: try words(row), topic: optional(.topic, row))))
        case .riskTold: return .riskTold(what: text(.text, row))
        case .heldBack: return .heldBack(why: try words(row), until: try optionalDay(row))
        case .answeredElsewhere: return .answeredElsewhere
        case .needsNoAnswer: return .needsNoAnswer
        case .met: return .met(how: optional(.text, row) ?? "notebook")
        case .renamed: return .renamed(to: try words(row))
        case .visited: return .event(.visited(text(.text, row)))
        case .rewardUsed: return .event(.rewardUsed(RewardUse(text: text(.text, row), value: try money(.value, row))))
        case .contributed: return .event(.contributed(try gift(row)))
        case .rewarded: return .event(.rewarded(try gift(row)))
        case .conceded: return .event(.conceded(Concession(text: try words(row), value: try money(.value, row))))
        case .offered: return .event(.offered(try offer(row)))
        case .chose:
            let chosen = if let option = optional(.chosen, row) { option } else { try words(row) }
            return .event(.chose(Choice(text: chosen, isNo: try yesOrNo(.result, row) == false)))
        default: return .event(try knowing(kind, row))
        }
    }

    private func knowing(_ kind: Event.Kind, _ row: borrowing TableRow) throws(Trouble) -> Event {
        switch kind {
        case .suggested: return .suggested(Suggestion(text: try words(row), topic: optional(.topic, row)))
        case .suggestionAnswered:
            return .suggestionAnswered(
                SuggestionAnswer(
                    text: text(.text, row), outcome: try neededWord(.result, "hasil", of: NotebookWords.suggestionOutcomes, row)
                ))
        case .asked: return .asked(QuestionAsked(text: try words(row), key: try needed(.key, "kunci", row)))
        case .beliefChecked:
            guard let isRight = try yesOrNo(.result, row) else { throw Trouble.missing("hasil") }
            return .beliefChecked(
                BeliefCheck(
                    text: text(.text, row), key: try needed(.key, "kunci", row), isRight: isRight,
                    confidence: try share(.confidence, row)))
        case .heardOfUs:
            return .heardOfUs(
                HeardOfUs(text: text(.text, row), how: try neededWord(.key, "kunci", of: NotebookWords.heard, row)))
        case .surveyAnswered:
            return .surveyAnswered(
                SurveyAnswer(
                    text: try words(row), wave: text(.wave, row), question: try needed(.key, "kunci", row),
                    isInMarket: try yesOrNo(.result, row)))
        default: return try reaching(kind, row)
        }
    }

    private func reaching(_ kind: Event.Kind, _ row: borrowing TableRow) throws(Trouble) -> Event {
        switch kind {
        case .campaigned: return .campaigned(try campaign(row))
        case .exposed: return .exposed(Exposure(text: try words(row), campaign: optional(.topic, row)))
        case .reacted:
            let sign = try neededWord(.result, "hasil", of: NotebookWords.signs, row)
            return .reacted(Reaction(text: text(.text, row), trait: optional(.topic, row), isDisappointed: sign == .bad))
        case .served:
            return .served(
                ServiceGiven(
                    text: text(.text, row), form: try neededWord(.key, "kunci", of: NotebookWords.forms, row),
                    depth: try word(.depth, of: NotebookWords.depths, row) ?? .knowing, usesFact: optional(.topic, row),
                    isConfirmed: try yesOrNo(.result, row)))
        case .mentioned:
            return .mentioned(
                Mention(
                    text: try words(row), isPublic: try yesOrNo(.key, row) ?? true,
                    sign: try neededWord(.result, "hasil", of: NotebookWords.signs, row), topic: optional(.topic, row)))
        case .referred:
            return .referred(
                Referral(
                    text: text(.text, row), to: try needed(.other, "kepada", row), isRewarded: try yesOrNo(.key, row),
                    isAccepted: try yesOrNo(.result, row)))
        case .tied:
            return .tied(
                Tie(
                    text: text(.text, row), other: try needed(.other, "kepada", row),
                    closeness: try neededWord(.key, "kunci", of: NotebookWords.closeness, row)))
        default: return try ourselves(kind, row)
        }
    }

    private func ourselves(_ kind: Event.Kind, _ row: borrowing TableRow) throws(Trouble) -> Event {
        switch kind {
        case .decided: return .decided(try decision(row))
        case .decisionTurnedOut:
            return .decisionTurnedOut(
                DecisionOutcome(text: text(.text, row), sign: try neededWord(.result, "hasil", of: NotebookWords.signs, row)))
        case .precedentSet:
            return .precedentSet(
                Precedent(text: try words(row), situation: try needed(.topic, "situasi", row), why: optional(.reason, row)))
        case .endorsed:
            let who = if let staff = optional(.staff, row) { staff } else { try words(row) }
            return .endorsed(Endorsement(text: who, situation: try needed(.topic, "situasi", row)))
        case .staffExchanged:
            return .staffExchanged(
                StaffExchange(
                    text: text(.text, row), from: try needed(.staff, "petugas", row), to: try needed(.other, "kepada", row)))
        case .ideaGiven:
            return .ideaGiven(
                Idea(text: try words(row), from: optional(.staff, row), isAlarm: try yesOrNo(.key, row)))
        case .ideaAnswered:
            guard let isAdopted = try yesOrNo(.result, row) else { throw Trouble.missing("hasil") }
            return .ideaAnswered(IdeaAnswer(text: text(.text, row), isAdopted: isAdopted))
        default: throw Trouble.is(.unknownKind(kind.name))
        }
    }

    // MARK: - Those with more in them

    func consent(_ granted: Bool?, _ row: borrowing TableRow) throws(Trouble) -> Consent {
        let said = if let granted { granted as Bool? } else { try yesOrNo(.result, row) }
        guard let isGranted = said else { throw Trouble.missing("hasil") }
        return Consent(
            text: text(.text, row), channel: try word(.channel, of: NotebookWords.channels, row),
            purpose: try word(.key, of: NotebookWords.purposes, row) ?? .marketing, isGranted: isGranted)
    }

    func rivalry(_ hasStayed: Bool, _ row: borrowing TableRow) throws(Trouble) -> Rivalry {
        Rivalry(
            text: text(.text, row), reason: try word(.reason, of: NotebookWords.rivalReasons, row), to: optional(.other, row),
            hasStayed: hasStayed)
    }

    private func offer(_ row: borrowing TableRow) throws(Trouble) -> Offer {
        let options = text(.options, row).parts(separatedBy: "|")
        let offer = Offer(
            text: text(.text, row), value: try money(.value, row), options: options, hasWayOut: try yesOrNo(.result, row))
        guard !offer.text.isEmpty || !options.isEmpty else { throw Trouble.missing("isi") }
        return offer
    }

    private func campaign(_ row: borrowing TableRow) throws(Trouble) -> Campaign {
        let audience = optional(.strength, row)
        if let audience, Int(audience) == nil { throw Trouble.is(.noSuchAmount(audience)) }
        return Campaign(
            text: try words(row), elements: try elements(row), audience: audience.flatMap { Int($0) },
            decision: try word(.result, of: NotebookWords.campaignDecisions, row), overrideReason: optional(.reason, row))
    }

    /// Whoever asked for it stands in `pihak`; that it was pressed for, in `kunci`.
    private func decision(_ row: borrowing TableRow) throws(Trouble) -> DecisionMade {
        DecisionMade(
            text: text(.text, row), situation: try needed(.topic, "situasi", row), options: try options(row),
            chosen: try needed(.chosen, "dipilih", row), askedBy: saidSide(row),
            isUnderPressure: try yesOrNo(.key, row), exception: optional(.reason, row))
    }
}
