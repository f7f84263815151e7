import Formats
import Vocabulary

/// What a first look tells of one chat, whichever program exported it.
struct ChatOutline: Sendable {
    /// Somebody who speaks in it.
    struct Voice: Hashable, Sendable {
        /// By which messages name them: a name, or what the channel itself calls them.
        var key: String
        var name: String
        /// What the channel itself calls them, as a handle (`telegram/user300000000`); nil where only a name is known.
        var account: String?
    }

    var channel: Channel
    var title: String?
    /// When nothing else names it.
    var fallbackTitle: String
    /// The chat as the channel itself names it; nil where it is known by its title alone.
    var key: String?
    var isGroup: Bool
    var voices: [Voice]
    /// Whom a chat of two is with.
    var other: Voice?
    /// Keys the export itself says are us.
    var ours: Set<String> = []
}

extension ChatOutline {
    init(_ survey: WhatsAppExport.Survey, of parcel: Parcel) {
        let member = parcel.member.flatMap { WhatsAppExport.chatKey($0) }
        self.init(
            channel: .whatsapp,
            title: member ?? WhatsAppExport.chatKey(FileName.last(of: parcel.path)) ?? survey.title,
            fallbackTitle: parcel.name, isGroup: survey.isGroup || survey.speakers.count > 2,
            voices: survey.speakers.map { Voice(key: $0.name, name: $0.name) })
    }

    init(_ chat: TelegramExport.Chat, in survey: TelegramExport.Survey, of parcel: Parcel) {
        let voices = chat.speakers.map { speaker in
            speaker.hasID ? Self.telegram(speaker.key, name: speaker.name) : Voice(key: speaker.key, name: speaker.name)
        }
        self.init(
            channel: .telegram, title: chat.name, fallbackTitle: parcel.name, key: chat.key, isGroup: chat.isGroup,
            voices: voices)
        if let key = chat.other {
            other = Self.telegram(key, name: chat.name ?? voices.first { $0.key == key }?.name ?? key)
            // The account calls them by the chat's name, whatever they call themselves.
            self.voices = self.voices.map { $0.key == key ? other ?? $0 : $0 }
        }
        if let owner = survey.owner?.key { ours = [owner] }
    }

    /// Somebody who has left Telegram has only a number.
    private static func telegram(_ key: String, name: String) -> Voice {
        let digits = key.drop { !$0.isNumber }
        return Voice(key: key, name: name == key ? "Telegram \(digits)" : name, account: "telegram/\(key)")
    }
}
