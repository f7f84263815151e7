import Vocabulary

/// Makes a draft of each message.
struct TelegramDrafts {
    private let file: String
    private(set) var told = TelegramExport.Told()

    init(file: String) { self.file = file }

    /// Nil when it names nobody or no time: told, never lost in silence.
    mutating func draft(_ record: TelegramExport.Record, in chat: TelegramExport.Chat) -> ChatDraft? {
        let place = Place(file: file, line: record.line)
        guard let time = TelegramTime(record) else {
            told.add(Diagnostic(.refused, .noSuchDate(String(record.date.prefix(40))), at: place, excerpt: excerpt(record)))
            return nil
        }
        let speaker = Self.isSpoken(record) ? Self.speaker(of: record) : nil
        if Self.isSpoken(record), speaker == nil {
            told.add(Diagnostic(.refused, .missing(field: "from"), at: place, excerpt: excerpt(record)))
            return nil
        }
        tellOfLetters(record, at: place)
        var message = Self.message(record)
        if chat.kind == .bot, let speaker, speaker.key == chat.other { message.isAutomatic = true }
        var draft = ChatDraft(at: time.local, sender: speaker?.name, message: message, place: place)
        draft.exactly = time.exact
        draft.id = record.id
        draft.senderKey = speaker?.key
        draft.replyTo = record.replyTo
        return draft
    }

    /// A person's doing. What Telegram itself writes (somebody joined, a picture was changed) is nobody's word; a call is
    /// somebody's.
    static func isSpoken(_ record: TelegramExport.Record) -> Bool { !record.isService || record.action == "phone_call" }

    /// Who spoke, by Telegram's number, and by the name beside it; somebody who has left Telegram has only the number.
    static func speaker(of record: TelegramExport.Record) -> (key: String, name: String)? {
        let name = record.from.flatMap { $0.isEmpty ? nil : $0 }
        guard let key = record.fromID ?? name else { return nil }
        return (key, name ?? key)
    }

    private func excerpt(_ record: TelegramExport.Record) -> String {
        String(TelegramExport.clean(Array(record.text.bytes.prefix(480))).prefix(120))
    }

    private mutating func tellOfLetters(_ record: TelegramExport.Record, at place: Place) {
        if record.text.isCut {
            told.add(Diagnostic(.warning, .recordTooLong(limit: JSONScanner.longestText), at: place, excerpt: excerpt(record)))
        } else if !record.text.bytes.withUnsafeBytes(WhatsAppExport.StoredText.isValid) {
            told.add(Diagnostic(.warning, .encodingBroken(name: "UTF-8"), at: place, excerpt: excerpt(record)))
        }
    }

    // MARK: - The message

    private static func message(_ record: TelegramExport.Record) -> Message {
        let words = record.text.bytes.isEmpty ? record.entities.bytes : record.text.bytes
        var message = Message(text: TelegramExport.clean(words), media: media(of: record))
        message.fileName = fileName(of: record)
        message.isEdited = record.isEdited
        if record.isForwarded { message.forwardedFrom = record.forwardedFrom ?? "" }
        if message.text.isEmpty { message.text = standIn(for: record, message.media) }
        if message.text.isEmpty, message.media == nil, !record.isService { message.media = .unknown }
        if record.isService, message.media == nil { message.text = record.action }
        return message
    }

    private static func media(of record: TelegramExport.Record) -> Message.Media? {
        if record.isService { return record.action == "phone_call" ? .call : nil }
        switch record.mediaType {
        case "sticker": return .sticker
        case "voice_message": return .voice
        case "audio_file": return .audio
        case "video_message", "video_file", "animation": return .video
        default: break
        }
        if record.hasPhoto { return .image }
        if record.hasPoll { return .poll }
        if !record.contact.isEmpty { return .contact }
        if !record.location.isEmpty || !record.placeName.isEmpty { return .location }
        return record.hasFile ? .document : nil
    }

    /// What a card, a place, a poll or a sticker says.
    private static func standIn(for record: TelegramExport.Record, _ media: Message.Media?) -> String {
        switch media {
        case .sticker: record.emoji
        case .contact: record.contact.joined(separator: " ")
        case .location: record.placeName.isEmpty ? record.location.joined(separator: ", ") : record.placeName
        case .poll: record.question
        default: ""
        }
    }

    /// Its own name, else the name under which it was saved; a note in brackets says that it was left out.
    private static func fileName(of record: TelegramExport.Record) -> String? {
        if !record.fileName.isEmpty { return record.fileName }
        guard !record.file.isEmpty, !record.file.hasPrefix("(") else { return nil }
        return record.file.split(separator: "/").last.map(String.init)
    }
}
