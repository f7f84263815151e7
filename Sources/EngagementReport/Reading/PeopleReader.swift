import Engagement
import Formats
import Vocabulary

/// The people of a plan file: what they hold, how things stand with them, whom they know.
struct PeopleReader {
    let taxonomy: Taxonomy
    let zone: Zone
    let asOf: Instant
    private(set) var people: [Rumour.Person] = []
    private(set) var names: [CustomerID: String] = [:]
    private(set) var passedOver: [PlanFile.Note] = []
    private var numbers: [String: CustomerID] = [:]

    init(taxonomy: Taxonomy, zone: Zone, asOf: Instant) {
        self.taxonomy = taxonomy
        self.zone = zone
        self.asOf = asOf
    }

    // MARK: groups that have ways of their own

    func groups(_ tree: JSONTree) throws(PlanTrouble) -> [SegmentStance] {
        var found: [SegmentStance] = []
        for group in try tree.objects("groups") {
            let name = try group.needed("name", \.text)
            for one in try group.objects("stances") {
                let trait = try trait(one)
                guard let shares = one["shares"] else { throw .missing("shares", line: one.line) }
                var counted: [Stance: Double] = [:]
                for key in shares.keys {
                    guard let stance = Stance(rawValue: key) else {
                        throw shares.unknown(key, "shares", Stance.allCases.map(\.rawValue))
                    }
                    counted[stance] = try share(shares, key)
                }
                found.append(
                    SegmentStance(
                        segment: name, trait: trait, shares: counted,
                        confidence: one["confidence"] == nil ? StanceSource.segment.confidence : try share(one, "confidence"),
                        at: try moment(one) ?? asOf, halfLifeDays: taxonomy.halfLifeDays(of: trait)))
            }
        }
        return found
    }

    private func share(_ tree: JSONTree, _ key: String) throws(PlanTrouble) -> Double {
        let value = try tree.needed(key, \.number)
        guard (0...1).contains(value) else { throw .noChance("\(value)", line: tree[key]?.line ?? tree.line) }
        return value
    }

    private func trait(_ tree: JSONTree) throws(PlanTrouble) -> String {
        let id = try tree.needed("trait", \.text)
        guard taxonomy.place(of: id) != nil else {
            throw tree.unknown(id, "trait", taxonomy.traits.map(\.id), tells: false, line: tree["trait"]?.line)
        }
        return id
    }

    private func moment(_ tree: JSONTree) throws(PlanTrouble) -> Instant? {
        guard let text = try tree.optional("at", \.text) else { return nil }
        guard let found = PlanTime.moment(text, in: zone) else { throw .noSuchTime(text, line: tree["at"]?.line ?? tree.line) }
        return found
    }

    // MARK: people

    mutating func people(_ tree: JSONTree) throws(PlanTrouble) {
        for one in try tree.objects("people") {
            let name = try one.needed("name", \.text)
            guard numbers[name] == nil else { throw .twice(name, line: one.line) }
            let id = CustomerID(Int64(people.count + 1))
            numbers[name] = id
            names[id] = name
            passedOver += one.unknownKeys(["name", "invited", "zone", "groups", "stances", "facts", "valueAhead", "about"])
            people.append(
                Rumour.Person(
                    try guest(one, id), isInvited: try one.optional("invited", \.flag) ?? true,
                    valueAhead: try one.optional("valueAhead", \.number)))
        }
    }

    private func guest(_ tree: JSONTree, _ id: CustomerID) throws(PlanTrouble) -> Guest {
        var stances: [HeldStance] = []
        for one in try tree.objects("stances") { stances.append(try stance(one)) }
        var own = zone
        if let name = try tree.optional("zone", \.text) {
            guard let found = Zone(name) else { throw tree.unknown(name, "zone", ["WIB", "WITA", "WIT"]) }
            own = found
        }
        var facts: Set<Guest.Fact> = []
        for word in try tree.texts("facts") {
            guard let fact = Guest.Fact(rawValue: word) else {
                throw tree.unknown(word, "facts", Guest.Fact.allCases.map(\.rawValue), line: tree["facts"]?.line)
            }
            facts.insert(fact)
        }
        return Guest(id: id, stances: stances, segments: try tree.texts("groups"), zone: own, facts: facts)
    }

    private func stance(_ tree: JSONTree) throws(PlanTrouble) -> HeldStance {
        let trait = try trait(tree)
        guard let stance = try tree.word("stance", Stance.self) else { throw .missing("stance", line: tree.line) }
        guard let source = try tree.word("source", StanceSource.self) else { throw .missing("source", line: tree.line) }
        return HeldStance(stance, towards: trait, source, at: try moment(tree) ?? asOf, in: taxonomy)
    }

    // MARK: who knows whom

    func acquaintances(_ tree: JSONTree) throws(PlanTrouble) -> Acquaintances {
        var found = Acquaintances()
        for one in try tree.objects("ties") {
            let ends = try ids(one, "between")
            guard ends.count == 2 else { throw .wrongKind("between", line: one.line) }
            let closeness = try one.word("closeness", Tie.Closeness.self) ?? .distant
            found.pairs.append(.init(ends[0], ends[1], closeness))
        }
        for one in try tree.objects("chats") {
            found.groups[try one.needed("name", \.text), default: []] += try ids(one, "members")
        }
        return found
    }

    private func ids(_ tree: JSONTree, _ key: String) throws(PlanTrouble) -> [CustomerID] {
        var found: [CustomerID] = []
        for name in try tree.texts(key) {
            guard let id = numbers[name] else { throw .unknownPerson(name, line: tree[key]?.line ?? tree.line) }
            found.append(id)
        }
        return found
    }
}
