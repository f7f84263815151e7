import Formats
import Journal
import Listening
import Vocabulary

/// A mail on its way into the journal: whose word it is, and to which talk it belongs.
struct MailItem: Sendable {
    var at: When
    var side: Side
    /// Who is on the other side.
    var other: MailDraft.Address
    var message: Message
    var key: ExternalKey
    /// The mail its talk began with.
    var root: MailID
    /// Others of the talk, nearest first, by which an earlier import's talk is found.
    var relatives: [MailID]
    var title: String
    var reading: MessageReading

    /// Who speaks to whom in a mail; nil where nobody outside has to do with it.
    static func sides(of draft: MailDraft, ours: OurAddresses) -> (side: Side, other: MailDraft.Address)? {
        guard let writer = draft.from.first(where: { $0.address.contains("@") }) else { return nil }
        guard ours.contains(writer.address) else { return (.customer, writer) }
        let receivers = (draft.to + draft.cc).filter { $0.address.contains("@") }
        if let outside = receivers.first(where: { !ours.contains($0.address) }) { return (.us, outside) }
        // A form on our own page writes in our name, and says whom to answer.
        if let asking = draft.replyTo.first(where: { $0.address.contains("@") && !ours.contains($0.address) }) {
            return (.customer, asking)
        }
        return nil
    }
}

extension MailDraft {
    /// When it was written; when it came, where its own clock cannot be believed.
    func moment(now: Instant) -> When? {
        let latest = now.adding(.days(1))
        if let at, at.instant <= (arrived?.instant.adding(.days(1)) ?? latest), at.instant <= latest { return at }
        return arrived.flatMap { $0.instant <= latest ? $0 : nil }
    }

    /// The subject without "Re:" and its like.
    var topic: String {
        var topic = subject[...]
        while let colon = topic.firstIndex(of: ":") {
            let prefix = topic[..<colon].lowercased().filter { !$0.isWhitespace && !$0.isNumber && !"[]()".contains($0) }
            guard Self.prefixes.contains(prefix) else { break }
            topic = topic[topic.index(after: colon)...].drop { $0.isWhitespace }
        }
        return String(topic)
    }

    private static let prefixes: Set<String> = [
        "re", "fw", "fwd", "bls", "balas", "trs", "terusan", "aw", "wg", "sv", "vs", "antw", "rv", "res", "enc", "tr", "ynt",
    ]

    /// What came along, as the journal knows it; the letter's own little pictures are none.
    var carried: (media: Message.Media, name: String)? {
        guard let first = attachments.first(where: { !$0.isInline }) else { return nil }
        let kinds: [(String, Message.Media)] = [
            ("image/", .image), ("video/", .video), ("audio/", .audio), ("text/vcard", .contact), ("text/x-vcard", .contact),
        ]
        return (kinds.first { first.type.hasPrefix($0.0) }?.1 ?? .document, first.name)
    }
}
