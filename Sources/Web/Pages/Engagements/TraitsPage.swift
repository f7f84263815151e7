import Engagement
import Hummingbird
import Phrases
import UseCases
import Vocabulary

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
            \(HTML.list(phrases.ownTraits, lines, empty: phrases.noOwnTraits, after: "\(add)\(change)"))</div></div>
            """)
    }

    /// The shop knows its people better than a general estimate does.
    private var change: HTML {
        let fields: HTML = """
            \(HTML.choice("ciri", phrases.traitWhich, taxonomy.traits.map { ($0.id, phrases.name($0)) }))\
            \(HTML.field("dasar", phrases.traitBase, type: "number", isNeeded: true))
            """
        return HTML.act(phrases.changeChance, opening: fields, .traitForm(.chance), visit, back: .traits, send: phrases.save)
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
