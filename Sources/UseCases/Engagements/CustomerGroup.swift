import Engagement
import Journal
import Vocabulary

/// *Kelompok pelanggan* with its members, each with what made them one.
package struct CustomerGroup: Sendable {
    /// The entry that first said it.
    package var id: EntryID
    package var written: GroupWritten
    package var rule: SegmentRule
    package var members: [SegmentMember]
}

extension CustomerGroup {
    /// Those that were not given up, by name.
    static func written(_ book: Book, asOf: Instant) throws -> [(id: EntryID, written: GroupWritten)] {
        var latest: [EntryID: GroupWritten] = [:]
        for entry in try book.nobodysEntries(of: [.grouped], asOf: asOf, limit: 1_000) {
            guard case .grouped(let group) = entry.event else { continue }
            let first = entry.refersTo ?? entry.id
            if latest[first] == nil { latest[first] = group }
        }
        return latest.filter { !$0.value.isGone }.map { ($0.key, $0.value) }
            .sorted { ($0.written.text, $0.id) < ($1.written.text, $1.id) }
    }

    static func all(
        _ book: Book, asOf: Instant, _ candidates: [SegmentCandidate], _ cards: [CustomerID: CustomerID], taxonomy: Taxonomy
    ) throws -> [CustomerGroup] {
        let written = try Self.written(book, asOf: asOf)
        let known = Dictionary(written.map { ($0.id, $0.written) }, uniquingKeysWith: { first, _ in first })
        return written.map { id, group in
            let rule = group.rule(within: [id], known, cards)
            return CustomerGroup(
                id: id, written: group, rule: rule, members: rule.members(of: candidates, in: taxonomy, asOf: asOf))
        }
    }
}

extension GroupWritten {
    /// - Parameter within: the groups we are already inside of: a ring of groups has no members.
    fileprivate func rule(within: Set<EntryID>, _ known: [EntryID: GroupWritten], _ cards: [CustomerID: CustomerID])
        -> SegmentRule
    {
        let rules = conditions.map { $0.rule(within: within, known, cards) }
        guard !rules.isEmpty else { return .picked([]) }
        return isAny ? .any(rules) : .all(rules)
    }
}

extension GroupCondition {
    /// From so sure on, somebody's word counts. [assumption]
    private static let sure = 0.4

    fileprivate func rule(
        within: Set<EntryID>, _ known: [EntryID: GroupWritten], _ cards: [CustomerID: CustomerID]
    ) -> SegmentRule {
        let rule: SegmentRule =
            switch what {
            case .tag: .tag(value)
            case .fact: .fact(key: key.lowercased(), value: value.isEmpty ? nil : value.lowercased())
            case .holds: .holds(Stance(rawValue: key) ?? .forbids, trait: value, confidence: Self.sure)
            case .orders, .quietDays: .figure(what.rawValue, .atLeast, number)
            case .measure: .figure(key, .atLeast, number)
            case .group:
                if let id = EntryID(value), let group = known[id], !within.contains(id) {
                    group.rule(within: within.union([id]), known, cards)
                } else {
                    .picked([])
                }
            case .picked: .picked(Set(people.map(cards.standing)))
            }
        return isNot ? .not(rule) : rule
    }
}
