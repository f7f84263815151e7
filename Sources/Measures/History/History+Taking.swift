import Vocabulary

/// Telling a history from entries: one call for each, in the order of time. What Listening thought of a message is said with
/// it; groups' messages are not told.
extension History {
    package init(customer: CustomerID, entries: some Sequence<Entry>) {
        self.init(customer: customer)
        for entry in entries { take(entry) }
    }

    package mutating func take(_ entry: Entry, reading: MessageTrace.Reading = MessageTrace.Reading()) {
        switch entry.event {
        case .message(let message): messages.append(MessageTrace(entry, message, reading))
        case .answeredElsewhere: messages.append(MessageTrace(entry, .answeredElsewhere))
        case .needsNoAnswer: messages.append(MessageTrace(entry, .needsNoAnswer))
        case .ordered(let order): orders.append(OrderTrace(entry, order))
        case .orderChanged(let change): changeOrder(entry, change)
        case .orderRewritten(let order): rewriteOrder(entry, order)
        case .promised, .promiseChanged, .promiseKept, .promiseWithdrawn: takePromise(entry)
        case .complained, .complaintStep, .complaintVerdict: takeComplaint(entry)
        case .gave(let gift): gifts.append(GiftTrace(entry, gift))
        case .contributed(let gift): contributions.append(GiftTrace(entry, gift))
        case .rewarded(let gift): rewards.append(GiftTrace(entry, gift))
        case .moment(let moment): moments.append(MomentTrace(entry, moment))
        case .heldBack(let held): heldBack.append(HeldBackTrace(entry: entry.id, at: entry.at.instant, until: held.until))
        case .cared: cares.append(Mark(entry))
        case .riskTold: risksTold.append(Mark(entry))
        case .conceded: concessions.append(Mark(entry))
        case .visited: visits.append(Mark(entry))
        case .rewardUsed: rewardUses.append(Mark(entry))
        default: takeDetails(entry)
        }
    }

    private mutating func takeDetails(_ entry: Entry) {
        switch entry.event {
        case .riskNoticed(let risk): risks.append(Happened(entry, Risk(text: "", topic: risk.topic)))
        case .suggested(let suggestion): suggestions.append(Happened(wordless: entry, suggestion))
        case .suggestionAnswered(let answer): suggestionAnswers.append(Happened(entry, answer))
        case .learnt(let fact): facts.append(Happened(entry, fact))
        case .asked(let question): questions.append(Happened(wordless: entry, question))
        case .beliefChecked(let check): beliefs.append(Happened(wordless: entry, check))
        case .consented(let consent): consents.append(Happened(wordless: entry, consent))
        case .offered(let offer): offers.append(Happened(wordless: entry, offer))
        case .chose(let choice): choices.append(Happened(entry, choice))
        case .served(let service): services.append(Happened(wordless: entry, service))
        case .weighed(let rivalry): rivalries.append(Happened(wordless: entry, rivalry))
        case .mentioned(let mention): mentions.append(Happened(wordless: entry, mention))
        case .referred(let referral): referrals.append(Happened(wordless: entry, referral))
        case .heardOfUs(let heard): heardOfUs.append(Happened(wordless: entry, heard))
        case .surveyAnswered(let answer): surveyAnswers.append(Happened(entry, answer))
        case .reacted(let reaction): reactions.append(Happened(wordless: entry, reaction))
        default: takeOurs(entry)
        }
    }

    private mutating func takeOurs(_ entry: Entry) {
        switch entry.event {
        case .decided(let decision): decisions.append(Happened(wordless: entry, decision))
        case .decisionTurnedOut(let outcome): decisionOutcomes.append(Happened(wordless: entry, outcome))
        case .precedentSet(let precedent): precedents.append(Happened(wordless: entry, precedent))
        case .staffExchanged(let exchange): staffExchanges.append(Happened(wordless: entry, exchange))
        case .ideaGiven(let idea): ideas.append(Happened(wordless: entry, idea))
        case .ideaAnswered(let answer): ideaAnswers.append(Happened(wordless: entry, answer))
        default: break
        }
    }

    private mutating func changeOrder(_ entry: Entry, _ change: OrderChange) {
        guard change.status == .cancelled, let index = orders.firstIndex(where: { $0.entry == entry.refersTo }) else { return }
        orders[index].isCancelled = true
    }

    private mutating func rewriteOrder(_ entry: Entry, _ order: OrderRewritten) {
        guard let index = orders.firstIndex(where: { $0.entry == entry.refersTo }) else { return }
        orders[index].total = order.value
        orders[index].deliverAt = order.deliverAt
    }

    private mutating func takePromise(_ entry: Entry) {
        let at = entry.at.instant
        if case .promised(let made) = entry.event {
            promises.append(
                PromiseTrace(promise: PromiseID(entry.id.value), entry: entry.id, by: entry.side, madeAt: at, due: made.due))
        }
        guard let index = promises.firstIndex(where: { $0.entry == entry.refersTo }) else { return }
        switch entry.event {
        case .promiseChanged(let change):
            promises[index].changes.append(.init(at: at, newDue: change.newDue, askedBy: change.askedBy))
        // The first word counts: what is kept cannot be kept again later.
        case .promiseKept: promises[index].keptAt = promises[index].keptAt ?? at
        case .promiseWithdrawn where promises[index].withdrawnAt == nil:
            promises[index].withdrawnAt = at
            promises[index].withdrawnBy = entry.side
        default: break
        }
    }

    private mutating func takeComplaint(_ entry: Entry) {
        let at = entry.at.instant
        if case .complained(let made) = entry.event {
            complaints.append(
                ComplaintTrace(
                    complaint: ComplaintID(entry.id.value), entry: entry.id, at: at, topic: made.topic,
                    hasLoss: made.loss != nil))
        }
        guard let index = complaints.firstIndex(where: { $0.entry == entry.refersTo }) else { return }
        switch entry.event {
        case .complaintStep(let step):
            complaints[index].lastStepAt = at
            complaints[index].steps.append(.init(at: at, kind: step.kind))
            guard step.kind == .reopen else { return }
            complaints[index].verdictAt = nil
            complaints[index].accepted = nil
        case .complaintVerdict(let verdict):
            complaints[index].verdictAt = at
            complaints[index].accepted = verdict.accepted
            complaints[index].verdicts.append(.init(at: at, accepted: verdict.accepted))
        default: break
        }
    }
}

extension MessageTrace {
    /// What Listening thought of it.
    package struct Reading: Hashable, Sendable {
        package var needsReply: Bool
        package var isAutomatic: Bool
        package var withdraws: Bool
        package var asks: Bool
        package init(needsReply: Bool = true, isAutomatic: Bool = false, withdraws: Bool = false, asks: Bool = false) {
            self.needsReply = needsReply
            self.isAutomatic = isAutomatic
            self.withdraws = withdraws
            self.asks = asks
        }
    }
}

extension Happened {
    package init(_ entry: Entry, _ what: What) {
        self.init(
            entry: entry.id, at: entry.at.instant, side: entry.side, customer: entry.customer, refersTo: entry.refersTo,
            what: what)
    }
}

extension Happened where What: EventDetails {
    /// What was said stays in the journal; only its kind, its keys and its choices are measured.
    package init(wordless entry: Entry, _ what: What) {
        var what = what
        what.text = ""
        self.init(entry, what)
    }
}

extension Mark {
    fileprivate init(_ entry: Entry) {
        self.init(entry: entry.id, at: entry.at.instant, side: entry.side, refersTo: entry.refersTo)
    }
}

extension MessageTrace {
    fileprivate init(_ entry: Entry, _ message: Message, _ reading: Reading) {
        self.init(
            entry: entry.id, at: entry.at.instant, side: entry.side, conversation: entry.conversation,
            needsReply: reading.needsReply, isAutomatic: message.isAutomatic || reading.isAutomatic,
            withdraws: reading.withdraws, channel: entry.channel, purpose: message.purpose, asks: reading.asks)
    }
    fileprivate init(_ entry: Entry, _ kind: Kind) {
        self.init(
            entry: entry.id, at: entry.at.instant, side: entry.side, conversation: entry.conversation, kind: kind,
            channel: entry.channel)
    }
}

extension OrderTrace {
    fileprivate init(_ entry: Entry, _ order: OrderPlaced) {
        self.init(
            entry: entry.id, at: entry.at.instant, precision: entry.at.precision, total: order.total,
            deliverAt: order.deliverAt?.instant)
    }
}

extension GiftTrace {
    fileprivate init(_ entry: Entry, _ gift: Gift) {
        self.init(
            entry: entry.id, at: entry.at.instant, by: entry.side, value: gift.value, low: gift.low, high: gift.high)
    }
}

extension MomentTrace {
    fileprivate init(_ entry: Entry, _ moment: Moment) {
        self.init(
            entry: entry.id, at: entry.at.instant, kind: moment.kind, sign: moment.sign, intensity: moment.intensity)
    }
}
