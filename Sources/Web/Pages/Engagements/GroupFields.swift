import Engagement
import Phrases
import UseCases
import Vocabulary

/// The conditions of a group, to be filled in.
struct GroupFields {
    let visit: Visit
    let words: GroupWords
    /// What could not be read comes back as it was typed, with what is wrong with it.
    let refused: (typed: TypedGroup, words: String)?
    private var phrases: Phrasebook { visit.phrases }

    private static let emptyRows = 2
    private static let rowsOfNew = 4

    /// Whoever belongs says something confidential.
    func isGuarded(_ written: GroupWritten) -> Bool {
        written.conditions.contains {
            $0.what == .holds && words.taxonomy.isGuarded($0.value) || $0.what == .fact && Guarded.isGuarded(key: $0.key)
        }
    }

    func form(_ title: String, _ group: CustomerGroup?, _ address: Address) -> HTML? {
        guard visit.mayAct else { return nil }
        let typed = refused?.typed ?? group.map { self.typed($0.written) } ?? TypedGroup()
        let count = max(Self.rowsOfNew, typed.rows.count + Self.emptyRows)
        let rows = (0..<min(count, TypedGroup.mostRows)).map {
            row($0, typed.rows.indices.contains($0) ? typed.rows[$0] : TypedGroup.Row())
        }
        let trouble: HTML? = refused.map { "<p class=\"notice\" role=\"status\">\($0.words)</p>" }
        let join = HTML.choice(
            "gabung", phrases.groupJoin, [("semua", phrases.allConditions), ("salah-satu", phrases.anyCondition)],
            chosen: typed.isAny ? "salah-satu" : "semua")
        let form: HTML = """
            \(trouble)<form class="plan" method="post" action="\(address)">\(HTML.hidden(visit))\
            \(HTML.field("nama", phrases.groupName, value: typed.name, isNeeded: true))\(join)\(rows)\(proposals)\
            <button class="button primary">\(phrases.saveGroup)</button></form>
            """
        // Of a group that is there, its members come first.
        guard group != nil, refused == nil else { return "<section class=\"card\"><h2>\(title)</h2>\(form)</section>" }
        return "<section class=\"card\"><details><summary><b>\(title)</b></summary>\(form)</details></section>"
    }

    private func row(_ number: Int, _ row: TypedGroup.Row) -> HTML {
        let whats = [("", "–")] + GroupCondition.What.allCases.map { ($0.rawValue, phrases.condition($0)) }
        let isNot = [("", phrases.conditionIs), ("1", phrases.conditionNot)]
        return """
            <div class="clash part"><div>\(HTML.choice("apa\(number)", phrases.conditionWhat, whats, chosen: row.what))\
            \(HTML.choice("bukan\(number)", phrases.conditionOrNot, isNot, chosen: row.isNot ? "1" : ""))</div>\
            <div>\(HTML.field("nama\(number)", phrases.conditionKey, value: row.key, suggesting: "nama-syarat"))</div>\
            <div>\(HTML.field("isi\(number)", phrases.conditionValue, value: row.value, suggesting: "isi-syarat"))</div></div>
            """
    }

    private static let mostProposals = 60

    /// What this shop knows, so that nobody has to remember how it is written.
    private var proposals: HTML {
        let keys = words.facts.filter { visit.viewer.seesGuarded || !Guarded.isGuarded(key: $0) }.prefix(Self.mostProposals)
        let values = words.tags.prefix(Self.mostProposals) + words.groups.map(\.written.text)
        let traits = words.taxonomy.traits.filter { visit.viewer.seesGuarded || !words.taxonomy.isGuarded($0.id) }
        return """
            \(HTML.suggestions("nama-syarat", Array(keys) + Stance.allCases.map { phrases.stance($0) } + words.measures.map { phrases.measure($0) }))\
            \(HTML.suggestions("isi-syarat", Array(values) + traits.map { phrases.name($0) }))
            """
    }

    // MARK: what was written before, to be typed over

    private func typed(_ written: GroupWritten) -> TypedGroup {
        var typed = TypedGroup()
        (typed.name, typed.isAny) = (written.text, written.isAny)
        typed.rows = written.conditions.map {
            TypedGroup.Row(what: $0.what.rawValue, isNot: $0.isNot, key: key($0), value: value($0))
        }
        return typed
    }

    private func key(_ condition: GroupCondition) -> String {
        switch condition.what {
        case .holds: Stance(rawValue: condition.key).map { phrases.stance($0) } ?? condition.key
        case .measure: phrases.measure(named: condition.key)
        default: condition.key
        }
    }

    private func value(_ condition: GroupCondition) -> String {
        switch condition.what {
        case .tag, .fact: condition.value
        case .holds: phrases.trait(condition.value, in: words.taxonomy)
        case .orders, .quietDays: "\(Int(condition.number))"
        case .measure: "\(Int((condition.number * 100).rounded()))"
        case .group: words.groups.first { "\($0.id)" == condition.value }?.written.text ?? ""
        case .picked: condition.people.compactMap { words.labels[$0] }.joined(separator: ", ")
        }
    }
}
