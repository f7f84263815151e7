extension Event {
    /// What it says in words, if it has any.
    package var words: String? {
        switch self {
        case .message(let message): message.text.isEmpty ? message.subject : message.text
        case .ordered(let order): order.summary
        case .orderChanged(let change): change.reason
        case .paid(let payment): payment.forOrder
        case .promised(let made): made.what
        case .complained(let complaint): complaint.text
        case .complaintStep(let step): step.text
        case .complaintVerdict(let verdict): verdict.text
        case .noted(let text), .cared(let text), .renamed(let text, _), .met(let text), .visited(let text): text
        case .merged(let card), .parted(let card), .toldApart(let card), .toldApartTakenBack(let card): card.name
        case .learnt(let fact): "\(fact.key): \(fact.value)"
        case .gave(let gift), .contributed(let gift), .rewarded(let gift): gift.text
        case .riskNoticed(let risk): risk.text
        case .heldBack(let held): held.why
        case .moment(let moment): moment.text
        case .unknown(_, let text, _): text
        case .promiseChanged, .promiseKept, .promiseWithdrawn, .riskTold, .answeredElsewhere, .needsNoAnswer,
            .importWithdrawn:
            nil
        default: details.flatMap { $0.text.isEmpty ? nil : $0.text }
        }
    }
}
