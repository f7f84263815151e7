import Chances
import Measures
import Vocabulary

/// A life of one customer with everything in it, the same for the same seed. It never happened to anybody.
struct RandomLife {
    private(set) var history: History
    private var numbers: Chance
    private var diary = Diary()
    private var complaints: [EntryID] = []
    private var promises: [EntryID] = []
    private var risks: [EntryID] = []
    private var suggestions: [EntryID] = []
    private var decisions: [EntryID] = []
    private var ideas: [EntryID] = []
    private var mentions: [EntryID] = []
    private let cut: Instant

    /// - Parameter noneAfter: whatever would happen later does not; what happened until then is the same.
    init(seed: UInt64, until: Instant, days: Int, noneAfter: Instant = .distantFuture) {
        numbers = Chance(seed: seed)
        history = History(customer: Diary.ratna)
        cut = noneAfter
        for step in 0..<(days * 2) {
            live(at: until.subtracting(.hours(Double(days * 24 - step * 12))))
        }
        history = diary.history
    }

    private mutating func chance(_ p: Double) -> Bool { numbers.fraction() < p }
    private mutating func pick<Item>(_ items: [Item]) -> Item { items[numbers.below(items.count)] }

    @discardableResult
    private mutating func add(
        _ side: Side, _ at: Instant, _ event: Event, refersTo: EntryID? = nil, channel: Channel = .unknown,
        reading: MessageTrace.Reading = MessageTrace.Reading()
    ) -> EntryID {
        guard at <= cut else { return EntryID(1) }
        return diary.add(side, at: at, event, refersTo: refersTo, channel: channel, reading: reading)
    }

    private mutating func side() -> Side { chance(0.5) ? .us : .customer }
    private mutating func gift() -> Gift {
        let value = Int64(10_000 + numbers.below(90_000))
        return Gift(kind: .goods, text: "kue", value: .rupiah(value), low: .rupiah(value / 2), high: .rupiah(value * 2))
    }

    private mutating func live(at: Instant) {
        talk(at)
        switch numbers.below(26) {
        case 0: add(.customer, at, .ordered(OrderPlaced(number: nil, total: .rupiah(50_000), lines: [])))
        case 1: add(.customer, at, .visited(""))
        case 2: add(side(), at, .gave(gift()))
        case 3: add(side(), at, .contributed(gift()))
        case 4: add(side(), at, .rewarded(gift()))
        case 5: add(side(), at, .conceded(Concession()))
        case 6:
            let purpose = pick(ContactPurpose.allCases)
            let isGranted = chance(0.5)
            add(.customer, at, .consented(Consent(purpose: purpose, isGranted: isGranted)))
        case 7: complain(at)
        case 8: promise(at)
        case 9: warn(at)
        case 10: suggest(at)
        case 11: decide(at)
        case 12: add(.us, at, .cared("apa kabar"))
        case 13: choose(at)
        case 14: know(at)
        case 15: serve(at)
        case 16: speak(at)
        case 17: bring(at)
        case 18: among(at)
        case 19:
            let sign = pick(Sign.allCases)
            let intensity = 1 + numbers.below(5)
            add(.customer, at, .moment(Moment(kind: .other, text: "", sign: sign, intensity: intensity)))
        case 20:
            let reason = pick(Rivalry.Reason.allCases)
            let hasStayed = chance(0.6)
            add(.customer, at, .weighed(Rivalry(reason: reason, hasStayed: hasStayed)))
        case 21:
            let question = pick(SurveyReading.Question.allCases).rawValue
            let text = chance(0.5) ? "ya" : "tidak"
            let wave = chance(0.5) ? "A" : "B"
            add(.other, at, .surveyAnswered(SurveyAnswer(text: text, wave: wave, question: question)))
        case 22:
            let how = pick(HeardOfUs.How.allCases)
            add(.customer, at, .heardOfUs(HeardOfUs(how: how)))
        case 23: add(.customer, at, .rewardUsed(RewardUse()))
        case 24:
            let isDisappointed = chance(0.3)
            add(.customer, at, .reacted(Reaction(isDisappointed: isDisappointed)))
        default: break
        }
    }

    private mutating func talk(_ at: Instant) {
        guard chance(0.5) else { return }
        let side = side()
        let purpose = chance(0.4) ? pick(ContactPurpose.allCases) : nil
        let channel = pick([Channel.whatsapp, .phone, .email])
        let reading = MessageTrace.Reading(needsReply: chance(0.7), withdraws: chance(0.1), asks: chance(0.4))
        add(side, at, .message(Message(text: "a", purpose: purpose)), channel: channel, reading: reading)
    }

    private mutating func complain(_ at: Instant) {
        let old = complaints.isEmpty ? nil : pick(complaints)
        switch (old, numbers.below(3)) {
        case (let old?, 0):
            let kind = pick(ComplaintStep.Kind.allCases)
            add(.us, at, .complaintStep(ComplaintStep(kind: kind, text: "")), refersTo: old)
        case (let old?, 1):
            let accepted = chance(0.6)
            add(.customer, at, .complaintVerdict(ComplaintVerdict(accepted: accepted)), refersTo: old)
        default:
            let loss = chance(0.5) ? Money.rupiah(20_000) : nil
            let topic = pick(["basi", "telat"])
            complaints.append(add(.customer, at, .complained(ComplaintMade(text: "", topic: topic, loss: loss))))
        }
    }

    private mutating func promise(_ at: Instant) {
        let old = promises.isEmpty ? nil : pick(promises)
        switch (old, numbers.below(4)) {
        case (let old?, 0): add(.us, at, .promiseKept, refersTo: old)
        case (let old?, 1):
            let due = Due.at(at.adding(.days(1 + numbers.below(20))))
            add(.us, at, .promiseChanged(PromiseChange(newDue: due, askedBy: .us)), refersTo: old)
        default:
            let due = Due.at(at.adding(.days(1 + numbers.below(20))))
            let side = side()
            promises.append(add(side, at, .promised(PromiseMade(what: "a", due: due))))
        }
    }

    private mutating func warn(_ at: Instant) {
        if !risks.isEmpty, chance(0.5) {
            let risk = pick(risks)
            add(.us, at, .riskTold, refersTo: risk)
        } else {
            let side = side()
            let topic = chance(0.5) ? "our mistake" : nil
            risks.append(add(side, at, .riskNoticed(Risk(text: "a", topic: topic))))
        }
    }

    private mutating func suggest(_ at: Instant) {
        if !suggestions.isEmpty, chance(0.5) {
            let suggestion = pick(suggestions)
            let outcome = pick(SuggestionAnswer.Outcome.allCases)
            add(.us, at, .suggestionAnswered(SuggestionAnswer(outcome: outcome)), refersTo: suggestion)
        } else {
            suggestions.append(add(.customer, at, .suggested(Suggestion(text: "a"))))
        }
    }

    private mutating func decide(_ at: Instant) {
        switch numbers.below(4) {
        case 0 where !decisions.isEmpty:
            let decision = pick(decisions)
            let sign = pick(Sign.allCases)
            add(.customer, at, .decisionTurnedOut(DecisionOutcome(sign: sign)), refersTo: decision)
        case 1: add(.us, at, .precedentSet(Precedent(text: "a", situation: "telat")))
        default:
            let situation = pick(["telat", "basi", "hilang"])
            let chosen = pick(["ganti", "maaf"])
            let costs = [Int64(numbers.below(90)), Int64(numbers.below(90))]
            let isUnderPressure = chance(0.3)
            let options = [
                DecisionMade.Option(name: "ganti", costUs: costs[0], costCustomer: 10),
                DecisionMade.Option(name: "maaf", costUs: 0, costCustomer: costs[1]),
            ]
            decisions.append(
                add(
                    .us, at,
                    .decided(
                        DecisionMade(
                            situation: situation, options: options, chosen: chosen, isUnderPressure: isUnderPressure))))
        }
    }

    private mutating func choose(_ at: Instant) {
        if chance(0.5) {
            let hasWayOut = chance(0.7)
            add(.us, at, .offered(Offer(options: ["kecil", "besar"], hasWayOut: hasWayOut)))
        } else {
            let isNo = chance(0.5)
            add(.customer, at, .chose(Choice(text: "besar", isNo: isNo)))
        }
    }

    private mutating func know(_ at: Instant) {
        let key = pick(["alamat", "alergi", "kanal", "kebutuhan"])
        switch numbers.below(3) {
        case 0:
            let value = key == "kanal" ? pick(["wa", "telepon", "email"]) : "a"
            add(.customer, at, .learnt(FactLearnt(key: key, value: value, source: .said, confidence: 1)))
        case 1: add(.us, at, .asked(QuestionAsked(key: key)))
        default:
            let isRight = chance(0.7)
            add(.us, at, .beliefChecked(BeliefCheck(key: key, isRight: isRight, confidence: 0.8)))
        }
    }

    private mutating func serve(_ at: Instant) {
        let form = pick(ServiceGiven.Form.allCases)
        let depth = pick(ServiceGiven.Depth.allCases)
        let fact = chance(0.5) ? "alamat" : nil
        add(.us, at, .served(ServiceGiven(form: form, depth: depth, usesFact: fact)))
    }

    private mutating func speak(_ at: Instant) {
        let sign = pick(Sign.allCases)
        switch numbers.below(3) {
        case 0 where !mentions.isEmpty:
            let mention = pick(mentions)
            add(.us, at, .mentioned(Mention(isPublic: true, sign: .good)), refersTo: mention)
        case 1:
            let isTrue = chance(0.8)
            add(.us, at, .mentioned(Mention(isPublic: true, sign: .good, isTrue: isTrue)))
        default:
            let isPublic = chance(0.6)
            mentions.append(add(.customer, at, .mentioned(Mention(isPublic: isPublic, sign: sign))))
        }
    }

    private mutating func bring(_ at: Instant) {
        let to = CustomerID(Int64(20 + numbers.below(5)))
        let isRewarded = chance(0.3)
        let isAccepted = chance(0.5)
        add(
            .customer, at,
            .referred(Referral(to: "teman", customer: to, isRewarded: isRewarded, isAccepted: isAccepted)))
    }

    private mutating func among(_ at: Instant) {
        let names = ["Bu Sari", "Andi", "Wati", "Joko", "Rini"]
        switch numbers.below(4) {
        case 0: ideas.append(add(.us, at, .ideaGiven(Idea(from: "Wati"))))
        case 1 where !ideas.isEmpty:
            let idea = pick(ideas)
            add(.us, at, .ideaAnswered(IdeaAnswer(isAdopted: true)), refersTo: idea)
        default:
            let about = complaints.isEmpty ? nil : pick(complaints)
            let from = pick(names)
            let to = pick(names)
            add(.us, at, .staffExchanged(StaffExchange(from: from, to: to)), refersTo: about)
        }
    }
}
