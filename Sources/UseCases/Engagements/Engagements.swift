import Engagement
import Journal
import Vocabulary

/// *Promo & acara*: what is planned, what went out, and the groups they are for.
package struct Engagements: Sendable {
    package struct Line: Sendable {
        /// The entry that first said it.
        package var id: EntryID
        package var written: PlanWritten
        package var writtenAt: Instant
        /// Once it has begun to go out.
        package var sending: (entry: Entry, campaign: Campaign)?
        /// What a look at it says today; nil once it goes out, while nobody is invited, and of crowds.
        package var decision: Campaign.Decision?
    }

    /// Newest first.
    package var plans: [Line]
    package var groups: [CustomerGroup]
    /// Who brought whom, newest first.
    package var referrals: [Whose<Entry>]
    /// Who brought others by themselves, before and since there was a reward for it, over a year.
    package var sharing: Sharing
    package var asOf: Instant

    static let referralsShown = 12
    /// Guests looked at for a list of plans. [assumption]
    static let mostLooks = 20_000
}

extension Shop {
    /// Everybody, as plans see them. Only whoever sees all customers plans for all customers.
    func crowd() async throws -> Crowd {
        _ = try await hasThoughtAnew()
        try await refreshShares()
        let (now, zone, currency, crowded) = (self.now, self.zone, self.currency, self.crowded)
        let measures = try await beside(asOf: nil).measures(zone)
        return try await journal.read(as: .owner) { book in
            try crowded(try Engagements.moment(book, now)) {
                try Crowd(book, measures, asOf: now, zone: zone, currency: currency)
            }
        }
    }

    package func engagements(as viewer: Viewer = .owner) async throws -> Engagements {
        let (crowd, now) = (try await crowd(), self.now)
        var found = try await journal.read(as: viewer) { book in
            Engagements(
                plans: try Engagements.plans(book, asOf: now), groups: crowd.groups,
                referrals: try book.entries(of: [.referred], asOf: now, limit: Engagements.referralsShown),
                sharing: try Sharing(book, customers: crowd.customers.count, asOf: now), asOf: now)
        }
        var left = Engagements.mostLooks
        for place in found.plans.indices where found.plans[place].sending == nil {
            let written = found.plans[place].written
            let invited = crowd.audience(written.audience).count
            left -= invited
            guard left >= 0 else { break }
            if invited > 0 { found.plans[place].decision = PlanLook.decision(crowd.situation(written, refused: [])) }
        }
        return found
    }

    /// Groups; everybody by what they are written as, so that no two are written the same; and what traits there are.
    package func groups() async throws -> (groups: [CustomerGroup], names: [CustomerID: String], taxonomy: Taxonomy) {
        let crowd = try await crowd()
        return (crowd.groups, crowd.byName.labels, crowd.taxonomy)
    }

    /// One plan as it is written, without a look at it; nil where there is none.
    package func plan(_ id: EntryID, as viewer: Viewer = .owner) async throws -> Engagements.Line? {
        try await journal.read(as: viewer) { try Engagements.line($0, id) }
    }

    /// The newest that is written just so.
    package func plan(like written: PlanWritten, as viewer: Viewer = .owner) async throws -> EntryID? {
        let now = now
        return try await journal.read(as: viewer) { try Engagements.plans($0, asOf: now).first { $0.written == written }?.id }
    }

    /// What conditions of groups can name here.
    package func groupWords() async throws -> GroupWords { GroupWords(try await crowd()) }

    /// The tree of traits with the shop's own, and those alone.
    package func traits() async throws -> (taxonomy: Taxonomy, own: [TraitWritten]) {
        let crowd = try await crowd()
        return (crowd.taxonomy, crowd.ownTraits)
    }

    /// Of customers called so, in the order of the names; those nobody or several are called are left over.
    package func customers(called names: [String]) async throws -> (found: [CustomerID], others: [String]) {
        try await crowd().byName.people(called: names)
    }
}

extension Engagements {
    /// The state of the book that plans are looked at in; days off are no entries, and count.
    static func moment(_ book: Book, _ now: Instant) throws -> Look {
        let closed = try Shop.closedDays(book)
        return try Look(book, asOf: nil, now: now, heard: [Int64(closed.hashValue)])
    }

    static func plans(_ book: Book, asOf: Instant) throws -> [Line] {
        var lines: [EntryID: Line] = [:]
        for entry in try book.nobodysEntries(of: [.planned], asOf: asOf, limit: 1_000) {
            guard case .planned(let plan) = entry.event else { continue }
            let first = entry.refersTo ?? entry.id
            if lines[first] == nil {
                lines[first] = Line(id: first, written: plan, writtenAt: entry.recordedAt, sending: nil)
            }
        }
        for entry in try book.nobodysEntries(of: [.campaigned], asOf: asOf, limit: 1_000) {
            guard case .campaigned(let campaign) = entry.event, let plan = entry.refersTo else { continue }
            lines[plan]?.sending = (entry, campaign)
        }
        return lines.values.filter { !$0.written.isGone || $0.sending != nil }
            .sorted { ($1.writtenAt, $1.id) < ($0.writtenAt, $0.id) }
    }

    /// One of them by its number; nil where there is none, or it was given up before it went out.
    static func line(_ book: Book, _ id: EntryID) throws -> Line? {
        guard let first = try book.nobodysEntry(id, of: .planned), first.refersTo == nil,
            case .planned(let plan) = first.event
        else { return nil }
        var line = Line(id: id, written: plan, writtenAt: first.recordedAt, sending: nil)
        for entry in try book.entries(referringTo: id, of: [.planned, .campaigned]) {
            switch entry.event {
            case .planned(let plan): (line.written, line.writtenAt) = (plan, entry.recordedAt)
            case .campaigned(let campaign): line.sending = (entry, campaign)
            default: continue
            }
        }
        return line.written.isGone && line.sending == nil ? nil : line
    }
}
