import Engagement
import Journal
import Phrases
import Vocabulary

extension Shop {
    /// A plan goes out: its list is written down with what we expect of everybody on it. What the look says against it takes a
    /// reason, which stays beside what came of it. Whoever asked for no offers is on no list, whatever the reason.
    ///
    /// - Parameter keptAside: left out by lot, 0 … 0.5, so that what follows can be told from what would have come anyway.
    package func startSending(
        _ id: EntryID, because reason: String, keptAside: Double = 0, as viewer: Viewer = .owner
    ) async throws -> DeedOutcome {
        guard viewer.reach == .all, let planned = try await engagement(id, as: viewer) else { return .missing }
        guard planned.line.sending == nil else { return .doneBefore }
        let verdict = planned.look.verdict
        let reason = reason.split(whereSeparator: \.isWhitespace).joined(separator: " ")
        let refused = Set(verdict.standing[.optedOut] ?? [])
        let people = verdict.people.filter { !refused.contains($0.id) }
        guard !people.isEmpty, verdict.decision == .go || !reason.isEmpty else { return .unclear }
        let lot = Holdout(
            people.map(\.id), share: min(max(keptAside, 0), 0.5), seed: UInt64(bitPattern: id.value))
        let aside = Set(lot.keptAside)
        let name = planned.written.text
        let list = people.map { person in
            let trait = person.mainReason.map { verdict.traits[$0].trait }
            return (
                person.id,
                Invited(text: name, predicted: person.probability, trait: trait, isKeptAside: aside.contains(person.id))
            )
        }
        let campaign = Campaign(
            text: name,
            elements: verdict.traits.map { Campaign.Element(trait: $0.trait, exposure: $0.exposure) },
            audience: people.count, decision: verdict.decision, overrideReason: reason.isEmpty ? nil : reason)
        return try await outcome {
            try await self.journal.write(as: viewer) { try $0.startSending(id, campaign, to: list, nil) }
        }
    }

    /// Proposed changes, put into the plan.
    /// - Parameters:
    ///   - one: only this one of them, by its place; nil for all.
    ///   - name: what something is called of which only the traits are known.
    package func acceptChanges(
        of id: EntryID, only one: Int? = nil, once: String, name: @Sendable (PlannedElement.Alternative) -> String,
        as viewer: Viewer = .owner
    ) async throws -> DeedOutcome {
        guard viewer.reach == .all, let planned = try await engagement(id, as: viewer) else { return .missing }
        let proposed = planned.look.better.replacements
        let taken = one.map { place in proposed.indices.contains(place) ? [proposed[place]] : [] } ?? proposed
        let changed = planned.written.putting(taken, name: name)
        guard changed != planned.written else { return .doneBefore }
        return try await perform(.plan(changed, changing: id), once: once, as: viewer)
    }
}

/// The words for one person: `{nama}` is what we call them, `{suka}` something they like, `{waktu}` the plan's day and hour; a line
/// that asks for what we do not know is left out.
package enum PersonalWords {
    package static func write(_ words: String, name: String, likes: String?, time: String?) -> String {
        let places: [(String, String?)] = [("{nama}", name), ("{suka}", likes), ("{waktu}", time)]
        return words.split(separator: "\n", omittingEmptySubsequences: false).compactMap { line -> String? in
            guard places.allSatisfy({ $0.1 != nil || !line.contains($0.0) }) else { return nil }
            return places.reduce(String(line)) { $0.replacing($1.0, with: $1.1 ?? "") }
        }.joined(separator: "\n")
    }
}

extension Shop {
    /// A plan from a file; once, however often it is brought in.
    /// - Returns: the look at it; nil when just that plan is there already.
    package func bringIn(
        _ plan: PlanWritten, at moment: Instant? = nil, as viewer: Viewer = .owner
    ) async throws -> PlannedEngagement? {
        guard try await self.plan(like: plan, as: viewer) == nil else { return nil }
        let id = try await journal.write(as: viewer) {
            try $0.plan(plan, changing: nil, nil, at: moment.map { When($0, precision: .minute) })
        }
        return try await engagement(id, as: viewer)
    }

    /// The entry under which a plan goes out; nil while it does not.
    package func sending(of plan: EntryID) async throws -> EntryID? {
        try await journal.read(as: .owner) { try Engagements.line($0, plan)?.sending?.entry.id }
    }

    /// To how many each of those that go out was sent.
    package func sentCounts(of plans: [Engagements.Line]) async throws -> [EntryID: Int] {
        try await journal.read(as: .owner) { book in
            let counts = try book.counts(of: .exposed, referringTo: plans.compactMap { $0.sending?.entry.id })
            return Dictionary(
                plans.compactMap { line in line.sending.map { (line.id, counts[$0.entry.id] ?? 0) } },
                uniquingKeysWith: { first, _ in first })
        }
    }
}

/// Who is still to get it, with the words for each.
package struct SendingList: Sendable {
    package struct Line: Sendable {
        package var customer: CustomerID
        package var name: String
        package var words: String
        /// E.164; nil when no number is known.
        package var phone: String?
        package var mail: String?
    }

    package var lines: [Line]
    package var waiting: Int
    package var sent: Int
    /// Of those who wait, for whom a line with `{suka}` is left out.
    package var withoutLikes: Int
}

extension Shop {
    /// - Parameter limit: nil for all of them.
    package func sendingList(
        _ planned: PlannedEngagement, limit: Int? = 20, as viewer: Viewer = .owner
    ) async throws -> SendingList? {
        guard let course = planned.course else { return nil }
        let waiting = course.waiting.map(\.customer)
        let shown = limit.map { Array(waiting.prefix($0)) } ?? waiting
        let words = planned.written.words
        let time = planned.written.at.map { Phrasebook(.indonesian, zone: zone).moment($0) }
        let (lines, withoutLikes) = try await journal.read(as: viewer) { book in
            let likes = words.contains("{suka}") ? try book.words(of: waiting, themes: [.likes]) : nil
            let (phones, mails) = (try book.phones(of: shown), try book.mails(of: shown))
            let calledBy = try book.words(of: shown, themes: [.calledBy, .likes])
            let lines = shown.map { id in
                let name = planned.name(id)
                let own = calledBy[id] ?? [:]
                let called = name.contains(where: \.isLetter) ? ShortName.of(name) : ShortName.nobodysName
                return SendingList.Line(
                    customer: id, name: name,
                    words: PersonalWords.write(words, name: own[.calledBy] ?? called, likes: own[.likes], time: time),
                    phone: phones[id], mail: mails[id])
            }
            return (lines, likes.map { known in waiting.count { known[$0]?[.likes] == nil } } ?? 0)
        }
        return SendingList(lines: lines, waiting: waiting.count, sent: course.sent.count, withoutLikes: withoutLikes)
    }
}
