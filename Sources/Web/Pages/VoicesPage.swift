import Guidance
import Phrases
import UseCases
import Vocabulary

/// *Kata pelanggan*: what customers spoke of in the last thirty days, counted by people, with their words behind each.
struct VoicesPage {
    let visit: Visit
    let view: VoicesView

    private var phrases: Phrasebook { visit.phrases }

    static let days = 30

    init(_ shop: Shop, _ visit: Visit) async throws {
        self.visit = visit
        view = try await shop.voices(since: shop.now.subtracting(.days(Double(Self.days))), as: visit.viewer)
    }

    var html: HTML {
        let themes = view.voices.themes
        let lead = phrases.voicesHeard(view.voices, since: view.since, now: view.asOf, isPartial: view.isPartial)
        let content: HTML =
            themes.isEmpty
            ? "<section class=\"card empty\"><p>\(phrases.noVoices)</p></section>"
            : "<section class=\"card\"><ul class=\"rows\">\(themes.html { row($0, phrases.themeCount($0)) })</ul></section>"
        return HTML.page(
            Frame(visit: visit, place: .more, title: phrases.voicesTitle, here: .voices),
            """
            <header class="page"><div><h1>\(phrases.voicesTitle)</h1><small>\(lead)</small></div></header>\(rising)\(content)
            """)
    }

    private var rising: HTML? {
        guard !view.rising.isEmpty else { return nil }
        return """
            <section class="card"><h2>\(phrases.risingVoices)</h2>\
            <ul class="rows">\(view.rising.html { row($0, phrases.risingCount($0)) })</ul></section>
            """
    }

    private func row(_ theme: Voices.Theme, _ count: String) -> HTML {
        let examples = theme.examples.compactMap { view.examples[$0] }.html { entry in
            let name = entry.customer.flatMap { view.names[$0] } ?? ""
            let words = entry.event.words ?? ""
            let link: HTML? = entry.customer.map { HTML.link($0, name, phrases) }
            return """
                <blockquote>\(phrases.quoted(words)) <small>\(link) · \(phrases.moment(entry.at, now: view.asOf)) · \
                \(HTML.link(.message(entry.id), phrases.notThis, phrases))</small></blockquote>
                """
        }
        return """
            <li><div><b>\(phrases.theme(theme))</b> <small>\(count)</small>\
            <details><summary>\(phrases.theirOwnWords)</summary>\(examples)</details></div></li>
            """
    }
}
