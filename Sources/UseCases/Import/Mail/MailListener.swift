import Formats
import Journal
import Listening
import Vocabulary

/// Follows each talk by mail and knows whether, as it stands, somebody waits for us.
struct MailListener {
    private struct Talk {
        var ending = ChatEnding()
        var last = Instant.distantPast
    }

    private var talks: [MailID: Talk] = [:]
    /// What somebody wants stands at the beginning.
    private static let heard = 4_000

    /// - Parameter words: new words, without what they quote.
    mutating func hear(_ words: String, of message: Message, from side: Side, in talk: MailID, at moment: Instant)
        -> MessageReading
    {
        // What is remembered stays small; a talk met again later begins anew.
        if talks.count > 50_000 { talks.removeAll(keepingCapacity: true) }
        // A mail that lies out of order says nothing about what comes before it.
        var heard = talks[talk].flatMap { $0.last <= moment ? $0 : nil } ?? Talk()
        // Letters are days apart: each of theirs may stand for itself.
        if moment.since(heard.last) > .days(7) { heard.ending.startAnew() }
        var spoken = Message(text: String(words.prefix(Self.heard)), media: message.media)
        if spoken.text.allSatisfy(\.isWhitespace) { spoken.text = message.subject ?? "" }
        defer { talks[talk] = heard }
        heard.last = moment
        return MessageReading(hearing: spoken, from: side, &heard.ending)
    }
}
