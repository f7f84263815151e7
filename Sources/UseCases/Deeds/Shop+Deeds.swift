import Journal
import Vocabulary

extension Shop {
    /// Does what a person did on a page.
    ///
    /// - Parameter once: a word of the page's own, new each time it is shown. The same deed with the same word is done once,
    ///   however often the button is pressed.
    /// - Returns: what became of it; unless it is done, nothing was written.
    @discardableResult
    package func perform(_ deed: Deed, once: String, as viewer: Viewer = .owner) async throws -> DeedOutcome {
        do {
            return try await write(deed, once: once, as: viewer) ? .done : .doneBefore
        } catch let error as JournalError {
            return DeedOutcome(error)
        }
    }

    /// What became of something else that a person did.
    package func outcome(of body: @Sendable () async throws -> some Sendable) async throws -> DeedOutcome {
        do {
            _ = try await body()
            return .done
        } catch let error as JournalError {
            return DeedOutcome(error)
        }
    }

    /// The same without a page: done as often as it is said.
    /// - Throws: `JournalError`; nothing is written then.
    func write(_ deed: Deed, as viewer: Viewer) async throws {
        let moment = now
        try await journal.write(as: viewer) { try $0.perform(deed, at: moment, nil) }
    }

    /// Of something that a person does by a page's word.
    func key(of deed: String, once: String, by viewer: Viewer) -> ExternalKey {
        var bytes = IdentityBytes("once")
        bytes.add(once)
        bytes.add("\(viewer.staff.map { "\($0)" } ?? "")")
        bytes.add(deed)
        // Not by the minute: a page may be sent again much later.
        return identity.key(of: bytes.bytes, place: UInt32.max)
    }

    private func write(_ deed: Deed, once: String, as viewer: Viewer) async throws -> Bool {
        let moment = now
        let key = key(of: "\(deed)", once: once, by: viewer)
        return try await journal.write(as: viewer) { pen in
            if try pen.book.knows(key) { return false }
            try pen.perform(deed, at: moment, key)
            return true
        }
    }
}

extension Pen {
    fileprivate func perform(_ deed: Deed, at moment: Instant, _ key: ExternalKey?) throws {
        switch deed {
        case .note(let text, let customer): try noteForColleagues(text, about: customer, key)
        case .promise(let what, let customer, let due, let side):
            try promise(what, to: customer, due: due, by: side, externalKey: key)
        case .keep(let promise): try keep(promise, externalKey: key)
        case .move(let promise, let due, let side): try move(promise, to: due, askedBy: side, externalKey: key)
        case .withdraw(let promise): try withdraw(promise, externalKey: key)
        case .markAnswered(let customer): try markAnswered(customer, externalKey: key)
        case .markNeedsNoAnswer(let customer): try markNeedsNoAnswer(customer, externalKey: key)
        case .complain(let text, let customer): try complain(text, by: customer, externalKey: key)
        case .step(let step, let complaint): try self.step(step, in: complaint, externalKey: key)
        case .verdict(let verdict, let complaint): try self.verdict(verdict, on: complaint, externalKey: key)
        case .care(let text, let customer): try care(text, for: customer, externalKey: key)
        case .give(let text, let side, let customer):
            try give(Gift(kind: .goods, text: text), by: side, with: customer, externalKey: key)
        case .favour(var gift, let side, let customer):
            gift.text = try words(gift.text)
            try give(gift, by: side, with: customer, externalKey: key)
        case .learn(let name, let value, let customer):
            let fact = FactLearnt(key: name, value: value, source: .said, confidence: 0.95)
            try learn(fact, about: customer, externalKey: key)
        case .tellRisk(let customer): try tellRisk(to: customer, about: nil, externalKey: key)
        case .holdBack(let why, let customer, let until):
            try holdBack(HeldBack(why: why, until: until), from: customer, externalKey: key)
        case .place(let order, let customer):
            guard let known = try book.resolve(customer) else { throw JournalError.notFound }
            // Every order can be told from every other one.
            let key = key ?? ExternalKey(bytes: (0..<16).map { _ in UInt8.random(in: .min ... .max) })
            _ = try place([OrderRow(order, by: known, at: When(moment, precision: .second), key)])
            try markStale([known])
        case .order(let id, let change):
            guard let order = try book.order(id) else { throw JournalError.notFound }
            try self.change(order, change, by: .us, externalKey: key)
        case .rewrite(let id, let written):
            guard let order = try book.order(id) else { throw JournalError.notFound }
            try rewrite(
                order, lines: written.lines, total: written.total, deliverAt: written.deliverAt, note: written.note,
                recipient: written.recipient, externalKey: key)
        case .pay(let payment, let customer): try pay(payment, by: customer, externalKey: key)
        case .price(let prices, let customer):
            try happened(.priced(prices), about: customer, by: .us, externalKey: key)
        case .match(let photo, let order, let amount): try match(photo, with: order, amount, key)
        case .noTransfer(let photo): try noTransfer(photo, key)
        case .merge(let card, let customer): try merge(card, into: customer)
        case .unmerge(let card): try unmerge(card)
        case .tellApart(let one, let other): try tellApart(one, from: other)
        case .raise(let text, let name, let isAlarm):
            let idea = Idea(text: try words(text), from: name, isAlarm: isAlarm ? true : nil)
            try happened(.ideaGiven(idea), about: nil, by: .us, externalKey: key)
        case .answerIdea(let idea, let answer): try self.answer(idea, answer, key)
        case .agree(var precedent):
            precedent.text = try words(precedent.text)
            precedent.situation = try words(precedent.situation)
            try happened(.precedentSet(precedent), about: nil, by: .us, externalKey: key)
        case .endorse(let situation, let name):
            let endorsement = Endorsement(text: name ?? "", situation: try words(situation))
            try happened(.endorsed(endorsement), about: nil, by: .us, externalKey: key)
        case .assess(let customer, let isGranted, let why):
            let consent = Consent(text: why, purpose: .assessment, isGranted: isGranted)
            try happened(.consented(consent), about: customer, by: .customer, externalKey: key)
        case .reply(let text, let customer): try reply(text, to: customer, externalKey: key)
        case .describe(let message, let customer, let text): try describe(message, of: customer, as: text, externalKey: key)
        case .hand(let customer, let colleague): try hand(customer, to: colleague, externalKey: key)
        case .readMention(let mention): try readMention(mention, externalKey: key)
        case .tag(let customers, let name): try tag(customers, name, externalKey: key)
        case .untag(let customers, let name): try untag(customers, name, externalKey: key)
        case .detach(let file): try detach(file, externalKey: key)
        case .plan(let plan, let first): try self.plan(plan, changing: first, key)
        case .group(let group, let first): try self.group(group, changing: first, key)
        case .nameTrait(let trait): try name(trait, key)
        case .sendOut(let text, let customer, let sending): try sendOut(text, to: customer, of: sending, key)
        case .react(let reaction, let customer, let sending):
            try answer(.reacted(reaction), by: customer, to: sending, key)
        case .refuse(let customer, let sending):
            try answer(.chose(Choice(text: "", isNo: true)), by: customer, to: sending, key)
        }
    }
}

extension Pen {
    /// A note; whom it calls by name finds it on their Today.
    private func noteForColleagues(_ text: String, about customer: CustomerID, _ key: ExternalKey?) throws {
        let entry = try note(text, about: customer, externalKey: key)
        guard text.contains("@") else { return }
        let colleagues = try book.colleagues()
        for colleague in NamesInNotes.called(in: text, among: colleagues) where colleague != viewer.staff {
            try mention(colleague, named: colleagues[colleague] ?? "", in: entry, about: customer)
        }
    }

    /// Said once, and in words.
    private func answer(_ idea: EntryID, _ answer: IdeaAnswer, _ key: ExternalKey?) throws {
        guard try book.nobodysEntry(idea, of: .ideaGiven) != nil else { throw JournalError.notFound }
        let said = try book.entries(referringTo: idea).contains { $0.event.kind == .ideaAnswered }
        guard !said else { throw JournalError.alreadyClosed }
        var answer = answer
        answer.text = try words(answer.text)
        try happened(.ideaAnswered(answer), about: nil, by: .us, refersTo: idea, externalKey: key)
    }
}

extension OrderRow {
    fileprivate init(_ order: OrderWritten, by customer: CustomerID, at: When, _ key: ExternalKey) {
        self.init(
            customer: customer, number: Self.number(key), placedAt: at, deliverAt: order.deliverAt, total: order.total,
            paid: nil, refunded: nil, status: .placed, lines: order.lines, note: order.note,
            recipient: order.recipient, channel: .unknown,
            externalKey: key)
    }

    /// What we call it when nobody else has numbered it: five signs that are read out without mistakes (Crockford's base 32).
    private static func number(_ key: ExternalKey) -> String {
        let signs = Array("0123456789ABCDEFGHJKMNPQRSTVWXYZ")
        return "P-" + String(key.bytes.suffix(5).map { signs[Int($0) % signs.count] })
    }
}
