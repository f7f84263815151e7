import Vocabulary

/// One thing that happened as a line of a notebook: the same columns and words that ``NotebookTable`` reads.
package struct NotebookLine {
    package let kind: String
    /// Us or the customer, where the kind does not say.
    package private(set) var side: Side?
    package private(set) var text = ""
    package private(set) var due: Day?
    package private(set) var value: Money?
    package private(set) var low: Money?
    package private(set) var high: Money?
    package private(set) var key = ""
    package private(set) var topic = ""
    package private(set) var result = ""
    package private(set) var options: [Option] = []
    package private(set) var chosen = ""
    package private(set) var reason = ""
    package private(set) var recipient = ""
    package private(set) var staff = ""
    package private(set) var source = ""
    package private(set) var confidence: Double?
    package private(set) var strength = ""
    package private(set) var depth = ""
    package private(set) var wave = ""

    /// What could be chosen, or what was in it.
    package enum Option: Hashable, Sendable {
        case plain(String)
        /// In minor units of the shop's currency.
        case costing(String, us: Int64?, customer: Int64?)
        case near(String, Double)
    }

    /// - Parameters:
    ///   - side: whose entry it is.
    ///   - about: the words of the entry it speaks of (which promise, which risk).
    ///   - zone: a day that is due ends at its midnight.
    /// - Returns: nil for what no notebook can bring: merging, undone imports, kinds this version does not know.
    package init?(_ event: Event, by side: Side, about: String, zone: Zone) {
        guard let word = Self.word(for: event, by: side) else { return nil }
        kind = word
        self.side = side
        text = event.details?.text ?? ""
        value = event.details?.value
        switch event {
        case .message(let message):
            text = message.text
            topic = message.purpose?.rawValue ?? ""
        case .promised(let made): (text, due) = (made.what, ClockTime(made.due, in: zone).day)
        case .promiseChanged(let change):
            (text, due, self.side) = (about, ClockTime(change.newDue, in: zone).day, change.askedBy)
        case .promiseKept, .promiseWithdrawn, .riskTold: text = about
        case .complained(let complaint): take(complaint)
        case .complaintStep(let step): (text, key) = (step.text, step.kind.rawValue)
        case .complaintVerdict(let verdict): (text, key) = (verdict.text ?? "", verdict.accepted ? "accepted" : "refused")
        case .noted(let words), .cared(let words), .visited(let words), .met(let words), .renamed(let words, _): text = words
        case .learnt(let fact):
            (text, key, source, confidence) = (fact.value, fact.key, fact.source.rawValue, fact.confidence)
        case .gave(let gift), .contributed(let gift), .rewarded(let gift): take(gift)
        case .riskNoticed(let risk): (text, topic) = (risk.text, risk.topic ?? "")
        case .heldBack(let held):
            text = held.why
            // Not before the day after.
            due = held.until.map { ClockTime(Due(instant: $0, isDay: true), in: zone).day }
        case .moment(let moment): take(moment)
        default: takeDetails(event)
        }
    }

    private mutating func take(_ complaint: ComplaintMade) {
        (text, topic, value) = (complaint.text, complaint.topic ?? "", complaint.loss)
        (strength, recipient) = (complaint.severity?.rawValue ?? "", complaint.voicedTo ?? "")
    }

    private mutating func take(_ gift: Gift) {
        (text, key, value, low, high) = (gift.text, gift.kind.rawValue, gift.value, gift.low, gift.high)
    }

    private mutating func take(_ moment: Moment) {
        (text, result) = (moment.text, moment.sign?.rawValue ?? "")
        strength = moment.intensity.map { String($0) } ?? ""
        side = moment.judgedBy
    }

    private static func yesOrNo(_ answer: Bool?) -> String { answer.map { $0 ? "yes" : "no" } ?? "" }

    private mutating func takeDetails(_ event: Event) {
        switch event {
        case .consented(let consent): (key, result) = (consent.purpose.rawValue, Self.yesOrNo(consent.isGranted))
        case .weighed(let rivalry): (reason, recipient) = (rivalry.reason?.rawValue ?? "", rivalry.to ?? "")
        case .offered(let offer): (options, result) = (offer.options.map { .plain($0) }, Self.yesOrNo(offer.hasWayOut))
        case .chose(let choice): result = choice.isNo ? "no" : ""
        case .suggested(let suggestion): topic = suggestion.topic ?? ""
        case .suggestionAnswered(let answer): result = answer.outcome.rawValue
        case .asked(let question): key = question.key
        case .beliefChecked(let check): (key, result, confidence) = (check.key, Self.yesOrNo(check.isRight), check.confidence)
        case .heardOfUs(let heard): key = heard.how.rawValue
        case .surveyAnswered(let answer):
            (wave, key, result) = (answer.wave, answer.question, Self.yesOrNo(answer.isInMarket))
        case .campaigned(let campaign):
            options = campaign.elements.map { .near($0.trait, $0.exposure) }
            strength = campaign.audience.map { String($0) } ?? ""
            (result, reason) = (campaign.decision?.rawValue ?? "", campaign.overrideReason ?? "")
        case .exposed(let exposure): topic = exposure.campaign ?? ""
        case .reacted(let reaction): (topic, result) = (reaction.trait ?? "", reaction.isDisappointed ? "bad" : "good")
        default: takeService(event)
        }
    }

    private mutating func takeService(_ event: Event) {
        switch event {
        case .served(let service):
            (key, depth, topic) = (service.form.rawValue, service.depth.rawValue, service.usesFact ?? "")
            result = Self.yesOrNo(service.isConfirmed)
        case .mentioned(let mention):
            (key, result, topic) = (mention.isPublic ? "public" : "private", mention.sign.rawValue, mention.topic ?? "")
        case .referred(let referral):
            (recipient, key, result) = (referral.to, Self.yesOrNo(referral.isRewarded), Self.yesOrNo(referral.isAccepted))
        case .tied(let tie): (recipient, key) = (tie.other, tie.closeness.rawValue)
        case .decided(let decision):
            (topic, chosen, reason) = (decision.situation, decision.chosen, decision.exception ?? "")
            options = decision.options.map { .costing($0.name, us: $0.costUs, customer: $0.costCustomer) }
            (key, side) = (Self.yesOrNo(decision.isUnderPressure), decision.askedBy)
        case .decisionTurnedOut(let outcome): result = outcome.sign.rawValue
        case .precedentSet(let precedent): (topic, reason) = (precedent.situation, precedent.why ?? "")
        case .endorsed(let endorsement): (staff, text, topic) = (endorsement.text, "", endorsement.situation)
        case .staffExchanged(let exchange): (staff, recipient) = (exchange.from, exchange.to)
        case .ideaGiven(let idea): (staff, key) = (idea.from ?? "", Self.yesOrNo(idea.isAlarm))
        case .ideaAnswered(let answer): result = answer.isAdopted ? "adopted" : "no"
        default: break
        }
    }

    private static func word(for event: Event, by side: Side) -> String? {
        switch event {
        case .importWithdrawn, .merged, .parted, .toldApart, .toldApartTakenBack, .proposalDropped, .readingCorrected,
            .priced, .tagged, .untagged, .attached, .detached, .handed, .colleagueMentioned, .mentionRead, .planned, .invited,
            .grouped,
            .traitWritten, .unknown:
            return nil
        // They stand with their order.
        case .ordered, .orderChanged, .orderRewritten, .paid: return nil
        case .gave: return side == .customer ? "received" : "gave"
        case .weighed(let rivalry): return rivalry.hasStayed ? "stayed" : "switched"
        case .moment(let moment): return moment.kind == .other ? "moment" : moment.kind.rawValue
        default: return event.kind?.name.lowercased()
        }
    }
}
