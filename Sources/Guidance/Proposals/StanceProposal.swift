import Listening
import Vocabulary

/// A stance towards a thing that somebody spoke of themselves: *pantang* bir, *kurang suka* pedas, *kebutuhan*
/// vegetarian; of guests or family they speak for, the sentence as a note of those. Always in their own words, and only towards things: what a message lets one think of faith, origin, health or a loss is never proposed.
enum StanceProposal {
    private static let confidence = 0.95

    static func heard(in message: HeardMessage) -> [Proposal] {
        guard message.side == .customer else { return [] }
        let traits = message.reading.traits.compactMap { hint in key(hint).map { (hint.span, $0) } }
        // Whoever complains that there was no sambal would have liked some.
        let wished = message.tells(.complaint) ? [] : Wishes(of: message.text).all
        let wishes = wished.map { ($0.span, $0.isAllergy ? "pantang" : "kurang suka") }
        return (traits + wishes.filter { wish in !traits.contains { $0.0.overlaps(wish.0) } }).map { span, key in
            let others = SpokenFor(span, in: message.text)
            let fact = FactLearnt(
                key: others?.key ?? key, value: others.map { told($0, message) } ?? message.words(span).lowercased(),
                source: .said, confidence: confidence)
            return Proposal(
                .stance, span, in: message, becomes: .stance(fact),
                isClear: message.reading.intents.allSatisfy { $0 != .question && $0 != .order })
        }
    }

    private static func told(_ others: SpokenFor, _ message: HeardMessage) -> String {
        let words = message.words(others.sentence).split(whereSeparator: \.isWhitespace).joined(separator: " ")
        return String(words.prefix(200))
    }

    /// Under which name it would be remembered.
    private static func key(_ hint: TraitHint) -> String? {
        switch (hint.theme, hint.attitude) {
        case (.alcohol, .avoids), (.pork, .avoids), (.tobacco, .avoids), (.gambling, .avoids), (.riba, .avoids): "pantang"
        case (.halal, .affirms), (.diet, .affirms): "kebutuhan"
        default: nil
        }
    }

    /// Who is known to forbid plastic would rather have none; by whatever name it is known. What is told of guests and family is
    /// often noted under *pantang* of whoever told it.
    static func isKnown(_ fact: FactLearnt, of thing: String, _ written: WrittenDown) -> Bool {
        let keys: Set =
            switch fact.key {
            case "kurang suka": ["kurang suka", "pantang"]
            case "tamu", "keluarga": [fact.key, "pantang", "kurang suka"]
            default: [fact.key]
            }
        let names = Wishes.names(of: thing)
        return written.facts.contains { known in
            let value = known.value.lowercased()
            let words = Set(value.split { !$0.isLetter }.map(String.init))
            let isNamed = names.contains { $0.contains(" ") ? value.contains($0) : words.contains($0) }
            return keys.contains(known.key) && (isNamed || fact.value.lowercased() == value)
        }
    }
}
