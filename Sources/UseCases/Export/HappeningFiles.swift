import Formats
import Journal
import Vocabulary

/// What was said, what happened, and the mails among it.
final class HappeningFiles {
    private let messages: TableFile
    private let notebook: TableFile
    private let mails: ExportFile
    private let zone: Zone
    private let us: (name: String, address: String)
    private let currency: Currency
    private var mailCount = 0

    private static let who = ["customer", "phone", "email"]
    private static let messageTitles =
        ["kind", "date", "time"] + who + [
            "side", "text", "channel", "topic", "chat", "is group", "sender", "media", "file", "subject",
        ]
    private static let notebookTitles =
        ["kind", "date", "time"] + who + [
            "side", "text", "due", "value", "low", "high", "key", "topic", "result", "options", "chosen", "reason", "recipient",
            "staff", "channel", "source", "confidence", "strength", "depth", "wave",
        ]

    init(
        _ draft: ExportDraft, form: CSVForm, zone: Zone, currency: Currency, us: (name: String, address: String)
    ) throws {
        messages = try TableFile("messages.csv", Self.messageTitles, in: draft, form: form, zone: zone)
        notebook = try TableFile("notebook.csv", Self.notebookTitles, in: draft, form: form, zone: zone)
        mails = try ExportFile("mail.mbox", in: draft.folder)
        self.zone = zone
        self.us = us
        self.currency = currency
    }

    func take(_ taken: TakenEntry) throws {
        let entry = taken.entry
        if case .message(let message) = entry.event {
            if entry.channel == .email { try mail(message, taken) }
            return try say(message, taken)
        }
        guard let line = NotebookLine(entry.event, by: entry.side, about: taken.about ?? "", zone: zone) else { return }
        try notebook.row { row in
            head(line.kind, taken, row)
            row.plain(Self.side(line.side))
            row.text(line.text)
            row.plain(line.due?.iso ?? "")
            for amount in [line.value, line.low, line.high] { row.money(amount) }
            for words in [line.key, line.topic, line.result] { row.text(words) }
            row.text(line.options.map { option($0, row.form) }.joined(separator: " | "))
            for words in [line.chosen, line.reason, line.recipient, line.staff, channel(of: line, entry), line.source] {
                row.text(words)
            }
            row.share(line.confidence)
            for words in [line.strength, line.depth, line.wave] { row.text(words) }
        }
    }

    private func say(_ message: Message, _ taken: TakenEntry) throws {
        try messages.row { row in
            head("message", taken, row)
            row.plain(Self.side(taken.entry.side))
            row.text(message.fullText ?? message.text)
            row.plain(Self.channel(taken.entry.channel))
            row.plain(message.purpose?.rawValue ?? "")
            row.text(taken.chat)
            row.plain(taken.isGroup ? "yes" : "no")
            row.text(taken.handle)
            row.plain(message.media.map { String(describing: $0) } ?? "")
            row.text(message.fileName)
            row.text(message.subject)
        }
    }

    private func head(_ kind: String, _ taken: TakenEntry, _ row: TableFile) {
        let at = taken.entry.at
        row.plain(kind)
        row.dayAndTime(at.instant, at.precision, offsetMinutes: Int(at.offsetMinutes))
        row.text(taken.customerName)
        row.text(taken.phone)
        row.text(taken.email)
    }

    private func mail(_ message: Message, _ taken: TakenEntry) throws {
        let entry = taken.entry
        let them = (name: taken.customerName ?? "", address: taken.handle ?? taken.email ?? "")
        let isOurs = entry.side == .us
        try mails.write(
            MboxWriter.bytes(
                of: MboxWriter.Mail(
                    id: entry.id.description, at: entry.at.instant, offsetMinutes: Int(entry.at.offsetMinutes),
                    from: isOurs ? us : them, to: isOurs ? them : us, subject: message.subject ?? "",
                    text: message.fullText ?? message.text, thread: entry.conversation?.description ?? "")))
        mailCount += 1
    }

    private func option(_ option: NotebookLine.Option, _ form: CSVForm) -> String {
        switch option {
        case .plain(let name): name
        case .near(let name, let share): "\(name) = \(form.share(share))"
        case .costing(let name, nil, nil): name
        case .costing(let name, let ours, let theirs):
            "\(name) = "
                + [ours ?? 0, theirs ?? 0].map { form.amount($0, digits: currency.minorDigits) }.joined(separator: " / ")
        }
    }

    private func channel(of line: NotebookLine, _ entry: Entry) -> String {
        if case .consented(let consent) = entry.event { return consent.channel.map(Self.channel) ?? "" }
        return Self.channel(entry.channel)
    }

    private static func side(_ side: Side?) -> String {
        switch side {
        case .us: "us"
        case .customer: "customer"
        case .other: "other"
        case nil: ""
        }
    }

    private static func channel(_ channel: Channel) -> String {
        switch channel {
        case .unknown: ""
        case .inPerson: "in person"
        default: String(describing: channel)
        }
    }

    func finish() throws -> [ExportManifest.File] {
        let tables = [try messages.finish(), try notebook.finish()]
        guard mailCount == 0 else { return tables + [try mails.finish(rows: mailCount)] }
        try mails.discard()
        return tables
    }
}
