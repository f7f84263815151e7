import Formats
import Journal
import Vocabulary

/// Finds the talk and the customer each mail belongs to, and writes it down. Remembers what it found for the length of an
/// import.
///
/// Used by one import, one batch after another: hence `@unchecked`.
final class MailDoor: @unchecked Sendable {
    private let resolver = PersonResolver()
    /// What is remembered from one batch to the next.
    private struct Memory {
        var talks: [MailID: Conversation] = [:]
        var seen: [ConversationID: (from: Instant, until: Instant)] = [:]
        var since: [CustomerID: Instant] = [:]
    }
    private var memory = Memory()
    /// Of the batches that are on disk.
    private var sure = Memory()

    var seen: [ConversationID: (from: Instant, until: Instant)] { sure.seen }
    var since: [CustomerID: Instant] { sure.since }

    /// - Returns: what became of them, and how many belong to talks that are nobody's.
    func write(_ batch: [MailItem], with pen: Pen) throws -> (outcome: BatchOutcome, leftOut: Int) {
        resolver.begin()
        memory = sure
        var outcome = BatchOutcome()
        var leftOut = 0
        var rows: [MessageRow] = []
        var keys = Set<ExternalKey>()
        for item in batch {
            // The same mail lies in several folders of one box.
            guard keys.insert(item.key).inserted else {
                outcome.known += 1
                continue
            }
            let talk = try talk(of: item, with: pen)
            if talk.standing == .notCustomer {
                leftOut += 1
                continue
            }
            rows.append(try row(item, in: talk.id, with: pen))
        }
        outcome.count(try pen.append(rows))
        outcome.newCustomers = resolver.newCustomers
        return (outcome, leftOut)
    }

    func batchIsOver(dry: Bool) {
        resolver.batchIsOver(dry: dry)
        if !dry { sure = memory }
    }

    // MARK: The talk

    private func talk(of item: MailItem, with pen: Pen) throws -> Conversation {
        if let known = memory.talks[item.root] { return known }
        let found = try known(item, with: pen)
        memory.talks[item.root] = found
        return found
    }

    /// An earlier import may have begun the talk in its middle, or hold only mails this one does not name.
    private func known(_ item: MailItem, with pen: Pen) throws -> Conversation {
        for id in [item.root] + item.relatives {
            if let talk = try pen.book.conversation(on: .email, chatKey: id.chatKey) {
                // Begun by an answer to this very mail, which knows an earlier beginning; found by its own key from now on.
                if id.key == item.key, id != item.root { try pen.know(talk.id, by: item.root.chatKey) }
                return talk
            }
            if let held = try pen.book.conversation(holding: id.key), let talk = try pen.book.conversations([held])[held] {
                return talk
            }
        }
        let title = item.title.isEmpty ? item.other.address : item.title
        let id = try pen.conversation(on: .email, chatKey: item.root.chatKey, title: title, kind: .direct)
        return Conversation(id: id, channel: .email, chatKey: item.root.chatKey, title: title, kind: .direct)
    }

    // MARK: The customer

    private func row(_ item: MailItem, in talk: ConversationID, with pen: Pen) throws -> MessageRow {
        let traces = Traces(name: KeptText.normalise(item.other.name), emails: [item.other.address], book: .lists)
        let customer = try resolver.customer(traces, since: item.at.instant, how: "email", with: pen)
        if let customer { memory.since[customer] = min(memory.since[customer] ?? item.at.instant, item.at.instant) }
        let span = memory.seen[talk] ?? (item.at.instant, item.at.instant)
        memory.seen[talk] = (min(span.from, item.at.instant), max(span.until, item.at.instant))
        let handle = try pen.handle(Handle(kind: .email, value: item.other.address))
        return MessageRow(
            at: item.at, side: item.side, customer: customer, channel: .email, conversation: talk,
            handle: item.side == .customer ? handle : nil, message: item.message, externalKey: item.key, reading: item.reading)
    }
}
