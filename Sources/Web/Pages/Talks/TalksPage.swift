import Phrases
import UseCases
import Vocabulary

/// *Percakapan*: with whom words were exchanged, the newest first; who waits for us is marked.
struct TalksPage {
    let visit: Visit
    let list: TalkList
    let filter: TalkList.Filter
    private var phrases: Phrasebook { visit.phrases }
    /// Where in the list this page begins, as it was asked for; nil at the newest.
    private var begins: String? { visit.query["sebelum"] }

    init(_ shop: Shop, _ visit: Visit) async throws {
        self.visit = visit
        filter = visit.query["saring"].flatMap { TalkList.Filter(rawValue: $0) } ?? .all
        let position = CustomerPage.position(visit.query["sebelum"]).map { (at: $0.at, customer: CustomerID($0.id.value)) }
        list = try await shop.talks(filter, before: position, as: visit.viewer)
    }

    private var asked: [(String, String)] { filter == .all ? [] : [("saring", filter.rawValue)] }

    var html: HTML {
        HTML.page(
            Frame(
                visit: visit, place: .talks, title: phrases.talks, here: .talks,
                asked: asked + (begins.map { [("sebelum", $0)] } ?? [])),
            """
            <header class="page"><div><h1>\(phrases.talks)</h1><small>\(phrases.talksLead)</small></div>\(filters)</header>\
            <section class="card">\(content)</section>\(older)
            """)
    }

    private var filters: HTML {
        let links = TalkList.Filter.allCases.html { one in
            let query = one == .all ? [] : [("saring", one.rawValue)]
            let current: HTML? = one == filter ? " aria-current=\"true\"" : nil
            return """
                <a class="button" href="\(Address.talks.with(query + phrases.language.query))"\(current)>\(label(one))</a> 
                """
        }
        return "<nav class=\"days\" aria-label=\"\(phrases.whichTalks)\">\(links)</nav>"
    }

    private var content: HTML {
        guard !list.lines.isEmpty else { return "<p class=\"empty\">\(nothing)</p>" }
        return "<ul class=\"people talks\">\(list.lines.html(row))</ul>"
    }

    private func label(_ filter: TalkList.Filter) -> String {
        switch filter {
        case .all: phrases.allTalks
        case .waiting: phrases.talksWaiting
        case .mine: phrases.talksOfMine
        }
    }

    private var nothing: String {
        switch filter {
        case .all: phrases.noTalks
        case .waiting: phrases.nobodyWaits
        case .mine: phrases.noneOfMine
        }
    }

    private func row(_ line: TalkList.Line) -> HTML {
        let customer = line.talk.customer
        let waits: HTML? = line.isWaiting ? " <span class=\"tag warm\">\(phrases.waitsForUs)</span>" : nil
        let keeper: HTML? = line.keeper.map { " <span class=\"tag\">\($0)</span>" }
        let when = line.last.map { phrases.moment($0.at, now: list.asOf) } ?? ""
        return """
            <li><a href="\(Address.talk(customer.id).with(phrases.language.query))#tulis">\
            <span class="avatar" aria-hidden="true">\(Initials.of(customer.name))</span>\
            <span class="line"><b>\(customer.name)</b>\(waits)\(keeper)\(HTML.plainTags(line.heard, phrases))<br><small>\(words(line))</small></span>\
            <small class="when">\(when)</small></a></li>
            """
    }

    private func words(_ line: TalkList.Line) -> String {
        guard let entry = line.last, case .message(let message) = entry.event else { return "" }
        let words = phrases.shortened(phrases.message(message), limit: 90)
        return entry.side == .us ? phrases.byUs(words) : words
    }

    private var older: HTML? {
        guard list.hasMore, let last = list.lines.last?.talk else { return nil }
        let position = "\(last.lastAt.microseconds).\(last.customer.id)"
        let address = Address.talks.with(asked + [("sebelum", position)] + phrases.language.query)
        return "<p><a href=\"\(address)\">\(phrases.earlier)</a></p>"
    }
}
