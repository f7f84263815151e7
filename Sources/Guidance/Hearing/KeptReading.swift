import Listening
import Vocabulary

/// What is kept of a reading: enough for a tag, for counting and for knowing where to listen again; none of the words.
package struct KeptReading: Hashable, Sendable {
    /// Another packing than this one, or other rules of listening than those before, come with another number: everything is read anew.
    package static let form: Int64 = 1

    package var side: Side
    package var intents: [Intent]
    package var sentiment: Sentiment
    /// How far the sentiment leads the next, in units of the head that judged.
    package var margin: Int32
    package var topic: Topic
    package var urgency: Urgency
    /// The sentiment may as well be another.
    package var isUnsure: Bool
    /// A person said how it was meant.
    package var isCorrected: Bool
    /// UTF-8 offsets of the words that say so; nil where it is the whole message.
    package var words: Range<Int>?
    /// It may say something that is worth writing down.
    package var proposes: Bool

    package init(of message: HeardMessage, isCorrected: Bool, zone: Zone) {
        let reading = message.reading
        side = message.side
        intents = reading.intents
        sentiment = reading.sentiment
        margin = reading.margin
        topic = reading.topic
        urgency = reading.urgency
        isUnsure = reading.unsure
        self.isCorrected = isCorrected
        words = nil
        proposes = !Proposal.heard(in: message, zone: zone).isEmpty
        words =
            if urgency == .now { reading.explanation?.urgencySpan } else {
                HeardTag.Kind.wishes.lazy.filter { message.tells($0.intent) }.compactMap { message.span(of: $0.intent) }.first
            }
    }

    /// Whether it says so in earnest: see ``Intent/isTold(among:_:)``.
    package func tells(_ intent: Intent) -> Bool { side == .customer && intent.isTold(among: intents, sentiment) }
}

/// A message with what is kept of its reading.
package struct KeptMessage: Hashable, Sendable {
    package var entry: EntryID
    package var text: String
    package var reading: KeptReading

    package init(_ entry: EntryID, _ text: String, _ reading: KeptReading) {
        self.entry = entry
        self.text = text
        self.reading = reading
    }

    /// Those that say so.
    package var words: String {
        guard let span = reading.words else { return text }
        return String(decoding: Array(text.utf8).dropFirst(span.lowerBound).prefix(span.count), as: UTF8.self)
    }
}

extension Intent {
    /// Trouble told without displeasure ("she is allergic") is no complaint, and who orders or asks for something ("if possible")
    /// makes no suggestion.
    func isTold(among intents: [Intent], _ sentiment: Sentiment) -> Bool {
        guard intents.contains(self) else { return false }
        return switch self {
        case .complaint: sentiment == .negative
        case .suggestion: Set(intents).isDisjoint(with: [.order, .request, .complaint, .spam])
        default: true
        }
    }
}

/// As one number: never renumber what is kept.
extension KeptReading {
    package var packed: Int64 {
        var packed: Int64 = 0
        for intent in intents { packed |= 1 << Self.place(of: intent, in: Intent.allCases) }
        packed |= Self.place(of: sentiment, in: Sentiment.allCases) << 10
        packed |= Self.place(of: topic, in: Topic.allCases) << 12
        return packed | (isUnsure ? 1 << 16 : 0) | (isCorrected ? 1 << 17 : 0) | (side == .us ? 1 << 18 : 0)
    }

    /// - Returns: nil for what no version ever packed.
    package init?(packed: Int64, urgency: Int, margin: Int32, words: Range<Int>?, proposes: Bool) {
        let (sentiment, topic) = (Int(packed >> 10 & 3), Int(packed >> 12 & 15))
        guard 0 <= packed, packed < 1 << 19, Sentiment.allCases.indices.contains(sentiment),
            Topic.allCases.indices.contains(topic), let urgency = Urgency(rawValue: urgency)
        else { return nil }
        intents = Intent.allCases.enumerated().filter { packed >> $0.offset & 1 == 1 }.map(\.element)
        self.sentiment = Sentiment.allCases[sentiment]
        self.topic = Topic.allCases[topic]
        self.urgency = urgency
        self.margin = margin
        self.words = words
        self.proposes = proposes
        isUnsure = packed >> 16 & 1 == 1
        isCorrected = packed >> 17 & 1 == 1
        side = packed >> 18 & 1 == 1 ? .us : .customer
    }

    private static func place<Case: Equatable>(of one: Case, in all: [Case]) -> Int64 {
        Int64(all.firstIndex(of: one) ?? 0)
    }
}
