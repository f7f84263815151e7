import Engagement
import Hummingbird
import Phrases
import UseCases
import Vocabulary

/// *Kelompok pelanggan*: those there are, and a form for a new one.
struct GroupsPage {
    let visit: Visit
    private let words: GroupWords
    private let refused: (TypedGroup, String)?
    private var phrases: Phrasebook { visit.phrases }

    init(_ shop: Shop, _ visit: Visit, refused: (TypedGroup, String)? = nil) async throws {
        try visit.requireEverybody()
        self.visit = visit
        self.refused = refused
        words = try await shop.groupWords()
    }

    var html: HTML {
        let fields = GroupFields(visit: visit, words: words, refused: refused)
        return HTML.page(
            Frame(visit: visit, place: .engagements, title: phrases.customerGroups, here: .groups),
            """
            <p class="crumb">\(HTML.link(.engagements, phrases.engagements, phrases))</p>\
            <header class="page"><div><h1>\(phrases.customerGroups)</h1><small>\(phrases.groupsLead)</small></div></header>\
            \(HTML.list(words.groups, phrases))\
            \(fields.form(phrases.newGroup, nil, .newGroup))
            """)
    }
}

/// One group: who belongs and why; it can be changed, frozen, removed.
struct GroupPage {
    let visit: Visit
    private let group: CustomerGroup
    private let words: GroupWords
    private let bond: GroupBond
    private let refused: (TypedGroup, String)?
    private let refusedBond: TypedBond?
    private var phrases: Phrasebook { visit.phrases }
    private var taxonomy: Taxonomy { words.taxonomy }
    static let shown = 100
    private static let atFirst = 10

    init(
        _ shop: Shop, _ visit: Visit, _ id: EntryID, refused: (TypedGroup, String)? = nil, refusedBond: TypedBond? = nil
    ) async throws {
        try visit.requireEverybody()
        self.visit = visit
        self.refused = refused
        self.refusedBond = refusedBond
        words = try await shop.groupWords()
        guard let found = words.groups.first(where: { $0.id == id }) else { throw PageMissing() }
        group = found
        bond = try await shop.bond(with: found)
    }

    var html: HTML {
        let fields = GroupFields(visit: visit, words: words, refused: refused)
        let members = group.members.prefix(Self.shown).map { member -> HTML in
            let why = visit.viewer.seesGuarded || !fields.isGuarded(group.written) ? reasons(member) : ""
            return """
                <li><div><b>\(HTML.link(member.id, words.names[member.id] ?? "", phrases))</b><br><small>\(why)</small></div></li>
                """
        }
        let acts: HTML? =
            visit.mayAct
            ? """
            <div class="acts">\(HTML.act(phrases.freezeGroup, .groupForm(group.id, .freeze), visit, back: .group(group.id)))\
            \(HTML.act(phrases.dropGroup, .groupForm(group.id, .drop), visit, back: .groups))</div>
            """ : nil
        let more = members.dropFirst(Self.atFirst)
        let unseen: HTML? =
            group.members.count > Self.shown ? "<li>\(phrases.andMore(group.members.count - Self.shown))</li>" : nil
        let rest: HTML? =
            more.isEmpty
            ? nil
            : """
            <details><summary>\(phrases.andMore(group.members.count - Self.atFirst))</summary><ul class="rows">\(Array(more))\(unseen)</ul></details>
            """
        return HTML.page(
            Frame(visit: visit, place: .engagements, title: group.written.text, here: .group(group.id)),
            """
            <p class="crumb">\(HTML.link(.groups, phrases.customerGroups, phrases))</p>\
            <header class="page"><div><h1>\(group.written.text)</h1><small>\(phrases.people(count: group.members.count)) · \
            \(phrases.because(group.rule, in: taxonomy))</small></div></header>\
            <div class="columns even"><div>\(BondCard(visit: visit, group: group, bond: bond, names: words.names, refused: refusedBond).html)\
            \(fields.form(phrases.changeGroup, group, .groupForm(group.id, .change)))</div>\
            <div>\(HTML.list(phrases.groupJoin, Array(members.prefix(Self.atFirst)), empty: phrases.nobodyBelongs, after: "\(rest)\(acts)"))</div></div>
            """)
    }

    private func reasons(_ member: SegmentMember) -> String {
        var said: [String] = []
        for rule in member.because.map({ phrases.because($0, in: taxonomy) }) where !said.contains(rule) { said.append(rule) }
        return said.joined(separator: ", ")
    }
}

extension HTML {
    /// Groups, each with how many belong to it.
    static func list(_ groups: [CustomerGroup], _ phrases: Phrasebook, after: HTML? = nil) -> HTML {
        let lines = groups.html { group in
            """
            <li><div><b>\(link(.group(group.id), group.written.text, phrases))</b><br>\
            <small>\(phrases.people(count: group.members.count))</small></div></li>
            """
        }
        return list(phrases.customerGroups, lines, empty: phrases.noGroupsYet, after: after)
    }
}
