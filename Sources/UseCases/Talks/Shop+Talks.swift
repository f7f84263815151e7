import Guidance
import Journal
import Vocabulary

/// *Percakapan*: with whom words were exchanged, the newest first.
package struct TalkList: Sendable {
    package struct Line: Sendable {
        package var talk: Talk
        /// The newest words; nil where they cannot be read any more.
        package var last: Entry?
        package var isWaiting: Bool
        package var keeper: String?
        /// What stands out in the newest words.
        package var heard: [HeardTag]
    }

    package enum Filter: String, Hashable, Sendable, CaseIterable {
        case all = "semua"
        case waiting = "menunggu"
        case mine = "milik-saya"
    }

    package var lines: [Line]
    package var hasMore: Bool
    package var asOf: Instant
}

/// Everything said with one customer, by whichever door, oldest first as on a telephone.
package struct TalkThread: Sendable {
    package struct Line: Sendable {
        package var entry: Entry
        /// What is in a picture or a voice note, as somebody typed it.
        package var description: String?
        /// Who of ours wrote it down here; nil for what came in with a chat.
        package var writer: String?
    }

    package var customer: Customer
    package var lines: [Line]
    package var hasMore: Bool
    package var isWaiting: Bool
    /// E.164, to open a chat with; nil when no number is known.
    package var phone: String?
    package var keeper: String?
    /// Whom it can be handed to.
    package var colleagues: [StaffMember]
    /// What stands out in what they wrote.
    package var heard: [EntryID: [HeardTag]]
    package var readUntil: Instant?
    package var asOf: Instant
}

extension Shop {
    package func talks(
        _ filter: TalkList.Filter = .all, before: (at: Instant, customer: CustomerID)? = nil, limit: Int = 30,
        as viewer: Viewer = .owner
    ) async throws -> TalkList {
        _ = try await hasThoughtAnew()
        let moment = now
        let lane = Int(Lane.waiting.rawValue)
        return try await journal.read(as: viewer) { book in
            let wanted: TalkFilter =
                switch filter {
                case .all: .all
                case .waiting: .inLane(lane, at: moment)
                case .mine: .kept(by: viewer.staff ?? StaffID(0))
                }
            let found = try book.talks(wanted, before: before, limit: limit + 1)
            let shown = Array(found.prefix(limit))
            let (last, names) = (try book.entries(shown.map(\.last)), try book.staffNames())
            let waiting = try book.inLane(lane, among: shown.map(\.customer.id), at: moment)
            let heard = try book.tags(of: Array(last.values), asOf: moment)
            let lines = shown.map { talk in
                TalkList.Line(
                    talk: talk, last: last[talk.last], isWaiting: waiting.contains(talk.customer.id),
                    keeper: talk.customer.keeper.flatMap { names[$0] }, heard: heard[talk.last] ?? [])
            }
            return TalkList(lines: lines, hasMore: found.count > limit, asOf: moment)
        }
    }

    /// - Returns: nil when there is no such customer this viewer may see.
    package func thread(
        with id: CustomerID, before: (at: Instant, id: EntryID)? = nil, limit: Int = 40, as viewer: Viewer = .owner
    ) async throws -> TalkThread? {
        _ = try await hasThoughtAnew()
        let moment = now
        return try await journal.read(as: viewer) { book in
            guard let customer = try book.customer(id) else { return nil }
            let found = try book.thread(with: customer.id, upTo: moment, before: before, limit: limit + 1)
            let names = try book.staffNames()
            let told = try book.descriptions(of: found.filter(\.isMedia).map(\.id))
            let lines = Array(found.prefix(limit)).withoutTwins.reversed().map { entry in
                TalkThread.Line(
                    entry: entry, description: told[entry.id]?.event.words,
                    writer: entry.conversation == nil ? entry.staff.flatMap { names[$0] } : nil)
            }
            let colleagues = try book.colleagues().map { StaffMember(id: $0.key, name: $0.value) }
            let chats = Set(found.compactMap(\.conversation))
            let waits = try book.inLane(Int(Lane.waiting.rawValue), among: [customer.id], at: moment)
            return TalkThread(
                customer: customer, lines: lines, hasMore: found.count > limit, isWaiting: !waits.isEmpty,
                phone: try book.handles(of: customer.id).first { $0.kind == .phone }?.value,
                keeper: customer.keeper.flatMap { names[$0] }, colleagues: colleagues.sorted { $0.name < $1.name },
                heard: try book.tags(of: lines.map(\.entry), asOf: moment),
                readUntil: try book.coverage(of: chats).filter { $0.key != nil }.values.max().map { min($0, moment) },
                asOf: moment)
        }
    }

    /// Notes that call this viewer by name and are not read yet.
    package func mentions(as viewer: Viewer) async throws -> [Mentioned] {
        try await journal.read(as: viewer) { book in
            let found = try book.mentions()
            guard !found.isEmpty else { return [] }
            let names = try book.staffNames()
            return found.map { Mentioned(id: $0.mention, note: $0.note, by: $0.note.thing.staff.flatMap { names[$0] }) }
        }
    }
}

/// A note that calls somebody of ours by name.
package struct Mentioned: Sendable {
    package var id: EntryID
    package var note: Whose<Entry>
    /// Who wrote it; nil for whoever was at the machine itself.
    package var by: String?
}

extension Entry {
    fileprivate var isMedia: Bool { if case .message(let message) = event { message.media != nil } else { false } }
}

extension [Entry] {
    /// What was written down here when it was sent, and came in with its chat later, is shown once: as it came in. [assumption]
    fileprivate var withoutTwins: [Entry] {
        let broughtIn = Dictionary(grouping: filter { $0.conversation != nil && $0.side == .us }) { $0.event.words ?? "" }
        return filter { entry in
            guard entry.conversation == nil, entry.event.kind == .message, let words = entry.event.words else { return true }
            return !(broughtIn[words] ?? []).contains { abs($0.at.instant.since(entry.at.instant).days) < 1 }
        }
    }
}
