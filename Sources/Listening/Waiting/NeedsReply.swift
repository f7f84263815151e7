import Vocabulary

/// Does somebody wait for an answer to this message?
///
/// The first, careful rule: words and what went before, no statistics. It would rather miss a wait than invent one, because
/// a line on Today that should not be there costs trust. Whether a chat counts at all (a group, a family member) is for the
/// caller to know.
package enum NeedsReply {
    /// What went before, as far as it changes the meaning of "iya", a picture or a greeting.
    package struct Context: Hashable, Sendable {
        /// What our last words, not yet followed by other words of ours, asked for.
        package var asked: Asking
        /// Nobody of us has spoken in this talk yet: they stand at the counter.
        package var opens: Bool

        package init(asked: Asking = .nothing, opens: Bool = false) {
            self.asked = asked
            self.opens = opens
        }

        package static let opening = Context(opens: true)
    }

    package struct Verdict: Hashable, Sendable {
        package var needsReply: Bool
        /// They take back what they asked before: an open wait ends here.
        package var withdraws: Bool
        /// Why, with the words that say so; the deciding one first. A picture has no words, an empty span.
        package var reasons: [Reason]
    }

    package struct Reason: Hashable, Sendable {
        package var rule: Rule
        /// UTF-8 offsets in the message's text.
        package var span: Range<Int>

        package func words(in text: String) -> Substring {
            let utf8 = text.utf8
            guard let start = utf8.index(utf8.startIndex, offsetBy: span.lowerBound, limitedBy: utf8.endIndex),
                let end = utf8.index(start, offsetBy: span.count, limitedBy: utf8.endIndex)
            else { return "" }
            return text[start..<end]
        }
    }

    package enum Rule: UInt8, Sendable, CaseIterable {
        // Somebody waits
        case question, request, change, order, wish, trouble, payment, awaitsNews
        case greeting, opening, answersUs, picture, voice, missedCall, poll
        // Nobody waits
        case thanks, agreement, praise, rhetorical, farewell, onTheWay, forgiveness, theirTurn, declines, withdraws
        case regret, laughter, holiday, spam, sticker, deleted, automatic, unclear
    }

    package static func judge(_ message: Message, before context: Context) -> Verdict {
        let decision = Decision(on: message, before: context)
        return Verdict(
            needsReply: decision.needsReply, withdraws: decision.rule == .withdraws,
            reasons: decision.reasons.map { Reason(rule: $0.rule, span: $0.span) })
    }

    /// The same answer without its reasons, for every message of an import.
    package static func quick(_ message: Message, before context: Context) -> Bool {
        Decision(on: message, before: context, explaining: false).needsReply
    }

    package static func quick(_ message: Message, previousWasOursAsking: Bool) -> Bool {
        quick(message, before: Context(asked: previousWasOursAsking ? .forTheNextStep : .nothing))
    }
}
