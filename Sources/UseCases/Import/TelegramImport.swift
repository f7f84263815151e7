import Formats
import Journal
import Vocabulary

/// What Telegram Desktop exported: one chat, or many in one file. Each chat is settled by itself; then the file is read
/// once, chat after chat.
struct TelegramImport: Sendable {
    let desk: ImportDesk
    let parcel: Parcel
    let survey: TelegramExport.Survey

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
        let reader = self
        try await ChatsImport(desk: desk, parcel: parcel, chats: chats, spans: spans).run(
            .telegramExport, into: &report, read: { emit in try reader.read(chats, emit) })
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

    /// The first and the last moment of each.
    private var spans: [Int: (first: Instant, last: Instant)] {
        var spans: [Int: (first: Instant, last: Instant)] = [:]
        for chat in survey.chats {
            if let first = moment(chat.first, chat.place), let last = moment(chat.last, chat.place) {
                spans[chat.place] = (first, last)
            }
        }
        return spans
    }

    /// Old exports tell only what a clock showed: the shop's own, we assume.
    private func moment(_ instant: Instant?, _ place: Int) -> Instant? {
        guard let instant, !survey.chats[place].hasExactTimes else { return instant }
        return instant.subtracting(.seconds(Int(desk.shop.zone.offset(at: instant))))
    }

    private func read(_ chats: [Int: SettledChat], _ emit: (ChatItem) throws -> Void) throws -> [Diagnostic] {
        let zone = desk.shop.zone
        var talk = ChatTalk()
        var identities = chats.mapValues {
            MessageIdentities(program: "telegram", chatKey: $0.chatKey, identity: desk.shop.identity)
        }
        return try TelegramExport.read(
            try desk.open(parcel), survey: survey, wanted: { chats[$0.place] != nil }
        ) { place, draft in
            // A line of Telegram's own is nobody's word.
            guard let chat = chats[place], let voice = draft.senderKey else { return }
            let at = draft.exactly ?? When(draft.at, in: zone, assumed: true)
            let side: Side = chat.ours.contains(voice) ? .us : .customer
            let number = survey.chats[place].id == nil ? nil : draft.id
            let key = number.flatMap { identities[place]?.key(ofNumber: $0) } ?? identities[place]?.key(of: draft)
            guard let key else { return }
            try emit(
                ChatItem(
                    chat: place, voice: voice, draft: draft, at: at, key: key,
                    reading: talk.hear(draft.message, from: side, at: at.instant, in: place, chat.kind)))
        }
    }
}
