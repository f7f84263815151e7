import Formats
import Vocabulary

/// Turns the bytes of one mail into a draft. Whatever is wrong with them is told beside it; a mail is never refused here.
package struct MailReader {
    /// Of a mail's text this much is kept.
    package static let textLimit = 256 << 10

    private var draft: MailDraft
    private var told: [Diagnostic] = []

    package static func read(_ raw: RawMail, file: String) -> (draft: MailDraft, told: [Diagnostic]) {
        var reader = MailReader(raw, file: file)
        reader.read(raw)
        return (reader.draft, reader.told)
    }

    private init(_ raw: RawMail, file: String) {
        draft = MailDraft(place: Place(file: file, line: raw.line, mail: raw.number))
    }

    private mutating func read(_ raw: RawMail) {
        if raw.wasCut { tell(.note, .recordTooLong(limit: RawMail.limit)) }
        draft.arrived = raw.arrived
        guard let message = MimeMessage(raw.bytes) else { return }
        read(message.headers)
        var structure = MailStructure()
        if let body = message.body { structure.take(body) }
        if structure.isReport { draft.nature.isBounce = true }
        for part in structure.attachments { draft.attachments.append(attachment(part)) }
        draft.text = text(of: structure.texts)
        draft.newWords = ReplyTrimming.newWords(draft.text)
    }

    // MARK: Headers

    private mutating func read(_ headers: [MimeHeader]) {
        var dates: [String] = []
        var isReceived = false
        for header in headers {
            switch header.name {
            case "message-id": if draft.messageID == nil { draft.messageID = MailIdentifiers.all(in: header.raw).first }
            case "in-reply-to": draft.inReplyTo += MailIdentifiers.all(in: header.raw)
            case "references": draft.references += MailIdentifiers.all(in: header.raw)
            case "date": dates.append(header.trimmed)
            case "subject": if draft.subject.isEmpty { draft.subject = line(header) }
            case "from": draft.from += header.addresses
            case "to": draft.to += header.addresses
            case "cc": draft.cc += header.addresses
            case "received":
                // The last one to hand it on stands first, its date behind the semicolon.
                if !isReceived, let end = header.raw.utf8.lastIndex(of: UInt8(ascii: ";")) {
                    draft.arrived = MailDate.parse(header.raw[end...].dropFirst()) ?? draft.arrived
                }
                isReceived = true
            case "reply-to": draft.replyTo += header.addresses
            default: draft.nature.take(header: header.name, header.trimmed)
            }
        }
        for sender in draft.from { draft.nature.take(sender: sender.address) }
        draft.at = dates.lazy.compactMap { MailDate.parse($0) }.first
        if draft.at == nil, let date = dates.first { tell(.warning, .noSuchDate(date), date) }
    }

    private mutating func line(_ header: MimeHeader) -> String {
        if header.isGuessed { tell(.warning, .lettersGuessed(readAs: "Windows-1252"), header.trimmed) }
        return header.text
    }

    // MARK: Body

    private mutating func attachment(_ part: MimePart) -> MailDraft.Attachment {
        let type = part.type
        var name = part.fileName
        if name.isEmpty { name = Self.usualName(type) }
        if type == "application/ms-tnef" || name.lowercased() == "winmail.dat" { tell(.note, .sealedAttachment(name)) }
        return MailDraft.Attachment(name: name, type: type, size: part.size, isInline: part.isInlinePicture)
    }

    private static func usualName(_ type: String) -> String {
        switch type {
        case "text/calendar": "invite.ics"
        case "message/rfc822": "mail.eml"
        default: ""
        }
    }

    private mutating func text(of parts: [MimePart]) -> String {
        var whole = ""
        for part in parts where part.isText && whole.utf8.count < Self.textLimit {
            let letters = part.letters()
            if let guess = letters.guess { tell(.warning, .lettersGuessed(readAs: guess), String(letters.text.prefix(60))) }
            var (text, wasCut) = MailLetters.tidy(letters.text, limit: Self.textLimit)
            if wasCut { tell(.note, .recordTooLong(limit: Self.textLimit)) }
            if part.type == "text/html" { text = HTMLText.text(of: text) }
            if part.isFlowed { text = FlowedText.unfold(text, deletesSpace: part.deletesSpace) }
            if !whole.isEmpty && !text.isEmpty { whole += whole.utf8.last == 10 ? "\n" : "\n\n" }
            whole += text
        }
        return whole
    }

    private mutating func tell(_ severity: Diagnostic.Severity, _ problem: Diagnostic.Problem, _ excerpt: String = "") {
        if told.contains(where: { $0.problem == problem }) { return }
        told.append(Diagnostic(severity, problem, at: draft.place, excerpt: String(excerpt.prefix(120))))
    }
}

extension String {
    var trimmed: String {
        var text = self[...]
        while let first = text.utf8.first, first <= 32 { text.removeFirst() }
        while let last = text.utf8.last, last <= 32 { text.removeLast() }
        return String(text)
    }
}
