import Formats
import Journal
import Listening
import Vocabulary

/// One chat export: settles who "we" are and whose chat it is, then journals every message that is not known yet.
struct ChatImport: Sendable {
    let desk: ImportDesk
    let parcel: Parcel
    let survey: WhatsAppExport.Survey

    /// A message on its way, its identity and its reading made on the reader's thread.
    private struct Item: Sendable {
        var draft: ChatDraft
        var at: When
        var key: ExternalKey
        var reading: MessageReading
    }

    func run() async throws -> ImportOutcome.FileReport {
        var report = ImportOutcome.FileReport(name: parcel.name)
        report.format = .whatsapp
        report.diagnostics = survey.diagnostics
        report.decisions = decisions
        let chat = try await ChatSettling(desk: desk, outline: ChatOutline(survey, of: parcel)).settle()
        switch chat {
        case .leftOut:
            report.trouble = .leftOut
            return report
        case .whoAreWe(let names):
            report.trouble = .whoAreWe(names)
            return report
        case .settled(let chat):
            report.decisions.append(.we(chat.ourNames))
            if chat.kind == .group { report.decisions.append(.group(chat.title)) }
            try await bringIn(chat, into: &report)
            return report
        }
    }

    private var decisions: [ImportOutcome.Decision] {
        var decisions: [ImportOutcome.Decision] = []
        if let encoding = survey.encoding, encoding != .utf8 { decisions.append(.encoding(encoding.rawValue)) }
        decisions.append(.dateOrder(survey.dateOrder.dayFirst ? "dmy" : "mdy", assumed: survey.dateOrderAssumed))
        return decisions
    }

    private func bringIn(_ chat: SettledChat, into report: inout ImportOutcome.FileReport) async throws {
        let origin = try await desk.start(.whatsappExport, format: .whatsapp, parcel: parcel)
        report.run = origin.run
        let door = try await desk.write(origin) { pen in try ChatDoor(chat, with: pen) }
        report.newCustomers = door.newCustomers
        let reader = self
        let isGroup = chat.kind == .group
        var added = 0
        var known = 0
        report.diagnostics += try await DraftPump<Item, [Diagnostic]>().run(
            produce: { emit in try reader.read(chat, emit) },
            consume: { batch in
                let isNew = try await desk.write(origin) { pen -> [Bool] in
                    // A dry run undid the conversation with its transaction: it is made again for each batch.
                    let door = origin.run == nil ? try ChatDoor(chat, with: pen) : door
                    return try pen.append(batch.map { item in Self.row(item, door, isGroup: isGroup) })
                }
                added += isNew.count { $0 }
                known += isNew.count { !$0 }
            })
        report.added = added
        report.known = known
        if let run = origin.run, let last = survey.coveredUntil {
            let until = desk.exportedAt(parcel, lastInside: desk.shop.zone.instant(of: last))
            let from = survey.first.map { desk.shop.zone.instant(of: $0) }
            try await desk.shop.journal.write(as: .owner, origin: origin) { pen in
                try pen.cover(door.conversation, from: from, until: until, by: run)
                if let from { for customer in door.customers { try pen.known(customer, since: from) } }
            }
            report.decisions.append(.readUntil(until))
        }
        try await desk.finish(origin, report, touching: .these(door.customers.union([door.only].compactMap { $0 })))
    }

    private func read(_ chat: SettledChat, _ emit: (Item) throws -> Void) throws -> [Diagnostic] {
        var identities = MessageIdentities(chatKey: chat.chatKey, identity: desk.shop.identity)
        let zone = desk.shop.zone
        var talk = ChatEnding()
        var lastAt: LocalTime?
        return try WhatsAppExport.read(try desk.open(parcel), survey: survey) { draft in
            // A line of WhatsApp's own is nobody's word.
            guard let sender = draft.sender else { return }
            let side: Side = chat.ours.contains(sender) ? .us : .customer
            let at = When(draft.at, in: zone, assumed: true)
            if let before = lastAt, at.instant.since(zone.instant(of: before)) > Self.longSilence { talk.startAnew() }
            lastAt = draft.at
            let verdict = chat.kind == .direct ? talk.hear(draft.message, from: side) : nil
            try emit(
                Item(
                    draft: draft, at: at, key: identities.key(of: draft),
                    reading: MessageReading(
                        needsReply: verdict?.needsReply ?? false, withdraws: verdict?.withdraws ?? false,
                        isAutomatic: draft.message.isAutomatic, version: Self.readingVersion)))
        }
    }

    /// After so long whoever writes stands at the counter again.
    static let longSilence = Span.hours(12)
    /// Of the rule that read the message: readings of another version can be made anew.
    static let readingVersion = 1

    private static func row(_ item: Item, _ door: ChatDoor, isGroup: Bool) -> MessageRow {
        let speaker = item.draft.sender.flatMap { door.speakers[$0] }
        let side = speaker?.side ?? .other
        return MessageRow(
            at: item.at, side: side, customer: side == .us ? door.only : speaker?.customer, channel: .whatsapp,
            conversation: door.conversation, handle: speaker?.handle, message: item.draft.message, externalKey: item.key,
            reading: item.reading)
    }
}

/// The identity of a message: chat, minute, words and which of several such it is; without the display name, which changes
/// when somebody is saved under another one. Seconds do not count: a phone of the other make prints none.
struct MessageIdentities {
    private let program: String
    private let chatKey: String
    private let identity: IdentityKey
    private let place: UInt32
    private var counts: [ExternalKey: Int64] = [:]

    init(program: String = "whatsapp", chatKey: String, identity: IdentityKey) {
        self.program = program
        self.chatKey = chatKey
        self.identity = identity
        place = identity.place(inChat: "\(program)/\(chatKey)", turn: 0)
    }

    mutating func key(of draft: ChatDraft) -> ExternalKey {
        var bytes = IdentityBytes(program)
        bytes.add(chatKey)
        bytes.add(Int64(draft.at.day.number) * 1440 + Int64(draft.at.secondOfDay / 60))
        bytes.add(draft.message.text)
        // Whether a picture came along counts, its file name does not: an export without media prints none.
        bytes.add(draft.message.media == nil ? 0 : 1)
        let place = place | UInt32(UInt16(clamping: draft.at.day.number))
        let first = identity.key(of: bytes.bytes, place: place)
        let nth = counts[first, default: 0]
        // Lines out of order by more than this are not seen; what is remembered stays small.
        if counts.count > 50_000 { counts.removeAll(keepingCapacity: true) }
        counts[first] = nth + 1
        guard nth > 0 else { return first }
        bytes.add(nth)
        return identity.key(of: bytes.bytes, place: place)
    }
}
