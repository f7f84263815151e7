/// What a message wants, by rules over words: each intent with the words that say so.
package struct IntentRules: Sendable {
    package struct Evidence: Hashable, Sendable {
        package var intent: Intent
        /// UTF-8 offsets in the message's text.
        package var span: Range<Int>
    }

    package private(set) var evidence: [Evidence] = []
    package var intents: [Intent] { Intent.allCases.filter { intent in evidence.contains { $0.intent == intent } } }

    let cues: Cues
    let hearing: Hearing

    package init(of text: String) { self.init(of: Folding.tokens(of: text), in: text) }

    init(of tokens: [Token], in text: String) {
        cues = Cues(of: tokens)
        hearing = Hearing(of: tokens)
        judge()
    }

    package func says(_ intent: Intent) -> Bool { evidence.contains { $0.intent == intent } }

    private mutating func note(_ intent: Intent, _ span: Range<Int>?) {
        if let span { evidence.append(Evidence(intent: intent, span: span)) }
    }

    private mutating func judge() {
        if let span = spam { return note(.spam, span) }
        let complaint = self.complaint
        note(.complaint, complaint)
        note(.leaving, cues.affirmed(.leaves).flatMap { $0.isSupposed || isRescheduling ? nil : $0.span })
        note(.suggestion, suggestion)
        let order = self.order(complaint)
        note(.order, order)
        let request = self.request(complaint, order: order)
        note(.request, request)
        note(.question, question(complaint, acts: order != nil || request != nil))
        note(.praise, praise(complaint))
        note(.thanks, thanks)
        if evidence.isEmpty { note(.other, hearing.whole) }
    }

    // MARK: One intent each

    private var spam: Range<Int>? {
        guard let first = cues.first(.spam) else { return nil }
        let weight = cues.count(.spam) * 2 + cues.count(.offers)
        return weight >= 3 && !says(anyOf: [.insult]) && hearing.found(.trouble) == nil ? first.span : nil
    }

    /// The words of trouble, unless they are denied ("ga nyesel"), were only feared ("kirain rusak") or are over ("beres").
    private var complaint: Range<Int>? {
        if let insult { return insult }
        if says(anyOf: [.praisesByDenial]) || says(anyOf: [.feared]) && cues.affirmed(.good) != nil { return nil }
        if says(anyOf: [.thanks]), says(anyOf: [.resolved]), !says(anyOf: [.mocks]) { return nil }
        if let bad = cues.found.first(where: { $0.cue.hasAny(.bad) && !$0.isNegated && !$0.isSupposed }) { return bad.span }
        if let threat = cues.first(.threatens) { return threat.span }
        if let danger = cues.affirmed(.danger), says(anyOf: [.ate]) { return danger.span }
        if let fraud = cues.first(.fraud), hearing.found(.question) == nil { return fraud.span }
        if let trouble = hearing.found(.trouble), hearing.found(.forgiveness) == nil, !isHarmless(trouble.span) {
            return trouble.span
        }
        if let danger = cues.affirmed(.danger), hearing.found(.question) == nil { return danger.span }
        if let mocks = cues.first(.mocks), says(anyOf: [.waits]) { return mocks.span }
        if let reproach = cues.first(.reproaches) { return reproach.span }
        if let parah = cues.affirmed(.intensifies), isBareIntensifier(parah) { return nil }
        // "Kok belum dikirim", "kok ga bisa": what is asked is why it does not work.
        if hearing.roles.hasAny(.how), hearing.roles.hasAny([.notYet, .negation]) { return hearing.found(.question)?.span }
        return nil
    }

    private func isBareIntensifier(_ found: Cues.Found) -> Bool { cues.affirmed(.good) != nil }

    private var insult: Range<Int>? {
        if says(anyOf: [.praisesByDenial]) { return nil }
        return cues.affirmed(.insult)?.span ?? insultingAnimal
    }

    /// An animal is an insult when it is thrown at somebody, not when it is eaten or kept.
    var insultingAnimal: Range<Int>? {
        guard let animal = cues.affirmed(.animal), says(anyOf: [.addressesRudely]), !says(anyOf: [.eatsOrKeeps]) else {
            return nil
        }
        return animal.span
    }

    private func isHarmless(_ span: Range<Int>) -> Bool {
        cues.found.contains { $0.cue.hasAny(.harmless) && $0.span.overlaps(span) }
    }

    private var isRescheduling: Bool { says(anyOf: [.booking]) && !says(anyOf: [.account]) && says(anyOf: [.politelyAsks]) }

    private var suggestion: Range<Int>? {
        if let found = cues.affirmed(.suggests) { return found.span }
        guard let soft = cues.affirmed(.softlySuggests), hearing.found(.question) == nil, hearing.found(.order) == nil,
            !says(anyOf: [.urgent, .requests, .bad])
        else { return nil }
        return soft.span
    }

    private func question(_ complaint: Range<Int>?, acts: Bool) -> Range<Int>? {
        if hearing.found(.rhetorical) != nil || says(anyOf: [.mocks]) { return nil }
        if complaint != nil, says(anyOf: [.reproaches]) || hearing.roles.hasAny(.tone) { return nil }
        // "Bisa tolong dikirim?" asks for the sending, not whether it can be.
        if acts || says(.suggestion), says(anyOf: [.politelyAsks, .suggests]), !says(anyOf: [.wonders]) { return nil }
        if let found = hearing.found(.question) {
            if complaint != nil, !hearing.hasQuestionMark, !says(anyOf: [.wonders]) { return nil }
            return found.span
        }
        return cues.affirmed(.asks)?.span
    }

    private func order(_ complaint: Range<Int>?) -> Range<Int>? {
        if complaint != nil || hearing.found(.change) != nil || hearing.found(.payment) != nil { return nil }
        if hearing.roles.hasAny([.done, .past]) { return nil }
        if let order = cues.found.first(where: { $0.cue.hasAny(.orders) && !$0.isNegated && !$0.isSupposed }) {
            return order.span
        }
        if hearing.found(.question) != nil, !says(anyOf: [.politelyAsks]) { return nil }
        if let weak = cues.found.first(where: { $0.cue.hasAny(.weaklyOrders) && !$0.isNegated && !$0.isSupposed }),
            !says(anyOf: [.wonders, .good])
        {
            return weak.span
        }
        // "2 loyang", "gula 5kg": a shopping list.
        return hearing.found(.order).flatMap {
            hearing.roles.hasAny(.unit) && !says(anyOf: [.wonders, .requests]) ? $0.span : nil
        }
    }

    private func request(_ complaint: Range<Int>?, order: Range<Int>?) -> Range<Int>? {
        if let found = cues.found.first(where: { $0.cue.hasAny(.requests) && !$0.isSupposed && !$0.isNegated }),
            order == nil || found.clause != cues.found.first(where: { $0.cue.hasAny([.orders, .weaklyOrders]) })?.clause,
            !hearing.roles.hasAny(.done) || complaint != nil || says(anyOf: [.plainPlea])
        {
            return found.span
        }
        if evidence.isEmpty, order == nil, let urgent = cues.affirmed(.urgent), hearing.found(.question) == nil {
            return urgent.span
        }
        if order == nil, let plea = cues.first(.plainPlea), !says(anyOf: [.asks]) { return plea.span }
        if let change = hearing.found(.change), complaint == nil, !says(anyOf: [.suggests, .leaves]) || isRescheduling {
            return change.span
        }
        return nil
    }

    private func praise(_ complaint: Range<Int>?) -> Range<Int>? {
        if let denial = cues.first(.praisesByDenial) { return denial.span }
        if says(anyOf: [.mocks]) || hearing.found(.question) != nil && !says(anyOf: [.suggests]) { return nil }
        let good = cues.found.first { good in
            good.cue.hasAny(.good) && !good.isNegated && !good.isSupposed
                && !cues.found.contains { $0.cue.hasAny([.suggests, .harmless]) && $0.span.overlaps(good.span) }
        }
        guard let good else { return nil }
        if complaint != nil, !says(anyOf: [.but]) { return nil }
        return good.span
    }

    /// Thanks for something; not the closing of a question or request, and not mockery.
    private var thanks: Range<Int>? {
        guard let thanks = cues.affirmed(.thanks), !says(anyOf: [.mocks]) else { return nil }
        let asked = evidence.first { [.question, .request, .order, .complaint, .suggestion].contains($0.intent) }
        if let asked, asked.span.lowerBound < thanks.span.lowerBound { return nil }
        return thanks.span
    }

    func says(anyOf cues: Cue) -> Bool { self.cues.all.hasAny(cues) }
}

extension IntentRules {
    /// What learning knows better: displeasure in words no list holds, and praise that only looked like trouble.
    func intents(corrected mood: Mood) -> [Intent] {
        var said = Set(intents)
        let plain = said == [.other]
        if mood.isClear, mood.sentiment == .negative, said.isDisjoint(with: [.complaint, .spam, .leaving]),
            plain && hearing.contentWords >= 2
        {
            said.insert(.complaint)
        }
        if mood.isClear, mood.sentiment == .positive, plain && hearing.contentWords >= 2 { said.insert(.praise) }
        if said.count > 1 { said.remove(.other) }
        return Intent.allCases.filter(said.contains)
    }

    package var urgency: Urgency { UrgencyRules(self, intents: Set(intents)).urgency }
    package var topic: Topic { TopicRules(cues, intents: Set(intents)).topic }
}
