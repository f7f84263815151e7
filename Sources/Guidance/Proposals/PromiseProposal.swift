import Listening
import Vocabulary

/// A word given in a chat, by us or by them, with the day it is due. Without a day ("nanti saya kabari") it is proposed only of whoever
/// gave it, and never as clear: whoever notes it says by when.
enum PromiseProposal {
    /// So many days after it was due it is not asked for any more. [assumption]
    static let daysAfterDue = 2
    /// A promise written down within this span of the message, by the same side, is the same one. [assumption]
    static let sameWithin = Span.days(1)

    static func heard(in message: HeardMessage, zone: Zone) -> [Proposal] {
        message.reading.promises.compactMap { hint in
            guard let day = hint.due, let dueSpan = hint.dueSpan else {
                let words = message.words(hint.span)
                guard hint.by == message.side, isToCome(words) else { return nil }
                return Proposal(
                    .promise, hint.span, in: message, becomes: .undatedPromise(words, by: hint.by), isClear: false)
            }
            let made = PromiseMade(what: message.words(hint.span), due: .on(day, in: zone))
            let isOwnWord = hint.by == message.side && hint.span.contains(dueSpan.lowerBound)
            return Proposal(
                .promise, hint.span, in: message, becomes: .promise(made, by: hint.by), isClear: isOwnWord)
        }
    }

    /// "nanti kami simpan", but not "jadi kami tahu".
    private static func isToCome(_ words: String) -> Bool {
        !Set(words.lowercased().split { !$0.isLetter }.map(String.init)).isDisjoint(with: toCome)
    }

    private static let toCome: Set = [
        "nanti", "nnti", "nnt", "ntar", "entar", "akan", "bakal", "segera", "secepatnya", "usahakan", "pastikan", "will", "ll",
        "soon",
    ]

    static func isPast(_ made: PromiseMade, asOf: Instant, zone: Zone) -> Bool {
        zone.day(of: asOf).days(since: made.due.day(in: zone)) > daysAfterDue
    }

    static func isKnownUndated(by side: Side, at moment: Instant, _ written: WrittenDown) -> Bool {
        written.promises.contains { $0.by == side && $0.madeAt.isNear(moment, sameWithin) }
    }

    static func isKnown(_ made: PromiseMade, by side: Side, at moment: Instant, _ written: WrittenDown, zone: Zone) -> Bool {
        written.promises.contains { promise in
            promise.by == side
                && (promise.due.day(in: zone) == made.due.day(in: zone) || promise.madeAt.isNear(moment, Self.sameWithin))
        }
    }
}

extension Instant {
    func isNear(_ other: Instant, _ span: Span) -> Bool {
        since(other) <= span && other.since(self) <= span
    }
}
