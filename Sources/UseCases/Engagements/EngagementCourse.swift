import Engagement
import Journal
import Measures
import Vocabulary

/// What goes out and what comes of it, beside what we had expected.
package struct EngagementCourse: Sendable {
    package struct Guest: Sendable {
        package var customer: CustomerID
        package var predicted: Double
        package var trait: String?
        package var isKeptAside: Bool
        /// When it was sent, once somebody said so.
        package var sentAt: When?
        package var reaction: Reaction?
        package var refused = false
    }

    package var sending: EntryID
    package var campaign: Campaign
    package var at: When
    package var guests: [Guest]
    /// How many of those we sent it to wrote to us in the week after.
    package var wrote: Int
    /// Who asked afterwards not to be written to.
    package var optedOut: [CustomerID]
    package var aftermath: Aftermath
    /// How many we had thought would be disappointed, of those it was sent to.
    package var expected: PoissonBinomial
    /// Whoever ordered in the thirty days after, of those reached and of those kept aside; nil without any kept aside, and
    /// in the first week.
    package var effect: HoldoutEffect?

    package var sent: [Guest] { guests.filter { $0.sentAt != nil } }
    package var waiting: [Guest] { guests.filter { $0.sentAt == nil && !$0.isKeptAside && !$0.refused } }
    package var disappointed: [Guest] { guests.filter { $0.reaction?.isDisappointed ?? false } }

    /// After so many days an answer is no answer to it. [assumption]
    static let answerDays = 7
    /// An order within so many days may have to do with it. [assumption]
    static let orderDays = 30
}

extension EngagementCourse {
    /// Nil while it does not go out.
    init?(_ book: Book, _ line: Engagements.Line, _ cards: [CustomerID: CustomerID], now: Instant) throws {
        guard let (entry, campaign) = line.sending else { return nil }
        var guests: [Guest] = []
        var places: [CustomerID: Int] = [:]
        for one in try book.entries(referringTo: entry.id, of: [.invited, .exposed, .reacted, .chose]) {
            guard let customer = one.customer.map(cards.standing) else { continue }
            if case .invited(let invited) = one.event {
                guard places[customer] == nil else { continue }
                places[customer] = guests.count
                guests.append(
                    Guest(
                        customer: customer, predicted: invited.predicted, trait: invited.trait,
                        isKeptAside: invited.isKeptAside))
                continue
            }
            guard let place = places[customer] else { continue }
            switch one.event {
            case .exposed: guests[place].sentAt = guests[place].sentAt ?? one.at
            case .reacted(let reaction): guests[place].reaction = reaction
            case .chose(let choice): guests[place].refused = choice.isNo
            default: continue
            }
        }
        let reached = guests.filter { $0.sentAt != nil }
        let week = try book.whoActed(
            .message, cards: Array(book.allCards(of: reached.map(\.customer)).keys), from: entry.at.instant,
            until: min(now, entry.at.instant.adding(.days(Self.answerDays))))
        let wrote = Set(week.map(cards.standing)).count
        var optedOut: [CustomerID] = []
        let all = Set(reached.map(\.customer))
        try book.happenings(of: [.consented], since: entry.at.instant, until: now) { one in
            if case .consented(let consent) = one.event, !consent.isGranted, consent.purpose == .marketing,
                let customer = one.customer.map(cards.standing), all.contains(customer)
            {
                optedOut.append(customer)
            }
        }
        let outcomes = guests.compactMap { guest in
            guest.reaction.map {
                Aftermath.Outcome(id: guest.customer, wasDisappointed: $0.isDisappointed, trait: $0.trait)
            }
        }
        self.init(
            sending: entry.id, campaign: campaign, at: entry.at, guests: guests, wrote: wrote, optedOut: optedOut,
            aftermath: Aftermath(
                guests.map { Verdict.PersonFit(id: $0.customer, probability: $0.predicted) }, outcomes),
            expected: PoissonBinomial(reached.map(\.predicted)),
            effect: try Self.effect(guests, book, cards, since: entry.at.instant, now: now))
    }

    private static func effect(
        _ guests: [Guest], _ book: Book, _ cards: [CustomerID: CustomerID], since: Instant, now: Instant
    ) throws -> HoldoutEffect? {
        let aside = guests.filter(\.isKeptAside)
        guard !aside.isEmpty, now >= since.adding(.days(answerDays)) else { return nil }
        let ordered = Set(
            try book.whoActed(
                .ordered, cards: Array(book.allCards(of: guests.map(\.customer)).keys), from: since,
                until: min(now, since.adding(.days(orderDays)))
            ).map(cards.standing))
        func share(_ those: [Guest]) -> ShareOfAsked {
            ShareOfAsked(yes: those.count { ordered.contains($0.customer) }, asked: those.count)
        }
        // Everybody the lot chose, sent or not: who was easy to send to is no lot.
        return HoldoutEffect(reached: share(guests.filter { !$0.isKeptAside }), keptAside: share(aside))
    }
}
