import Guidance
import Measures
import Vocabulary

/// One customer's history told in Jakarta time, and the calls it makes.
struct Shop {
    static let chat = ConversationID(1)
    var history: History
    var usual = BusinessUsual(asOf: Shop.at("2026-11-19 00:00"))
    private var next: Int64 = 100

    init(_ customer: Int64 = 7) { history = History(customer: CustomerID(customer)) }

    static func at(_ text: String) -> Instant {
        guard let day = Day(iso: text.prefix(10)) else { preconditionFailure("no such day: \(text)") }
        let clock = text.dropFirst(11).split(separator: ":").compactMap { Int32($0) }
        let seconds = clock.count == 2 ? clock[0] * 3600 + clock[1] * 60 : 0
        return Zone.jakarta.instant(of: LocalTime(day: day, secondOfDay: seconds, precision: .minute))
    }

    mutating func entry() -> EntryID {
        next += 1
        return EntryID(next)
    }

    @discardableResult
    mutating func says(_ side: Side, _ at: String, needsReply: Bool = true, automatic: Bool = false) -> EntryID {
        let entry = entry()
        history.messages.append(
            MessageTrace(
                entry: entry, at: Self.at(at), side: side, conversation: Self.chat, needsReply: needsReply,
                isAutomatic: automatic))
        return entry
    }

    @discardableResult
    mutating func orders(_ at: String, digest: Int64 = 0, deliver: String? = nil) -> EntryID {
        let entry = entry()
        history.orders.append(
            OrderTrace(entry: entry, at: Self.at(at), deliverAt: deliver.map(Self.at), linesDigest: digest))
        return entry
    }

    @discardableResult
    mutating func promises(_ made: String, due: String, by: Side = .us, kept: String? = nil) -> EntryID {
        let entry = entry()
        let due = due.count == 10 ? Day(iso: due).map { Due.on($0, in: .jakarta) } : .at(Self.at(due))
        history.promises.append(
            PromiseTrace(
                promise: PromiseID(entry.value), entry: entry, by: by, madeAt: Self.at(made), due: due ?? .at(Self.at(made)),
                keptAt: kept.map(Self.at)))
        return entry
    }

    @discardableResult
    mutating func complains(_ at: String, step: String? = nil, verdict: String? = nil, accepted: Bool? = nil) -> EntryID {
        let entry = entry()
        history.complaints.append(
            ComplaintTrace(
                complaint: ComplaintID(entry.value), entry: entry, at: Self.at(at), verdictAt: verdict.map(Self.at),
                accepted: accepted, lastStepAt: step.map(Self.at)))
        return entry
    }

    mutating func gives(_ side: Side, _ at: String) {
        history.gifts.append(GiftTrace(entry: entry(), at: Self.at(at), by: side))
    }

    mutating func mourns(_ at: String) {
        history.moments.append(MomentTrace(entry: entry(), at: Self.at(at), kind: .mourning))
    }

    mutating func cares(_ at: String) { history.cares.append(Mark(entry: entry(), at: Self.at(at))) }

    mutating func holdsBack(_ at: String, until: String? = nil) {
        history.heldBack.append(HeldBackTrace(entry: entry(), at: Self.at(at), until: until.map(Self.at)))
    }

    /// As they were stored then.
    func stored(_ asOf: String) -> [Call] {
        calls(for: CustomerSummary(of: history, asOf: Self.at(asOf), zone: .jakarta), usual: usual, zone: .jakarta)
    }

    /// What shows at `later`, from what was stored at `asOf`.
    func shows(_ asOf: String, at later: String? = nil) -> [Lane] {
        stored(asOf).filter { $0.shows(at: Self.at(later ?? asOf)) }.map(\.lane).sorted()
    }
}
