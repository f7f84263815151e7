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
            Coded(amount: complaint.loss, text: complaint.text, payload: try json(Payload(complaint)))
        case .complaintStep(let step): Coded(text: step.text, payload: try json(Payload(step: step.kind)))
        case .complaintVerdict(let verdict): Coded(text: verdict.text, payload: try json(Payload(accepted: verdict.accepted)))
        case .noted(let text), .cared(let text), .visited(let text): Coded(text: text)
        case .renamed(let name, let was): Coded(text: name, payload: try was.map { try json(Payload(was: $0)) })
        case .learnt(let fact):
            Coded(text: fact.value, payload: try json(Payload(key: fact.key, source: fact.source, confidence: fact.confidence)))
        case .gave(let gift), .contributed(let gift), .rewarded(let gift):
            Coded(
                amount: gift.value, text: gift.text,
                payload: try json(Payload(gift)))
        case .riskNoticed(let risk): Coded(text: risk.text, payload: try json(Payload(topic: risk.topic)))
        case .heldBack(let held): Coded(text: held.why, payload: try json(Payload(until: held.until)))
        case .moment(let moment): Coded(text: moment.text, payload: try json(Payload(moment)))
        case .importWithdrawn(let run): Coded(payload: try json(Payload(run: run)))
        case .promiseKept, .promiseWithdrawn, .riskTold, .answeredElsewhere, .needsNoAnswer: Coded()
        case .met(let how): Coded(text: how)
        case .merged(let card), .parted(let card), .toldApart(let card), .toldApartTakenBack(let card):
            Coded(text: card.name, payload: try json(Payload(card: card.customer)))
        case .unknown(_, let text, let payload): Coded(text: text, payload: payload)
        default: try event.details.map { try encode($0) } ?? Coded()
        }
    }

    /// Nil for plain words: most messages carry no payload.
    package static func payload(ofMessage message: Message) -> String? {
        message == Message(text: message.text) ? nil : message.payloadText
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
                    isAutomatic: p.automatic ?? false, forwardedFrom: p.forwarded, purpose: p.purpose, subject: p.subject,
                    fullText: p.full))
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
        case .complained:
            return .complained(
                ComplaintMade(text: words, topic: p.topic, loss: amount, severity: p.severity, voicedTo: p.voicedTo))
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
        case .gave: return gift(p, amount, words).map(Event.gave) ?? unknown
        case .contributed: return gift(p, amount, words).map(Event.contributed) ?? unknown
        case .rewarded: return gift(p, amount, words).map(Event.rewarded) ?? unknown
        case .riskNoticed: return .riskNoticed(Risk(text: words, topic: p.topic))
        case .riskTold: return .riskTold
        case .cared: return .cared(words)
        case .heldBack: return .heldBack(HeldBack(why: words, until: p.until))
        case .answeredElsewhere: return .answeredElsewhere
        case .needsNoAnswer: return .needsNoAnswer
        case .moment:
            guard let moment = p.moment else { return unknown }
            return .moment(
                Moment(kind: moment, text: words, sign: p.sign, intensity: p.intensity, judgedBy: p.judgedBy))
        case .importWithdrawn:
            guard let run = p.run else { return unknown }
            return .importWithdrawn(run)
        case .renamed: return .renamed(to: words, was: p.was)
        case .met: return .met(words)
        case .visited: return .visited(words)
        case .merged, .parted, .toldApart, .toldApartTakenBack:
            guard let card = p.card else { return unknown }
            return aboutCards(kind, OtherCard(customer: card, name: words))
        default: return decode(details: kind, amount: amount, text: words, payload: payload) ?? unknown
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

    private static func gift(_ p: Payload, _ amount: Money?, _ words: String) -> Gift? {
        guard let kind = p.gift else { return nil }
        let currency = amount?.currency ?? p.currency ?? .rupiah
        return Gift(
            kind: kind, text: words, value: amount, low: p.low.map { Money(minor: $0, currency) },
            high: p.high.map { Money(minor: $0, currency) })
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

extension EventCoding {
    /// The order status and the refund an `ordered` or `orderChanged` entry speaks of.
    static func order(inPayload payload: String?) -> (status: Order.Status?, refunded: Int64?) {
        let read = payload.flatMap { try? JSONDecoder().decode(Payload.self, from: Data($0.utf8)) }
        return (read?.status, read?.refunded)
    }
}

extension EventCoding {
    /// Whether a later program wrote it, in a form that this one need not know.
    static func isOfLaterVersion(_ payload: String) -> Bool {
        struct VersionOnly: Decodable { var v: Int }
        let read = try? JSONDecoder().decode(VersionOnly.self, from: Data(payload.utf8))
        return read.map { $0.v > Payload.version } ?? false
    }
}
