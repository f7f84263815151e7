import Engagement
import Guidance
import Journal
import Measures
import Vocabulary

/// Everybody, as a plan needs to see them: what they hold, how things stand between us, which groups they are in, whom they
/// know. Read in a few passes over the whole book.
struct Crowd: Sendable {
    let asOf: Instant
    /// In the order of their names.
    let customers: [Customer]
    let taxonomy: Taxonomy
    let ownTraits: [TraitWritten]
    let guests: [CustomerID: Guest]
    let groups: [CustomerGroup]
    /// What groups hold, from their members' own words.
    let segments: [SegmentStance]
    let chances: StanceChances
    let acquaintances: Acquaintances
    let worthAhead: [CustomerID: Double]
    /// Hours and days that mean something, with those the shop wrote down itself.
    let quiet: QuietTimes
    let closed: ClosedDays
    let cards: [CustomerID: CustomerID]

    let names: [CustomerID: String]
    let byName: CustomersByName
    /// Words somebody gave people, names of what is remembered, measures that are known of anybody.
    let tags: Set<String>
    let factNames: Set<String>
    let measured: Set<String>
}

/// Customers by what they are called, in small letters. Two of one name are told apart by the last digits of their numbers:
/// *Bu Sari (5678)*; where that does not do, by a count.
struct CustomersByName: Sendable {
    /// As each is to be called, so that no two are called the same.
    private(set) var labels: [CustomerID: String] = [:]
    private var known: [String: [CustomerID]] = [:]

    /// - Parameter phones: of these customers, those who have one.
    init(_ customers: [Customer], phones: ([CustomerID]) throws -> [CustomerID: String]) rethrows {
        for customer in customers { known[customer.name.lowercased(), default: []].append(customer.id) }
        let ofOneName = known.values.filter { $0.count > 1 }
        let numbers = ofOneName.isEmpty ? [:] : try phones(ofOneName.flatMap { $0 })
        for customer in customers { labels[customer.id] = customer.name }
        for people in ofOneName {
            let endings = people.map { numbers[$0].map { String($0.suffix(4)) } }
            for (place, person) in people.sorted().enumerated() {
                let ending = people.firstIndex(of: person).flatMap { endings[$0] }
                let isOwn = ending != nil && endings.count { $0 == ending } == 1
                let label = "\(labels[person] ?? "") (\(isOwn ? ending ?? "" : "\(place + 1)"))"
                labels[person] = label
                known[label.lowercased(), default: []].append(person)
            }
        }
    }

    private func called(_ name: String) -> [CustomerID] {
        let name = name.lowercased()
        return known[name] ?? Array(Set(known.lazy.filter { " \($0.key) ".contains(" \(name) ") }.flatMap(\.value))).sorted()
    }

    /// Nil where nobody, or more than one, is called so. *Pak Hendra* is Keluarga Pak Hendra, where there is no other.
    func only(_ name: String) -> CustomerID? {
        let found = called(name)
        return found.count == 1 ? found[0] : nil
    }

    /// - Returns: who they are; and what nobody is called, or the names of all who are called so.
    func people(called names: [String]) -> (found: [CustomerID], others: [String]) {
        var (found, others): ([CustomerID], [String]) = ([], [])
        for name in names {
            let known = called(name)
            switch known.count {
            case 0: others.append(name)
            case 1: found.append(known[0])
            default: others += known.prefix(Self.mostShown).compactMap { labels[$0] }
            }
        }
        return (found, others)
    }

    private static let mostShown = 5
}

extension Crowd {
    /// Above so many offers in seven days it is enough. [assumption]
    static let cap = 2

    init(_ book: Book, _ measures: CustomerMeasures, asOf: Instant, zone: Zone, currency: Currency) throws {
        let cards = try book.mergedCustomers()
        let customers = try book.everybody()
        let reading = try Surroundings(book, cards, customers, asOf: asOf)
        let candidates = try Self.candidates(customers, reading, book, measures, cards, asOf: asOf, zone: zone)
        let groups = try CustomerGroup.all(book, asOf: asOf, candidates, cards, taxonomy: reading.taxonomy)
        let byName = try CustomersByName(customers) { try book.phones(of: $0) }
        var memberOf: [CustomerID: [String]] = [:]
        for group in groups {
            for member in group.members { memberOf[member.id, default: []].append(group.written.text) }
        }
        var guests: [CustomerID: Guest] = [:]
        for customer in customers {
            guests[customer.id] = Guest(
                id: customer.id, stances: reading.stances[customer.id] ?? [], segments: memberOf[customer.id] ?? [],
                zone: reading.zones[customer.id] ?? zone, facts: reading.standing[customer.id] ?? [])
        }
        let closed = try Shop.closedDays(book)
        self.init(
            asOf: asOf, customers: customers, taxonomy: reading.taxonomy, ownTraits: reading.ownTraits, guests: guests,
            groups: groups, segments: Self.segments(groups, reading, asOf: asOf), chances: reading.chances,
            acquaintances: try Self.acquaintances(book, cards, byName, zone.day(of: asOf), asOf),
            worthAhead: try book.worthAhead(in: currency),
            quiet: QuietTimes(calendar: HolyCalendar(own: closed.holyTimes(reading.taxonomy))), closed: closed, cards: cards,
            names: Dictionary(customers.map { ($0.id, $0.name) }, uniquingKeysWith: { first, _ in first }), byName: byName,
            tags: candidates.reduce(into: []) { $0.formUnion($1.tags) },
            factNames: reading.facts.values.reduce(into: []) { $0.formUnion($1.keys) },
            measured: candidates.reduce(into: []) { $0.formUnion($1.figures.keys) })
    }

    // MARK: groups

    private static func candidates(
        _ customers: [Customer], _ reading: Surroundings, _ book: Book, _ measures: CustomerMeasures,
        _ cards: [CustomerID: CustomerID], asOf: Instant, zone: Zone
    ) throws -> [SegmentCandidate] {
        var tags: [CustomerID: Set<String>] = [:]
        for (card, names) in try book.tagsOfEverybody() { tags[cards.standing(card), default: []].formUnion(names) }
        let bought = Dictionary(
            try book.purchaseDays().map { (cards.standing($0.key), $0.value) },
            uniquingKeysWith: { ($0.days + $1.days, max($0.last, $1.last)) })
        let today = zone.day(of: asOf)
        var shares: [CustomerID: [String: Double]] = [:]
        try book.keptShares { row in
            shares[cards.standing(row.customer), default: [:]][row.share.measure] =
                measures.finding(row.share, asOf: asOf)?.value
        }
        return customers.map { customer in
            var figures = shares[customer.id] ?? [:]
            let orders = bought[customer.id]
            figures[GroupCondition.What.orders.rawValue] = Double(orders?.days ?? 0)
            if let last = orders?.last { figures[GroupCondition.What.quietDays.rawValue] = Double(today.days(since: last)) }
            return SegmentCandidate(
                id: customer.id, facts: reading.facts[customer.id] ?? [:], tags: tags[customer.id] ?? [], figures: figures,
                stances: reading.stances[customer.id] ?? [])
        }
    }

    /// So many of a group, and such a share of it, have to have said something before the group has a way: those who speak are
    /// those whom it concerns. [assumption]
    private static let enoughVoices = (count: 3, share: 0.2)

    private static func segments(_ groups: [CustomerGroup], _ reading: Surroundings, asOf: Instant) -> [SegmentStance] {
        let all = reading.ownWords
        func voices(_ trait: String, _ members: [[HeldStance]]) -> Int {
            members.count { $0.contains { $0.trait == trait && $0.source != .imported && $0.source != .guess } }
        }
        return groups.flatMap { group -> [SegmentStance] in
            let members = group.members.map { reading.stances[$0.id] ?? [] }
            let traits = Set(members.joined().map(\.trait)).sorted()
            return traits.compactMap { trait -> SegmentStance? in
                let voices = voices(trait, members)
                guard voices >= enoughVoices.count, Double(voices) >= enoughVoices.share * Double(members.count) else {
                    return nil
                }
                return SegmentStance.counted(
                    group.written.text, trait, members: members, prior: all[trait] ?? [:], in: reading.taxonomy, asOf: asOf)
            }
        }
    }

    // MARK: who knows whom

    private static func acquaintances(
        _ book: Book, _ cards: [CustomerID: CustomerID], _ byName: CustomersByName, _ day: Day, _ asOf: Instant
    ) throws -> Acquaintances {
        var closeness: [Set<CustomerID>: Tie.Closeness] = [:]
        func know(_ one: CustomerID, _ other: CustomerID, _ how: Tie.Closeness) {
            let pair: Set = [cards.standing(one), cards.standing(other)]
            guard pair.count == 2, closeness[pair] != .close else { return }
            closeness[pair] = how
        }
        try book.happenings(of: [.referred, .tied], until: asOf) { entry in
            guard let one = entry.customer else { return }
            switch entry.event {
            case .referred(let referral):
                if let other = referral.customer ?? byName.only(referral.to) { know(one, other, .close) }
            case .tied(let tie): if let other = tie.customer ?? byName.only(tie.other) { know(one, other, tie.closeness) }
            default: return
            }
        }
        for member in try book.memberships(on: day) { know(member.organisation, member.person, .close) }
        let pairs = closeness.compactMap { pair, how -> Acquaintances.Pair? in
            let ends = pair.sorted()
            return ends.count == 2 ? Acquaintances.Pair(ends[0], ends[1], how) : nil
        }.sorted { ($0.one, $0.other) < ($1.one, $1.other) }
        let groups = try book.membersOfGroups().mapValues { Set($0.map(cards.standing)).sorted() }
        return Acquaintances(pairs: pairs, groups: groups)
    }
}

extension ClosedDays {
    /// Days off that bear the name of a holy day are that day here, whatever any reckoning says.
    func holyTimes(_ taxonomy: Taxonomy) -> [HolyTime] {
        let days = taxonomy.children(of: "time.holy_day")
        return stretches.flatMap { stretch in
            let name = stretch.name.lowercased()
            return days.filter { $0.names.contains(where: name.contains) }
                .map { HolyTime($0.id, stretch.first, stretch.last, .shop) }
        }
    }
}

extension Trait {
    /// In small letters, without what explains them.
    fileprivate var names: [String] {
        [indonesian, english].map { String($0.lowercased().prefix { $0 != "," && $0 != "(" }) }
            + (id == "time.holy_day.idulfitri" ? ["lebaran", "idul fitri"] : [])
            + (id == "time.holy_day.iduladha" ? ["idul adha"] : [])
    }
}
