import Measures
import Testing
import Vocabulary

/// Bu Ratna's history, told line by line in Jakarta time.
struct Telling {
    static let chat = ConversationID(1)
    static let otherChat = ConversationID(2)

    var history = History(customer: CustomerID(7))
    private var next: Int64 = 100

    /// `"2026-11-19 09:14"`
    static func at(_ text: String) -> Instant {
        guard let day = Day(iso: text.prefix(10)) else { preconditionFailure("no such day: \(text)") }
        let clock = text.dropFirst(11).split(separator: ":").compactMap { Int32($0) }
        let seconds = clock.count == 2 ? clock[0] * 3600 + clock[1] * 60 : 0
        return Zone.jakarta.instant(of: LocalTime(day: day, secondOfDay: seconds, precision: .minute))
    }

    private mutating func entry() -> EntryID {
        next += 1
        return EntryID(next)
    }

    @discardableResult
    mutating func says(
        _ side: Side, _ at: String, in chat: ConversationID? = chat, needsReply: Bool = true, automatic: Bool = false,
        kind: MessageTrace.Kind = .words, withdraws: Bool = false
    ) -> EntryID {
        let entry = entry()
        history.messages.append(
            MessageTrace(
                entry: entry, at: Self.at(at), side: side, conversation: chat, kind: kind, needsReply: needsReply,
                isAutomatic: automatic, withdraws: withdraws))
        return entry
    }

    @discardableResult
    mutating func orders(
        _ at: String, digest: Int64 = 0, total: Int64? = nil, deliver: String? = nil, cancelled: Bool = false,
        precision: Precision = .minute
    ) -> EntryID {
        let entry = entry()
        history.orders.append(
            OrderTrace(
                entry: entry, at: Self.at(at), precision: precision, total: total.map { .rupiah($0) },
                deliverAt: deliver.map(Self.at), isCancelled: cancelled, linesDigest: digest))
        return entry
    }

    @discardableResult
    mutating func promises(
        _ side: Side = .us, made: String, due: String, kept: String? = nil, withdrawn: String? = nil, by: Side? = nil
    ) -> EntryID {
        let entry = entry()
        history.promises.append(
            PromiseTrace(
                promise: PromiseID(entry.value), entry: entry, by: side, madeAt: Self.at(made), due: Self.due(due),
                keptAt: kept.map(Self.at), withdrawnAt: withdrawn.map(Self.at), withdrawnBy: by))
        return entry
    }

    /// A day alone, or a day with an hour.
    static func due(_ text: String) -> Due {
        guard text.count == 10, let day = Day(iso: text) else { return .at(at(text)) }
        return .on(day, in: .jakarta)
    }
}
