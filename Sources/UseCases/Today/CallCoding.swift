import Foundation
import Guidance
import Measures
import Vocabulary

/// A call as the cache keeps it: words and numbers with a space between, `-` where nothing is known. Another form than this
/// one comes with another ``BusinessUsual/currentVersion``, so that everything is thought anew.
enum CallCoding {
    struct Unreadable: Error { let text: String }

    static func encode(_ call: Call) -> String {
        var out = Words()
        out.add(call.customer.value)
        out.add(Int64(call.lane.rawValue))
        out.add(call.order)
        out.add(call.showsFrom.microseconds)
        out.add(call.showsUntil?.microseconds)
        out.add(Int64(call.evidence.count))
        for entry in call.evidence { out.add(entry.value) }
        out.add(Int64(call.acts.count))
        for act in call.acts { out.add(act.rawValue) }
        out.add(call.reason)
        return out.text
    }

    static func decode(_ text: String) throws -> Call {
        guard let call = read(text) else { throw Unreadable(text: text) }
        return call
    }

    private static func read(_ text: String) -> Call? {
        var words = Reader(text)
        guard let customer = words.number(), let lane = words.number().flatMap({ Lane(rawValue: UInt8(clamping: $0)) }),
            let order = words.number(), let from = words.number(), let until = words.maybe(), let entries = words.count()
        else { return nil }
        let evidence = (0..<entries).compactMap { _ in words.number().map { EntryID($0) } }
        guard let actCount = words.count() else { return nil }
        let acts = (0..<actCount).compactMap { _ in words.next().flatMap { Act(rawValue: String($0)) } }
        guard evidence.count == entries, acts.count == actCount, let reason = words.reason() else { return nil }
        return Call(
            customer: CustomerID(customer), lane: lane, reason: reason, evidence: evidence, acts: acts, order: order,
            showsFrom: Instant(microseconds: from), showsUntil: until.map { Instant(microseconds: $0) })
    }

    private struct Words {
        private(set) var text = ""

        mutating func add(_ word: String) {
            if !text.isEmpty { text += " " }
            text += word
        }
        mutating func add(_ number: Int64) { add(String(number)) }
        mutating func add(_ number: Int64?) { add(number.map { String($0) } ?? "-") }

        mutating func add(_ reason: Reason) {
            switch reason {
            case .promiseDue(let promise, let due, let isDay):
                add("promiseDue")
                add(promise.value)
                add(due.microseconds)
                add(isDay ? 1 : 0)
            case .waiting(let since, let last, let messages, let usualHours, let usualIsTheirs, let readUntil):
                add("waiting")
                add(since.microseconds)
                add(last.value)
                add(Int64(messages))
                add(usualHours.map { String($0) } ?? "-")
                add(usualIsTheirs ? 1 : 0)
                add(readUntil?.microseconds)
            case .complaintOpen(let complaint, let since, let lastStepAt):
                add("complaintOpen")
                add(complaint.value)
                add(since.microseconds)
                add(lastStepAt?.microseconds)
            case .doubleOrder(let first, let second, let minutesApart, let deliverAt):
                add("doubleOrder")
                add(first.value)
                add(second.value)
                add(Int64(minutesApart))
                add(deliverAt?.microseconds)
            case .ourTurn(let theirs, let ours, let since):
                add("ourTurn")
                add(Int64(theirs))
                add(Int64(ours))
                add(since.microseconds)
            case .mourning(let since):
                add("mourning")
                add(since.microseconds)
            case .quiet(
                let usualGapDays, let lastOrderAt, let orders, let readUntil, let afterComplaint, let outlook, let before):
                add("quiet")
                add(String(usualGapDays))
                add(lastOrderAt.microseconds)
                add(Int64(orders))
                add(readUntil?.microseconds)
                add(afterComplaint?.value)
                add(outlook.map { String($0.chance) } ?? "-")
                add(outlook.map { String($0.low) } ?? "-")
                add(outlook.map { String($0.high) } ?? "-")
                add(outlook?.quietFrom?.microseconds)
                add(Int64(outlook?.closedDays ?? 0))
                add(before.map { Int64($0.kind.rawValue) })
                add(before?.entry.value)
            case .riskUntold(let since):
                add("riskUntold")
                add(since.microseconds)
            case .factToAsk(let key, let deliverAt):
                add("factToAsk")
                // A name may have spaces.
                add(key.addingPercentEncoding(withAllowedCharacters: .alphanumerics) ?? "")
                add(deliverAt?.microseconds)
            }
        }
    }

    private struct Reader {
        private var rest: Substring.UTF8View
        init(_ text: String) { rest = Substring(text).utf8 }

        mutating func next() -> Substring? {
            guard !rest.isEmpty else { return nil }
            let end = rest.firstIndex(of: UInt8(ascii: " ")) ?? rest.endIndex
            let word = Substring(rest[..<end])
            rest = end == rest.endIndex ? rest[end...] : rest[rest.index(after: end)...]
            return word
        }
        mutating func number() -> Int64? { next().flatMap { Int64($0) } }
        mutating func real() -> Double? { next().flatMap { Double($0) } }
        mutating func flag() -> Bool? { number().map { $0 == 1 } }
        mutating func instant() -> Instant? { number().map { Instant(microseconds: $0) } }
        mutating func count() -> Int? { number().flatMap { (0...1_000).contains($0) ? Int($0) : nil } }
        /// The outer nil is a word that is no number.
        mutating func maybe() -> Int64?? {
            guard let word = next() else { return nil }
            return word == "-" ? .some(nil) : Int64(word).map { .some($0) }
        }
        mutating func maybeInstant() -> Instant?? { maybe().map { $0.map { Instant(microseconds: $0) } } }
        mutating func maybeReal() -> Double?? {
            guard let word = next() else { return nil }
            return word == "-" ? .some(nil) : Double(word).map { .some($0) }
        }

        private mutating func outlook() -> PurchaseOutlook?? {
            guard let chance = maybeReal(), let low = maybeReal(), let high = maybeReal(), let from = maybeInstant(),
                let closed = number()
            else { return nil }
            guard let chance, let low, let high else { return .some(nil) }
            return PurchaseOutlook(chance: chance, low: low, high: high, quietFrom: from, closedDays: Int(closed))
        }

        private mutating func beforeSilence() -> BeforeSilence?? {
            guard let kind = maybe(), let entry = maybe() else { return nil }
            guard let kind, let entry else { return .some(nil) }
            guard let known = BeforeSilence.Kind(rawValue: UInt8(clamping: kind)) else { return nil }
            return BeforeSilence(kind: known, entry: EntryID(entry))
        }

        mutating func reason() -> Reason? {
            switch next() {
            case "promiseDue":
                guard let promise = number(), let due = instant(), let isDay = flag() else { return nil }
                return .promiseDue(promise: PromiseID(promise), due: due, isDay: isDay)
            case "waiting":
                guard let since = instant(), let last = number(), let messages = number(), let usual = maybeReal(),
                    let isTheirs = flag(), let readUntil = maybeInstant()
                else { return nil }
                return .waiting(
                    since: since, last: EntryID(last), messages: Int(messages), usualHours: usual, usualIsTheirs: isTheirs,
                    readUntil: readUntil)
            case "complaintOpen":
                guard let complaint = number(), let since = instant(), let step = maybeInstant() else { return nil }
                return .complaintOpen(complaint: ComplaintID(complaint), since: since, lastStepAt: step)
            case "doubleOrder":
                guard let first = number(), let second = number(), let apart = number(), let deliverAt = maybeInstant() else {
                    return nil
                }
                return .doubleOrder(
                    first: EntryID(first), second: EntryID(second), minutesApart: Int(apart), deliverAt: deliverAt)
            case "ourTurn":
                guard let theirs = number(), let ours = number(), let since = instant() else { return nil }
                return .ourTurn(theirs: Int(theirs), ours: Int(ours), since: since)
            case "mourning": return instant().map { .mourning(since: $0) }
            case "quiet":
                guard let gap = real(), let last = instant(), let orders = number(), let readUntil = maybeInstant(),
                    let complaint = maybe(), let outlook = outlook(), let before = beforeSilence()
                else { return nil }
                return .quiet(
                    usualGapDays: gap, lastOrderAt: last, orders: Int(orders), readUntil: readUntil,
                    afterComplaint: complaint.map { EntryID($0) }, outlook: outlook, before: before)
            case "riskUntold": return instant().map { .riskUntold(since: $0) }
            case "factToAsk":
                guard let key = next()?.removingPercentEncoding, let deliverAt = maybeInstant() else { return nil }
                return .factToAsk(key: key, deliverAt: deliverAt)
            default: return nil
            }
        }
    }
}
