import Formats
import Journal
import Vocabulary

/// A message of a chat on its way, its identity and its reading made on the reader's thread.
struct ChatItem: Sendable {
    /// Which of the file's chats.
    var chat: Int
    /// Who says it.
    var voice: String
    var draft: ChatDraft
    var at: When
    var key: ExternalKey
    var reading: MessageReading
}

/// Journals the chats of one file about which everything is decided, whichever program exported it: every message that is
/// not known yet, and how far each chat was read.
struct ChatsImport: Sendable {
    let desk: ImportDesk
    let parcel: Parcel
    /// By their place in the file.
    let chats: [Int: SettledChat]
    /// The first and the last moment of each.
    let spans: [Int: (first: Instant, last: Instant)]

    func run(
        _ source: Origin.Source, into report: inout ImportOutcome.FileReport,
        read: @escaping @Sendable (_ emit: (ChatItem) throws -> Void) throws -> [Diagnostic]
    ) async throws {
        guard let format = report.format else { return }
        let origin = try await desk.start(source, format: format, parcel: parcel)
        report.run = origin.run
        let chats = chats
        let doors = try await desk.write(origin) { pen in try chats.mapValues { try ChatDoor($0, with: pen) } }
        var told = try await toldAlready(doors)
        var counts = BatchOutcome()
        counts.newCustomers = doors.values.reduce(0) { $0 + $1.newCustomers }
        report.diagnostics += try await DraftPump<ChatItem, [Diagnostic]>(desk).run(
            produce: read,
            consume: { batch in
                let before = told
                let (isNew, after) = try await desk.write(origin) { pen in
                    var told = before
                    // A dry run undid the conversations with their transaction: they are made again for each batch.
                    let doors = origin.run == nil ? try Self.doors(of: batch, chats, pen) : doors
                    let rows = batch.compactMap { item in doors[item.chat].map { $0.row(item) } }
                    let known = try told.recognise(rows, pen.book)
                    return (try pen.append(rows, except: known), told)
                }
                told = after
                counts.count(isNew)
            })
        report.add(counts)
        if let run = origin.run, let until = try await cover(doors, by: run, origin) {
            report.decisions.append(.readUntil(until))
        }
        let touched = doors.values.reduce(into: Set<CustomerID>()) { touched, door in
            touched.formUnion(door.customers)
            if let only = door.only { touched.insert(only) }
        }
        try await desk.finish(origin, report, touching: .these(touched))
    }

    private func toldAlready(_ doors: [Int: ChatDoor]) async throws -> ToldAlready {
        let customers = Set(doors.values.compactMap(\.only))
        let from = spans.values.map(\.first).min() ?? desk.shop.now
        let until = spans.values.map(\.last).max() ?? desk.shop.now
        return try await desk.shop.journal.read(as: .owner) { try ToldAlready(to: customers, from: from, until: until, $0) }
    }

    private static func doors(of batch: [ChatItem], _ chats: [Int: SettledChat], _ pen: Pen) throws -> [Int: ChatDoor] {
        var doors: [Int: ChatDoor] = [:]
        for place in Set(batch.map(\.chat)) { doors[place] = try chats[place].map { try ChatDoor($0, with: pen) } }
        return doors
    }

    /// - Returns: up to when all of them were read.
    private func cover(_ doors: [Int: ChatDoor], by run: ImportID, _ origin: Origin) async throws -> Instant? {
        var covered: [(door: ChatDoor, from: Instant, until: Instant)] = []
        for (place, door) in doors {
            guard let span = spans[place] else { continue }
            covered.append((door, span.first, desk.exportedAt(parcel, lastInside: span.last)))
        }
        let known = covered
        try await desk.shop.journal.write(as: .owner, origin: origin) { pen in
            for (door, from, until) in known {
                try pen.cover(door.conversation, from: from, until: until, by: run)
                for customer in door.customers { try pen.known(customer, since: from) }
            }
        }
        return covered.map(\.until).min()
    }
}

extension ChatDoor {
    fileprivate func row(_ item: ChatItem) -> MessageRow {
        let speaker = speakers[item.voice]
        let side = speaker?.side ?? .other
        return MessageRow(
            at: item.at, side: side, customer: side == .us ? only : speaker?.customer, channel: channel,
            conversation: conversation, handle: speaker?.handle, message: item.draft.message, externalKey: item.key,
            reading: item.reading)
    }
}
