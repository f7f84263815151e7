import Engagement
import Formats
import Vocabulary

/// Goes through a plan's JSON from the top: tolerant of what it does not know, clear about what it cannot take.
struct PlanReader {
    private var passedOver: [PlanFile.Note] = []
    private(set) var taxonomy = Taxonomy.standard
    private(set) var zone = Zone.jakarta

    private static let known: Set<String> = [
        "name", "kind", "at", "zone", "asOf", "text", "otherTimes", "traits", "elements", "groups", "people", "ties", "chats",
        "severity", "about", "format",
    ]

    mutating func read(_ tree: JSONTree, now: Instant) throws(PlanTrouble) -> PlanFile {
        note(tree, Self.known)
        if let name = try tree.optional("zone", \.text) {
            guard let found = Zone(name) else { throw tree.unknown(name, "zone", ["WIB", "WITA", "WIT"]) }
            zone = found
        }
        let asOf = try time(tree, "asOf") ?? now
        taxonomy = try ownTraits(tree)
        let plan = try plan(tree)
        var guests = PeopleReader(taxonomy: taxonomy, zone: zone, asOf: asOf)
        let segments = try guests.groups(tree)
        try guests.people(tree)
        let acquaintances = try guests.acquaintances(tree)
        let severity = try tree.word("severity", Telling.Severity.self) ?? .serious
        guard guests.people.contains(where: \.isInvited) else { throw .nobodyInvited }
        return PlanFile(
            plan: plan, taxonomy: taxonomy, asOf: asOf, zone: zone, segments: segments, people: guests.people,
            names: guests.names, acquaintances: acquaintances, telling: Telling(severity: severity),
            passedOver: passedOver + guests.passedOver)
    }

    private mutating func note(_ tree: JSONTree, _ known: Set<String>) {
        passedOver += tree.unknownKeys(known)
    }

    private func plan(_ tree: JSONTree) throws(PlanTrouble) -> Plan {
        guard let kind = try tree.word("kind", Plan.Kind.self) else { throw .missing("kind", line: tree.line) }
        var elements: [Plan.Element] = []
        for one in try tree.objects("elements") { elements.append(try element(one)) }
        var others: [Instant] = []
        for one in try tree.optional("otherTimes", \.list) ?? [] {
            guard let text = one.text else { throw .wrongKind("otherTimes", line: one.line) }
            others.append(try moment(text, one.line))
        }
        return Plan(
            name: try tree.needed("name", \.text), kind: kind, text: try tree.optional("text", \.text) ?? "",
            elements: elements,
            at: try time(tree, "at"), otherTimes: others)
    }

    private func element(_ tree: JSONTree) throws(PlanTrouble) -> Plan.Element {
        guard let aspect = try tree.word("aspect", Aspect.self) else { throw .missing("aspect", line: tree.line) }
        var alternatives: [Plan.Alternative] = []
        for one in try tree.objects("alternatives") {
            alternatives.append(Plan.Alternative(name: try one.needed("name", \.text), traits: try traits(one)))
        }
        return Plan.Element(
            name: try tree.needed("name", \.text), aspect: aspect, traits: try traits(tree), exposure: try exposure(tree),
            alternatives: alternatives)
    }

    /// An empty list says that somebody looked and found nothing; no list says nothing, and is asked for.
    private func traits(_ tree: JSONTree) throws(PlanTrouble) -> [String] {
        var found: [String] = []
        for one in try tree.needed("traits", \.list) {
            guard let id = one.text else { throw .wrongKind("traits", line: one.line) }
            guard taxonomy.place(of: id) != nil else {
                throw one.unknown(id, "traits", taxonomy.traits.map(\.id), tells: false)
            }
            found.append(id)
        }
        return found
    }

    private func exposure(_ tree: JSONTree) throws(PlanTrouble) -> Double {
        guard let value = tree["exposure"] else { return Plan.Exposure.own }
        switch value.text {
        case "own": return Plan.Exposure.own
        case "others": return Plan.Exposure.others
        case "mention": return Plan.Exposure.mention
        default:
            guard let number = value.number, number > 0, number <= 1 else {
                throw .noChance(value.text ?? value.number.map { "\($0)" } ?? "exposure", line: value.line)
            }
            return number
        }
    }

    private func ownTraits(_ tree: JSONTree) throws(PlanTrouble) -> Taxonomy {
        var own: [Engagement.Trait] = []
        let objects = try tree.objects("traits")
        for one in objects {
            own.append(
                Trait(
                    id: try one.needed("id", \.text), parent: try one.optional("parent", \.text),
                    indonesian: try one.needed("indonesian", \.text), english: try one.needed("english", \.text),
                    base: try one.optional("base", \.number) ?? Trait.usualBase,
                    isGuarded: try one.optional("guarded", \.flag) ?? false,
                    halfLifeDays: try one.optional("halfLifeDays", \.number)))
        }
        do {
            return try Taxonomy.standard.adding(own)
        } catch {
            switch error {
            case .noName(let id), .aboveItself(let id): throw .noTrait(id, line: objects.first?.line ?? tree.line)
            case .noChance(let chance, let id):
                throw .noChance("\(id): \(chance)", line: objects.first { $0["id"]?.text == id }?.line ?? tree.line)
            case .noSuchParent(let parent, let id):
                throw tree.unknown(
                    parent, "parent", Taxonomy.standard.traits.map(\.id), tells: false,
                    line: objects.first { $0["id"]?.text == id }?.line)
            }
        }
    }

    private func time(_ tree: JSONTree, _ key: String) throws(PlanTrouble) -> Instant? {
        guard let text = try tree.optional(key, \.text) else { return nil }
        return try moment(text, tree[key]?.line ?? tree.line)
    }

    private func moment(_ text: String, _ line: Int) throws(PlanTrouble) -> Instant {
        guard let found = PlanTime.moment(text, in: zone) else { throw .noSuchTime(text, line: line) }
        return found
    }
}

/// `2026-11-27`, `2026-11-27T11:30` or with a blank between: on the clock of the plan's zone.
enum PlanTime {
    static func moment(_ text: String, in zone: Zone) -> Instant? {
        guard let day = Day(iso: text.prefix(10)) else { return nil }
        let rest = text.dropFirst(10)
        guard !rest.isEmpty else { return zone.start(of: day) }
        guard let mark = rest.first, mark == "T" || mark == " " else { return nil }
        let parts = rest.dropFirst().split(whereSeparator: { $0 == ":" || $0 == "." }).map { Int($0) }
        guard (2...3).contains(parts.count), let hour = parts[0], let minute = parts[1] else { return nil }
        let (year, month, number) = day.civil
        return LocalTime(year: year, month: month, day: number, hour: hour, minute: minute).map { zone.instant(of: $0) }
    }
}
