import Engagement
import Hummingbird
import Phrases
import UseCases
import Vocabulary

/// *Kelompok pelanggan*: those there are, and a form for a new one.
struct GroupsPage {
    let visit: Visit
    private let groups: [CustomerGroup]
    private var phrases: Phrasebook { visit.phrases }

    init(_ shop: Shop, _ visit: Visit) async throws {
        try visit.requireEverybody()
        self.visit = visit
        groups = try await shop.groups().groups
    }

    var html: HTML {
        let lines = groups.html { group in
            """
            <li><div><b>\(HTML.link(.group(group.id), group.written.text, phrases))</b><br>\
            <small>\(phrases.people(count: group.members.count))</small></div></li>
            """
        }
        return HTML.page(
            Frame(visit: visit, place: .engagements, title: phrases.customerGroups, here: .groups),
            """
            <p class="crumb">\(HTML.link(.engagements, phrases.engagements, phrases))</p>\
            <header class="page"><div><h1>\(phrases.customerGroups)</h1><small>\(phrases.groupsLead)</small></div></header>\
            \(HTML.list(phrases.customerGroups, lines, empty: phrases.noGroupsYet))\
            \(GroupFields(visit: visit, groups: groups, names: [:], taxonomy: .standard).form(phrases.newGroup, nil, .newGroup))
            """)
    }
}

/// One group: who belongs and why; it can be changed, frozen, removed.
struct GroupPage {
    let visit: Visit
    private let group: CustomerGroup
    private let groups: [CustomerGroup]
    private let names: [CustomerID: String]
    private let taxonomy: Taxonomy
    private var phrases: Phrasebook { visit.phrases }
    static let shown = 100

    init(_ shop: Shop, _ visit: Visit, _ id: EntryID) async throws {
        try visit.requireEverybody()
        self.visit = visit
        (groups, names, taxonomy) = try await shop.groups()
        guard let found = groups.first(where: { $0.id == id }) else { throw PageMissing() }
        group = found
    }

    var html: HTML {
        let fields = GroupFields(visit: visit, groups: groups, names: names, taxonomy: taxonomy)
        let members = group.members.prefix(Self.shown).map { member -> HTML in
            let why = visit.viewer.seesGuarded || !fields.isGuarded(group.written) ? reasons(member) : ""
            return """
                <li><div><b>\(HTML.link(member.id, names[member.id] ?? "", phrases))</b><br><small>\(why)</small></div></li>
                """
        }
        let acts: HTML? =
            visit.mayAct
            ? """
            <div class="acts">\(HTML.act(phrases.freezeGroup, .groupForm(group.id, .freeze), visit, back: .group(group.id)))\
            \(HTML.act(phrases.dropGroup, .groupForm(group.id, .drop), visit, back: .groups))</div>
            """ : nil
        return HTML.page(
            Frame(visit: visit, place: .engagements, title: group.written.text, here: .group(group.id)),
            """
            <p class="crumb">\(HTML.link(.groups, phrases.customerGroups, phrases))</p>\
            <header class="page"><div><h1>\(group.written.text)</h1><small>\(phrases.people(count: group.members.count)) · \
            \(phrases.because(group.rule, in: taxonomy))</small></div></header>\
            \(HTML.list(phrases.groupJoin, members, empty: phrases.nobodyBelongs, after: acts))\
            \(fields.form(phrases.changeGroup, group, .groupForm(group.id, .change)))
            """)
    }

    private func reasons(_ member: SegmentMember) -> String {
        var said: [String] = []
        for rule in member.because.map({ phrases.because($0, in: taxonomy) }) where !said.contains(rule) { said.append(rule) }
        return said.joined(separator: ", ")
    }
}

/// The conditions of a group, to be filled in.
struct GroupFields {
    let visit: Visit
    let groups: [CustomerGroup]
    let names: [CustomerID: String]
    let taxonomy: Taxonomy
    private var phrases: Phrasebook { visit.phrases }

    static let most = 6

    /// Whoever belongs says something confidential.
    func isGuarded(_ written: GroupWritten) -> Bool {
        written.conditions.contains {
            $0.what == .holds && taxonomy.isGuarded($0.value) || $0.what == .fact && Guarded.isGuarded(key: $0.key)
        }
    }

    func form(_ title: String, _ group: CustomerGroup?, _ address: Address) -> HTML? {
        guard visit.mayAct else { return nil }
        let written = group?.written
        let known = written?.conditions ?? []
        let rows = (0..<max(Self.most, known.count)).html { row($0, known.indices.contains($0) ? known[$0] : nil) }
        let join = HTML.choice(
            "gabung", phrases.groupJoin, [("semua", phrases.allConditions), ("salah-satu", phrases.anyCondition)],
            chosen: written?.isAny == true ? "salah-satu" : "semua")
        return """
            <section class="card"><h2>\(title)</h2><form class="plan" method="post" action="\(address)">\(HTML.hidden(visit))\
            \(HTML.field("nama", phrases.groupName, value: written?.text ?? "", isNeeded: true))\(join)\(rows)\
            <button class="button primary">\(phrases.saveGroup)</button></form></section>
            """
    }

    private func row(_ number: Int, _ condition: GroupCondition?) -> HTML {
        let whats = [("", "–")] + GroupCondition.What.allCases.map { ($0.rawValue, phrases.condition($0)) }
        return """
            <div class="clash part"><div>\(HTML.choice("apa\(number)", phrases.conditionWhat, whats, chosen: condition?.what.rawValue ?? ""))\
            \(HTML.choice("bukan\(number)", phrases.conditionOrNot, [("", phrases.conditionIs), ("1", phrases.conditionNot)], chosen: condition?.isNot == true ? "1" : ""))</div>\
            <div>\(HTML.field("nama\(number)", phrases.conditionKey, value: key(condition)))</div>\
            <div>\(HTML.field("isi\(number)", phrases.conditionValue, value: value(condition)))</div></div>
            """
    }

    private func key(_ condition: GroupCondition?) -> String {
        guard let condition else { return "" }
        return condition.what == .holds
            ? Stance(rawValue: condition.key).map { phrases.stance($0) } ?? condition.key : condition.key
    }

    private func value(_ condition: GroupCondition?) -> String {
        guard let condition else { return "" }
        switch condition.what {
        case .tag, .fact: return condition.value
        case .holds: return phrases.trait(condition.value, in: taxonomy)
        case .orders, .quietDays: return "\(Int(condition.number))"
        case .measure: return phrases.plain(condition.number)
        case .group: return groups.first { "\($0.id)" == condition.value }?.written.text ?? ""
        case .picked: return condition.people.compactMap { names[$0] }.joined(separator: ", ")
        }
    }
}

extension Range<Int> {
    fileprivate func html(_ piece: (Int) -> HTML) -> [HTML] { map(piece) }
}

/// *Daftar ciri*: the tree with both names and the chances, and the shop's own.
struct TraitsPage {
    let visit: Visit
    private let taxonomy: Taxonomy
    private let own: [TraitWritten]
    private var phrases: Phrasebook { visit.phrases }

    init(_ shop: Shop, _ visit: Visit) async throws {
        try visit.requireEverybody()
        self.visit = visit
        (taxonomy, own) = try await shop.traits()
    }

    var html: HTML {
        let lines = own.html { trait in
            """
            <li><div><b>\(phrases.name(trait))</b> <small>\(phrases.outOfHundred(trait.base))</small></div>\
            <div class="acts">\(HTML.act(phrases.removeTrait, naming: ("id", trait.id), .traitForm(.drop), visit, back: .traits))</div></li>
            """
        }
        let trees = taxonomy.roots.html { root in
            """
            <details><summary>\(phrases.name(root)) <small>\(phrases.outOfHundred(root.base))</small></summary>\(branch(root))</details>
            """
        }
        return HTML.page(
            Frame(visit: visit, place: .engagements, title: phrases.traitsTitle, here: .traits),
            """
            <p class="crumb">\(HTML.link(.engagements, phrases.engagements, phrases))</p>\
            <header class="page"><div><h1>\(phrases.traitsTitle)</h1><small>\(phrases.traitsLead)</small></div></header>\
            <div class="columns"><section class="card">\(trees)</section><div>\
            \(HTML.list(phrases.ownTraits, lines, empty: phrases.noOwnTraits, after: add))</div></div>
            """)
    }

    private func branch(_ trait: Trait) -> HTML? {
        let children = taxonomy.children(of: trait.id)
        guard !children.isEmpty else { return nil }
        let lines = children.html { child in
            "<li>\(phrases.name(child)) <small>\(phrases.outOfHundred(child.base))</small>\(branch(child))</li>"
        }
        return "<ul>\(lines)</ul>"
    }

    private var add: HTML {
        let parents = taxonomy.traits.filter { $0.parent == nil || !taxonomy.children(of: $0.id).isEmpty }
            .map { ($0.id, phrases.name($0)) }
        let fields: HTML = """
            \(HTML.field("nama", phrases.traitName, isNeeded: true))\(HTML.field("inggris", phrases.traitEnglish))\
            \(HTML.choice("di", phrases.traitBelow, parents))\
            \(HTML.field("dasar", phrases.traitBase, value: "5", type: "number", isNeeded: true))\
            \(HTML.choice("peka", phrases.traitGuarded, [("", phrases.no), ("1", phrases.yes)]))
            """
        return HTML.act(phrases.addTrait, opening: fields, .traitForm(.add), visit, back: .traits, send: phrases.save)
    }
}
