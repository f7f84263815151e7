import Vocabulary

/// One thing a customer lived through with us, seen from their side. No score: what happened, and how it ended.
///
/// - Source: S0.17, empathy is king, see through the customer's eyes; S0.8, customers have memories.
/// - Cannot see: what nobody noted, and what is said in groups.
package struct Experience: Hashable, Sendable {
    package enum What: Hashable, Sendable {
        /// They asked, and nobody answered for long.
        case waited(Span, Wait.End)
        case promise(PromiseFate)
        case complaint(ComplaintEnd)
        case gave(by: Side)
        case gaveWay(by: Side)
        case caredFor
        /// A threat to their interest that we knew of; after how long we told them, nil where it is not noted that we did.
        case risk(toldAfter: Span?)
        /// They told us of it first.
        case foundRisk
        case suggested(answeredAfter: Span?)
        case moment
        /// We wrote for a purpose they had refused.
        case wroteAgainstTheirWill
    }

    /// What became of a promise of ours.
    package enum PromiseFate: Hashable, Sendable {
        case kept
        case late(Span)
        /// Kept or not, they agreed that it need not be.
        case released
        case takenBack
        case open(due: Due)
        case overdue(Span)
    }

    package struct ComplaintEnd: Hashable, Sendable {
        /// Nil while they have not said that it is settled, or that it is not.
        package var accepted: Bool?
        /// Until they judged; nil while they have not.
        package var after: Span?
        package var steps: [ComplaintStep.Kind]

        package init(accepted: Bool?, after: Span?, steps: [ComplaintStep.Kind]) {
            self.accepted = accepted
            self.after = after
            self.steps = steps
        }
    }

    package var entry: EntryID
    package var at: Instant
    package var what: What
    /// The entry that says how it ended.
    package var answer: EntryID?

    private init(entry: EntryID, at: Instant, what: What, answer: EntryID? = nil) {
        self.entry = entry
        self.at = at
        self.what = what
        self.answer = answer
    }

    /// Waits at least this long are told one by one. [assumption]
    package static let longWait = Span.hours(6)

    /// Everything up to then, in the order of time.
    package static func all(in history: History, asOf: Instant) -> [Experience] {
        let found =
            waits(history, asOf) + promises(history, asOf) + complaints(history, asOf) + kindness(history)
            + risks(history, asOf) + suggestions(history, asOf)
        return found.filter { $0.at <= asOf }.sorted { ($0.at, $0.entry) < ($1.at, $1.entry) }
    }

    private static func waits(_ history: History, _ asOf: Instant) -> [Experience] {
        let against = Autonomy.messagesAgainstConsent(history, asOf: asOf).map {
            Experience(entry: $0.entry, at: $0.at, what: .wroteAgainstTheirWill)
        }
        return against
            + ResponseTime.waits(in: history, asOf: asOf).compactMap { wait in
                let span = wait.ended.since(wait.start)
                guard span >= longWait, wait.end != .answeredElsewhere else { return nil }
                return Experience(entry: wait.first, at: wait.start, what: .waited(span, wait.end))
            }
    }

    private static func promises(_ history: History, _ asOf: Instant) -> [Experience] {
        history.promises.filter { $0.by == .us }.map {
            Experience(entry: $0.entry, at: $0.madeAt, what: .promise(PromiseFate($0, asOf: asOf)))
        }
    }

    private static func complaints(_ history: History, _ asOf: Instant) -> [Experience] {
        history.complaints.map { complaint in
            let verdict = complaint.verdict(asOf: asOf)
            let end = ComplaintEnd(
                accepted: verdict?.accepted, after: verdict.map { $0.at.since(complaint.at) },
                steps: complaint.steps.filter { $0.at <= asOf }.map(\.kind))
            return Experience(entry: complaint.entry, at: complaint.at, what: .complaint(end))
        }
    }

    private static func kindness(_ history: History) -> [Experience] {
        history.gifts.map { Experience(entry: $0.entry, at: $0.at, what: .gave(by: $0.by)) }
            + history.concessions.map { Experience(entry: $0.entry, at: $0.at, what: .gaveWay(by: $0.side)) }
            + history.cares.filter { $0.side == .us }.map { Experience(entry: $0.entry, at: $0.at, what: .caredFor) }
            + history.moments.map { Experience(entry: $0.entry, at: $0.at, what: .moment) }
    }

    private static func risks(_ history: History, _ asOf: Instant) -> [Experience] {
        history.risks.map { risk in
            guard risk.side == .us else { return Experience(entry: risk.entry, at: risk.at, what: .foundRisk) }
            let told = ProactiveCare.told(risk, in: history, asOf: asOf)
            return Experience(entry: risk.entry, at: risk.at, what: .risk(toldAfter: told.map { $0.since(risk.at) }))
        }
    }

    private static func suggestions(_ history: History, _ asOf: Instant) -> [Experience] {
        history.suggestions.filter { $0.side == .customer }.map { suggestion in
            let answer = history.suggestionAnswers.first {
                $0.refersTo == suggestion.entry && $0.side == .us && $0.at <= asOf
            }
            return Experience(
                entry: suggestion.entry, at: suggestion.at,
                what: .suggested(answeredAfter: answer.map { $0.at.since(suggestion.at) }), answer: answer?.entry)
        }
    }
}

extension Experience.PromiseFate {
    fileprivate init(_ promise: PromiseTrace, asOf: Instant) {
        let verdict = PromiseKeeping.judge(promise, asOf: asOf)
        func happened(_ at: Instant?) -> Instant? { at.flatMap { $0 <= asOf ? $0 : nil } }
        switch (verdict.outcome, happened(promise.keptAt), happened(promise.withdrawnAt)) {
        case (_, let kept?, _): self = kept <= verdict.due ? .kept : .late(kept.since(verdict.due))
        case (_, nil, _?): self = promise.withdrawnBy == .us ? .takenBack : .released
        case (.overdue, nil, nil): self = .overdue(asOf.since(verdict.due))
        default: self = .open(due: promise.currentDue(asOf: asOf))
        }
    }
}

/// How often we asked something of them within a year, against how often we gave.
package struct AskedAndGiven: Hashable, Sendable {
    /// The latest last.
    package var asked: [EntryID] = []
    package var given: [EntryID] = []

    /// [assumption]
    package static let window = Span.days(365.0)

    package init() {}

    package init(in history: History, asOf: Instant) {
        let since = asOf.subtracting(Self.window)
        func recent(_ found: [(EntryID, Instant)]) -> [EntryID] {
            found.filter { $0.1 > since && $0.1 <= asOf }.sorted { ($0.1, $0.0) < ($1.1, $1.0) }.map(\.0)
        }
        let talk = history.messages.filter { $0.side == .us && $0.kind == .words && $0.asks && !$0.isAutomatic }
        asked = recent(
            talk.map { ($0.entry, $0.at) } + history.questions.filter { $0.side == .us }.map { ($0.entry, $0.at) }
                + history.offers.filter { $0.side == .us }.map { ($0.entry, $0.at) })
        given = recent(
            history.gifts.filter { $0.by == .us }.map { ($0.entry, $0.at) }
                + (history.cares + history.concessions + history.risksTold).filter { $0.side == .us }
                .map { ($0.entry, $0.at) })
    }
}
