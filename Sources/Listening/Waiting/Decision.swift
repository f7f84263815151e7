import Vocabulary

/// What we make of a message's words, given what went before.
struct Decision {
    private(set) var needsReply = false
    private(set) var rule: NeedsReply.Rule = .unclear
    private(set) var reasons: [Hearing.Found] = []

    private let explains: Bool

    init(on message: Message, before context: NeedsReply.Context, explaining explains: Bool = true) {
        self.explains = explains
        decide(on: message, context)
    }

    /// The same for words alone that were already heard.
    init(on hearing: Hearing, before context: NeedsReply.Context) {
        explains = false
        decide(on: hearing, context)
    }

    private mutating func decide(on message: Message, _ context: NeedsReply.Context) {
        if message.isAutomatic { return settle(false, .automatic) }
        if message.isDeleted { return settle(false, .deleted) }
        let reading = Hearing(of: message.text)
        if let media = message.media, reading.words == 0 || media == .call {
            return decide(on: media, reading, context)
        }
        decide(on: reading, context)
        if let media = message.media, !needsReply { reconsider(with: media, context) }
    }

    /// "Ini ya kak" under a picture says nothing by itself; the picture does.
    private mutating func reconsider(with media: Message.Media, _ context: NeedsReply.Context) {
        switch media {
        case .voice, .audio: settle(true, .voice)
        case .sticker, .call, .poll: return
        case .image, .video, .document, .location, .contact, .unknown:
            let comesLater: [NeedsReply.Rule] = [.theirTurn, .declines, .withdraws]
            if context.asked >= .forPayment, !comesLater.contains(rule) { settle(true, .picture) }
        }
    }

    private mutating func settle(_ needsReply: Bool, _ rule: NeedsReply.Rule, _ span: Range<Int> = 0..<0) {
        self.needsReply = needsReply
        self.rule = rule
        if explains { reasons.insert(Hearing.Found(rule: rule, span: span), at: 0) }
    }

    /// Words we cannot read still speak; a picture answers what we asked, or asks "do you have this?" when it opens.
    private mutating func decide(on media: Message.Media, _ reading: Hearing, _ context: NeedsReply.Context) {
        switch media {
        case .voice, .audio: settle(true, .voice)
        case .poll: settle(true, .poll)
        case .sticker: settle(false, .sticker)
        case .call: settle(reading.words == 0 || reading.roles.hasAny(.missedCall), .missedCall)
        case .unknown: settle(context.asked >= .forPayment, .picture)
        case .image, .video, .document, .location, .contact: settle(context.asked >= .forPayment || context.opens, .picture)
        }
    }

    private mutating func decide(on reading: Hearing, _ context: NeedsReply.Context) {
        if reading.spamWords >= 2 { return settle(false, reading, .spam) }
        let asking = Self.asking.first { reading.found($0) != nil }
        if reading.found(.withdraws) != nil, asking == nil || asking == .wish { return settle(false, reading, .withdraws) }
        if let asking { return settle(true, reading, asking) }
        if reading.found(.trouble) != nil, reading.found(.forgiveness) == nil { return settle(true, reading, .trouble) }
        if reading.found(.holiday) != nil, reading.found(.order) == nil { return settle(false, reading, .holiday) }
        if reading.found(.theirTurn) != nil { return settle(false, reading, .theirTurn) }
        if reading.found(.declines) != nil { return settle(false, reading, .declines) }
        if reading.found(.order) != nil { return settle(true, reading, .order) }
        if answers(reading, context) { return settle(true, .answersUs, reading.whole) }
        if stands(at: reading, context) { return }
        settle(false, reading, Self.resting.first { reading.found($0) != nil } ?? .unclear)
    }

    /// The words that say so first, then what else was heard.
    private mutating func settle(_ needsReply: Bool, _ reading: Hearing, _ rule: NeedsReply.Rule) {
        self.needsReply = needsReply
        self.rule = rule
        guard explains else { return }
        reasons = reading.findings.filter { $0.rule == rule } + reading.findings.filter { $0.rule != rule }
    }

    /// Whether this gives us what we asked for.
    private func answers(_ reading: Hearing, _ context: NeedsReply.Context) -> Bool {
        switch context.asked {
        case .nothing: return false
        case .howItWent: return reading.roles.hasAny(.notYet)
        case .forPayment: return reading.roles.hasAny(.done)
        case .forTheNextStep:
            if reading.roles.hasAny(.negation), reading.contentWords <= 2 { return false }
            if reading.roles.hasAny(.forgiveness), reading.roles.hasAny(.later) { return false }
            return reading.contentWords > 0 || reading.roles.hasAny(.agreement)
        }
    }

    /// Someone opens the talk, or only calls us.
    private mutating func stands(at reading: Hearing, _ context: NeedsReply.Context) -> Bool {
        let rests = Self.resting.contains { reading.found($0) != nil }
        if rests || reading.words == 0 { return false }
        let calls = reading.words > 0 && reading.words == reading.callingWords
        guard context.opens || calls else { return false }
        if let greeting = reading.found(.greeting) {
            settle(true, .greeting, greeting.span)
        } else {
            settle(true, calls ? .greeting : .opening, reading.whole)
        }
        return true
    }

    private static let asking: [NeedsReply.Rule] = [.question, .request, .payment, .awaitsNews, .change, .wish]
    private static let resting: [NeedsReply.Rule] = [
        .thanks, .forgiveness, .praise, .rhetorical, .farewell, .onTheWay, .regret, .laughter, .agreement, .spam,
    ]
}
