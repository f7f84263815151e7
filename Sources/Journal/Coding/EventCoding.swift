import Foundation
import Vocabulary

/// An event as columns: its amount and words in typed columns, what remains in a small versioned JSON, and nothing at all
/// there for plain words. Read back only where it is needed.
package enum EventCoding {
    package struct Coded {
        package var amount: Money?
        package var text: String?
        package var payload: String?

        package init(amount: Money? = nil, text: String? = nil, payload: String? = nil) {
            self.amount = amount
            self.text = text
            self.payload = payload
        }
    }

    package static func encode(_ event: Event) throws -> Coded {
        switch event {
        case .message(let message): Coded(text: message.text, payload: payload(ofMessage: message))
        case .ordered(let order):
            Coded(amount: order.total, text: order.lines.isEmpty ? order.summary : summary(of: order.lines))
        case .orderChanged(let change):
            Coded(amount: change.refunded, text: change.reason, payload: try json(Payload(status: change.status)))
        case .paid(let payment):
            Coded(amount: payment.amount, payload: try json(Payload(method: payment.method, order: payment.forOrder)))
        case .promised(let made): Coded(text: made.what, payload: try json(Payload(due: made.due)))
        case .promiseChanged(let change): Coded(payload: try json(Payload(due: change.newDue, askedBy: change.askedBy)))
        case .complained(let complaint):
            Coded(amount: complaint.loss, text: complaint.text, payload: try json(Payload(topic: complaint.topic)))
        case .complaintStep(let step): Coded(text: step.text, payload: try json(Payload(step: step.kind)))
        case .complaintVerdict(let verdict): Coded(text: verdict.text, payload: try json(Payload(accepted: verdict.accepted)))
        case .noted(let text), .cared(let text), .renamed(let text): Coded(text: text)
        case .learnt(let fact):
            Coded(text: fact.value, payload: try json(Payload(key: fact.key, source: fact.source, confidence: fact.confidence)))
        case .gave(let gift):
            Coded(
                amount: gift.value, text: gift.text,
                payload: try json(Payload(gift)))
        case .riskNoticed(let risk): Coded(text: risk.text, payload: try json(Payload(topic: risk.topic)))
        case .heldBack(let held): Coded(text: held.why, payload: try json(Payload(until: held.until)))
        case .moment(let moment): Coded(text: moment.text, payload: try json(Payload(moment: moment.kind)))
        case .importWithdrawn(let run): Coded(payload: try json(Payload(run: run)))
        case .promiseKept, .promiseWithdrawn, .riskTold, .answeredElsewhere, .needsNoAnswer: Coded()
        case .met(let how): Coded(text: how)
        case .merged(let card), .parted(let card), .toldApart(let card), .toldApartTakenBack(let card):
            Coded(text: card.name, payload: try json(Payload(card: card.customer)))
        case .unknown(_, let text, let payload): Coded(text: text, payload: payload)
        }
    }

    /// Nil for plain words: most messages carry no payload.
    package static func payload(ofMessage message: Message) -> String? {
        guard message.media != nil || message.fileName != nil || message.isDeleted || message.isEdited || message.isAutomatic
        else { return nil }
        return message.payloadText
    }

    /// A kind or a payload that this version does not know is kept as it is.
    package static func decode(code: Int, amount: Money?, text: String?, payload: String?) -> Event {
        let unknown = Event.unknown(code: code, text: text, payload: payload)
        guard let kind = Event.Kind(rawValue: code) else { return unknown }
        let read = payload.flatMap { try? JSONDecoder().decode(Payload.self, from: Data($0.utf8)) }
        if payload != nil && read?.v != Payload.version { return unknown }
        let p = read ?? Payload()
        let words = text ?? ""
        switch kind {
        case .message:
            return .message(
                Message(
                    text: words, media: p.media, fileName: p.file, isDeleted: p.deleted ?? false, isEdited: p.edited ?? false,
                    isAutomatic: p.automatic ?? false))
        case .ordered: return .ordered(OrderPlaced(number: nil, total: amount, lines: [], summary: words))
        case .orderChanged:
            guard let status = p.status else { return unknown }
            return .orderChanged(OrderChange(status: status, refunded: amount, reason: text))
        case .paid:
            guard let amount else { return unknown }
            return .paid(Payment(amount: amount, method: p.method, forOrder: p.order))
        case .promised:
            guard let due = p.due else { return unknown }
            return .promised(PromiseMade(what: words, due: due))
        case .promiseChanged:
            guard let due = p.due, let asked = p.askedBy else { return unknown }
            return .promiseChanged(PromiseChange(newDue: due, askedBy: asked))
        case .promiseKept: return .promiseKept
        case .promiseWithdrawn: return .promiseWithdrawn
        case .complained: return .complained(ComplaintMade(text: words, topic: p.topic, loss: amount))
        case .complaintStep:
            guard let step = p.step else { return unknown }
            return .complaintStep(ComplaintStep(kind: step, text: words))
        case .complaintVerdict:
            guard let accepted = p.accepted else { return unknown }
            return .complaintVerdict(ComplaintVerdict(accepted: accepted, text: text))
        case .noted: return .noted(words)
        case .learnt:
            guard let key = p.key else { return unknown }
            return .learnt(FactLearnt(key: key, value: words, source: p.source ?? .guessed, confidence: p.confidence ?? 0.3))
        case .gave:
            guard let gift = p.gift else { return unknown }
            let currency = amount?.currency ?? p.currency ?? .rupiah
            return .gave(
                Gift(
                    kind: gift, text: words, value: amount, low: p.low.map { Money(minor: $0, currency) },
                    high: p.high.map { Money(minor: $0, currency) }))
        case .riskNoticed: return .riskNoticed(Risk(text: words, topic: p.topic))
        case .riskTold: return .riskTold
        case .cared: return .cared(words)
        case .heldBack: return .heldBack(HeldBack(why: words, until: p.until))
        case .answeredElsewhere: return .answeredElsewhere
        case .needsNoAnswer: return .needsNoAnswer
        case .moment:
            guard let moment = p.moment else { return unknown }
            return .moment(Moment(kind: moment, text: words))
        case .importWithdrawn:
            guard let run = p.run else { return unknown }
            return .importWithdrawn(run)
        case .renamed: return .renamed(to: words)
        case .met: return .met(words)
        case .merged, .parted, .toldApart, .toldApartTakenBack:
            guard let card = p.card else { return unknown }
            return aboutCards(kind, OtherCard(customer: card, name: words))
        }
    }

    private static func aboutCards(_ kind: Event.Kind, _ card: OtherCard) -> Event {
        switch kind {
        case .merged: .merged(card)
        case .parted: .parted(card)
        case .toldApart: .toldApart(card)
        default: .toldApartTakenBack(card)
        }
    }

    /// *20 × Nasi kotak ayam, 2 × Tumpeng*: what an order is about, in its own words.
    package static func summary(of lines: [OrderLine]) -> String {
        guard !lines.isEmpty else { return "" }
        var text = ""
        text.reserveCapacity(lines.prefix(8).reduce(4) { $0 + $1.what.utf8.count + 16 })
        for (index, line) in lines.prefix(8).enumerated() {
            if index > 0 { text += ", " }
            if line.quantityMilli != 1000 {
                text += String(line.quantityMilli / 1000)
                let rest = line.quantityMilli % 1000
                if rest != 0 {
                    var digits = String(1000 + abs(rest)).dropFirst()
                    while digits.last == "0" { digits.removeLast() }
                    text += "," + digits
                }
                text += " × "
            }
            text += line.what
        }
        if lines.count > 8 { text += " …" }
        return text
    }

    private static func json(_ payload: Payload) throws -> String {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
        return String(decoding: try encoder.encode(payload), as: UTF8.self)
    }
}

/// Every field a payload may have; absent ones are not written. `v` tells a later program what it is reading.
struct Payload: Codable {
    static let version = 1
    var v = Payload.version
    var status: Order.Status?
    var method: String?
    var order: String?
    var dueAt: Instant?
    var dueIsDay: Bool?
    var askedBy: Side?
    var topic: String?
    var step: ComplaintStep.Kind?
    var accepted: Bool?
    var key: String?
    var source: FactSource?
    var confidence: Double?
    var gift: Gift.Kind?
    var low: Int64?
    var high: Int64?
    var currency: Currency?
    var refunded: Int64?
    var until: Instant?
    var moment: Moment.Kind?
    var run: ImportID?
    var card: CustomerID?
    var media: Message.Media?
    var file: String?
    var deleted: Bool?
    var edited: Bool?
    var automatic: Bool?

    init() {}
}

extension Payload {
    init(status: Order.Status) { self.status = status }
    init(method: String?, order: String?) {
        self.method = method
        self.order = order
    }
    init(due: Due, askedBy: Side? = nil) {
        dueAt = due.instant
        dueIsDay = due.isDay
        self.askedBy = askedBy
    }
    init(topic: String?) { self.topic = topic }
    init(step: ComplaintStep.Kind) { self.step = step }
    init(accepted: Bool) { self.accepted = accepted }
    init(key: String, source: FactSource, confidence: Double) {
        self.key = key
        self.source = source
        self.confidence = confidence
    }
    /// A favour without a value of its own says in which currency its range is.
    init(_ gift: Gift) {
        self.gift = gift.kind
        low = gift.low?.minor
        high = gift.high?.minor
        if gift.value == nil { currency = (gift.low ?? gift.high)?.currency }
    }
    init(until: Instant?) { self.until = until }
    init(moment: Moment.Kind) { self.moment = moment }
    init(run: ImportID) { self.run = run }
    init(card: CustomerID) { self.card = card }
    init(media: Message.Media?, file: String?, deleted: Bool?, edited: Bool?, automatic: Bool?) {
        self.media = media
        self.file = file
        self.deleted = deleted
        self.edited = edited
        self.automatic = automatic
    }

    var due: Due? {
        guard let dueAt else { return nil }
        return Due(instant: dueAt, isDay: dueIsDay ?? false)
    }
}

extension EventCoding {
    /// The order status and the refund an `ordered` or `orderChanged` entry speaks of.
    static func order(inPayload payload: String?) -> (status: Order.Status?, refunded: Int64?) {
        let read = payload.flatMap { try? JSONDecoder().decode(Payload.self, from: Data($0.utf8)) }
        return (read?.status, read?.refunded)
    }
}
