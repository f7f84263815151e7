import Formats
import Journal
import Vocabulary

extension HappeningDraft.Happening {
    /// The words of the line.
    var words: String {
        switch self {
        case .promise(let what, _), .promiseKept(let what), .promiseMoved(let what, _), .promiseWithdrawn(let what),
            .riskTold(let what), .heldBack(let what, _), .met(let what), .renamed(let what):
            what
        case .complaint(let complaint): complaint.text
        case .note(let text), .care(let text): text
        case .complaintStep(let step): step.text
        case .complaintVerdict(let verdict): verdict.text ?? ""
        case .fact(let fact): "\(fact.key): \(fact.value)"
        case .since(let day): day.iso
        case .gift(let gift): gift.text
        case .moment(let moment): moment.text
        case .payment(let payment): payment.forOrder ?? ""
        case .message(let message): message.text
        case .order(let order): order.what
        case .orderChanged(_, let change): change.reason ?? ""
        case .answeredElsewhere, .needsNoAnswer: ""
        case .event(let event): event.words ?? ""
        }
    }

    /// What makes two lines the same line.
    func identity() throws -> String {
        switch self {
        case .promise(let what, let due): "promise/\(due.iso)/\(what)"
        case .promiseKept: "kept/\(words)"
        case .promiseMoved(_, let due): "moved/\(due.iso)/\(words)"
        case .promiseWithdrawn: "withdrawn/\(words)"
        case .complaint: "complaint/\(words)"
        case .complaintStep(let step): "step/\(step.kind.rawValue)/\(words)"
        case .complaintVerdict(let verdict): "verdict/\(verdict.accepted)/\(words)"
        case .note: "note/\(words)"
        case .fact: "fact/\(words)"
        case .since: "since/\(words)"
        case .gift(let gift): "gift/\(gift.kind.rawValue)/\(gift.value?.minor ?? 0)/\(words)"
        case .care: "care/\(words)"
        case .moment(let moment): "moment/\(moment.kind.rawValue)/\(words)"
        case .payment(let payment): "payment/\(payment.amount.minor)/\(words)"
        case .message: "message/\(words)"
        case .order(let order): "order/\(order.number ?? "")/\(order.total?.minor ?? 0)/\(words)"
        case .orderChanged(let number, let change):
            "changed/\(number ?? "")/\(change.status.rawValue)/\(change.refunded?.minor ?? 0)/\(words)"
        case .riskTold: "told/\(words)"
        case .heldBack: "held/\(words)"
        case .answeredElsewhere: "answered"
        case .needsNoAnswer: "no answer"
        case .met: "met/\(words)"
        case .renamed: "renamed/\(words)"
        case .event(let event): try Self.identity(of: event)
        }
    }

    private static func identity(of event: Event) throws -> String {
        let coded = try EventCoding.encode(event)
        return "\(event.code)/\(coded.amount?.minor ?? 0)/\(coded.payload ?? "")/\(coded.text ?? "")"
    }
}
