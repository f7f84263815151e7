import Engagement
import Journal
import Vocabulary

/// *Cara menjaga hubungan* with a group, held against each of its members and not against their average.
///
/// - Source: S3.2, then build the bond: a plan per segment, tested on persons (M14, M25).
package struct GroupBond: Sendable {
    package var habits: [BondPlan.Habit]
    /// What somebody wrote down; nil while nobody did.
    package var plan: BondPlan?
    /// For whom it would not do, and why.
    package var misfits: [BondPlan.Misfit: [CustomerID]]

    /// So far their own coming is looked back at. [assumption]
    static let lookBack = Span.days(180.0)
    /// Of somebody known for less than a month it is not known how often they come. [assumption]
    static let shortest = Span.days(30.0)

    /// Through which doors members come, the most used first.
    package var doors: [(channel: Channel, people: Int)] {
        var counts: [Channel: Int] = [:]
        for channel in habits.flatMap(\.channels) { counts[channel, default: 0] += 1 }
        return counts.map { ($0.key, $0.value) }.sorted { ($1.people, $0.channel.rawValue) < ($0.people, $1.channel.rawValue) }
    }

    /// How often the one in the middle comes in thirty days; nil where it is known of nobody.
    package var usualTimesPerMonth: Double? {
        let times = habits.compactMap(\.ownTimesPerMonth).sorted()
        return times.isEmpty ? nil : times[times.count / 2]
    }
}

extension Shop {
    package func bond(with group: CustomerGroup) async throws -> GroupBond {
        let (crowd, now, zone) = (try await crowd(), self.now, self.zone)
        let members = group.members.map(\.id)
        let habits = try await journal.read(as: .owner) { book in
            let cards = try book.allCards(of: members)
            let start = now.subtracting(GroupBond.lookBack)
            let came = try book.ownContacts(of: cards.keys.sorted(), from: start, until: now, in: zone)
            return BondPlan.Habit.all(members, came, cards, crowd, now: now)
        }
        guard let written = group.written.bond else { return GroupBond(habits: habits, plan: nil, misfits: [:]) }
        let plan = BondPlan(
            forms: Set(written.forms), channels: Set(written.channels), timesPerMonth: written.timesPerMonth)
        var people: [BondPlan.Misfit: [CustomerID]] = [:]
        for (person, misfits) in plan.misfits(habits) {
            for misfit in misfits { people[misfit, default: []].append(person) }
        }
        return GroupBond(habits: habits, plan: plan, misfits: people.mapValues { $0.sorted() })
    }
}

extension BondPlan.Habit {
    fileprivate static func all(
        _ members: [CustomerID], _ came: [CustomerID: OwnContacts], _ cards: [CustomerID: CustomerID], _ crowd: Crowd,
        now: Instant
    ) -> [BondPlan.Habit] {
        var theirs: [CustomerID: OwnContacts] = [:]
        for (card, contacts) in came {
            let customer = cards.standing(card)
            guard var known = theirs[customer] else {
                theirs[customer] = contacts
                continue
            }
            known.days += contacts.days
            known.first = min(known.first, contacts.first)
            known.channels.formUnion(contacts.channels)
            theirs[customer] = known
        }
        let start = now.subtracting(GroupBond.lookBack)
        let since = Dictionary(crowd.customers.map { ($0.id, $0.since) }, uniquingKeysWith: { first, _ in first })
        return members.map { member in
            let known = theirs[member]
            let times = known.flatMap { known -> Double? in
                // Whoever has been with us for longer was silent in the rest of that time.
                let began = min(known.first, max(since[member].flatMap { $0 } ?? known.first, start))
                let span = now.since(began)
                return span < GroupBond.shortest ? nil : Double(known.days) * 30 / span.days
            }
            return BondPlan.Habit(
                id: member, channels: known?.channels ?? [], ownTimesPerMonth: times,
                hasOptedOut: crowd.guests[member]?.facts.contains(.optedOut) ?? false)
        }
    }
}
