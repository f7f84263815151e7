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
    }

    /// Newest first.
    package var plans: [Line]
    package var groups: [CustomerGroup]
    /// Who brought whom, newest first.
    package var referrals: [Whose<Entry>]
    package var asOf: Instant

    static let referralsShown = 12
}

extension Shop {
    /// Everybody, as plans see them. Only whoever sees all customers plans for all customers.
    func crowd() async throws -> Crowd {
        _ = try await hasThoughtAnew()
        try await refreshShares()
        let (now, zone, currency, crowded) = (self.now, self.zone, self.currency, self.crowded)
        let measures = try await beside(asOf: nil).measures(zone)
        return try await journal.read(as: .owner) { book in
            try crowded(Look(book, asOf: nil, now: now)) {
                try Crowd(book, measures, asOf: now, zone: zone, currency: currency)
            }
        }
    }

    package func engagements(as viewer: Viewer = .owner) async throws -> Engagements {
        let (crowd, now) = (try await crowd(), self.now)
        return try await journal.read(as: viewer) { book in
            Engagements(
                plans: try Engagements.plans(book, asOf: now), groups: crowd.groups,
                referrals: try book.entries(of: [.referred], asOf: now, limit: Engagements.referralsShown), asOf: now)
        }
    }

    package func groups() async throws -> (groups: [CustomerGroup], names: [CustomerID: String], taxonomy: Taxonomy) {
        let crowd = try await crowd()
        return (crowd.groups, crowd.names, crowd.taxonomy)
    }

    /// The tree of traits with the shop's own, and those alone.
    package func traits() async throws -> (taxonomy: Taxonomy, own: [TraitWritten]) {
        let crowd = try await crowd()
        return (crowd.taxonomy, crowd.ownTraits)
    }

    /// Of customers called so, in the order of the names; those nobody or several are called are left over.
    package func customers(called names: [String]) async throws -> (found: [CustomerID], others: [String]) {
        let crowd = try await crowd()
        var (found, others): ([CustomerID], [String]) = ([], [])
        for name in names {
            if let known = crowd.byName.only(name) { found.append(known) } else { others.append(name) }
        }
        return (found, others)
    }
}

extension Engagements {
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
