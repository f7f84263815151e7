import Formats
import Journal
import Listening
import Vocabulary

/// Writes the lines of a notebook, each by its verb. Used by one import, one batch after another: hence
/// `@unchecked`.
final class NotebookWriter: @unchecked Sendable {
    struct Item: Sendable {
        var draft: HappeningDraft
        var at: When
        var phones: [String]
        var key: ExternalKey
    }

    let zone: Zone
    private let resolver = PersonResolver()
    /// What is remembered from one batch to the next.
    private struct Memory {
        /// Of each customer, the talk that is being written down.
        var talks: [ConversationID: ChatEnding] = [:]
        var began: [ConversationID: Instant] = [:]
    }
    private var memory = Memory()
    /// Of the batches that are on disk.
    private var sure = Memory()
    /// The last line by time.
    private(set) var last = Instant.distantPast

    init(zone: Zone) { self.zone = zone }

    func batchIsOver(dry: Bool) {
        resolver.batchIsOver(dry: dry)
        if !dry { sure = memory }
    }

    func write(_ batch: [Item], with pen: Pen) throws -> BatchOutcome {
        var outcome = BatchOutcome()
        resolver.begin()
        memory = sure
        // A notebook may have its newest page first: a promise is made before it is kept.
        let inOrder = batch.enumerated().sorted { ($0.element.at, $0.offset) < ($1.element.at, $1.offset) }.map(\.element)
        for item in inOrder {
            last = max(last, item.at.instant)
            if try pen.book.knows(item.key) {
                outcome.known += 1
                continue
            }
            let place = item.draft.place
            let customer = try customer(of: item, with: pen)
            if customer == nil, !item.draft.isNobodys {
                outcome.diagnostics.append(Diagnostic(.refused, .missing(field: "customer"), at: place))
                continue
            }
            if try write(item, about: customer, with: pen) {
                outcome.added += 1
            } else {
                let words = String(item.draft.happening.words.prefix(120))
                outcome.diagnostics.append(Diagnostic(.refused, .nothingOpen, at: place, excerpt: words))
            }
        }
        outcome.newCustomers = resolver.newCustomers
        return outcome
    }

    /// How far the talks it tells of were read.
    func cover(until: Instant, by run: ImportID, with pen: Pen) throws {
        for (conversation, from) in sure.began { try pen.cover(conversation, from: from, until: until, by: run) }
    }

    private func customer(of item: Item, with pen: Pen) throws -> CustomerID? {
        let traces = Traces(
            name: item.draft.customerName, phones: item.phones, emails: [item.draft.email], book: .lists)
        return try resolver.customer(traces, since: nil, how: "notebook", with: pen)
    }

    /// - Returns: false when the line speaks of something that is not there (a promise kept that nobody made).
    func write(_ item: Item, about customer: CustomerID?, with pen: Pen) throws -> Bool {
        if case .event(let event) = item.draft.happening { return try write(event, item, about: customer, with: pen) }
        guard let customer else { return false }
        return try writePromise(item, about: customer, with: pen) ?? writeComplaint(item, about: customer, with: pen)
            ?? writeDealing(item, about: customer, with: pen) ?? writeOther(item, about: customer, with: pen)
    }
}

// MARK: - One line

extension NotebookWriter {
    /// Nil for what is no promise.
    private func writePromise(_ item: Item, about customer: CustomerID, with pen: Pen) throws -> Bool? {
        let (at, key, side) = (item.at, item.key, item.draft.side)
        func open(_ words: String, by side: Side) throws -> Promise? {
            try pen.book.openPromise(of: customer, by: side, like: words, madeBefore: at.instant)
        }
        switch item.draft.happening {
        case .promise(let what, let due):
            try pen.promise(what, to: customer, due: .on(due, in: zone), by: side, at: at, externalKey: key)
        case .promiseKept(let what):
            guard let promise = try open(what, by: side) else { return false }
            try pen.keep(promise.id, at: at, externalKey: key)
        case .promiseMoved(let what, let due):
            // Whoever asked to move it stands in the line; whose promise it is, its words say.
            guard let promise = try open(what, by: side) ?? open(what, by: side.opposite) else { return false }
            try pen.move(promise.id, to: .on(due, in: zone), askedBy: side, at: at, externalKey: key)
        case .promiseWithdrawn(let what):
            guard let promise = try open(what, by: side) ?? open(what, by: side.opposite) else { return false }
            try pen.withdraw(promise.id, at: at, externalKey: key)
        default: return nil
        }
        return true
    }

    private func writeComplaint(_ item: Item, about customer: CustomerID, with pen: Pen) throws -> Bool? {
        let (at, key) = (item.at, item.key)
        func last() throws -> Complaint? { try pen.book.latestComplaint(of: customer, before: at.instant) }
        switch item.draft.happening {
        case .complaint(let complaint): try pen.complain(complaint, by: customer, at: at, externalKey: key)
        case .complaintStep(let step):
            guard let complaint = try last() else { return false }
            try pen.step(step, in: complaint.id, at: at, externalKey: key)
        case .complaintVerdict(let verdict):
            guard let complaint = try last() else { return false }
            try pen.verdict(verdict, on: complaint.id, at: at, externalKey: key)
        default: return nil
        }
        return true
    }

    private func writeDealing(_ item: Item, about customer: CustomerID, with pen: Pen) throws -> Bool? {
        let (at, key) = (item.at, item.key)
        switch item.draft.happening {
        case .payment(let payment): try pen.pay(payment, by: customer, at: at, externalKey: key)
        case .gift(let gift): try pen.give(gift, by: item.draft.side, with: customer, at: at, externalKey: key)
        case .order(let order): return try place(order, item, by: customer, with: pen)
        case .orderChanged(let number, let change):
            let orders = try pen.book.orders(of: customer, asOf: at.instant, limit: 500)
            guard let order = number.map({ number in orders.first { $0.number == number } }) ?? orders.first else {
                return false
            }
            try pen.change(order, change, by: item.draft.side, at: at, externalKey: key)
        case .message(let message): try say(message, item, with: customer, pen)
        default: return nil
        }
        return true
    }

    private func writeOther(_ item: Item, about customer: CustomerID, with pen: Pen) throws -> Bool {
        let (at, key) = (item.at, item.key)
        switch item.draft.happening {
        case .note(let text): try pen.note(text, about: customer, at: at, externalKey: key)
        case .fact(let fact): try pen.learn(fact, about: customer, at: at, externalKey: key)
        case .since(let day):
            let since = When(LocalTime(day: day), in: zone, assumed: true)
            try pen.met(customer, how: "notebook", at: since, externalKey: key)
        case .care(let text): try pen.care(text, for: customer, at: at, externalKey: key)
        case .moment(let moment): try pen.remember(moment, of: customer, at: at, externalKey: key)
        case .riskTold(let what):
            let risk = try pen.book.latest(.riskNoticed, of: customer, like: what, before: at.instant)
            try pen.tellRisk(to: customer, about: risk, by: item.draft.side, at: at, externalKey: key)
        case .heldBack(let why, let until):
            try pen.holdBack(
                HeldBack(why: why, until: until.map { zone.end(of: $0) }), from: customer, at: at, externalKey: key)
        case .answeredElsewhere: try pen.markAnswered(customer, at: at, externalKey: key)
        case .needsNoAnswer: try pen.markNeedsNoAnswer(customer, at: at, externalKey: key)
        case .met(let how): try pen.met(customer, how: how, at: at, externalKey: key)
        case .renamed(let name): try pen.rename(customer, to: name, at: at, externalKey: key)
        default: return false
        }
        return true
    }

    private func place(
        _ order: HappeningDraft.Ordered, _ item: Item, by customer: CustomerID, with pen: Pen
    ) throws -> Bool {
        let lines =
            order.what.isEmpty ? [] : [OrderLine(what: order.what, quantityMilli: 1000, amountMinor: order.total?.minor)]
        _ = try pen.place([
            OrderRow(
                customer: customer, number: order.number, placedAt: item.at,
                deliverAt: order.deliverOn.map { When(LocalTime(day: $0), in: zone, assumed: true) }, total: order.total,
                paid: nil, refunded: nil, status: .placed, lines: lines, note: nil, channel: item.draft.channel,
                externalKey: item.key)
        ])
        try pen.markStale([customer])
        return true
    }

    /// Words at the counter or by telephone are a talk of their own beside the chats.
    private func say(_ message: Message, _ item: Item, with customer: CustomerID, _ pen: Pen) throws {
        let conversation = try pen.conversation(
            on: item.draft.channel, chatKey: "notebook/\(customer)", title: item.draft.customerName, kind: .direct)
        memory.began[conversation] = min(memory.began[conversation] ?? item.at.instant, item.at.instant)
        let reading = MessageReading(
            hearing: message, from: item.draft.side, &memory.talks[conversation, default: ChatEnding()])
        _ = try pen.append([
            MessageRow(
                at: item.at, side: item.draft.side, customer: customer, channel: item.draft.channel,
                conversation: conversation, handle: nil, message: message, externalKey: item.key,
                reading: reading)
        ])
        try pen.markStale([customer])
    }
}

// MARK: - What stands for itself

extension NotebookWriter {
    private func write(_ event: Event, _ item: Item, about customer: CustomerID?, with pen: Pen) throws -> Bool {
        let answered = Self.answers(event)
        var refersTo: EntryID?
        if let answered {
            refersTo = try pen.book.latest(
                answered.kind, of: customer, like: "\(answered.words) \(event.words ?? "")", before: item.at.instant)
            if refersTo == nil, answered.isNeeded { return false }
        }
        try pen.happened(
            try named(event, with: pen), about: customer, by: item.draft.side, channel: item.draft.channel,
            refersTo: refersTo, at: item.at, externalKey: item.key)
        return true
    }

    /// What it is an answer to.
    private static func answers(_ event: Event) -> (kind: Event.Kind, words: String, isNeeded: Bool)? {
        switch event {
        case .suggestionAnswered: (.suggested, "", true)
        case .decisionTurnedOut: (.decided, "", true)
        case .ideaAnswered: (.ideaGiven, "", true)
        case .endorsed(let endorsement): (.precedentSet, endorsement.situation, true)
        case .chose: (.offered, "", false)
        case .reacted: (.exposed, "", false)
        case .exposed(let exposure): (.campaigned, exposure.campaign ?? "", false)
        default: nil
        }
    }

    /// Whom they told, whom they know: another customer, if the shop's lists have exactly one of that name.
    private func named(_ event: Event, with pen: Pen) throws -> Event {
        switch event {
        case .referred(var referral):
            referral.customer = try known(referral.to, pen)
            return .referred(referral)
        case .tied(var tie):
            tie.customer = try known(tie.other, pen)
            return .tied(tie)
        default: return event
        }
    }

    private func known(_ name: String, _ pen: Pen) throws -> CustomerID? {
        let numbers = PhoneNumber.numbers(in: name)
        for handle in Traces(name: numbers.isEmpty ? name : "", phones: numbers, book: .lists).handles {
            let owners = try pen.book.owners(of: handle)
            if owners.count == 1 { return owners[0].id }
        }
        return nil
    }
}

extension HappeningDraft {
    /// It names nobody, and need not.
    fileprivate var isNobodys: Bool {
        guard case .event = happening else { return false }
        return customerName.isEmpty && phones.isEmpty && email.isEmpty
    }
}
