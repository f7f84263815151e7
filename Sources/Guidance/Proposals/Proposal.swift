import Listening
import Vocabulary

/// *Usulan catatan*: something heard in a message, or seen in an order or in how a complaint was settled, that nobody has written down. It becomes an entry when a person says so, and
/// leaves no trace of its theme otherwise.
package struct Proposal: Hashable, Sendable {
    package enum Kind: String, Sendable, CaseIterable, Codable {
        case promise, complaint, suggestion, stance, concession, favour, moment, risk, decision
    }

    /// The same however often the message is listened to.
    package struct ID: Hashable, Sendable, CustomStringConvertible {
        /// The message, or the order.
        package var entry: EntryID
        package var kind: Kind
        /// UTF-8 offsets in the message of the words that say so; empty of an order.
        package var span: Range<Int>

        package init(entry: EntryID, kind: Kind, span: Range<Int>) {
            self.entry = entry
            self.kind = kind
            self.span = span
        }

        /// As ``description`` writes it.
        package init?(_ text: some StringProtocol) {
            let parts = text.split(separator: ".", omittingEmptySubsequences: false)
            guard parts.count == 4, let entry = EntryID(parts[0]), let kind = Kind(rawValue: String(parts[1])),
                let from = Int(parts[2]), let to = Int(parts[3]), 0 <= from, from <= to
            else { return nil }
            self.init(entry: entry, kind: kind, span: from..<to)
        }

        package var description: String { "\(entry).\(kind.rawValue).\(span.lowerBound).\(span.upperBound)" }
    }

    /// The entry it would be.
    package enum Becoming: Hashable, Sendable {
        case promise(PromiseMade, by: Side)
        /// In these words, without a day: whoever notes it says by when.
        case undatedPromise(String, by: Side)
        case complaint(ComplaintMade)
        case suggestion(Suggestion)
        case stance(FactLearnt)
        case concession(Concession, by: Side)
        /// Theirs to us.
        case favour(Gift)
        case moment(Moment)
        /// Money of theirs that still lies with us, and how much.
        case risk(Risk, Money)
        /// As one like it was decided before.
        case decision(DecisionMade)
    }

    package var id: ID
    package var customer: CustomerID
    package var at: When
    package var words: String
    package var becomes: Becoming
    /// It leads by so much that it is proposed even where many of its kind were dropped.
    package var isClear: Bool

    package init(_ kind: Kind, _ span: Range<Int>, in message: HeardMessage, becomes: Becoming, isClear: Bool) {
        id = ID(entry: message.entry, kind: kind, span: span)
        customer = message.customer
        at = message.at
        words = message.words(span)
        self.becomes = becomes
        self.isClear = isClear
    }

    init(_ kind: Kind, of order: Order, becomes: Becoming) {
        id = ID(entry: order.entry, kind: kind, span: 0..<0)
        customer = order.customer
        at = order.placedAt
        words = order.lines.map(\.what).joined(separator: ", ")
        self.becomes = becomes
        isClear = false
    }

    init(_ kind: Kind, of settling: SettlingStep, becomes: Becoming) {
        id = ID(entry: settling.entry, kind: kind, span: 0..<0)
        customer = settling.customer
        at = settling.at
        words = settling.step.text
        self.becomes = becomes
        isClear = false
    }

    /// What a settled complaint may say.
    package static func seen(in settling: SettlingStep) -> [Proposal] { [DecisionProposal.seen(in: settling)] }

    /// What somebody is owed already: our word, and an answer to their displeasure.
    package var isPressing: Bool {
        switch becomes {
        case .promise(_, .us), .undatedPromise(_, .us), .complaint: true
        default: false
        }
    }

    /// Whoever notes it says by when.
    package var needsDay: Bool {
        if case .undatedPromise = becomes { true } else { false }
    }

    /// All that one order may say, nothing else looked at.
    package static func seen(in order: Order) -> [Proposal] { OrderProposals.seen(in: order) }

    /// All that one message may say, nothing else looked at.
    package static func heard(in message: HeardMessage, zone: Zone) -> [Proposal] {
        PromiseProposal.heard(in: message, zone: zone) + ComplaintProposal.heard(in: message)
            + SuggestionProposal.heard(in: message) + StanceProposal.heard(in: message)
            + GivingProposals.heard(in: message)
    }
}

/// A message and what Listening made of it, with its explanation.
package struct HeardMessage: Sendable {
    package var entry: EntryID
    package var customer: CustomerID
    package var at: When
    package var side: Side
    package var text: String
    package var reading: Reading

    package init(entry: EntryID, customer: CustomerID, at: When, side: Side, text: String, reading: Reading) {
        self.entry = entry
        self.customer = customer
        self.at = at
        self.side = side
        self.text = text
        self.reading = reading
    }

    package func words(_ span: Range<Int>) -> String {
        let bytes = text.utf8
        guard let start = bytes.index(bytes.startIndex, offsetBy: span.lowerBound, limitedBy: bytes.endIndex),
            let end = bytes.index(start, offsetBy: span.count, limitedBy: bytes.endIndex)
        else { return "" }
        return String(text[start..<end])
    }

    /// The words behind an intent.
    func span(of intent: Intent) -> Range<Int>? {
        reading.explanation?.evidence.first { $0.intent == intent }?.span
    }

    /// Whether it says so in earnest: see ``Intent/isTold(among:_:)``.
    func tells(_ intent: Intent) -> Bool {
        side == .customer && intent.isTold(among: reading.intents, reading.sentiment)
    }

    /// All of it, in the length of a note.
    var note: String { String(text.prefix(500)) }
}
