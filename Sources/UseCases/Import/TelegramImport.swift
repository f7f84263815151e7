import Formats
import Journal
import Listening
import Vocabulary

/// What Telegram Desktop exported: one chat, or many in one file. Each chat is settled by itself; then the file is read
/// once, chat after chat.
struct TelegramImport: Sendable {
    let desk: ImportDesk
    let parcel: Parcel
    let survey: TelegramExport.Survey

    /// A message on its way, its identity and its reading made on the reader's thread.
    private struct Item: Sendable {
        var chat: Int
        var draft: ChatDraft
        var at: When
        var key: ExternalKey
        var reading: MessageReading
    }

    /// - Returns: the file's report, then one for each of its chats that stayed outside.
    func run() async throws -> [ImportOutcome.FileReport] {
        var report = ImportOutcome.FileReport(name: parcel.name)
        report.format = .telegram
        report.diagnostics = survey.diagnostics
        let passedOver = survey.chats.filter(\.isNobodys).map { $0.name ?? $0.kind?.rawValue ?? parcel.name }
        if !passedOver.isEmpty { report.decisions.append(.chatsPassedOver(passedOver)) }
        let (chats, outside) = try await settle()
        guard !chats.isEmpty else {
            // A file of one chat that stays outside is that chat.
            if survey.chats.count == 1, let only = outside.first { report.trouble = only.trouble }
            return survey.chats.count == 1 ? [report] : [report] + outside
        }
        report.decisions.append(.we(Set(chats.values.flatMap(\.ourNames)).sorted()))
        for place in chats.keys.sorted() {
            if let chat = chats[place], chat.kind == .group { report.decisions.append(.group(chat.title)) }
        }
        try await bringIn(chats, into: &report)
        return [report] + outside
    }

    /// Chats of two first: they say who "we" are, and a group can then do without asking.
    private func settle() async throws -> (chats: [Int: SettledChat], outside: [ImportOutcome.FileReport]) {
        var chats: [Int: SettledChat] = [:]
        var outside: [(Int, ImportOutcome.FileReport)] = []
        let wanted = survey.chats.filter { !$0.isNobodys && $0.messageCount > 0 }
        for chat in wanted.filter({ !$0.isGroup }) + wanted.filter(\.isGroup) {
            var outline = ChatOutline(chat, in: survey, of: parcel)
            outline.ours.formUnion(chats.values.flatMap { $0.channel == .telegram ? Array($0.ours) : [] })
            switch try await ChatSettling(desk: desk, outline: outline).settle() {
            case .settled(let settled): chats[chat.place] = settled
            case .leftOut: outside.append((chat.place, leftOutside(outline, .leftOut)))
            case .whoAreWe(let names): outside.append((chat.place, leftOutside(outline, .whoAreWe(names))))
            }
        }
        return (chats, outside.sorted { $0.0 < $1.0 }.map(\.1))
    }

    private func leftOutside(_ outline: ChatOutline, _ trouble: ImportOutcome.Trouble) -> ImportOutcome.FileReport {
        var report = ImportOutcome.FileReport(name: "\(parcel.name)/\(outline.title ?? outline.fallbackTitle)")
        report.format = .telegram
        report.trouble = trouble
        return report
    }

    // MARK: - Into the journal

    private func bringIn(_ chats: [Int: SettledChat], into report: inout ImportOutcome.FileReport) async throws {
        let origin = try await desk.start(.telegramExport, format: .telegram, parcel: parcel)
        report.run = origin.run
        let doors = try await desk.write(origin) { pen in try chats.mapValues { try ChatDoor($0, with: pen) } }
        report.newCustomers = doors.values.reduce(0) { $0 + $1.newCustomers }
        let reader = self
        var added = 0
        var known = 0
        report.diagnostics += try await DraftPump<Item, [Diagnostic]>().run(
            produce: { emit in try reader.read(chats, emit) },
            consume: { batch in
                let isNew = try await desk.write(origin) { pen -> [Bool] in
                    // A dry run undid the conversations with their transaction: they are made again for each batch.
                    let doors = origin.run == nil ? try Self.doors(of: batch, chats, pen) : doors
                    return try pen.append(batch.compactMap { item in doors[item.chat].map { Self.row(item, $0) } })
                }
                added += isNew.count { $0 }
                known += isNew.count { !$0 }
            })
        report.added = added
        report.known = known
        if let run = origin.run { try await cover(doors, by: run, origin, &report) }
        try await desk.finish(
            origin, report,
            touching: .these(
                doors.values.reduce(into: []) { $0.formUnion($1.customers.union([$1.only].compactMap { $0 })) }))
    }

    private static func doors(of batch: [Item], _ chats: [Int: SettledChat], _ pen: Pen) throws -> [Int: ChatDoor] {
        var doors: [Int: ChatDoor] = [:]
        for place in Set(batch.map(\.chat)) { doors[place] = try chats[place].map { try ChatDoor($0, with: pen) } }
        return doors
    }

    private func cover(
        _ doors: [Int: ChatDoor], by run: ImportID, _ origin: Origin, _ report: inout ImportOutcome.FileReport
    ) async throws {
        var spans: [Int: (from: Instant, until: Instant)] = [:]
        for place in doors.keys {
            guard let first = moment(survey.chats[place].first, place), let last = moment(survey.chats[place].last, place)
            else { continue }
            spans[place] = (first, desk.exportedAt(parcel, lastInside: last))
        }
        let known = spans
        try await desk.shop.journal.write(as: .owner, origin: origin) { pen in
            for (place, span) in known {
                guard let door = doors[place] else { continue }
                try pen.cover(door.conversation, from: span.from, until: span.until, by: run)
                for customer in door.customers { try pen.known(customer, since: span.from) }
            }
        }
        if let until = spans.values.map(\.until).min() { report.decisions.append(.readUntil(until)) }
    }

    /// Old exports tell only what a clock showed: the shop's own, we assume.
    private func moment(_ instant: Instant?, _ place: Int) -> Instant? {
        guard let instant, !survey.chats[place].hasExactTimes else { return instant }
        return instant.subtracting(.seconds(Int(desk.shop.zone.offset(at: instant))))
    }

    // MARK: - Reading

    private func read(_ chats: [Int: SettledChat], _ emit: (Item) throws -> Void) throws -> [Diagnostic] {
        let zone = desk.shop.zone
        var talk = Talk()
        var identities: [Int: MessageIdentities] = [:]
        return try TelegramExport.read(
            try desk.open(parcel), survey: survey, wanted: { chats[$0.place] != nil }
        ) { place, draft in
            // A line of Telegram's own is nobody's word.
            guard let chat = chats[place], let key = draft.senderKey else { return }
            let at = draft.exactly ?? When(draft.at, in: zone, assumed: true)
            let side: Side = chat.ours.contains(key) ? .us : .customer
            let verdict = talk.hear(draft.message, from: side, at: at.instant, in: place, chat.kind)
            try emit(
                Item(
                    chat: place, draft: draft, at: at, key: identity(of: draft, at: at, in: chat, place, &identities),
                    reading: MessageReading(
                        needsReply: verdict?.needsReply ?? false, withdraws: verdict?.withdraws ?? false,
                        isAutomatic: draft.message.isAutomatic, version: ChatImport.readingVersion)))
        }
    }

    /// Telegram numbers its messages: what is edited, or whose writer is called otherwise now, is the same message.
    private func identity(
        of draft: ChatDraft, at: When, in chat: SettledChat, _ place: Int, _ others: inout [Int: MessageIdentities]
    ) -> ExternalKey {
        guard let id = draft.id, survey.chats[place].id != nil else {
            var identities =
                others[place]
                ?? MessageIdentities(program: "telegram", chatKey: chat.chatKey, identity: desk.shop.identity)
            defer { others[place] = identities }
            return identities.key(of: draft)
        }
        var bytes = IdentityBytes("telegram")
        bytes.add(chat.chatKey)
        bytes.add(id)
        // Its number stands for its day: messages of one chat then lie together in the index, however their time is told.
        let place = desk.shop.identity.place(inChat: "telegram/\(chat.chatKey)", turn: id >> 7)
        return desk.shop.identity.key(of: bytes.bytes, place: place)
    }

    private static func row(_ item: Item, _ door: ChatDoor) -> MessageRow {
        let speaker = item.draft.senderKey.flatMap { door.speakers[$0] }
        let side = speaker?.side ?? .other
        return MessageRow(
            at: item.at, side: side, customer: side == .us ? door.only : speaker?.customer, channel: .telegram,
            conversation: door.conversation, handle: speaker?.handle, message: item.draft.message, externalKey: item.key,
            reading: item.reading)
    }
}

/// Listens to one chat after the other.
private struct Talk {
    private var place = -1
    private var ending = ChatEnding()
    private var lastAt: Instant?

    mutating func hear(
        _ message: Message, from side: Side, at moment: Instant, in place: Int, _ kind: Conversation.Kind
    ) -> NeedsReply.Verdict? {
        if place != self.place {
            self.place = place
            ending = ChatEnding()
            lastAt = nil
        }
        if let lastAt, moment.since(lastAt) > ChatImport.longSilence { ending.startAnew() }
        lastAt = moment
        // What somebody passes on is not their own word.
        guard kind == .direct, side == .us || message.forwardedFrom == nil else { return nil }
        return ending.hear(message, from: side)
    }
}
