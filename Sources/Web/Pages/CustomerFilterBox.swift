import Phrases
import UseCases
import Vocabulary

/// The question on top of the list of customers, and the views that were kept.
struct CustomerFilterBox {
    let visit: Visit
    let filter: CustomerFilter
    let tags: [String]
    let facts: [String]
    let views: [(name: String, query: String)]

    private var phrases: Phrasebook { visit.phrases }

    var html: HTML { "\(kept)\(question)\(unread)" }

    private var isPartlyUnread: Bool { CustomerFilter.isPartlyUnread(visit.query) }

    private var unread: HTML? { isPartlyUnread ? "<p class=\"notice\">\(phrases.filterNotRead)</p>" : nil }

    private var kept: HTML? {
        guard !views.isEmpty || !filter.isEmpty else { return nil }
        let everybody = link([], phrases.everybody, isHere: filter.isEmpty)
        let links = views.html { view in
            let asked = CustomerFilter(words: view.query)
            return link(asked.query, view.name, isHere: asked == filter)
        }
        return "<nav class=\"days\" aria-label=\"\(phrases.keptViews)\">\(everybody)\(links)</nav>"
    }

    private func link(_ query: [(String, String)], _ name: String, isHere: Bool) -> HTML {
        let current: HTML? = isHere ? " aria-current=\"true\"" : nil
        return "<a class=\"button\" href=\"\(Address.customers.with(query + phrases.language.query))\"\(current)>\(name)</a> "
    }

    private var question: HTML {
        let label = filter.isEmpty ? phrases.filterBy : phrases.filteredBy(filter)
        let kinds = [("", phrases.anyKind), ("orang", phrases.persons), ("usaha", phrases.organisations)]
        let kind = filter.kind.map { $0 == .organisation ? "usaha" : "orang" }
        let waiting = [("", phrases.whoeverItIs), ("1", phrases.onlyWaiting)]
        return """
            <details class="act filter"><summary class="button">\(label)</summary><form action="\(Address.customers)">\
            \(HTML.language(phrases))\(choice("tanda", phrases.tagLabel, tags, chosen: filter.tag))\
            \(HTML.choice("menunggu", phrases.waitingLabel, waiting, chosen: filter.isWaiting ? "1" : ""))\
            \(HTML.choice("jenis", phrases.kindLabel, kinds, chosen: kind))\
            \(HTML.field("sepi", phrases.quietDaysLabel, value: filter.quietDays.map { "\($0)" } ?? "", type: "number"))\
            \(HTML.field("dari", phrases.lastOrderFrom, value: filter.lastOrderFrom?.iso ?? "", type: "date"))\
            \(HTML.field("sampai", phrases.lastOrderTo, value: filter.lastOrderTo?.iso ?? "", type: "date"))\
            \(choice("ingat", phrases.rememberedLabel, facts, chosen: filter.fact?.key, name: phrases.factKey))\
            \(HTML.field("isi", phrases.rememberedValue, value: filter.fact?.value ?? ""))\
            <button class="button primary">\(phrases.showThese)</button>\(groups)</form></details>
            """
    }

    /// Conditions that combine otherwise than all of them, or with a not.
    private var groups: HTML? {
        guard visit.viewer.reach == .all else { return nil }
        return "<p class=\"quiet\">\(phrases.otherwiseCombined) \(HTML.link(.groups, phrases.customerGroups, phrases))</p>"
    }

    /// One that is asked for stays even where there is none of it.
    private func choice(
        _ field: String, _ label: String, _ words: [String], chosen: String?, name: (String) -> String = { $0 }
    ) -> HTML {
        let missing = chosen.flatMap { words.contains($0) ? nil : $0 }.map { [$0] } ?? []
        return HTML.choice(field, label, [("", "–")] + (words + missing).map { ($0, name($0)) }, chosen: chosen)
    }

    // MARK: what can be done with those who are shown

    func acts(_ shown: [Customer]) -> HTML? {
        guard visit.mayAct, !shown.isEmpty, !isPartlyUnread else { return nil }
        return "<div class=\"acts below\">\(tagging(shown))\(keeping)\(dropping)</div>"
    }

    private var asked: HTML { HTML.hidden("saring", filter.words) }

    private func tagging(_ shown: [Customer]) -> HTML {
        let people = shown.html { HTML.hidden("siapa", "\($0.id)") }
        let fields: HTML = """
            \(asked)\(people)\(HTML.field("isi", phrases.tagLabel, isNeeded: true))\
            \(HTML.choice("apa", phrases.tagOnOrOff, [("beri", phrases.putTagOn), ("lepas", phrases.takeTagOff)]))
            """
        return HTML.act(
            phrases.tagTheShown(shown.count), opening: fields, .tagMany, visit, back: .customers, send: phrases.save)
    }

    private var keeping: HTML? {
        guard !filter.isEmpty else { return nil }
        let fields: HTML = "\(asked)\(HTML.field("nama", phrases.viewName, isNeeded: true))"
        return HTML.act(phrases.keepView, opening: fields, .customerViews, visit, back: .customers, send: phrases.save)
    }

    private var dropping: HTML? {
        guard !filter.isEmpty, let view = views.first(where: { CustomerFilter(words: $0.query) == filter }) else { return nil }
        return """
            <form class="act" method="post" action="\(Address.customerViews)">\(HTML.hidden(visit))\
            \(HTML.hidden("apa", "hapus"))\(HTML.hidden("nama", view.name))\
            <button class="button">\(phrases.dropView)</button></form>
            """
    }
}
