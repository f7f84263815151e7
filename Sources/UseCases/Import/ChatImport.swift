import Formats
import Journal
import Vocabulary

/// One chat as WhatsApp exports it: settles who "we" are and whose chat it is, then reads it into the journal.
struct ChatImport: Sendable {
    let desk: ImportDesk
    let parcel: Parcel
    let survey: WhatsAppExport.Survey

    func run() async throws -> ImportOutcome.FileReport {
        var report = ImportOutcome.FileReport(name: parcel.name)
        report.format = .whatsapp
        report.diagnostics = survey.diagnostics
        report.decisions = decisions
        switch try await ChatSettling(desk: desk, outline: ChatOutline(survey, of: parcel)).settle() {
        case .leftOut: report.trouble = .leftOut
        case .whoAreWe(let names): report.trouble = .whoAreWe(names)
        case .settled(let chat):
            report.decisions.append(.we(chat.ourNames))
            if chat.kind == .group { report.decisions.append(.group(chat.title)) }
            let reader = self
            try await ChatsImport(desk: desk, parcel: parcel, chats: [0: chat], spans: spans).run(
                .whatsappExport, into: &report, read: { emit in try reader.read(chat, emit) })
        }
        return report
    }

    private var decisions: [ImportOutcome.Decision] {
        var decisions: [ImportOutcome.Decision] = []
        if let encoding = survey.encoding, encoding != .utf8 { decisions.append(.encoding(encoding.rawValue)) }
        decisions.append(.dateOrder(survey.dateOrder.dayFirst ? "dmy" : "mdy", assumed: survey.dateOrderAssumed))
        return decisions
    }

    private var spans: [Int: (first: Instant, last: Instant)] {
        guard let first = survey.first, let last = survey.coveredUntil else { return [:] }
        return [0: (desk.shop.zone.instant(of: first), desk.shop.zone.instant(of: last))]
    }

    private func read(_ chat: SettledChat, _ emit: (ChatItem) throws -> Void) throws -> [Diagnostic] {
        var identities = MessageIdentities(program: "whatsapp", chatKey: chat.chatKey, identity: desk.shop.identity)
        let zone = desk.shop.zone
        var talk = ChatTalk()
        return try WhatsAppExport.read(try desk.open(parcel), survey: survey) { draft in
            // A line of WhatsApp's own is nobody's word.
            guard let sender = draft.sender else { return }
            let at = When(draft.at, in: zone, assumed: true)
            let side: Side = chat.ours.contains(sender) ? .us : .customer
            try emit(
                ChatItem(
                    chat: 0, voice: sender, draft: draft, at: at, key: identities.key(of: draft),
                    reading: talk.hear(draft.message, from: side, at: at.instant, in: 0, chat.kind)))
        }
    }
}
